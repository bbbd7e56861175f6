"""Slides of what is mapped: overview, matrix, networks, agreement, coalitions, proposals and sources, over many files."""

import re

import pytest

from analysis.agreements import agreements
from analysis.coalitions import GROUPS, coalition
from analysis.formal_positions import formal_positions
from analysis.narrow import narrow, stances_in
from analysis.network import narrow_network, theme_network
from analysis.themes import theme_positions
from slides.builders import BUILDERS
from slides.deck import foot, notes, shown, slides_of
from slides.grids import grid_widths as widths_of
from slides.grids import head_height, row_height
from slides.legends import legend_height
from slides.room import WITHIN, lines
from slides.selections import number_of
from slides.slide import Bars, Grid, Points, Seats, Slide, Table, Ties, Web
from slides.steps import LEAST, room_for, room_of
from slides.view import View, view_of
from tests.slides.test_looked_up import file_of, height_of, known
from words import LANGUAGES
from words.agreement import agreement_answer, pair_cell
from words.coalition import coalition_answer
from words.recommendation import proposal_answer
from words.sentences import network_answer, selection_sentences
from words.sources import sources_answer
from words.standing import standing

OF_SAMPLES = (
    *("overview", "matrix", "matrix?order=likeness", "matrix?theme=rules", "matrix?level=claims", "matrix?kind=council"),
    *("matrix?level=claims&claim=lend", "matrix?level=claims&actor=lag", "network", "network?focus=actor:lag"),
    *("network?focus=theme:loans", "network?sign=towards&strong=1", "network?sign=away&sign=split", "agreement"),
    *("agreement?least=1", "agreement?view=network&least=1&above=0", "agreement?actor=lag", "coalition"),
    *("coalition?asking=lag", "coalition?claim=lend", "coalition?claim=lend&asking=gul", "coalition?claim=count&asking=lag"),
    *("coalition?claim=lend&claim=hoard&assume=rod:against", "recommendation", "recommendation?proposal=8-9-1"),
    *("sources", "sources?source=brev", "sources?part=method", "sources?part=coverage", "sources?part=everything"),
    "sources?part=corrections",
)
OF_SHIPPED = (
    *("overview", "matrix", "matrix?level=claims", "network", "network?focus=actor:nito", "network?focus=theme:workforce"),
    *("agreement", "agreement?view=network", "coalition", "coalition?claim=expand-training-places&asking=nito"),
    *("coalition?claim=digital-security", "coalition?claim=use-spare-private-capacity&body=health-committee-2025-2029"),
    *("coalition?claim=mandatory-standards&claim=faster-adoption&assume=v:firm", "recommendation"),
    *("recommendation?proposal=8-200-5", "recommendation?proposal=innst-355-1", "sources", "sources?part=coverage"),
    *("sources?source=nho-nsf-felles-loft", "sources?part=method", "sources?part=corrections"),
)
FILES = ("worked", "hostile", "sixty", "silent", "retired", "shipped")
views = pytest.mark.parametrize(
    ("file", "address"),
    [(name, address) for name in FILES for address in (OF_SHIPPED if name == "shipped" else OF_SAMPLES)],
)
languages = pytest.mark.parametrize("lang", LANGUAGES)


def made(address: str, lang: str = "nb", file: str = "shipped") -> tuple[Slide, ...]:
    """The slides of a view."""
    return slides_of(file_of[file](), known(file_of[file](), address).given(lang=lang), BUILDERS)


@views
@languages
@pytest.mark.parametrize("unshared", ["", "1"])
def test_every_view_is_slides_that_fit_and_can_be_walked_back(file: str, address: str, lang: str, unshared: str) -> None:
    data = file_of[file]()
    view = known(data, address).given(lang=lang, unshared=unshared)
    slides = slides_of(data, view, BUILDERS)
    left = shown(data, view)

    assert [(one.step, one.steps) for one in slides] == [(place, len(slides)) for place in range(1, len(slides) + 1)]
    for slide in slides:
        assert slide.headline.strip()
        assert high(slide) <= room_of(slide) + 1
        assert set(slide.stances) <= left.stance.keys()
        assert set(slide.sources) <= left.source.keys()
        assert lines(foot(left, slide, lang), WITHIN - 140) <= (2 if file != "hostile" else 4)
        assert bool(slide.note) == bool(unshared)
        assert notes(left, slide, lang)[0] == slide.headline


def high(slide: Slide) -> float:
    """The height of a body; 0 of a picture, which fits the room that it has, and of a grid with a single row."""
    body = slide.body
    if isinstance(body, Grid):
        label, _ = widths_of(body)
        rows = sum(row_height(row, label) for row in body.rows)
        return rows + head_height(body) + legend_height(body.legend) if len(body.rows) > 1 else 0
    return height_of(slide)


@languages
def test_all_themes_and_actors_stand_on_one_slide_under_the_finding_that_parts_most(lang: str) -> None:
    (slide,) = made("matrix", lang)
    data = file_of["shipped"]()
    known_, _, deepest = selection_sentences(data, narrow(data), lang)

    assert isinstance(slide.body, Grid)
    assert (len(slide.body.rows), len(slide.body.columns)) == (9, 16)
    assert slide.headline == deepest.text
    assert slide.caption.startswith(known_.text)
    assert set(slide.stances) == {stance.id for stance in data.stances}


def test_every_claim_stands_once_under_the_finding_of_its_theme() -> None:
    data, slides = file_of["shipped"](), made("matrix?level=claims")
    labels = [row.label for slide in slides if isinstance(slide.body, Grid) for row in slide.body.rows]

    assert labels == [data.claim[claim].wording.nb for claim in narrow(data).claims]
    assert len(slides) <= 15
    for slide in slides:
        theme = next(one for one in data.themes if slide.subject.startswith(f"{one.name.nb}. "))
        assert slide.headline == selection_sentences(data, narrow(data, themes=[theme.id]), "nb")[-1].text


def test_few_claims_of_several_themes_stand_together_under_their_themes() -> None:
    (slide,) = made("matrix?level=claims&claim=digital-security&claim=faster-adoption")

    assert isinstance(slide.body, Grid)
    assert [row.group for row in slide.body.rows] == ["Standarder og dataflyt", "Innføring av teknologi"]


def test_a_letter_beside_the_sign_says_how_support_is_partial() -> None:
    data = file_of["shipped"]()
    stances = {stance.id: stance for stance in data.stances}
    cells = [
        cell
        for slide in made("matrix?level=claims")
        if isinstance(slide.body, Grid)
        for row in slide.body.rows
        for cell in row.cells
    ]
    letters = {"condition": "+v", "aim": "+m", "problem": "+p"}
    partly = [cell for cell in cells if cell and cell.state == "plus1"]

    assert len(partly) > 50
    assert all(cell.sign == letters[str(stances[cell.stances[0]].basis)] for cell in partly)


def test_every_tie_is_on_one_slide_of_the_network_and_the_silent_are_on_all() -> None:
    data, slides = file_of["shipped"](), made("network")
    network = theme_network(theme_positions(data, narrow(data).themes, narrow(data).actors))
    graphs = [slide.body.graph for slide in slides if isinstance(slide.body, Web)]
    ties = [frozenset(tie) for graph in graphs for tie in graph.edges]

    assert len(graphs) == len(slides) > 1
    assert sorted(map(sorted, ties)) == sorted(map(sorted, map(frozenset, network.edges)))
    assert all(("actor", "v") in graph for graph in graphs)
    assert all(
        network_answer(data, graph, "nb").text.startswith(slide.headline) for slide, graph in zip(slides, graphs, strict=True)
    )
    assert {slide.said for slide in slides} == {(network_answer(data, network, "nb").text,)}


def test_a_network_on_one_slide_has_the_answer_of_the_page() -> None:
    data = file_of["shipped"]()
    network = theme_network(theme_positions(data, narrow(data).themes, narrow(data).actors))
    graph = narrow_network(network, ["split"])
    (slide,) = made("network?sign=split")

    assert slide.headline == network_answer(data, graph, "nb").text


def test_what_is_in_focus_is_all_that_a_network_shows() -> None:
    graphs = [slide.body.graph for slide in made("network?focus=actor:nito") if isinstance(slide.body, Web)]

    assert {name for graph in graphs for kind, name in graph if kind == "actor"} == {"nito"}


@pytest.mark.parametrize("unshared", ["", "1"])
def test_the_cells_of_pairs_are_those_of_the_page(unshared: str) -> None:
    data = file_of["shipped"]()
    found = agreements(data, narrow(data), bool(unshared))
    slides = made(f"agreement?unshared={unshared}")
    rows = [row for slide in slides if isinstance(slide.body, Grid) for row in slide.body.rows]
    cells = {
        (row.label, column.short): cell
        for slide in slides
        if isinstance(slide.body, Grid)
        for row in slide.body.rows
        for column, cell in zip(slide.body.columns, row.cells, strict=True)
    }

    assert len(rows) == 16
    for pair in found.pairs:
        one, other = (data.actor[actor].short.nb for actor in (pair.one, pair.other))
        expected = pair_cell(data, found, pair, 5, "nb")
        for cell in (cells[one, other], cells[other, one]):
            assert cell
            assert (cell.sign, cell.state, cell.label) == (expected.sign, expected.state, expected.label)
    assert agreement_answer(data, found, 5, "nb").text.startswith(slides[0].headline)
    assert slides[0].caption


def test_a_network_of_pairs_says_its_limits() -> None:
    (slide,) = made("agreement?view=network&least=3&above=80")

    assert isinstance(slide.body, Ties)
    assert (slide.body.least, slide.body.above) == (3, 0.8)


@pytest.mark.parametrize("value", ["0", "31", "-1", "x", "²", "٣", "", "9" * 5000])
def test_a_limit_that_is_none_is_the_default(value: str) -> None:
    assert number_of(View("agreement", {"least": (value,)}), "least", range(1, 31), 5) == 5
    assert number_of(View("agreement", {"least": ("7",)}), "least", range(1, 31), 5) == 7


@languages
@pytest.mark.parametrize(
    ("claims", "assumed"), [(("expand-training-places",), {}), (("faster-adoption", "mandatory-standards"), {"v": "firm"})]
)
def test_a_demand_has_its_seats_with_the_assumptions_in_the_headline(
    claims: tuple[str, ...], assumed: dict[str, str], lang: str
) -> None:
    data = file_of["shipped"]()
    address = "&".join([*(f"claim={one}" for one in claims), *(f"assume={party}:{group}" for party, group in assumed.items())])
    found = coalition(data, claims, "storting-2025-2029", assumed)
    first, second, *_ = made(f"coalition?{address}", lang)

    assert isinstance(first.body, Seats)
    assert first.body.coalition == found
    assert first.headline == second.headline == coalition_answer(data, found, lang).text
    assert first.caption == standing(data, found, lang)[0].text


@pytest.mark.parametrize("claim", ["expand-training-places", "use-spare-private-capacity", "review-technology-use"])
def test_every_seat_stands_once_beside_the_words_that_put_it_there(claim: str) -> None:
    data = file_of["shipped"]()
    found = coalition(data, [claim], "storting-2025-2029")
    tables = [
        slide.body for slide in made(f"coalition?claim={claim}") if isinstance(slide.body, Table) and len(slide.body.heads) == 4
    ]
    rows = [row for table in tables for row in table.rows]
    words = " ".join(row[3] for row in rows)

    assert sum(int(row[2]) for row in rows) == 169
    assert all(stance.deciding.quote in words for stance in found.behind(*GROUPS))
    assert "ikke kartlagt" in words


def test_a_demand_on_which_nobody_spoke_leads_on_to_those_nearby() -> None:
    slides = made("coalition?claim=digital-security")

    assert slides[0].headline.startswith("Ingen av partiene i Stortinget")
    assert isinstance(slides[0].body, Points)
    assert any("Nasjonale standarder" in point.words for point in slides[0].body.items)


def test_demands_without_a_word_of_any_party_have_no_row_of_noughts() -> None:
    data, slides = file_of["shipped"](), made("coalition")
    rows = [row for slide in slides if isinstance(slide.body, Table) for row in slide.body.rows]
    named = " ".join(point.words for slide in slides if isinstance(slide.body, Points) for point in slide.body.items)
    unspoken = [one.wording.nb for one in data.claims if f"«{one.wording.nb}»" in named]

    assert len(rows) + len(unspoken) == 55
    assert all(sum(map(int, row[1:5])) > 0 for row in rows)


def test_acts_have_the_colour_of_no_stance_and_rest_on_none() -> None:
    data, slides = file_of["shipped"](), made("recommendation")
    cells = [cell for slide in slides if isinstance(slide.body, Grid) for row in slide.body.rows for cell in row.cells if cell]

    assert {cell.state for cell in cells} == {"plain", "unknown"}
    assert not any(slide.stances for slide in slides)
    assert len(cells) == 8 * len(formal_positions(data, data.proposals[0]).parties)


@languages
def test_a_proposal_has_every_remark_and_the_recommendation_word_for_word(lang: str) -> None:
    data = file_of["shipped"]()
    for proposal in data.proposals:
        slides = made(f"recommendation?proposal={proposal.id}", lang)
        quoted = {quote.words for slide in slides for quote in getattr(slide.body, "items", ()) if hasattr(quote, "who")}
        recommended = [proposal.recommendation.quote, proposal.recommendation.behind_quote] if proposal.recommendation else []

        assert quoted == {*(one.quote for one in (*proposal.remarks_for, *proposal.remarks_against)), *recommended}
        assert slides[0].headline == proposal_answer(data, formal_positions(data, proposal), lang).text
        assert all(
            quote.state == "plain" for slide in slides for quote in getattr(slide.body, "items", ()) if hasattr(quote, "who")
        )


def test_bars_hold_every_stance_and_the_silent_have_their_reason() -> None:
    data, slides = file_of["shipped"](), made("overview")
    (bars,) = [slide.body for slide in slides if isinstance(slide.body, Bars)]

    assert sum(sum(series.values) for series in bars.series) == len(stances_in(data, narrow(data)))
    assert {bars.names[place] for place, _ in bars.empty} == {"MDG", "V"}


@languages
def test_of_how_quotes_were_found_nothing_is_said_without_the_register(lang: str) -> None:
    data = file_of["shipped"]()
    (slide,) = made("sources", lang)

    assert slide.headline == sources_answer(data, None, lang).text
    assert slide.headline not in sources_answer(data, {}, lang).text


@languages
def test_the_method_has_no_marks_of_markdown(lang: str) -> None:
    said = [point.words for slide in made("sources?part=method", lang) for point in getattr(slide.body, "items", ())]

    assert len(said) > 20
    assert not any(re.search(r"\*\*|^- ", words) for words in said)


def test_without_an_assembly_a_coalition_says_so() -> None:
    (slide,) = slides_of(file_of["small"](), view_of("coalition?claim=lend"), BUILDERS)

    assert slide.body is None
    assert slide.headline == "Dataene har ingen forsamling med plasser."


def test_the_least_room_is_room_for_a_line() -> None:
    assert room_for(view_of("matrix"), Slide("ord " * 3000, None, caption="ord " * 3000)) >= LEAST
    assert room_for(view_of("matrix"), Slide("Funn", None), "ord " * 3000) == LEAST


def test_a_package_that_is_long_is_counted_above_and_named_in_full_below() -> None:
    data = file_of["shipped"]()
    claims = [claim.id for claim in data.claims[12:18]]
    slides = made("coalition?" + "&".join(f"claim={claim}" for claim in claims))
    labels = [row.label for slide in slides if isinstance(slide.body, Grid) for row in slide.body.rows]
    heads = [column.group for slide in slides if isinstance(slide.body, Grid) for column in slide.body.columns]

    assert {slide.subject for slide in slides} == {"Pakke av 6 krav"}
    assert labels == [data.claim[claim].wording.nb for claim in claims]
    assert all(heads)


@pytest.mark.parametrize(
    "claims", [("digital-security", "data-for-research"), ("digital-security", "data-for-research", "data-for-industry")]
)
def test_a_package_on_which_nobody_spoke_is_named_once(claims: tuple[str, ...]) -> None:
    data = file_of["shipped"]()
    slides = made("coalition?" + "&".join(f"claim={claim}" for claim in claims))
    points = [point.words for slide in slides if isinstance(slide.body, Points) for point in slide.body.items]
    subject = slides[0].subject

    assert [
        (data.claim[claim].wording.nb in subject) + any(data.claim[claim].wording.nb in words for words in points)
        for claim in claims
    ] == [1] * len(claims)
