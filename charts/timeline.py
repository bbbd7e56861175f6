"""When somebody's words are from: rows × time, with a circle for each day, and a place of its own for what is undated."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import plotly.graph_objects as go

from charts.colours import FAINT, INK, PAGE, TONE, Mode
from charts.labels import label
from charts.labels import title as heading

ROW = 42
"""Height (px) of a row."""
BOTTOM = 66
"""Height (px) of what is under the rows: a date in up to three lines."""
CIRCLE = 28
"""Diameter (px) of a circle: wide enough for a number of two digits."""
UNDATED = 0.22
"""The part of the width that what is undated has, to the left of the first year."""
NEAREST = 0.2
"""Dates under the time axis that are nearer to one another than this part of the years are left to the table."""
YEARS_NAMED = 4
"""How many years are named at most; of more, every second or third."""
LABEL_WIDTH = 17
"""Characters in a line of a row's label: what a phone has room for."""


@dataclass(frozen=True)
class TimeMark:
    """What is from one date in one row.

    Attributes
    ----------
    first, last
        The days that the date can mean: the same one where it is known in full, and None where it is undated.
    day
        The date in words.
    count
        The number in the circle.
    words
        What the circle says in full.
    """

    row: str
    first: date | None
    last: date | None
    day: str
    count: int
    words: str


@dataclass(frozen=True)
class TimelineWords:
    """The figure's words: its title, what stands over the undated, and the label of each row from top to bottom."""

    title: str
    undated: str
    rows: Mapping[str, str]


def timeline_figure(marks: Sequence[TimeMark], years: tuple[int, int] | None, words: TimelineWords, mode: Mode) -> go.Figure:
    """Circles on rows.

    Parameters
    ----------
    years
        The first and the last year that the axis has, so that pictures can be held beside one another; None where nothing is
        dated: then there is only the place of the undated.
    """
    time = _Time(*(years or (1, 0)))
    top = 54 + 32 * str(heading(words.title)["text"]).count("<br>")
    figure = go.Figure([*_spans(marks, time, mode), _circles(marks, time, mode)])
    figure.update_layout(
        title=heading(words.title),
        height=top + BOTTOM + ROW * len(words.rows),
        margin={"l": 4, "r": 8, "t": top, "b": BOTTOM},
        xaxis=_days(marks, time, mode),
        yaxis=_rows(words.rows, mode),
        annotations=list(_heads(marks, time, words, mode)),
        shapes=list(_borders(time, mode)),
        hoverlabel={"bgcolor": PAGE[mode], "font": {"color": INK[mode]}},
        font={"color": INK[mode]},
        showlegend=False,
    )
    return figure


@dataclass(frozen=True)
class _Time:
    """Days on the axis, from 0 at the beginning of the first year; what is undated stands before that."""

    first: int
    last: int

    @property
    def years(self) -> range:
        return range(self.first, self.last + 1)

    @property
    def days(self) -> int:
        """At least 1, so that an axis without a year has a width."""
        return (date(self.last, 12, 31) - date(self.first, 1, 1)).days + 1 if self.years else 1

    @property
    def undated(self) -> float:
        """Where the undated stand."""
        return -self.days * UNDATED / (1 - UNDATED) / 2 if self.years else 0.5

    def place(self, day: date) -> int:
        return (day - date(self.first, 1, 1)).days

    def middle(self, mark: TimeMark) -> float:
        if mark.first is None or mark.last is None:
            return self.undated
        return (self.place(mark.first) + self.place(mark.last)) / 2


def _spans(marks: Sequence[TimeMark], time: _Time, mode: Mode) -> Iterator[go.Scatter]:
    """A line along all days that a date can mean, where that is more than one."""
    for mark in marks:
        if mark.first and mark.last and mark.first != mark.last:
            ends = [time.place(mark.first), time.place(mark.last)]
            line = {"color": FAINT[mode], "width": 6}
            yield go.Scatter(x=ends, y=[mark.row] * 2, mode="lines", line=line, hoverinfo="skip")


def _circles(marks: Sequence[TimeMark], time: _Time, mode: Mode) -> go.Scatter:
    paint = TONE["tone5"][mode]
    return go.Scatter(
        x=[time.middle(mark) for mark in marks],
        y=[mark.row for mark in marks],
        mode="markers+text",
        marker={"size": CIRCLE, "color": paint.fill, "opacity": 1, "line": {"color": PAGE[mode], "width": 1}},
        text=[str(mark.count) for mark in marks],
        textfont={"color": paint.ink, "size": 13},
        hovertext=[label(mark.words, 50) for mark in marks],
        hoverinfo="text",
    )


def _days(marks: Sequence[TimeMark], time: _Time, mode: Mode) -> dict[str, Any]:
    """The axis of time: under it stand the dates that there are."""
    ticks = _ticks(marks, time)
    left = 2 * time.undated if time.years and any(mark.first is None for mark in marks) else 0
    return {
        "range": [left, time.days],
        "tickmode": "array",
        "tickvals": list(ticks),
        "ticktext": [label(words.replace("\u00a0", " "), 9) for words in ticks.values()],
        "tickfont": {"size": 13, "color": INK[mode]},
        "tickangle": 0,
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }


def _ticks(marks: Sequence[TimeMark], time: _Time) -> dict[float, str]:
    places = {time.middle(mark): mark.day for mark in marks if mark.first is not None}
    kept: dict[float, str] = {}
    for place in sorted(places):
        if not kept or place - max(kept) >= NEAREST * time.days:
            kept[place] = places[place]
    return kept


def _rows(rows: Mapping[str, str], mode: Mode) -> dict[str, Any]:
    """Rows are told apart by id, so that two of one name never become one."""
    return {
        "type": "category",
        "categoryorder": "array",
        "categoryarray": list(rows),
        "range": [len(rows) - 0.5, -0.5],
        "tickmode": "array",
        "tickvals": list(rows),
        "ticktext": [label(name, LABEL_WIDTH) for name in rows.values()],
        "tickfont": {"size": 13, "color": INK[mode]},
        "gridcolor": FAINT[mode],
        "griddash": "dot",
        "automargin": True,
        "fixedrange": True,
    }


def _heads(marks: Sequence[TimeMark], time: _Time, words: TimelineWords, mode: Mode) -> Iterator[dict[str, Any]]:
    """The years over their middles, and what the place before them is."""
    apart = -(-len(time.years) // YEARS_NAMED) or 1
    named = [(float(time.place(date(year, 7, 1))), str(year)) for year in time.years[::apart]]
    if not time.years or any(mark.first is None for mark in marks):
        named.append((time.undated, label(words.undated)))
    for place, said in named:
        yield {"x": place, "y": 1, "yref": "paper", "yanchor": "bottom", "text": said, "showarrow": False, "font": _font(mode)}


def _font(mode: Mode) -> dict[str, Any]:
    return {"size": 13, "color": INK[mode]}


def _borders(time: _Time, mode: Mode) -> Iterator[dict[str, Any]]:
    """A line where each year begins; the first one parts the undated from the rest."""
    for year in time.years:
        place = time.place(date(year, 1, 1))
        line = {"color": FAINT[mode], "width": 1.5 if year == time.first else 1}
        yield {"type": "line", "x0": place, "x1": place, "y0": 0, "y1": 1, "yref": "paper", "line": line}
