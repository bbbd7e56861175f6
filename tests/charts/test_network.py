"""The picture of the network."""

import copy
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
import pytest

from analysis.network import SIGNS
from charts.colours import STANCE, Mode
from charts.labels import label
from charts.network import DASHES, network_figure
from charts.network_layout import COLUMNS, THEME_HALF_WIDTH, Node, Tie, network_layout
from tests.charts.shipped import data, nodes, ties

LEGEND = {step: f"ord om {step}" for step in (*STANCE, "split", "beside")}
NODES = [
    Node("lag", "Lag", "left"),
    Node("raad", "Råd", "left", "#00aa00"),
    Node("loans", "Lån", "theme"),
    Node("rod", "Rød", "right", "#aa0000"),
]
TIES = [
    Tie("lag", "loans", "towards", "plus2", "++", 3, "Lag – Lån: +2,0"),
    Tie("raad", "loans", "split", "split", "+/−", 2, "Råd – Lån: for og mot"),
    Tie("rod", "loans", "beside", "beside", "○", 1, "Rød – Lån: ved siden av"),
]


def drawn(mode: Mode = "light") -> go.Figure:
    return network_figure(NODES, TIES, LEGEND, "Hvem møtes?", mode)


@dataclass(frozen=True)
class Line:
    """One line from an actor to a theme."""

    start: tuple[float, float]
    end: tuple[float, float]
    dash: str
    width: float


def lines(figure: go.Figure) -> list[Line]:
    """Every line; one trace draws several with a gap after each."""
    found = []
    for trace in figure.data:
        if trace.mode == "lines":
            points = list(zip(trace.x, trace.y, strict=True))
            assert set(points[2::3]) == {(None, None)}
            found += [Line(*ends, trace.line.dash, trace.line.width) for ends in zip(points[::3], points[1::3], strict=True)]
    return found


def marks(figure: go.Figure, kind: str) -> dict[str, Any]:
    """Traces by the id of each of their points of a kind."""
    return {
        name: trace
        for trace in figure.data
        for sort, name in (trace.customdata if trace.customdata is not None else ())
        if sort == kind
    }


def test_dashes_tell_all_states_of_a_tie_apart_without_colour() -> None:
    assert set(DASHES) == set(SIGNS)
    assert len(set(DASHES.values())) == len(SIGNS)


def test_marks_carry_the_ids_of_their_cells_and_nodes() -> None:
    figure = drawn()

    assert set(marks(figure, "tie")) == {"lag/loans", "raad/loans", "rod/loans"}
    assert set(marks(figure, "actor")) == {"lag", "raad", "rod"}
    assert set(marks(figure, "theme")) == {"loans"}


def test_every_tie_of_the_shipped_data_is_a_mark_that_opens_its_cell() -> None:
    figure = network_figure(nodes("nb"), ties("nb"), LEGEND, "", "light")
    ids = [name for trace in figure.data if trace.customdata is not None for sort, name in trace.customdata if sort == "tie"]

    assert sorted(ids) == sorted(f"{tie.actor}/{tie.theme}" for tie in ties("nb"))
    assert all(actor in data().actor and theme in data().theme for actor, theme in (name.split("/") for name in ids))
    assert len(lines(figure)) == len(ids)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_lines_run_from_the_actor_to_the_port_in_the_dash_of_their_state(mode: Mode) -> None:
    layout = network_layout(NODES, TIES)
    for tie, line in zip(TIES, lines(drawn(mode)), strict=True):
        assert line.start[1] == layout.places[tie.actor][1]
        assert line.end[1] == layout.ports[(tie.actor, tie.theme)].y
        assert line.dash == DASHES[tie.state]


def test_lines_stay_in_the_corridor_of_their_side() -> None:
    left, right = COLUMNS["theme"] - THEME_HALF_WIDTH, COLUMNS["theme"] + THEME_HALF_WIDTH

    for tie, line in zip(TIES, lines(drawn()), strict=True):
        low, high = (right, 2) if tie.actor == "rod" else (0, left)
        assert all(low <= x <= high for x, _ in (line.start, line.end))


def test_more_stances_make_a_thicker_line() -> None:
    widths = [line.width for line in lines(drawn())]

    assert widths == sorted(widths, reverse=True)
    assert len(set(widths)) == 3


def test_marks_have_the_sign_and_colour_of_their_step_and_say_it_in_words() -> None:
    trace = marks(drawn("dark"), "tie")["lag/loans"]

    assert (trace.marker.color, trace.textfont.color) == STANCE["plus2"]["dark"]
    assert list(trace.text) == ["++"]
    assert list(trace.hovertext) == ["Lag – Lån: +2,0"]
    assert trace.name == "++  ord om plus2"


def test_the_legend_names_only_what_is_shown_in_its_own_order() -> None:
    named = [trace.name for trace in drawn().data if trace.mode != "lines" and trace.showlegend is None]

    assert named == ["++  ord om plus2", "+/−  ord om split", "○  ord om beside"]


def test_an_actor_has_its_colour_beside_its_name() -> None:
    trace = marks(drawn(), "actor")["rod"]

    assert list(trace.text) == ["Rød"]
    assert list(trace.marker.color) == ["#aa0000"]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_drawing_changes_nothing_and_gives_the_same_figure_each_time(mode: Mode) -> None:
    before = copy.deepcopy((NODES, TIES, LEGEND))

    assert drawn(mode).to_json() == drawn(mode).to_json()
    assert before == (NODES, TIES, LEGEND)


def test_every_line_of_the_shipped_data_ends_at_its_port_in_its_dash() -> None:
    layout = network_layout(nodes("nb"), ties("nb"))
    expected = {(layout.places[tie.actor][1], layout.ports[(tie.actor, tie.theme)].y, DASHES[tie.state]) for tie in ties("nb")}
    found = lines(network_figure(nodes("nb"), ties("nb"), LEGEND, "", "light"))

    assert {(line.start[1], line.end[1], line.dash) for line in found} == expected


def test_light_and_dark_differ_in_colour_only() -> None:
    light, dark = drawn("light"), drawn("dark")

    assert light != dark
    assert [(trace.x, trace.y, trace.text) for trace in light.data] == [(trace.x, trace.y, trace.text) for trace in dark.data]


def test_text_from_the_data_is_text() -> None:
    hostile = "<b>x</b><script>y</script>"
    actor, theme = Node("a", label(hostile), "left"), Node("t", label(hostile), "theme")
    tie = Tie("a", "t", "towards", "plus2", "++", 1, label(hostile, 60))
    figure = network_figure([actor, theme], [tie], LEGEND, hostile, "light")

    assert "<script>" not in str(figure.to_dict())
    assert "<b>" not in str(figure.to_dict())


def test_nothing_to_show_is_a_figure_all_the_same() -> None:
    assert lines(network_figure((), (), LEGEND, "", "light")) == []
