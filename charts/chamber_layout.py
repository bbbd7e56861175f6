"""Where the seats of a chamber stand.

The half circle has the radius 1 and its centre at (0, 0); angles run from π (left) to 0 (right).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

MOST_DOTS = 1_000
"""In a larger chamber nobody could tell one seat from the next: it has no dots."""
INNERMOST, LARGEST_STEP = 0.36, 0.27
"""Radius that is left free in the middle, and the distance of neighbouring seats where there are few."""
FILLED = 0.43
"""Radius of a dot as a share of that distance: less than a half, so that no two touch."""
RIM = 1.035
"""Radius of the parties' arcs."""


@dataclass(frozen=True)
class Chamber:
    """Where everything stands.

    Attributes
    ----------
    dots
        (x, y) of every seat, by party; none in a chamber of more than `MOST_DOTS` seats.
    radius
        Of a dot; no two touch.
    arcs
        The angles (left, right) that each party lies between.
    """

    dots: tuple[tuple[tuple[float, float], ...], ...]
    radius: float
    arcs: tuple[tuple[float, float], ...]


def chamber_layout(seats: Sequence[int]) -> Chamber:
    """Seats of the parties, at least one each, from left to right."""
    starts = [0, *accumulate(seats)]
    drawn = starts[-1] if starts[-1] <= MOST_DOTS else 0
    step = seat_step(drawn)
    places = _places(drawn, step)
    points = [(radius * math.cos(angle), radius * math.sin(angle)) for angle, radius in places]
    edges = [_edge(start, places, starts[-1]) for start in starts]
    dots = tuple(tuple(points[start:end]) for start, end in pairwise(starts))
    return Chamber(dots, FILLED * step, tuple(pairwise(edges)))


def seat_step(seats: int) -> float:
    """The largest distance of neighbouring seats at which so many have room."""
    step = LARGEST_STEP
    while sum(_room(step)) < seats:
        step *= 0.995
    return step


def _rows(step: float) -> list[float]:
    """The rows' radii, from the outermost."""
    count = int((1 - step / 2 - INNERMOST) / step) + 1
    return [1 - step / 2 - row * step for row in range(count)]


def _room(step: float) -> list[int]:
    """How many seats there is room for in each row."""
    return [int(math.pi * radius / step) + 1 for radius in _rows(step)]


def _places(seats: int, step: float) -> list[tuple[float, float]]:
    """(angle, radius) of every seat, from left to right; rows share the seats by their room."""
    places: list[tuple[float, float]] = []
    for radius, count in zip(_rows(step), _shares(seats, _room(step)), strict=True):
        places += [(math.pi * (1 - place / (count - 1)) if count > 1 else math.pi / 2, radius) for place in range(count)]
    return sorted(places, key=lambda place: (-round(place[0], 9), -place[1]))


def _shares(seats: int, room: Sequence[int]) -> list[int]:
    """The seats divided by room, in whole numbers that add up (largest remainders); never more than there is room for."""
    exact = [seats * one / sum(room) for one in room]
    shares = [int(one) for one in exact]
    by_remainder = sorted(range(len(room)), key=lambda row: shares[row] - exact[row])
    for row in by_remainder[: seats - sum(shares)]:
        shares[row] += 1
    return shares


def _edge(start: int, places: Sequence[tuple[float, float]], total: int) -> float:
    """The angle where a party starts: halfway from where its seats say to where its share does.

    Seats alone would leave no angle to a party whose only seat is the inner one of two at the very edge.
    """
    by_share = math.pi * (1 - start / max(total, 1))
    if not 0 < start < len(places):
        return by_share
    return ((places[start - 1][0] + places[start][0]) / 2 + by_share) / 2
