"""Where actors, and the dots on the ties between them, stand on a circle whose labels never meet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import hypot, sqrt

ROW_HEIGHT, LEAST_HEIGHT, LINE_HEIGHT = 60, 360, 20
"""In px: the least that a label has of each side of the circle, the least height of the whole, and a line of a label."""
NARROWEST = 170
"""Width (px) of the circle on a phone: dots keep their distance there too."""
DOT = 13
"""Width (px) of a dot."""
STEPS, BEND = 16, 0.6
"""Straight pieces of a curved tie, and how near to its own middle, not that of the circle, it is drawn (0..1)."""


@dataclass(frozen=True)
class Node:
    """An actor: its id, its label, and a party's colour."""

    key: str
    label: str
    colour: str | None = None


@dataclass(frozen=True)
class Tie:
    """A tie between two actors.

    Attributes
    ----------
    n
        Claims that they share: decides the width.
    opposite
        Whether they are on opposite sides more often than on the same: decides the dash.
    words
        The whole finding; shown on hover.
    """

    one: str
    other: str
    n: int
    opposite: bool
    words: str

    @property
    def key(self) -> str:
        """`<actor>/<actor>`."""
        return f"{self.one}/{self.other}"


Place = tuple[float, float]


def height(count: int, lines: int = 1) -> int:
    """px of a circle of so many actors, whose labels have at most so many lines."""
    return max(max(ROW_HEIGHT, LINE_HEIGHT * (lines + 1)) * ((count + 1) // 2), LEAST_HEIGHT)


def places(nodes: Sequence[Node]) -> dict[str, Place]:
    """x and y in −1..1 of each actor, clockwise from the top, evenly from top to bottom on each side.

    None stands right at the top or the bottom, and no two of a side at the same height, so that a label beside its actor never
    meets another one however narrow the frame is.
    """
    right = (len(nodes) + 1) // 2
    sides = (nodes[:right], 1.0), (tuple(reversed(nodes[right:])), -1.0)
    found = {}
    for members, side in sides:
        for row, node in enumerate(members):
            y = 1 - (2 * row + 1) / len(members)
            found[node.key] = (side * sqrt(1 - y * y), y)
    return {node.key: found[node.key] for node in nodes}


def curve(start: Place, end: Place) -> tuple[Place, ...]:
    """A tie as points from one actor to the other, bent towards the middle, so that it keeps clear of the actors between."""
    return tuple(_along(start, end, step / STEPS) for step in range(STEPS + 1))


def dots(ties: Sequence[Tie], at: Mapping[str, Place], px_high: int) -> dict[str, Place]:
    """A place on each tie for its dot: near the middle, and as far from the dots before it as there is room for."""
    found: dict[str, Place] = {}
    for tie in ties:
        candidates = [_along(at[tie.one], at[tie.other], share) for share in _SHARES]
        clear = [place for place in candidates if _distance(place, found.values(), px_high) > DOT]
        found[tie.key] = clear[0] if clear else max(candidates, key=lambda one: _distance(one, found.values(), px_high))
    return found


_SHARES = sorted((step / 40 for step in range(8, 33)), key=lambda share: abs(share - 0.5))
"""How far along a tie its dot may stand, the middle first."""


def _along(start: Place, end: Place, share: float) -> Place:
    """A point of the quadratic curve whose control point lies between the middle of the tie and that of the circle."""
    x, y = (
        (1 - share) ** 2 * one + 2 * share * (1 - share) * BEND * (one + other) / 2 + share**2 * other
        for one, other in zip(start, end, strict=True)
    )
    return x, y


def _distance(place: Place, others: Iterable[Place], px_high: int) -> float:
    """px to the nearest of the others on the narrowest screen."""
    x, y = place
    return min((hypot((x - one[0]) * NARROWEST / 2, (y - one[1]) * px_high / 2) for one in others), default=float("inf"))
