"""Pairs of actors as a picture: actors on a circle, their labels outside it, a tie for each pair that is shown.

Ties run inside the circle and labels stand outside, so no line crosses a word.
"""

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from charts.colours import FAINT, INK, PAGE, TONE, Mode
from charts.figure import LEGEND
from charts.labels import label
from charts.labels import title as heading
from charts.ties_layout import DOT, Node, Place, Tie, curve, dots, height, places

CHARACTER, LINE = 8, 14
"""Width (px) of a character of a label, and the characters in a line of it: with more a phone has no room for the circle."""
MARGIN = {"t": 72, "b": 40}
LEGEND_ROWS = 36
"""px for a second row of the legend, on a phone."""
DASHES = {False: "solid", True: "dash"}


def ties_figure(nodes: Sequence[Node], ties: Sequence[Tie], legend: Mapping[bool, str], title: str, mode: Mode) -> go.Figure:
    """Draw the ties.

    Parameters
    ----------
    nodes
        In the order clockwise from the top.
    ties
        Between nodes that are all in `nodes`.
    legend
        Words for ties that are not, and are, `opposite`; both are named, also where only one is shown.

    Returns
    -------
    Figure
        Dots on ties carry the pair, `<actor>/<actor>`, as customdata.
    """
    at, tall = places(nodes), height(len(nodes), max((len(_lines(node)) for node in nodes), default=1))
    figure = go.Figure()
    for opposite, words in legend.items():
        members = [tie for tie in ties if tie.opposite == opposite]
        _draw_lines(figure, members, at, (words, mode, DASHES[opposite]))
    _draw_dots(figure, ties, dots(ties, at, tall), mode)
    for right in (True, False):
        _draw_actors(figure, [node for node in nodes if (at[node.key][0] > 0) == right], at, mode)
    figure.update_layout(**_frame(nodes, at, tall, mode), title=heading(title))
    return figure


def _frame(nodes: Sequence[Node], at: Mapping[str, Place], tall: int, mode: Mode) -> dict[str, Any]:
    """Size, margins and axes: labels of either side have room for their longest line."""
    room = {
        side: 24 + CHARACTER * max((_width_of(node) for node in nodes if (at[node.key][0] > 0) == right), default=0)
        for side, right in (("r", True), ("l", False))
    }
    axis = {"visible": False, "range": [-1.04, 1.04], "fixedrange": True}
    return {
        "height": tall + MARGIN["t"] + MARGIN["b"] + LEGEND_ROWS,
        "margin": {**room, **MARGIN},
        "xaxis": axis,
        "yaxis": axis,
        "legend": LEGEND,
        "hoverlabel": {"align": "left", "bgcolor": PAGE[mode], "font": {"size": 14, "color": INK[mode]}},
        "font": {"color": INK[mode]},
        "dragmode": False,
        "clickmode": "event+select",
    }


def _lines(node: Node) -> list[str]:
    """A label's lines; a word that is longer than a line is broken too."""
    return textwrap.wrap(node.label, LINE)


def _width_of(node: Node) -> int:
    """Characters in the longest line of a label."""
    return max(map(len, _lines(node)), default=0)


def _draw_lines(figure: go.Figure, ties: Sequence[Tie], at: Mapping[str, Place], look: tuple[str, Mode, str]) -> None:
    """One trace for all lines of one width, and before them one without a line, which stands in the legend."""
    words, mode, dash = look
    colour = TONE["tone5"][mode].fill
    in_legend = {"color": colour, "width": 2, "dash": dash}
    figure.add_scatter(x=[None], y=[None], mode="lines", line=in_legend, hoverinfo="skip", name=words, showlegend=True)
    for width in sorted({_width(tie) for tie in ties}, reverse=True):
        alike = [tie for tie in ties if _width(tie) == width]
        curves = [curve(at[tie.one], at[tie.other]) for tie in alike]
        figure.add_scatter(
            x=[x for points in curves for x in (*(point[0] for point in points), None)],
            y=[y for points in curves for y in (*(point[1] for point in points), None)],
            mode="lines",
            line={"color": colour, "width": width, "dash": dash},
            opacity=0.65,
            hoverinfo="skip",
            showlegend=False,
        )


def _width(tie: Tie) -> float:
    """px: a quarter more a claim, in steps of a half, no more than 8."""
    return min(1 + tie.n // 2 / 2, 8)


def _draw_dots(figure: go.Figure, ties: Sequence[Tie], at: Mapping[str, Place], mode: Mode) -> None:
    figure.add_scatter(
        x=[at[tie.key][0] for tie in ties],
        y=[at[tie.key][1] for tie in ties],
        mode="markers",
        marker={"size": DOT, "opacity": 1, "color": PAGE[mode], "line": {"color": TONE["tone5"][mode].fill, "width": 2}},
        customdata=[tie.key for tie in ties],
        hovertext=[label(tie.words, 44) for tie in ties],
        hoverinfo="text",
        showlegend=False,
        **_steady(),
    )


def _draw_actors(figure: go.Figure, nodes: Sequence[Node], at: Mapping[str, Place], mode: Mode) -> None:
    """The actors of one side, their labels outside."""
    side = "right" if nodes and at[nodes[0].key][0] > 0 else "left"
    figure.add_scatter(
        x=[at[node.key][0] for node in nodes],
        y=[at[node.key][1] for node in nodes],
        mode="markers+text",
        text=["<br>".join(f"  {label(line)}  " for line in _lines(node)) for node in nodes],
        textposition=f"middle {side}",
        textfont={"size": 14, "color": INK[mode]},
        marker={
            "size": 14,
            "symbol": "square",
            "color": [node.colour or FAINT[mode] for node in nodes],
            "line": {"color": INK[mode], "width": 1},
        },
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
        **_steady(),
    )


def _steady() -> dict[str, Any]:
    """Looks the same whether something is selected or not."""
    return {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
