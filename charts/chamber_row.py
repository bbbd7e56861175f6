"""A body's seats in a row: those for from the left, those against at the right, and a mark where a majority begins."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import plotly.graph_objects as go

from charts.chamber_labels import NARROWEST
from charts.chamber_seats import BARE, STEPS, ChamberWords, SeatGroup, outline, paint
from charts.colours import INK, PAGE, Mode
from charts.labels import label

HEIGHT, AXIS = 58, 30
"""In px: the row with the ends of its mark, and the numbers below it."""
BAR = 0.76
"""The bars' part of that height."""
CHARACTER = 8.5
"""Width (px) of a character in a bar."""


@dataclass(frozen=True)
class Part:
    """The seats of a group: where they start in the row, how many they are, and its parties, those assumed last."""

    group: str
    start: int
    seats: int
    parties: tuple[SeatGroup, ...]


def row_parts(seated: Sequence[SeatGroup]) -> list[Part]:
    """The groups that anybody is in, from the start of the row."""
    parts, start = [], 0
    for group in STEPS:
        parties = sorted((one for one in seated if one.group == group), key=lambda one: one.assumed)
        seats = sum(one.seats for one in parties)
        if parties:
            parts.append(Part(group, start, seats, tuple(parties)))
        start += seats
    return parts


def row(parts: Sequence[Part], mode: Mode) -> Iterator[go.Bar]:
    """A bar a party on the second pair of axes, hatched where its group is assumed."""
    for part in parts:
        starts = accumulate((one.seats for one in part.parties), initial=part.start)
        placed = list(zip(part.parties, starts, strict=False))
        for assumed in (False, True):
            chosen = [(one, start) for one, start in placed if one.assumed == assumed]
            if chosen:
                yield _bars(chosen, mode)


def _bars(placed: Sequence[tuple[SeatGroup, int]], mode: Mode) -> go.Bar:
    first = placed[0][0]
    colours = paint(first.group, mode)
    pattern = {"shape": "/" if first.assumed else "", "fillmode": "replace", "bgcolor": colours.fill, "fgcolor": colours.ink}
    return go.Bar(
        x=[one.seats for one, _ in placed],
        base=[start for _, start in placed],
        y=[0.5] * len(placed),
        width=BAR,
        orientation="h",
        xaxis="x2",
        yaxis="y2",
        showlegend=False,
        marker={"color": colours.fill, "line": {"width": 0}, "pattern": {**pattern, "size": 9, "solidity": 0.08}},
        customdata=[one.party for one, _ in placed],
        hovertext=[label(one.words, 60) for one, _ in placed],
        hoverinfo="text",
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def outlines(parts: Sequence[Part], mode: Mode) -> Iterator[dict[str, Any]]:
    """Round each group: those not found have no other colour."""
    for part in parts:
        edges = {"x0": part.start, "x1": part.start + part.seats, "y0": 0.5 - BAR / 2, "y1": 0.5 + BAR / 2}
        line = {"color": outline(part.group, mode), "width": 1}
        yield {"type": "rect", "xref": "x2", "yref": "y2", **edges, "line": line}


def row_texts(
    parts: Sequence[Part], majority: int, signs: Mapping[str, str], margin: float, mode: Mode
) -> Iterator[dict[str, Any]]:
    """In each group its sign over its seats, where there is room for them on the narrowest screen."""
    pixel = (NARROWEST - 2 * margin) / max(sum(part.seats for part in parts), 1)
    for part in parts:
        words, place = _inside(signs[part.group], part.seats, part.seats * pixel, (majority - part.start) * pixel)
        anchor = {"start": "left", "middle": "center", "end": "right"}[place]
        x = part.start + part.seats * {"start": 0, "middle": 0.5, "end": 1}[place]
        colours = paint(part.group, mode)
        font, patch = {"size": 14, "color": colours.ink}, {"bgcolor": colours.fill, "borderpad": 1}
        where = {**patch, "x": x, "y": 0.5, "xref": "x2", "yref": "y2", "xanchor": anchor, "yanchor": "middle"}
        if words:
            yield {**where, "text": label(words).replace("\n", "<br>"), "showarrow": False, "font": font}


def _inside(sign: str, seats: int, room: float, mark_at: float) -> tuple[str, str]:
    """The sign over the number, or alone, where it fits in a part (px), beside the mark `mark_at` px from the part's start."""
    for words in (f"{sign}\n{seats}", sign):
        width = 3 + CHARACTER * max(map(len, words.split("\n")))
        starts = {"middle": (room - width) / 2, "start": 0.0, "end": room - width}
        for place, start in starts.items():
            if width <= room and not start - 2 < mark_at < start + width + 2:
                return words, place
    return "", "middle"


def legend(parts: Sequence[Part], words: ChamberWords, mode: Mode) -> Iterator[go.Scatter]:
    """A dot for each group that anybody is in, and a diamond for what is assumed: no points, only entries of the legend."""
    for part in parts:
        line = {"color": outline(part.group, mode), "width": 1}
        yield _entry(words.legend[part.group], {"symbol": "circle", "color": paint(part.group, mode).fill, "line": line})
    if any(one.assumed for part in parts for one in part.parties):
        yield _entry(words.assumed, {"symbol": "diamond", "color": BARE, "line": {"color": INK[mode], "width": 2}})


def _entry(words: str, marker: dict[str, Any]) -> go.Scatter:
    return go.Scatter(x=[None], y=[None], mode="markers", name=label(words), marker={**marker, "size": 13}, hoverinfo="skip")


def row_axes(whole: int, majority: int, top: float, mode: Mode) -> dict[str, Any]:
    """The row's axes: numbers only at its ends and at the majority; `top` is the part of the figure that the row has."""
    ticks = sorted({0, majority, whole}) if whole else []
    numbers = {"tickmode": "array", "tickvals": ticks, "ticktext": [str(tick) for tick in ticks]}
    still = {"fixedrange": True, "showgrid": False, "zeroline": False, "ticks": "", "ticklen": 0, "ticklabelstandoff": 2}
    font = {"size": 14, "color": INK[mode]}
    return {
        "xaxis2": {
            **still,
            **numbers,
            "range": [-whole / 400, max(whole, 1) * 401 / 400],
            "anchor": "y2",
            "tickfont": font,
            "tickangle": 0,
            "automargin": "height",
        },
        "yaxis2": {**still, "range": [0, 1], "domain": [0, top], "anchor": "x2", "visible": False},
    }


def mark(majority: int, mode: Mode) -> Iterator[dict[str, Any]]:
    """The line where a majority begins, with an edge so that it is seen on every colour."""
    place = {"type": "line", "xref": "x2", "yref": "y2", "x0": majority, "x1": majority, "y0": 0, "y1": 1}
    yield from ({**place, "line": {"color": colour, "width": width}} for colour, width in ((PAGE[mode], 7), (INK[mode], 3)))
