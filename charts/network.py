"""The actor–theme network as a picture: organisations to the left, themes in the middle, parties to the right.

A theme is a box with its label on top; ties end at ports on its left and right edge and run only in the two corridors between
the columns. So no label covers another one.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from charts.colours import FAINT, INK, LINE, PAGE, SPLIT, STANCE, Mode, Paint
from charts.figure import LEGEND
from charts.labels import title as heading
from charts.network_layout import COLUMNS, THEME_HALF_WIDTH, Box, Layout, Node, Tie, network_layout

DASHES = {"towards": "solid", "away": "dash", "split": "longdashdot", "weighs": "dot", "beside": "2px,9px"}
SMALLEST_MARK_WITH_SIGN = 14
CHARACTER = 8
"""Width (px) of a character of a label."""
AIR = 6
"""px above and below what is drawn where a title and a legend stand elsewhere."""


def network_figure(nodes: Sequence[Node], ties: Sequence[Tie], legend: Mapping[str, str], title: str, mode: Mode) -> go.Figure:
    """Draw the network.

    Parameters
    ----------
    nodes
        In the order from top to bottom of each column.
    ties
        Between nodes that are all in `nodes`.
    legend
        Words for each step that may occur, in the order of the legend.

    Returns
    -------
    Figure
        Marks of ties carry customdata ["tie", "<actor>/<theme>"], marks of nodes ["actor" or "theme", id].
    """
    return _drawn(nodes, ties, network_layout(nodes, ties), legend, mode).update_layout(title=heading(title))


def network_in_room(nodes: Sequence[Node], ties: Sequence[Tie], legend: Mapping[str, str], room: int, mode: Mode) -> go.Figure:
    """The same so high (px) as there is room for, however many ties there are; title and legend stand elsewhere."""
    figure = _drawn(nodes, ties, network_layout(nodes, ties, room - 2 * AIR), legend, mode)
    return figure.update_layout(height=room, margin={"t": AIR, "b": AIR}, showlegend=False)


def _drawn(nodes: Sequence[Node], ties: Sequence[Tie], layout: Layout, legend: Mapping[str, str], mode: Mode) -> go.Figure:
    figure = go.Figure()
    for step, words in legend.items():
        members = [tie for tie in ties if tie.step == step and tie.drawn]
        if members:
            _draw_lines(figure, members, layout, _line_colour(step, mode))
            _draw_marks(figure, members, layout, _paint(step, mode), f"{members[0].sign}  {words}")
    _draw_actors(figure, nodes, layout, mode)
    _draw_themes(figure, [node for node in nodes if node.column == "theme"], layout, mode)
    return figure.update_layout(**_frame(nodes, layout, mode))


def _frame(nodes: Sequence[Node], layout: Layout, mode: Mode) -> dict[str, Any]:
    """Size, margins and axes: a column without nodes leaves its room to the others."""
    present = [COLUMNS[node.column] for node in nodes] or [COLUMNS["theme"]]
    margin = {side: 22 + CHARACTER * _longest(nodes, column) for side, column in (("l", "left"), ("r", "right"))}
    return {
        "height": layout.height + 170,
        "margin": {**margin, "t": 64, "b": 48},
        "xaxis": {"visible": False, "range": [min(*present, 0.68) - 0.02, max(*present, 1.32) + 0.02], "fixedrange": True},
        "yaxis": {"visible": False, "range": [0, 1], "fixedrange": True},
        "legend": {**LEGEND, "itemsizing": "constant"},
        "hoverlabel": {"align": "left", "bgcolor": PAGE[mode], "font": {"size": 14, "color": INK[mode]}},
        "font": {"color": INK[mode]},
        "dragmode": False,
        "clickmode": "event+select",
    }


def _longest(nodes: Sequence[Node], column: str) -> int:
    """Characters in the longest line of the labels of a column."""
    lines = [line for node in nodes if node.column == column for line in node.label.split("<br>")]
    return max(map(len, lines), default=0)


def _paint(step: str, mode: Mode) -> Paint:
    if step == "split":
        return Paint(SPLIT[mode], PAGE[mode])
    if step == "beside":
        return Paint(PAGE[mode], INK[mode])
    return STANCE[step][mode]


def _line_colour(step: str, mode: Mode) -> str:
    if step in LINE:
        return LINE[step][mode]
    return INK[mode] if step == "beside" else _paint(step, mode).fill


def _draw_lines(figure: go.Figure, ties: Sequence[Tie], layout: Layout, colour: str) -> None:
    """One trace for all lines of one look; a trace a line is what costs time."""
    looks = sorted({(DASHES[tie.state], min(tie.n, 6)) for tie in ties})
    for dash, n in looks:
        alike = [tie for tie in ties if (DASHES[tie.state], min(tie.n, 6)) == (dash, n)]
        lines = [_line(tie, layout) for tie in alike]
        figure.add_scatter(
            x=[x for start, end in lines for x in (start[0], end[0], None)],
            y=[y for start, end in lines for y in (start[1], end[1], None)],
            mode="lines",
            line={"color": colour, "width": 1 + 0.6 * n, "dash": dash},
            hoverinfo="skip",
            showlegend=False,
        )


def _line(tie: Tie, layout: Layout) -> tuple[tuple[float, float], tuple[float, float]]:
    """From beside the actor to the tie's port."""
    (x, y), side = layout.places[tie.actor], layout.side(tie.actor)
    return (x - side * 0.03, y), (_edge(side), layout.ports[(tie.actor, tie.theme)].y)


def _edge(side: int) -> float:
    """The edge of the themes' boxes on one side."""
    return COLUMNS["theme"] + side * THEME_HALF_WIDTH


def _draw_marks(figure: go.Figure, ties: Sequence[Tie], layout: Layout, paint: Paint, name: str) -> None:
    ports = [layout.ports[(tie.actor, tie.theme)] for tie in ties]
    figure.add_scatter(
        x=[_edge(layout.side(tie.actor)) for tie in ties],
        y=[port.y for port in ports],
        mode="markers+text",
        marker={
            "size": [port.mark for port in ports],
            "opacity": 1,
            "color": paint.fill,
            "line": {"color": paint.ink, "width": 1},
        },
        text=[tie.sign if port.mark >= SMALLEST_MARK_WITH_SIGN else "" for tie, port in zip(ties, ports, strict=True)],
        textfont={"color": paint.ink, "size": 11},
        customdata=[["tie", f"{tie.actor}/{tie.theme}"] for tie in ties],
        hovertext=[tie.words for tie in ties],
        hoverinfo="text",
        name=name,
        **_steady(),
    )


def _draw_actors(figure: go.Figure, nodes: Sequence[Node], layout: Layout, mode: Mode) -> None:
    for column in ("left", "right"):
        members = [node for node in nodes if node.column == column]
        figure.add_scatter(
            x=[layout.places[node.key][0] for node in members],
            y=[layout.places[node.key][1] for node in members],
            mode="markers+text",
            text=[node.label for node in members],
            textposition=f"middle {column}",
            textfont={"size": 14, "color": INK[mode]},
            marker={
                "size": 13,
                "symbol": "square",
                "color": [node.colour or FAINT[mode] for node in members],
                "line": {"color": INK[mode], "width": 1},
            },
            customdata=[["actor", node.key] for node in members],
            hovertext=[node.label for node in members],
            hoverinfo="text",
            showlegend=False,
            cliponaxis=False,
            **_steady(),
        )


def _draw_themes(figure: go.Figure, themes: Sequence[Node], layout: Layout, mode: Mode) -> None:
    boxes = [layout.boxes[node.key] for node in themes]
    figure.update_layout(
        shapes=[_outline(box, mode) for box in boxes],
        annotations=[_box_label(node.label, box, mode) for node, box in zip(themes, boxes, strict=True)],
    )
    figure.add_scatter(
        x=[COLUMNS["theme"]] * len(themes),
        y=[(box.top + box.ports_top) / 2 for box in boxes],
        mode="markers",
        marker={"size": 34, "opacity": 0},
        customdata=[["theme", node.key] for node in themes],
        hovertext=[node.label for node in themes],
        hoverinfo="text",
        showlegend=False,
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
    )


def _outline(box: Box, mode: Mode) -> dict[str, Any]:
    edges = {"x0": _edge(-1), "x1": _edge(1), "y0": box.bottom, "y1": box.top}
    return {"type": "rect", **edges, "line": {"color": FAINT[mode], "width": 1}, "layer": "below"}


def _box_label(words: str, box: Box, mode: Mode) -> dict[str, Any]:
    place = {"x": COLUMNS["theme"], "y": box.top, "yanchor": "top", "yshift": -4, "showarrow": False}
    return {**place, "text": words, "font": {"size": 14, "color": INK[mode]}, "bgcolor": PAGE[mode], "borderpad": 1}


def _steady() -> dict[str, Any]:
    """Looks the same whether something is selected or not."""
    return {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
