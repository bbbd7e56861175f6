"""Nothing covers anything else, for the data that comes with the project and for any part of it."""

from dataclasses import dataclass, replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts.network import SMALLEST_MARK_WITH_SIGN, network_figure
from charts.network_layout import COLUMNS, THEME_HALF_WIDTH, Layout, Node, Tie, network_layout
from tests.charts.shipped import LANGUAGES, nodes, ties

CHARACTER, LINE = 7.5, 18
"""Width of a character and height of a line (px) at a font of 14 px."""
LABEL_DROP, LABEL_PADDING = 4, 2
"""How far below its box's top a theme's label hangs, and what stands around it (px)."""

FRAME = network_figure(nodes("en"), ties("en"), {}, "", "light").layout

languages = pytest.mark.parametrize("lang", LANGUAGES)
widths = pytest.mark.parametrize("width", [390, 1440])


@dataclass(frozen=True)
class Box:
    """What a text or a mark covers, in px from the lower left corner of the frame of the plot."""

    left: float
    right: float
    low: float
    high: float

    def covers(self, other: "Box") -> bool:
        return self.left < other.right and other.left < self.right and self.over(other)

    def over(self, other: "Box") -> bool:
        """Whether it shares a height with another."""
        return self.low < other.high - 1e-6 and other.low < self.high - 1e-6


@dataclass(frozen=True)
class Screen:
    """The plot on a screen of a width."""

    width: int
    layout: Layout

    def x(self, place: float) -> float:
        low, high = FRAME.xaxis.range
        return (place - low) / (high - low) * (self.width - FRAME.margin.l - FRAME.margin.r)

    def actor(self, node: Node) -> Box:
        """Label and mark of an actor."""
        place, height = self.layout.places[node.key]
        middle, width = self.layout.height * height, CHARACTER * len(node.label) + 10
        left, right = (width, 7) if node.column == "left" else (7, width)
        return Box(self.x(place) - left, self.x(place) + right, middle - LINE / 2, middle + LINE / 2)

    def theme(self, node: Node) -> Box:
        """Label of a theme."""
        place, _ = self.layout.places[node.key]
        top = self.layout.height * self.layout.boxes[node.key].top - LABEL_DROP
        half = CHARACTER * len(node.label) / 2 + LABEL_PADDING
        return Box(self.x(place) - half, self.x(place) + half, top - LINE - LABEL_PADDING, top)

    def port(self, actor: str, theme: str) -> Box:
        """Mark of a tie."""
        port = self.layout.ports[(actor, theme)]
        x = self.x(COLUMNS["theme"] + self.layout.side(actor) * THEME_HALF_WIDTH)
        y, half = self.layout.height * port.y, port.mark / 2
        return Box(x - half, x + half, y - half, y + half)


def shown(lang: str, width: int) -> tuple[Screen, dict[str, Box]]:
    """The labels of all nodes on a screen."""
    screen = Screen(width, network_layout(nodes(lang), ties(lang)))
    return screen, {node.key: screen.theme(node) if node.column == "theme" else screen.actor(node) for node in nodes(lang)}


@languages
@widths
@pytest.mark.parametrize("column", COLUMNS)
def test_labels_of_a_column_stand_clear_of_one_another(lang: str, width: int, column: str) -> None:
    _, boxes = shown(lang, width)
    members = [node.key for node in nodes(lang) if node.column == column]

    assert len(members) >= 5
    assert [pair for pair in combinations(members, 2) if boxes[pair[0]].over(boxes[pair[1]])] == []


@languages
def test_labels_of_themes_are_drawn_where_they_are_measured(lang: str) -> None:
    layout = network_layout(nodes(lang), ties(lang))
    drawn = network_figure(nodes(lang), ties(lang), {}, "", "light").layout.annotations
    expected = {node.label: layout.boxes[node.key].top for node in nodes(lang) if node.column == "theme"}

    assert {(one.text, one.y, one.yanchor, one.yshift, one.font.size) for one in drawn} == {
        (*one, "top", -LABEL_DROP, 14) for one in expected.items()
    }
    assert FRAME.height - FRAME.margin.t - FRAME.margin.b >= network_layout(nodes("en"), ties("en")).height


@languages
@widths
def test_no_label_covers_another_one_anywhere(lang: str, width: int) -> None:
    _, boxes = shown(lang, width)

    assert [pair for pair in combinations(boxes, 2) if boxes[pair[0]].covers(boxes[pair[1]])] == []


@languages
@widths
def test_no_label_covers_a_tie_s_mark(lang: str, width: int) -> None:
    screen, boxes = shown(lang, width)
    marks = {(tie.actor, tie.theme): screen.port(tie.actor, tie.theme) for tie in ties(lang)}

    assert [(key, mark) for key, box in boxes.items() for mark in marks if box.covers(marks[mark])] == []


@languages
@widths
def test_labels_stay_within_the_figure(lang: str, width: int) -> None:
    screen, boxes = shown(lang, width)

    for node in nodes(lang):
        box = boxes[node.key]
        assert 0 <= box.left + FRAME.margin.l < box.right + FRAME.margin.l <= width, node.label
        assert 0 <= box.low < box.high <= screen.layout.height, node.label


@languages
def test_every_tie_has_a_port_at_its_own_theme_and_there_is_no_other(lang: str) -> None:
    layout = network_layout(nodes(lang), ties(lang))

    assert set(layout.ports) == {(tie.actor, tie.theme) for tie in ties(lang)}
    for (_, theme), port in layout.ports.items():
        reach = port.mark / layout.height / 2
        box = layout.boxes[theme]
        assert box.bottom <= port.y - reach < port.y + reach <= box.ports_top


@given(st.sets(st.sampled_from(range(len(ties("nb"))))))
@settings(deadline=None, derandomize=True)
def test_marks_of_a_theme_never_touch_whatever_is_left_out(kept: set[int]) -> None:
    drawn = [ties("nb")[place] for place in sorted(kept)]
    layout = network_layout(nodes("nb"), drawn)
    screen = Screen(1440, layout)

    marks = [(tie.theme, layout.side(tie.actor), screen.port(tie.actor, tie.theme)) for tie in drawn]
    assert [pair for pair in combinations(marks, 2) if pair[0][:2] == pair[1][:2] and pair[0][2].over(pair[1][2])] == []


def test_ports_stand_in_the_order_of_their_actors() -> None:
    layout = network_layout(nodes("nb"), ties("nb"))

    for one, other in combinations(layout.ports, 2):
        if one[1] == other[1] and layout.side(one[0]) == layout.side(other[0]):
            above = layout.places[one[0]][1] > layout.places[other[0]][1]
            assert (layout.ports[one].y > layout.ports[other].y) == above


def test_nodes_and_ports_stand_still_whatever_ties_are_drawn() -> None:
    whole, few = ties("nb"), [replace(tie, drawn=place < 3) for place, tie in enumerate(ties("nb"))]

    assert network_layout(nodes("nb"), few) == network_layout(nodes("nb"), whole)
    assert network_layout(nodes("nb"), whole[::-1]) == network_layout(nodes("nb"), whole)


def test_a_sign_stands_on_every_mark_of_the_data_that_comes_with_the_project() -> None:
    layout = network_layout(nodes("nb"), ties("nb"))

    assert min(port.mark for port in layout.ports.values()) >= SMALLEST_MARK_WITH_SIGN


def test_forty_actors_with_long_names_have_room() -> None:
    many = [Node(f"a{place}", f"Organisasjon nummer {place}", "left") for place in range(40)]
    theme = Node("tema", "Et tema", "theme")
    pull = [Tie(node.key, "tema", "towards", "plus2", "++", 1, "") for node in many]
    layout = network_layout([*many, theme], pull)
    figure = network_figure([*many, theme], pull, {"plus2": "for"}, "", "light")

    heights = sorted(layout.places[node.key][1] * layout.height for node in many)
    assert min(high - low for low, high in pairwise(heights)) >= LINE
    assert figure.layout.margin.l >= CHARACTER * len("Organisasjon nummer 39")
    assert min(port.mark for port in layout.ports.values()) >= SMALLEST_MARK_WITH_SIGN


def test_an_order_from_top_to_bottom_is_kept() -> None:
    layout = network_layout(nodes("nb"), ())
    left = [layout.places[node.key][1] for node in nodes("nb") if node.column == "left"]

    assert left == sorted(left, reverse=True)


def test_a_single_node_has_room() -> None:
    alone = Node("ap", "Ap", "right")
    layout = network_layout([alone, replace(alone, key="tema", column="theme")], ())

    assert layout.places == {"tema": (1.0, 0.5), "ap": (2.0, 0.5)}
    assert layout.height >= 380
