"""Where the nodes and ties of the actor–theme network stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

COLUMNS = {"left": 0.0, "theme": 1.0, "right": 2.0}
THEME_HALF_WIDTH = 0.32
LINE_HEIGHT, PORT_HEIGHT, ACTOR_HEIGHT, GAP, LEAST_HEIGHT = 18, 17, 30, 14, 380
"""In px: a line of a label, a port, an actor, what stands between two boxes, and the whole."""
LARGEST_SPACING, LARGEST_MARK = 28, 19


@dataclass(frozen=True)
class Node:
    """An actor or a theme: its id, its label, the column it stands in (left, theme or right), and a party's colour."""

    key: str
    label: str
    column: str
    colour: str | None = None


@dataclass(frozen=True)
class Tie:
    """A tie between an actor and a theme.

    Attributes
    ----------
    state
        towards, away, split, weighs or beside: decides the dash.
    step
        plus2 … minus2, split or beside: decides the colour.
    sign
        Stands on the tie where there is room, so that colour is not the only sign.
    n
        Stances behind it: decides the width.
    words
        The whole finding; shown on hover.
    drawn
        False: filtered out, but its room is kept, so that everything stands still while a reader filters.
    """

    actor: str
    theme: str
    state: str
    step: str
    sign: str
    n: int
    words: str
    drawn: bool = True


@dataclass(frozen=True)
class Port:
    """Where a tie ends at its theme: height in 0..1, and the size (px) of its mark, which does not touch the next one."""

    y: float
    mark: float


@dataclass(frozen=True)
class Box:
    """A theme's box, in 0..1: its edges, and where its ports may begin below the label."""

    top: float
    bottom: float
    ports_top: float


@dataclass(frozen=True)
class Layout:
    """Places in a frame 2 wide and 1 high that is `height` px on screen.

    Attributes
    ----------
    places
        x and y of every node.
    boxes
        By theme.
    ports
        By (actor, theme), one for every tie.
    """

    places: Mapping[str, tuple[float, float]]
    boxes: Mapping[str, Box]
    ports: Mapping[tuple[str, str], Port]
    height: int

    def side(self, actor: str) -> int:
        """−1 for an actor to the left of the themes, 1 for one to the right."""
        return 1 if self.places[actor][0] > COLUMNS["theme"] else -1


def network_layout(nodes: Sequence[Node], ties: Sequence[Tie], room: int | None = None) -> Layout:
    """Actors evenly over the whole height, themes as high as their ties need; the same network always looks the same.

    `room` is the height (px) that the whole has to do with: then ports stand as near to one another as that takes.
    """
    columns = {column: [node for node in nodes if node.column == column] for column in COLUMNS}
    places = {
        node.key: (COLUMNS[column], 1 - (place + 0.5) / len(members))
        for column, members in columns.items()
        for place, node in enumerate(members)
    }
    sides = {
        (theme.key, column): _by_height([tie.actor for tie in ties if tie.theme == theme.key], places, COLUMNS[column])
        for theme in columns["theme"]
        for column in ("left", "right")
    }
    fuller = {theme.key: max(*(len(sides[(theme.key, side)]) for side in ("left", "right")), 1) for theme in columns["theme"]}
    around = {theme.key: _label_height(theme) + GAP for theme in columns["theme"]}
    free = (room - sum(around.values())) / max(sum(fuller.values()), 1) if room else PORT_HEIGHT
    needed = {theme: around[theme] + max(0, min(PORT_HEIGHT, free)) * ports for theme, ports in fuller.items()}
    longest = max(len(columns["left"]), len(columns["right"]))
    height = room or max(round(sum(needed.values())), ACTOR_HEIGHT * longest, LEAST_HEIGHT)
    boxes = _boxes(columns["theme"], needed, height)
    places |= {theme: (COLUMNS["theme"], (box.top + box.bottom) / 2) for theme, box in boxes.items()}
    ports = {port: place for (theme, _), actors in sides.items() for port, place in _ports(theme, actors, boxes[theme], height)}
    return Layout(places, boxes, ports, height)


def _by_height(actors: Sequence[str], places: Mapping[str, tuple[float, float]], x: float) -> list[str]:
    """Those in one column, from the top."""
    return sorted((actor for actor in actors if places[actor][0] == x), key=lambda actor: -places[actor][1])


def _label_height(theme: Node) -> int:
    return LINE_HEIGHT * (1 + theme.label.count("<br>")) + 12


def _boxes(themes: Sequence[Node], needed: Mapping[str, float], height: int) -> dict[str, Box]:
    """The boxes from the top; where there is room to spare, every box has its share of it."""
    boxes, top, stretch = {}, 1.0, 1 / max(sum(needed.values()), 1)
    for theme in themes:
        bottom = top - needed[theme.key] * stretch
        gap = GAP / 2 / height
        boxes[theme.key] = Box(top - gap, bottom + gap, top - gap - _label_height(theme) / height)
        top = bottom
    return boxes


def _ports(theme: str, actors: Sequence[str], box: Box, height: int) -> list[tuple[tuple[str, str], Port]]:
    """The ports on one side of a theme, in the order of their actors, in the middle of the room below the label."""
    room = box.ports_top - box.bottom
    spacing = min(room / max(len(actors), 1), LARGEST_SPACING / height)
    top = box.bottom + room / 2 + spacing * (len(actors) - 1) / 2
    mark = min(LARGEST_MARK, 0.92 * spacing * height)
    return [((actor, theme), Port(top - place * spacing, mark)) for place, actor in enumerate(actors)]
