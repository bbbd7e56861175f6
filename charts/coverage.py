"""How much each actor has said, and which way: one bar an actor, in steps of the scale."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.colours import FAINT, INK, PAGE, STANCE, Mode
from charts.figure import LEGEND, TITLE_LINE
from charts.labels import title as heading

LEGIBLE = 11
"""px of a number in a bar; where a bar has no room for one so large, the table behind has it."""


@dataclass(frozen=True)
class CoverageWords:
    """The figure's words.

    Attributes
    ----------
    legend
        For each step, with its sign.
    empty
        For each row without a stance: an empty bar is never left to be read as neutral.
    names
        For each row: its label, escaped.
    """

    title: str
    axis: str
    legend: Mapping[str, str]
    empty: Mapping[str, str]
    names: Mapping[str, str]


def coverage_figure(counts: pd.DataFrame, words: CoverageWords, mode: Mode) -> go.Figure:
    """Stacked bars of numbers of stances.

    Parameters
    ----------
    counts
        Rows are actors' ids from top to bottom; columns are steps (plus2 … minus2) in the order of stacking; whole numbers.
    """
    figure = go.Figure([_bars(counts[step], words, mode) for step in counts.columns])
    top = 88 + TITLE_LINE * str(heading(words.title)["text"]).count("<br>")
    figure.update_layout(
        barmode="stack",
        uniformtext={"minsize": LEGIBLE, "mode": "hide"},
        title=heading(words.title),
        height=top + 68 + 30 * len(counts),
        margin={"l": 4, "r": 8, "t": top, "b": 58},
        yaxis=_actors(list(counts.index), words, mode),
        xaxis=_numbers(words, mode),
        legend={**LEGEND, "traceorder": "normal"},
        hoverlabel={"bgcolor": PAGE[mode], "font": {"color": INK[mode]}},
        font={"color": INK[mode]},
        bargap=0.25,
        annotations=[_where_empty(row, note, mode) for row, note in words.empty.items()],
    )
    return figure


def _bars(numbers: "pd.Series[int]", words: CoverageWords, mode: Mode) -> go.Bar:
    step = str(numbers.name)
    paint = STANCE[step][mode]
    return go.Bar(
        y=list(numbers.index),
        x=numbers.tolist(),
        orientation="h",
        name=words.legend[step],
        marker={"color": paint.fill, "line": {"color": INK[mode], "width": 0.5}},
        text=[f"{count}" if count else "" for count in numbers],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": paint.ink, "size": 13},
        customdata=[words.names[row] for row in numbers.index],
        hovertemplate="%{customdata}: %{x} – " + words.legend[step] + "<extra></extra>",
    )


def _numbers(words: CoverageWords, mode: Mode) -> dict[str, Any]:
    """The axis of numbers, above the bars: below them a legend of many rows, on a phone, is laid over it."""
    look = {"gridcolor": FAINT[mode], "griddash": "dot", **_text(INK[mode], 13)}
    return {"title": {"text": words.axis, "standoff": 4}, "side": "top", "fixedrange": True, **look}


def _actors(rows: list[str], words: CoverageWords, mode: Mode) -> dict[str, Any]:
    """The axis of actors: rows are told apart by id, so that two of one name never become one bar."""
    ticks = {"tickmode": "array", "tickvals": rows, "ticktext": [words.names[row] for row in rows]}
    return {
        "type": "category",
        "autorange": "reversed",
        "automargin": True,
        "fixedrange": True,
        **ticks,
        **_text(INK[mode], 14),
    }


def _text(colour: str, size: int) -> dict[str, Any]:
    return {"tickfont": {"size": size, "color": colour}, "title_font_color": colour}


def _where_empty(row: str, note: str, mode: Mode) -> dict[str, Any]:
    return {"x": 0, "y": row, "text": note, "xanchor": "left", "xshift": 6, "showarrow": False, "font": {"color": INK[mode]}}
