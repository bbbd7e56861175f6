"""The chamber as a half circle of seats, and under it the same seats in a row, so that one sees how far the supporters reach.

Dots are drawn as shapes in the chamber's own measure: markers have a size in px, and would touch on a phone or get lost on a
projector. Transparent markers on top of them answer the mouse.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import plotly.graph_objects as go

from charts.chamber_labels import LABEL_RING, LINE_HEIGHT, NARROWEST, Label, fitting, label_margin, party_labels
from charts.chamber_layout import Chamber, chamber_layout
from charts.chamber_row import AXIS, HEIGHT, legend, mark, outlines, row, row_axes, row_parts, row_texts
from charts.chamber_seats import BARE, ChamberWords, SeatGroup
from charts.chamber_shapes import DIAMOND, shapes
from charts.colours import INK, PAGE, Mode
from charts.figure import LEGEND
from charts.labels import label
from charts.labels import title as heading

__all__ = ["ChamberWords", "SeatGroup", "chamber_figure"]

LARGEST_RADIUS, ABOVE_ROW = 215, 34
"""In px: the chamber's radius where there is room enough, and what stands between it and the row."""
CAPTION_WIDTH, CAPTION_LINE = 52, 18
"""Characters in a line of the caption, and its height in px."""


def chamber_figure(seats: Sequence[SeatGroup], majority: int, words: ChamberWords, mode: Mode) -> go.Figure:
    """Draw the seats of a body, at any width from that of a phone.

    Parameters
    ----------
    seats
        Parties from left to right; those without seats are left out.
    majority
        The seats that a majority needs: marked in the row.

    Returns
    -------
    Figure
        The first trace has a point a seat, in the order of the parties; it has none where there are more seats than one could
        tell apart. The bars of the row are parties too: whatever answers a click has the party's id as customdata.
    """
    seated = [one for one in seats if one.seats > 0]
    numbers = [one.seats for one in seated]
    chamber = chamber_layout(numbers)
    labels = fitting(party_labels([one.name for one in seated], numbers, chamber.arcs))
    margin, low = label_margin(labels), -chamber.radius * DIAMOND - 0.01
    axes = LARGEST_RADIUS * (LABEL_RING - low) + ABOVE_ROW + HEIGHT
    parts = row_parts(seated)
    entries = list(legend(parts, words, mode))
    figure = go.Figure([_answering(seated, chamber), *row(parts, mode), *entries])
    figure.update_layout(
        title=heading(words.title),
        xaxis=_axis(-LABEL_RING, LABEL_RING),
        yaxis={**_axis(low, LABEL_RING), "domain": [(HEIGHT + ABOVE_ROW) / axes, 1], "scaleanchor": "x"},
        **row_axes(sum(numbers), majority, HEIGHT / axes, mode),
        **_frame(margin, axes, words, [entry.name for entry in entries], mode),
        shapes=[*shapes(seated, chamber, labels, mode), *outlines(parts, mode), *(mark(majority, mode) if seated else ())],
        annotations=[
            *(_label(one, mode) for one in labels),
            *row_texts(parts, majority, words.signs, margin, mode),
            *(_majority(words, mode) if seated else ()),
        ],
    )
    return figure


def _axis(start: float, end: float) -> dict[str, Any]:
    """The two keep their proportions: where the screen is narrow, the half circle is smaller."""
    return {"visible": False, "fixedrange": True, "constrain": "domain", "range": [start, end]}


def _frame(margin: float, axes: float, words: ChamberWords, entries: Sequence[str], mode: Mode) -> dict[str, Any]:
    """Size, margins, legend and hover; `axes` is the height (px) of what has axes."""
    title_lines = 1 + label(words.title, 46).count("<br>")
    above = 16 + 21 * title_lines + 2 * LINE_HEIGHT
    caption = label(words.caption, CAPTION_WIDTH)
    below = AXIS + CAPTION_LINE * (1 + caption.count("<br>")) + 20 + 21 * _legend_rows(entries)
    title = {"text": caption, "side": "top", "font": {"size": 13, "color": INK[mode]}}
    return {
        "height": round(above + axes + below),
        "margin": {"l": margin, "r": margin, "t": above, "b": AXIS},
        "legend": {**LEGEND, "title": title, "traceorder": "normal"},
        "hoverlabel": {"align": "left", "bgcolor": PAGE[mode], "font": {"size": 14, "color": INK[mode]}},
        "font": {"color": INK[mode]},
        "plot_bgcolor": BARE,
        "barmode": "overlay",
        "hovermode": "closest",
        "dragmode": False,
        "clickmode": "event+select",
    }


def _legend_rows(entries: Sequence[str]) -> int:
    """Rows of the legend on the narrowest screen: Plotly gives each entry the width of the widest."""
    widest = 46 + 7.2 * max(map(len, entries), default=0)
    return math.ceil(len(entries) / max(1, int(NARROWEST / widest)))


def _answering(seated: Sequence[SeatGroup], chamber: Chamber) -> go.Scatter:
    """A point a seat that cannot be seen, for hover and click."""
    places = [(one, dot) for one, dots in zip(seated, chamber.dots, strict=True) for dot in dots]
    return go.Scatter(
        x=[x for _, (x, _) in places],
        y=[y for _, (_, y) in places],
        mode="markers",
        marker={"size": 10, "opacity": 0},
        customdata=[one.party for one, _ in places],
        hovertext=[label(one.words, 60) for one, _ in places],
        hoverinfo="text",
        showlegend=False,
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
    )


def _label(one: Label, mode: Mode) -> dict[str, Any]:
    """Name and seats, beyond the rim."""
    right, up = one.shift
    place = {"x": one.x, "y": one.y, "xshift": right, "yshift": up, "xanchor": "center", "yanchor": "middle"}
    return {
        **place,
        "text": f"<b>{label(one.name)}</b><br>{one.seats}",
        "showarrow": False,
        "font": {"size": 13, "color": INK[mode]},
    }


def _majority(words: ChamberWords, mode: Mode) -> Iterator[dict[str, Any]]:
    """What the line in the middle is."""
    place = {"x": 0, "y": 0, "xref": "x", "yref": "y", "yanchor": "bottom", "showarrow": False}
    yield {**place, "text": f"<b>{label(words.majority, 12)}</b>", "font": {"size": 14, "color": INK[mode]}}
