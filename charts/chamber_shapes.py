"""What is drawn in a chamber's own measure, so that it fits any screen: seats, the parties' arcs, the line in the middle."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

from charts.chamber_labels import Label
from charts.chamber_layout import INNERMOST, RIM, Chamber
from charts.chamber_seats import SeatGroup, outline, paint
from charts.colours import FAINT, INK, Mode

DIAMOND = 1.13
"""Half a diagonal of a diamond, in radii of a dot: to be told from a dot, and still apart from its neighbours."""
_KAPPA = 0.5523
"""How far the handles of a quarter circle reach, in radii."""


def shapes(seated: Sequence[SeatGroup], chamber: Chamber, labels: Sequence[Label], mode: Mode) -> Iterator[dict[str, Any]]:
    """The line in the middle, each party's dots in one path, its arc, and a line from there to a label that had to give way."""
    if seated:
        middle = {"color": INK[mode], "width": 2, "dash": "4px,3px"}
        yield {"type": "line", "x0": 0, "x1": 0, "y0": INNERMOST - 0.02, "y1": RIM, "line": middle, "layer": "below"}
    for one, dots in zip(seated, chamber.dots, strict=True):
        line = {"color": INK[mode], "width": 1.5} if one.assumed else {"color": outline(one.group, mode), "width": 1}
        draw = _diamond if one.assumed else _circle
        path = "".join(draw(dot, chamber.radius) for dot in dots)
        if path:
            yield {"type": "path", "path": path, "fillcolor": paint(one.group, mode).fill, "line": line, "name": one.party}
    for left, right in chamber.arcs:
        yield {"type": "path", "path": _arc(left, right), "line": {"color": FAINT[mode], "width": 2}}
    for text in labels:
        start, end = _at(text.home, RIM), (text.x, text.y)
        yield {"type": "path", "path": _path([start, end]), "line": {"color": FAINT[mode], "width": 1}}


def _arc(left: float, right: float) -> str:
    """Along the rim, with a little air to its neighbours."""
    air = min(0.008, (left - right) / 4)
    start, end = left - air, right + air
    steps = max(1, math.ceil((start - end) / 0.05))
    return _path([_at(start + (end - start) * step / steps, RIM) for step in range(steps + 1)])


def _at(angle: float, radius: float) -> tuple[float, float]:
    return radius * math.cos(angle), radius * math.sin(angle)


def _path(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.4f},{y:.4f}" for x, y in points)


def _circle(centre: tuple[float, float], radius: float) -> str:
    """Four quarters, as Plotly's paths know no arcs."""
    x, y = centre
    reach = radius * _KAPPA
    quarters = [
        ((x + radius, y + reach), (x + reach, y + radius), (x, y + radius)),
        ((x - reach, y + radius), (x - radius, y + reach), (x - radius, y)),
        ((x - radius, y - reach), (x - reach, y - radius), (x, y - radius)),
        ((x + reach, y - radius), (x + radius, y - reach), (x + radius, y)),
    ]
    curves = ["C" + " ".join(f"{right:.4f},{up:.4f}" for right, up in quarter) for quarter in quarters]
    return f"M{x + radius:.4f},{y:.4f}{''.join(curves)}Z"


def _diamond(centre: tuple[float, float], radius: float) -> str:
    (x, y), half = centre, radius * DIAMOND
    return _path([(x + half, y), (x, y + half), (x - half, y), (x, y - half)]) + "Z"
