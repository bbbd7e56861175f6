"""The picture of a chamber: what is drawn."""

import re
from itertools import pairwise

import plotly.graph_objects as go
import pytest

from charts.chamber import chamber_figure
from charts.chamber_labels import NARROWEST
from charts.chamber_seats import STEPS, ChamberWords, SeatGroup
from charts.colours import STANCE, Mode
from tests.charts.shipped import data

LEGEND = {group: f"{group} i salen" for group in STEPS}
SIGNS = {"firm": "++", "partly": "+", "open": "±", "not_found": "·", "sceptical": "−", "against": "−−"}
GROUPS = list(STEPS)
PAINTED, HOLLOW = (
    {"firm": "plus2", "partly": "plus1", "open": "zero", "sceptical": "minus1", "against": "minus2"},
    "rgba(0,0,0,0)",
)
BODIES = {body.id: {party: seats for party, seats in body.seats.items() if seats} for body in data().bodies}


def seats_of(counts: list[int], group: str = "firm") -> list[SeatGroup]:
    return [SeatGroup(f"p{place}", f"P{place}", count, group, f"Parti {place}") for place, count in enumerate(counts)]


def drawn(seats: list[SeatGroup], mode: Mode = "light", heading: str = "Setene", caption: str = "Skjematisk") -> go.Figure:
    total = sum(one.seats for one in seats)
    words = ChamberWords(heading, f"{total // 2 + 1} av {total}", caption, LEGEND, SIGNS, "antatt")
    return chamber_figure(seats, total // 2 + 1, words, mode)


def mixed() -> list[SeatGroup]:
    """A party a group, and one that is assumed."""
    found = [SeatGroup(f"p{place}", f"P{place}", 3 + place, group, group) for place, group in enumerate(GROUPS)]
    return [*found, SeatGroup("what-if", "W", 5, "partly", "antatt", assumed=True)]


def part(figure: go.Figure, party: str) -> go.layout.Shape:
    """A party's dots: one path."""
    (shape,) = [shape for shape in figure.layout.shapes if shape.name == party]
    return shape


@pytest.mark.parametrize("body", BODIES)
def test_there_is_a_dot_a_seat_and_it_knows_its_party(body: str) -> None:
    seats = [SeatGroup(party, party, count, "firm", party) for party, count in BODIES[body].items()]
    figure = drawn(seats)

    assert list(figure.data[0].customdata) == [party for party, count in BODIES[body].items() for _ in range(count)]
    assert {one.party: part(figure, one.party).path.count("Z") for one in seats} == BODIES[body]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_dots_have_the_colours_of_their_groups_and_those_not_found_are_hollow(mode: Mode) -> None:
    figure = drawn(mixed(), mode)

    for one in mixed():
        assert part(figure, one.party).fillcolor == (STANCE[PAINTED[one.group]][mode].fill if one.group in PAINTED else HOLLOW)
        assert part(figure, one.party).line.width >= 1


def test_assumed_seats_have_a_shape_of_their_own() -> None:
    figure = drawn(mixed())

    assert "C" not in part(figure, "what-if").path
    assert all("C" in part(figure, one.party).path for one in mixed() if not one.assumed)
    assert [trace.name for trace in figure.data if trace.name == "antatt"] == ["antatt"]
    assert {bar.customdata: bar.marker.pattern.shape for bar in figure.data if bar.type == "bar"} == {
        ("p0",): "",
        ("p1",): "",
        ("what-if",): "/",
        ("p2",): "",
        ("p3",): "",
        ("p4",): "",
        ("p5",): "",
    }
    assert "antatt" not in [trace.name for trace in drawn(mixed()[:-1]).data]


def test_the_row_starts_with_those_for_and_ends_with_those_against() -> None:
    bars = [trace for trace in drawn(mixed()).data if trace.type == "bar"]
    parties = [
        (start, seats, party) for bar in bars for start, seats, party in zip(bar.base, bar.x, bar.customdata, strict=True)
    ]

    assert [party for _, _, party in parties] == ["p0", "p1", "what-if", "p2", "p3", "p4", "p5"]
    assert all(start + seats == following for (start, seats, _), (following, _, _) in pairwise(parties))


def test_the_legend_has_what_is_in_the_picture() -> None:
    entries = [trace for trace in drawn(mixed()).data if trace.name]

    assert [entry.name for entry in entries] == [*LEGEND.values(), "antatt"]
    assert [entry.marker.symbol for entry in entries] == ["circle"] * 6 + ["diamond"]
    assert [trace.name for trace in drawn(seats_of([3], "open")).data if trace.name] == [LEGEND["open"]]
    assert [bar.showlegend for bar in drawn(mixed()).data if bar.type == "bar"] == [False] * 7


def test_the_majority_is_marked_in_the_row_and_named_in_the_chamber() -> None:
    figure = drawn(seats_of([100, 69]))
    marks = [shape for shape in figure.layout.shapes if shape.type == "line" and shape.xref == "x2"]

    assert {(mark.x0, mark.x1) for mark in marks} == {(85, 85)}
    assert list(figure.layout.xaxis2.tickvals) == [0, 85, 169]
    assert "<b>85 av 169</b>" in [note.text for note in figure.layout.annotations]


def test_signs_and_seats_stand_in_the_row_where_there_is_room() -> None:
    texts = [note.text for note in drawn(seats_of([100]) + seats_of([1], "against")).layout.annotations]

    assert "++<br>100" in texts
    assert not [text for text in texts if text.startswith("−−")]


@pytest.mark.parametrize("majority", range(1, 51))
def test_the_mark_covers_no_text_of_the_row(majority: int) -> None:
    words = ChamberWords("", "", "", LEGEND, SIGNS, "")
    figure = chamber_figure(seats_of([50]), majority, words, "light")
    pixel = (NARROWEST - figure.layout.margin.l - figure.layout.margin.r) / 50
    (text,) = [note for note in figure.layout.annotations if note.text.startswith("++<")]
    left = text.x * pixel - {"left": 0, "center": 10, "right": 20}[text.xanchor]

    assert not left < majority * pixel < left + 20


@pytest.mark.parametrize("counts", [[], [0], [600, 600]])
def test_a_chamber_without_seats_or_with_too_many_has_no_dots(counts: list[int]) -> None:
    figure = drawn(seats_of(counts))

    assert not figure.data[0].x
    assert len([trace for trace in figure.data if trace.type == "bar"]) == min(sum(counts), 1)


def test_drawing_changes_nothing_and_gives_the_same_figure_each_time() -> None:
    seats = mixed()

    assert drawn(seats).to_json() == drawn(seats).to_json()
    assert seats == mixed()


def test_text_from_the_data_is_text() -> None:
    nasty = "<b>x</b>"
    figure = drawn([SeatGroup("p", "<i>", 3, "firm", nasty)], heading=nasty, caption=nasty)
    texts = [note.text for note in figure.layout.annotations]

    assert figure.layout.title.text == "&lt;b&gt;x&lt;/b&gt;"
    assert list(figure.data[0].hovertext) == ["&lt;b&gt;x&lt;/b&gt;"] * 3
    assert list(figure.data[1].hovertext) == ["&lt;b&gt;x&lt;/b&gt;"]
    assert "<b>&lt;i&gt;</b><br>3" in texts
    assert figure.layout.legend.title.text == "&lt;b&gt;x&lt;/b&gt;"


def test_the_figure_has_room_for_all_that_stands_round_it() -> None:
    figure = drawn(mixed(), caption="Skjematisk. " * 12)
    caption = figure.layout.legend.title.text.split("<br>")
    more = drawn(mixed(), caption="Skjematisk. " * 24).layout

    assert (figure.layout.legend.yref, figure.layout.legend.y) == ("container", 0)  # Plotly makes room for it
    assert more.height - figure.layout.height == 18 * (len(more.legend.title.text.split("<br>")) - len(caption)) > 0
    assert figure.layout.margin.t >= 21 + 32
    assert max(map(len, caption)) * 6.5 <= NARROWEST


def test_paths_have_no_more_digits_than_a_screen_shows() -> None:
    assert not re.search(r"\.\d{5}", part(drawn(seats_of([169])), "p0").path)
