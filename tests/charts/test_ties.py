"""The picture of pairs of actors on a circle."""

import copy
import html
from itertools import combinations, pairwise
from math import hypot

import plotly.graph_objects as go
import pytest

from analysis.agreements import agreements
from analysis.narrow import narrow
from charts.colours import Mode
from charts.ties import CHARACTER, DASHES, ties_figure
from charts.ties_layout import DOT, NARROWEST, Node, Tie, curve, dots, height, places
from tests.charts.shipped import LANGUAGES, data
from words.agreement import ties_of

LEGEND = {False: "mest samme side", True: "mest motsatt side"}
NODES = [Node("lag", "Lag"), Node("raad", "Råd <b>"), Node("rod", "Rød", "#aa0000")]
TIES = [Tie("lag", "raad", 10, False, "Lag og råd"), Tie("lag", "rod", 4, True, "Lag og <i>rød</i>")]
LABEL = 18
"""Height (px) of a line of a label."""


def drawn(mode: Mode = "light") -> go.Figure:
    return ties_figure(NODES, TIES, LEGEND, "Hvem mener det samme?", mode)


def circle(count: int) -> list[Node]:
    return [Node(f"a{place}", f"Aktør {place}") for place in range(count)]


def shipped_ties(least: int, above: float) -> list[Tie]:
    found = agreements(data(), narrow(data()))
    return [Tie(one.one, one.other, one.n, one.opposite > one.same, one.id) for one in ties_of(found, least, above)]


def shipped_nodes(lang: str) -> list[Node]:
    return [Node(one, data().actor[one].short.in_language(lang)) for one in narrow(data()).actors]


def lines(figure: go.Figure) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.mode == "lines" and not trace.showlegend]


def legend(figure: go.Figure) -> dict[str, str]:
    return {trace.name: trace.line.dash for trace in figure.data if trace.showlegend}


def dot_trace(figure: go.Figure) -> go.Scatter:
    (found,) = (trace for trace in figure.data if trace.mode == "markers")
    return found


@pytest.mark.parametrize("count", range(1, 31))
def test_labels_of_a_side_have_a_line_each_and_none_stands_at_the_top_or_bottom(count: int) -> None:
    at = places(circle(count))
    for side in (1, -1):
        heights = sorted(y for x, y in at.values() if x * side > 0)
        assert all((above - below) / 2 * height(count) >= LABEL for below, above in pairwise(heights))
    assert all(x != 0 and x * x + y * y == pytest.approx(1) for x, y in at.values())
    assert len(at) == count


def test_actors_stand_clockwise_from_the_top_in_the_order_given() -> None:
    at = places(circle(6))

    assert list(at) == [f"a{place}" for place in range(6)]
    assert [x > 0 for x, _ in at.values()] == [True] * 3 + [False] * 3
    rights, lefts = [y for _, y in at.values()][:3], [y for _, y in at.values()][3:]
    assert rights == sorted(rights, reverse=True)
    assert lefts == sorted(lefts)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_labels_stand_outside_and_the_margin_holds_the_longest_of_their_side(lang: str) -> None:
    nodes = shipped_nodes(lang)
    figure = ties_figure(nodes, shipped_ties(5, 0.9), LEGEND, "", "light")
    at, margin = places(nodes), figure.layout.margin
    for side, room in (("right", margin.r), ("left", margin.l)):
        (trace,) = (trace for trace in figure.data if trace.textposition == f"middle {side}")
        members = [node for node in nodes if (at[node.key][0] > 0) == (side == "right")]
        assert [text.strip() for text in trace.text] == [node.label for node in members]
        assert room >= CHARACTER * max(len(node.label) for node in members)


def test_ties_stay_inside_the_circle_so_that_no_line_crosses_a_label() -> None:
    at = places(circle(16))
    for one, other in combinations(at, 2):
        points = curve(at[one], at[other])
        assert (points[0], points[-1]) == (pytest.approx(at[one]), pytest.approx(at[other]))
        assert all(hypot(*point) < 1 for point in points[1:-1])


@pytest.mark.parametrize(("least", "above"), [(5, 0.9), (5, 0.85), (8, 0.0)])
def test_dots_of_the_shipped_data_do_not_cover_each_other_on_a_phone(least: int, above: float) -> None:
    nodes, ties = shipped_nodes("nb"), shipped_ties(least, above)
    found = dots(ties, places(nodes), height(len(nodes)))

    assert list(found) == [tie.key for tie in ties]
    distances = [
        hypot((x - other_x) * NARROWEST / 2, (y - other_y) * height(len(nodes)) / 2)
        for (x, y), (other_x, other_y) in combinations(found.values(), 2)
    ]
    assert min(distances) > DOT


def test_where_there_is_no_room_every_tie_has_a_dot_all_the_same() -> None:
    nodes = circle(16)
    ties = [Tie(one.key, other.key, 1, False, "") for one, other in combinations(nodes, 2)]

    assert len(set(dots(ties, places(nodes), height(16)).values())) == len(ties)


def test_dots_carry_the_pair_and_say_it_in_harmless_words() -> None:
    trace = dot_trace(drawn())

    assert list(trace.customdata) == ["lag/raad", "lag/rod"]
    assert list(trace.hovertext) == ["Lag og råd", "Lag og &lt;i&gt;rød&lt;/i&gt;"]
    assert [text.strip() for trace in drawn().data if trace.mode == "markers+text" for text in trace.text] == [
        "Lag",
        "Råd &lt;b&gt;",
        "Rød",
    ]


def test_every_dot_stands_on_its_tie() -> None:
    figure = drawn()
    at = places(NODES)
    for tie, dot in zip(TIES, zip(dot_trace(figure).x, dot_trace(figure).y, strict=True), strict=True):
        distance = min(hypot(dot[0] - x, dot[1] - y) for x, y in curve(at[tie.one], at[tie.other]))
        assert distance < 0.08


def test_more_opposite_than_same_is_a_dash_and_more_claims_a_wider_line() -> None:
    same, opposite = lines(drawn())

    assert (same.line.dash, opposite.line.dash) == (DASHES[False], DASHES[True])
    assert DASHES[False] != DASHES[True]
    assert same.line.width > opposite.line.width


@pytest.mark.parametrize("ties", [[], [Tie("lag", "raad", n, False, "") for n in (1, 9)], TIES])
def test_the_legend_names_each_look_once_also_where_only_one_is_shown(ties: list[Tie]) -> None:
    figure = ties_figure(NODES, ties, LEGEND, "", "light")

    assert [trace.name for trace in figure.data if trace.showlegend] == list(LEGEND.values())
    assert legend(figure) == {words: DASHES[opposite] for opposite, words in LEGEND.items()}


PHONE = 358
"""Width (px) that a phone has for a figure."""


@pytest.mark.parametrize(
    "name", ["Landsforeningen for alle som arbeider med helse i kommunene", "Helse" * 12, "Råd <b> og & " * 5]
)
def test_long_names_stand_in_lines_whole_and_leave_room_for_the_circle_on_a_phone(name: str) -> None:
    nodes = [Node(f"a{place}", name) for place in range(16)]
    figure = ties_figure(nodes, [], LEGEND, "", "light")
    margin, texts = figure.layout.margin, [text for trace in figure.data for text in trace.text or ()]
    rows = [html.unescape(row).strip() for row in texts[0].split("<br>")]
    tall = figure.layout.height - margin.t - margin.b

    assert "".join("".join(rows).split()) == "".join(name.split())
    assert PHONE - margin.l - margin.r >= 80
    assert min(margin.l, margin.r) >= CHARACTER * max(map(len, rows))
    assert tall / 8 >= LABEL * len(rows)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_drawing_changes_nothing_and_gives_the_same_figure_each_time(mode: Mode) -> None:
    before = copy.deepcopy((NODES, TIES, LEGEND))

    assert drawn(mode).to_json() == drawn(mode).to_json()
    assert before == (NODES, TIES, LEGEND)


def test_a_figure_without_ties_is_still_drawn() -> None:
    assert len(lines(ties_figure(NODES, [], LEGEND, "", "light"))) == 0
    assert ties_figure([], [], LEGEND, "", "light").layout.height > 0
