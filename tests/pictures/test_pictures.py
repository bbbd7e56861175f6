"""Every picture, from the data to its figure."""

import html
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from analysis.agreements import agreements
from analysis.coalitions import coalition
from analysis.narrow import narrow
from analysis.network import theme_network
from analysis.own_words import first_hand
from analysis.profile import pieces, profile
from analysis.themes import theme_positions
from charts.colours import Mode
from charts.figure import Figure
from loaders import Positions, load_positions
from pictures.chamber import chamber_picture
from pictures.coverage import coverage_picture
from pictures.look import Look
from pictures.matrix import matrix_pictures
from pictures.network import network_picture, network_pictures
from pictures.source import picture_source
from pictures.ties import ties_picture
from pictures.timeline import timeline_picture
from tests.samples import CAST, SHIPPED, WORKED, positions
from words import LANGUAGES, text
from words.agreement import ties_of
from words.formats import day
from words.profile_time import timeline_title
from words.sentences import Sentence, coverage_title

Draw = Callable[[Positions, Look], Figure]
A4 = (680, 900)
SILENT = "lag rod\nloans/lend + . ."
CROWD = "\n".join(
    [
        "lag bedrift bransje raad staten rod midt gul blaa graa fri",
        *(f"t{place % 9}/c{place} + 2 1 0 -1 -2 . 2 1 . . ." for place in range(60)),
    ]
)
SAMPLES = ("shipped", "worked", "silent", "crowd")


@cache
def sample(name: str) -> Positions:
    if name == "shipped":
        return load_positions(SHIPPED)
    return positions({"worked": WORKED, "silent": SILENT, "crowd": CROWD}[name])


def chamber(data: Positions, look: Look) -> Figure:
    found = coalition(data, [data.claims[0].id], data.bodies[0].id, {})
    return chamber_picture(data, found, look.lang, look.mode)


def network(data: Positions, look: Look) -> Figure:
    shown = narrow(data)
    whole = theme_network(theme_positions(data, shown.themes, shown.actors))
    return network_picture(data, shown, whole, whole, look)


def ties(data: Positions, look: Look) -> Figure:
    return ties_picture(data, agreements(data, narrow(data)), 1, 0.5, look)


def timeline(data: Positions, look: Look) -> Figure:
    return timeline_picture(data, profile(data, data.stances[0].actor), look.lang, look.mode)


def texts(figure: Figure) -> Iterator[str]:
    """All words of a figure, unescaped."""
    layout = figure.layout
    yield from (html.unescape(note.text.replace("<br>", " ")) for note in layout.annotations if note.text)
    yield html.unescape((layout.title.text or "").replace("<br>", " "))
    for trace in figure.data:
        yield from (
            html.unescape(str(words).replace("<br>", " ")).strip() for words in (trace.text if trace.text is not None else ())
        )


DRAWINGS: dict[str, Draw] = {
    "network": network,
    "ties": ties,
    "coverage": lambda data, look: coverage_picture(data, look.lang, look.mode),
    "matrix": lambda data, look: matrix_pictures(data, narrow(data), "themes", look, A4)[0],
}
WITH_STANCES: dict[str, Draw] = {**DRAWINGS, "timeline": timeline}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("name", [*WITH_STANCES, "chamber"])
def test_every_picture_of_the_shipped_data_has_a_title_and_names_in_its_language(name: str, lang: str, mode: Mode) -> None:
    data = sample("shipped")
    figure = {**WITH_STANCES, "chamber": chamber}[name](data, Look(lang, mode))

    assert figure.layout.title.text
    assert figure.layout.height > 0
    if name not in ("chamber", "timeline"):
        assert {one.short.in_language(lang) for one in data.actors} <= {*texts(figure), *(figure.layout.yaxis.ticktext or ())}


@pytest.mark.parametrize("name", DRAWINGS)
@pytest.mark.parametrize("data", SAMPLES)
def test_every_picture_is_drawn_of_any_file(name: str, data: str) -> None:
    assert DRAWINGS[name](sample(data), Look("nb", "light")).to_json()


def test_ties_are_the_pairs_that_share_and_agree_enough() -> None:
    data = sample("shipped")
    found = agreements(data, narrow(data))
    figure = ties_picture(data, found, 5, 0.9, Look("nb", "light"))
    dots = [key for trace in figure.data if trace.customdata is not None for key in trace.customdata]

    assert dots == [f"{pair.one}/{pair.other}" for pair in ties_of(found, 5, 0.9)]


def test_a_timeline_counts_every_piece_of_evidence_once() -> None:
    data = sample("shipped")
    for actor in data.mapped_actors:
        figure = timeline_picture(data, found := profile(data, actor), "nb", "light")

        assert sum(int(words) for trace in figure.data for words in trace.text or ()) == len(pieces(data, found.stances))


@pytest.mark.parametrize("level", ["themes", "claims"])
@pytest.mark.parametrize("paper", [(680, 900), (1009, 580), (680, 500), (400, 700)])
@pytest.mark.parametrize("data", SAMPLES)
def test_every_cell_of_the_matrix_stands_on_one_sheet_and_each_sheet_fits_its_paper(
    data: str, level: str, paper: tuple[int, int]
) -> None:
    shown = narrow(sample(data))
    figures = matrix_pictures(sample(data), shown, level, Look("nb", "light"), paper)
    rows = shown.themes if level == "themes" else shown.claims
    signs = {"++", "+", "±", "−", "−−", "+/−", "○", "·", "( )", "+v", "+m", "+p"}
    cells = [note.text for figure in figures for note in figure.layout.annotations if note.text in signs]

    assert len(cells) == len(rows) * len(shown.actors)
    assert all(figure.layout.height <= paper[1] for figure in figures)
    assert {figure.layout.width for figure in figures} == {paper[0]}


def test_a_theme_that_goes_on_has_its_heading_again() -> None:
    data = sample("shipped")
    figures = matrix_pictures(data, narrow(data), "claims", Look("nb", "light"), (680, 500))

    assert len(figures) > 5
    for figure in figures:
        first = next(note.text for note in figure.layout.annotations if note.xanchor == "left")
        assert first.startswith("<b>")


@pytest.mark.parametrize("room", [600, 900, 3000])
def test_the_network_on_paper_has_every_tie_once_and_all_actors_each_time(room: int) -> None:
    data = sample("shipped")
    shown = narrow(data)
    whole = theme_network(theme_positions(data, shown.themes, shown.actors))
    figures = network_pictures(data, shown, whole, Look("nb", "light"), room)
    marks = [
        [tuple(one) for trace in figure.data if trace.customdata is not None for one in trace.customdata] for figure in figures
    ]
    drawn = [name for sheet in marks for kind, name in sheet if kind == "tie"]

    assert len(drawn) == len(set(drawn)) == whole.number_of_edges()
    assert all({name for kind, name in sheet if kind == "actor"} == set(shown.actors) for sheet in marks)
    assert all(figure.layout.height <= room for figure in figures)
    assert (len(figures) == 1) == (room == 3000)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_source_line_names_the_product_the_sources_and_the_date(lang: str) -> None:
    data = sample("shipped")
    said = timeline_title(data, "nito", pieces(data, profile(data, "nito").stances), lang)
    line = picture_source(data, said, lang)

    assert line.startswith(text("nav.product", lang))
    assert data.source["nito-statsbudsjett-2027"].title in line
    assert day(data.updated, lang) in line
    assert text("unshared.notice", lang) not in line
    assert text("unshared.notice", lang) in picture_source(first_hand(data), coverage_title(first_hand(data), lang), lang)


def test_the_source_line_of_what_rests_on_nothing_has_the_date_alone() -> None:
    data = sample("silent")

    assert picture_source(data, Sentence("none", ""), "nb") == "Standpunktkartet. Data per 20.\u00a0mai\u00a02031."


def test_the_crowd_is_everybody() -> None:
    assert set(CROWD.splitlines()[0].split()) == set(CAST)
