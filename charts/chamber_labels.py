"""Where the parties' labels stand round a chamber: beyond the rim, none on top of another, on any screen."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

LABEL_RING = 1.1
"""Radius of the circle that the labels stand on; the chamber's own is 1."""
NARROWEST = 340
"""In px: the room that the figure has on the narrowest screen."""
CHARACTER, LINE_HEIGHT, LABEL_GAP, LONGEST_NAME = 11, 16, 2, 8
"""In px: a bold character, a line, the air round a label; and the most characters of a name."""
_STEP = math.radians(0.5)


@dataclass(frozen=True)
class Label:
    """A party's label in two lines.

    Attributes
    ----------
    name
        Short, and cut where it is long.
    home
        The angle of the middle of the party's seats, from π (left) to 0 (right).
    angle
        Where on the ring it stands. Its centre is `shift` px (right, up) from (x, y).
    """

    name: str
    seats: int
    home: float
    angle: float

    @property
    def width(self) -> float:
        """In px, and so are all the others."""
        return CHARACTER * max(len(self.name), len(str(self.seats)))

    @property
    def height(self) -> float:
        return 2 * LINE_HEIGHT

    @property
    def x(self) -> float:
        return LABEL_RING * math.cos(self.angle)

    @property
    def y(self) -> float:
        return LABEL_RING * math.sin(self.angle)

    @property
    def shift(self) -> tuple[float, float]:
        """So far out that the whole label lies beyond the ring."""
        across, up = math.cos(self.angle), math.sin(self.angle)
        out = LABEL_GAP + abs(across) * self.width / 2 + abs(up) * self.height / 2
        return out * across, out * up

    def centre(self, radius: float) -> tuple[float, float]:
        """From the chamber's centre, where the chamber has this radius."""
        right, up = self.shift
        return radius * self.x + right, radius * self.y + up

    def covers(self, other: "Label", radius: float) -> bool:
        """Whether the two overlap where the chamber has this radius."""
        (x, y), (other_x, other_y) = self.centre(radius), other.centre(radius)
        return abs(x - other_x) < (self.width + other.width) / 2 and abs(y - other_y) < (self.height + other.height) / 2

    def turned(self, by: float) -> "Label":
        """Moved along the ring, and never below the chamber."""
        return replace(self, angle=min(math.pi, max(0.0, self.angle + by)))


def party_labels(names: Sequence[str], seats: Sequence[int], arcs: Sequence[tuple[float, float]]) -> tuple[Label, ...]:
    """A label a party, from left to right, over the middle of its arc."""
    middles = [(left + right) / 2 for left, right in arcs]
    short = [name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…" for name in names]
    return tuple(Label(name, count, middle, middle) for name, count, middle in zip(short, seats, middles, strict=True))


def label_margin(labels: Sequence[Label]) -> float:
    """The room (px) that labels need at either side of the chamber."""
    return max((one.width for one in labels), default=0) + 2 * LABEL_GAP


def least_radius(labels: Sequence[Label]) -> float:
    """The chamber's radius (px) where the screen is narrowest."""
    return (NARROWEST - 2 * label_margin(labels)) / (2 * LABEL_RING)


def fitting(labels: Sequence[Label]) -> tuple[Label, ...]:
    """The labels moved along the ring until none covers another where the screen is narrowest.

    Where there are too many, those of the smallest parties are left out.
    """
    radius = least_radius(labels)
    ring = math.pi * (LABEL_RING * radius + LABEL_GAP + LINE_HEIGHT)
    left = sorted(range(len(labels)), key=lambda place: (-labels[place].seats, place))
    left = left[: int(ring / min((min(one.width, one.height) for one in labels), default=1))]
    while True:
        spread = _spread([labels[place] for place in sorted(left)], radius)
        if not any(one.covers(other, radius) for one, other in combinations(spread, 2)):
            return tuple(_drawn_home(spread, radius))
        left.pop()


def _spread(labels: Sequence[Label], radius: float) -> list[Label]:
    """Neighbours that cover each other give way, each by a small step to its side, until none does or there is no end to it."""
    moved = list(labels)
    for _ in range(600):
        crowded = [place for place in range(len(moved) - 1) if moved[place].covers(moved[place + 1], radius)]
        if not crowded:
            break
        for place in crowded:
            moved[place] = moved[place].turned(_STEP)
            moved[place + 1] = moved[place + 1].turned(-_STEP)
    return moved


def _drawn_home(spread: Sequence[Label], radius: float) -> list[Label]:
    """Labels that gave way further than was needed, moved back until they would cover another."""
    moved = list(spread)
    for _ in range(200):
        for place, one in enumerate(moved):
            nearer = one.turned(max(-_STEP, min(_STEP, one.home - one.angle)))
            if not any(nearer.covers(other, radius) for other in moved[:place] + moved[place + 1 :]):
                moved[place] = nearer
    return moved
