"""Figures as they stand on a slide: as large as its body has room for, no text under 20 px, their legend apart."""

import html
from dataclasses import dataclass

from charts.chamber import ABOVE_ROW
from charts.chamber_row import HEIGHT
from charts.enlarged import enlarged
from charts.figure import Figure
from charts.network_layout import LARGEST_MARK

SMALLEST = 20
"""px."""
CHAMBER, NETWORK, TIES = SMALLEST / 13, SMALLEST / 14, SMALLEST / 14
"""By how much a figure grows so that its smallest text that stays is that large."""


MARK = 34
"""Width (px) of a mark that holds any sign."""


@dataclass(frozen=True)
class Entry:
    """A line of a figure's legend: its words, its colour, and its shape (circle, diamond, solid or dash)."""

    words: str
    colour: str
    edge: str
    shape: str


def entries(figure: Figure) -> list[Entry]:
    """The legend of a figure, in its order."""
    return [_entry(trace) for trace in figure.data if trace.name and trace.showlegend is not False]


def _entry(trace: Figure) -> Entry:
    words = html.unescape(trace.name)
    if trace.mode == "lines":
        return Entry(words, trace.line.color, trace.line.color, trace.line.dash or "solid")
    return Entry(words, trace.marker.color, trace.marker.line.color, trace.marker.symbol or "circle")


def chamber_on_wall(figure: Figure, width: int, height: int) -> Figure:
    """A figure of `charts.chamber`: the row of seats keeps its height (px), the half circle has what is left."""
    made = enlarged(figure, CHAMBER, without_title=True)
    inner = height - made.layout.margin.t - made.layout.margin.b
    row, gap = HEIGHT * CHAMBER / inner, ABOVE_ROW * CHAMBER / 2 / inner
    made.update_layout(width=width, height=height, showlegend=False)
    made.update_layout(yaxis={"domain": [row + gap, 1]}, yaxis2={"domain": [0, row]}, xaxis2={"automargin": False})
    return made


def network_on_wall(figure: Figure, width: int) -> Figure:
    """A figure of `charts.network.network_in_room`, whose room was height / `NETWORK`."""
    made = enlarged(figure, NETWORK, without_title=True).update_layout(width=width)
    return made.for_each_trace(_readable)


def _readable(trace: Figure) -> None:
    """Signs on ties are smaller than labels; marks grow with them where ties stand as far apart as they can."""
    if trace.textfont.size and trace.textfont.size < SMALLEST:
        trace.textfont.size = SMALLEST
        largest = LARGEST_MARK * NETWORK
        trace.marker.size = [MARK if size >= largest - 0.01 else size for size in trace.marker.size]


def ties_on_wall(figure: Figure, width: int, height: int) -> Figure:
    """A figure of `charts.ties` in a frame of its own height (px)."""
    made = enlarged(figure, TIES, without_title=True)
    air = SMALLEST / 2
    return made.update_layout(width=width, height=height, margin={"t": air, "b": air}, showlegend=False)
