"""The matrix for paper: themes or claims × actors, each cell with its colour and its sign."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

import plotly.graph_objects as go

from charts.colours import FAINT, INK, PAGE, SPLIT, STANCE, Mode, Paint
from charts.figure import LEGEND
from charts.labels import label
from charts.matrix_layout import (
    MatrixColumn,
    MatrixRow,
    MatrixWords,
    Room,
    head_lines,
    legend_height,
    letters,
    places,
    room_of,
    title_height,
    wrapped,
)


def matrix_figure(
    columns: Sequence[MatrixColumn], rows: Sequence[MatrixRow], words: MatrixWords, mode: Mode, width: int
) -> go.Figure:
    """Draw the matrix as wide as the paper, and as high as its rows need.

    Parameters
    ----------
    width
        In px. What the columns leave of it is the rows' labels', in as many lines as they take.

    Returns
    -------
    Figure
        Its layout says how high it is; `charts.matrix_layout.most_columns` says how many columns a width has room for.
    """
    room = room_of(columns, rows, words, width)
    above, below = title_height(words.title, width), legend_height(words, width)
    figure = go.Figure(list(_legend(rows, words, mode)))
    axis = {"visible": False, "fixedrange": True}
    figure.update_layout(
        title=_title(words.title, width),
        width=width,
        height=round(room.bottom + below),
        margin={"l": 0, "r": 0, "t": above, "b": below},
        xaxis={**axis, "range": [0, width]},
        yaxis={**axis, "range": [room.bottom, above]},
        legend={**LEGEND, "traceorder": "normal"},
        shapes=[*_cells(rows, room, mode), *_lines(rows, room, mode), *_swatches(columns, room, mode)],
        annotations=[*_heads(columns, room, mode), *_labels(rows, room, mode), *_signs(rows, room, mode)],
        font={"color": INK[mode]},
        paper_bgcolor=PAGE[mode],
        plot_bgcolor=PAGE[mode],
    )
    return figure


def _title(words: str, width: int) -> dict[str, Any]:
    lines = wrapped(words, width)
    place = {"x": 0, "xanchor": "left", "xref": "container", "y": 1, "yanchor": "top", "yref": "container"}
    # Plotly places the last line where the first should be
    return {
        "text": "<br>".join(map(label, lines)),
        "font": {"size": 16},
        "pad": {"t": 6 + 21 * (len(lines) - 1), "l": 4},
        **place,
    }


def _paint(state: str, mode: Mode) -> Paint:
    if state in STANCE:
        return STANCE[state][mode]
    return Paint(SPLIT[mode], PAGE[mode]) if state == "split" else Paint(PAGE[mode], INK[mode])


def _cells(rows: Sequence[MatrixRow], room: Room, mode: Mode) -> Iterator[dict[str, Any]]:
    """One path for all cells of one colour: a shape a cell makes a large file."""
    paths: dict[str, str] = {}
    for row, top, bottom in places(rows, room):
        for place, cell in enumerate(row.cells):
            left, right = room.label + room.column * place + 1, room.label + room.column * (place + 1) - 1
            box = f"M{left:.1f},{top + 1:.1f}H{right:.1f}V{bottom - 1:.1f}H{left:.1f}Z"
            paths[cell.state] = paths.get(cell.state, "") + box
    for state, path in paths.items():
        if state in STANCE or state == "split":
            yield {"type": "path", "path": path, "fillcolor": _paint(state, mode).fill, "line": {"width": 0}, "name": state}


def _lines(rows: Sequence[MatrixRow], room: Room, mode: Mode) -> Iterator[dict[str, Any]]:
    """A thin line under each row leads the eye from its label."""
    for _, _, bottom in places(rows, room):
        line = {"color": FAINT[mode], "width": 0.5}
        yield {"type": "line", "x0": 0, "x1": room.width, "y0": bottom, "y1": bottom, "line": line, "layer": "below"}


def _swatches(columns: Sequence[MatrixColumn], room: Room, mode: Mode) -> Iterator[dict[str, Any]]:
    for place, column in enumerate(columns):
        if column.colour:
            middle, line = room.middle(place), {"color": INK[mode], "width": 0.5}
            edges = {"x0": middle - 8, "x1": middle + 8, "y0": room.head - 10, "y1": room.head - 4}
            yield {"type": "rect", **edges, "fillcolor": column.colour, "line": line}


def _heads(columns: Sequence[MatrixColumn], room: Room, mode: Mode) -> Iterator[dict[str, Any]]:
    for place, column in enumerate(columns):
        where = {"x": room.middle(place), "y": room.head - 14, "yanchor": "bottom", "textangle": -90}
        lines = head_lines(column.name, room.column)
        yield {**_text("", 13, mode), **where, "text": "<br>".join(map(label, lines)), "align": "left"}


def _labels(rows: Sequence[MatrixRow], room: Room, mode: Mode) -> Iterator[dict[str, Any]]:
    most = letters(room.label)
    for row, top, bottom in places(rows, room):
        left = {"xanchor": "left", "align": "left"}
        if row.group:
            words = {**_text(row.group, 13, mode), "text": f"<b>{label(row.group)}</b>"}
            yield {**words, **left, "x": 4, "y": top - 2, "yanchor": "bottom"}
        words = {**_text(row.label, 12, mode), "text": "<br>".join(map(label, textwrap.wrap(row.label, most)))}
        yield {**words, **left, "x": 4, "y": (top + bottom) / 2, "yanchor": "middle"}


def _signs(rows: Sequence[MatrixRow], room: Room, mode: Mode) -> Iterator[dict[str, Any]]:
    for row, top, bottom in places(rows, room):
        for place, cell in enumerate(row.cells):
            ink = {"size": 13, "color": _paint(cell.state, mode).ink}
            where = {"x": room.middle(place), "y": (top + bottom) / 2, "yanchor": "middle"}
            yield {**_text(cell.sign, 13, mode), **where, "font": ink}


def _text(words: str, size: int, mode: Mode) -> dict[str, Any]:
    still = {"showarrow": False, "xref": "x", "yref": "y", "borderpad": 0}
    return {"text": label(words), "font": {"size": size, "color": INK[mode]}, **still}


def _legend(rows: Sequence[MatrixRow], words: MatrixWords, mode: Mode) -> Iterator[go.Scatter]:
    """An entry for each state that is there; the first sign is part of its words."""
    present = {cell.state for row in rows for cell in row.cells}
    for state, (sign, meaning) in words.legend.items():
        if state in present:
            line = {"color": FAINT[mode], "width": 1}
            marker = {"symbol": "square", "size": 14, "color": _paint(state, mode).fill, "line": line}
            yield go.Scatter(x=[None], y=[None], mode="markers", name=f"{label(sign)}  {label(meaning)}", marker=marker)
