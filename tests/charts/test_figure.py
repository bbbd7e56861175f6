"""The foot of a figure, and the figure on paper."""

import copy

import plotly.graph_objects as go
import pytest

from charts.colours import INK, PAGE, Mode
from charts.figure import FONT, NARROW, for_paper, with_source
from charts.labels import title

SOURCE = "Kilde: Innst. 355 S (2024–2025) <b>& mer</b>. " * 3


def figure(heading: str = "Et funn", *, legend: bool = True) -> go.Figure:
    made = go.Figure([go.Bar(x=[1], y=[2], name="for"), go.Bar(x=[1], y=[2], name="mot"), go.Scatter(x=[1], y=[2])])
    head = title(heading)
    top = 40 + 21 * str(head["text"]).count("<br>")
    layout = {"height": 400, "margin": {"l": 4, "r": 4, "t": top, "b": 50}, "title": head}
    return made.update_layout(**layout, **({} if legend else {"showlegend": False}))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_source_line_is_there_whole_and_harmless(mode: Mode) -> None:
    foot = with_source(figure(), SOURCE, mode).layout.legend2.title
    lines = foot.text.split("<br>")

    assert " ".join(lines) == SOURCE.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert max(len(line.replace("&lt;", "<").replace("&gt;", ">")) for line in lines) <= NARROW + 4
    assert foot.font.color == INK[mode]


def test_room_is_made_for_the_source_line_and_what_is_drawn_keeps_its_size() -> None:
    short, long = (with_source(figure(), words, "light").layout for words in ("Kilde", SOURCE))

    for layout in (short, long):
        assert layout.height - layout.margin.b == 400 - 50
        assert layout.legend.y * layout.height == pytest.approx(layout.height - 400)
    assert long.height - short.height == 16 * long.legend2.title.text.count("<br>") > 0


@pytest.mark.parametrize("legend", [True, False])
def test_the_legend_has_what_it_had(legend: bool) -> None:
    made = with_source(figure(legend=legend), "Kilde", "light")
    named = [trace.name for trace in made.data if trace.showlegend and trace.legend is None]

    assert named == (["for", "mot"] if legend else [])
    assert [trace.legend for trace in made.data if trace.showlegend] == [None] * len(named) + ["legend2"]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_figure_brings_its_page_and_a_font_that_is_everywhere(mode: Mode) -> None:
    layout = with_source(figure(), "Kilde", mode).layout

    assert (layout.paper_bgcolor, layout.plot_bgcolor, layout.font.family) == (PAGE[mode], PAGE[mode], FONT)
    assert "Arial" in FONT


def test_the_figure_that_is_given_stays_as_it_is() -> None:
    given = figure()
    before = copy.deepcopy(given)
    with_source(given, SOURCE, "dark")
    for_paper(given, 300, "{} – 1 av 2")

    assert given == before


@pytest.mark.parametrize("words", ["Kort", "Et <i>langt</i> funn & mer, " * 8])
@pytest.mark.parametrize("width", [300, 680, 1009])
def test_a_title_on_paper_has_the_lines_that_its_width_takes_and_no_more(words: str, width: int) -> None:
    given = figure(words)
    made = for_paper(given, width, "{} – 1 av 2").layout
    said = made.title.text.replace("<br>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")

    assert said == f"{words.strip()} – 1 av 2"
    assert max(map(len, made.title.text.split("<br>"))) * 6 <= width + 60
    assert made.height - made.margin.t == 400 - given.layout.margin.t
    assert made.margin.t - given.layout.margin.t >= 21 * (made.title.text.count("<br>") - given.layout.title.text.count("<br>"))
    assert made.title.pad.t == 6 + 21 * made.title.text.count("<br>")
