"""How much each actor has said, and which way: one bar an actor, in steps of the scale."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from charts.colours import INK, STANCE, Mode
from charts.labels import title as heading


@dataclass(frozen=True)
class CoverageWords:
    """The figure's words.

    Attributes
    ----------
    legend
        For each step, with its sign.
    empty
        For each row without a stance: an empty bar is never left to be read as neutral.
    """

    title: str
    axis: str
    legend: Mapping[str, str]
    empty: Mapping[str, str]


def coverage_figure(counts: pd.DataFrame, words: CoverageWords, mode: Mode) -> go.Figure:
    """Stacked bars of numbers of stances.

    Parameters
    ----------
    counts
        Rows are actors' labels from top to bottom; columns are steps (plus2 … minus2) in the order of stacking; whole numbers.
    """
    figure = go.Figure()
    for step in counts.columns:
        paint = STANCE[step][mode]
        figure.add_bar(
            y=list(counts.index),
            x=counts[step].tolist(),
            orientation="h",
            name=words.legend[step],
            marker={"color": paint.fill, "line": {"color": INK[mode], "width": 0.5}},
            text=[f"{count}" if count else "" for count in counts[step]],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={"color": paint.ink, "size": 13},
            hovertemplate="%{y}: %{x} – " + words.legend[step] + "<extra></extra>",
        )
    figure.update_layout(
        barmode="stack",
        title=heading(words.title),
        height=150 + 30 * len(counts),
        margin={"l": 4, "r": 8, "t": 56, "b": 84},
        yaxis={"autorange": "reversed", "automargin": True, "fixedrange": True, "tickfont": {"size": 14, "color": INK[mode]}},
        xaxis={"title": words.axis, "fixedrange": True, "dtick": 5},
        legend={"orientation": "h", "y": -0.16, "yanchor": "top", "x": 0, "traceorder": "normal", "font": {"size": 13}},
        font={"color": INK[mode]},
        bargap=0.25,
        annotations=[_where_empty(row, note, mode) for row, note in words.empty.items()],
    )
    return figure


def _where_empty(row: str, note: str, mode: Mode) -> dict[str, object]:
    return {"x": 0, "y": row, "text": note, "xanchor": "left", "xshift": 6, "showarrow": False, "font": {"color": INK[mode]}}
