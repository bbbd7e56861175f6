"""The matrix on a PowerPoint slide: a native table with the colours and signs of stances, and its legend."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from textwrap import wrap
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu

from exports.slides_legend import add_legend
from exports.slides_pen import PX, TIGHT, Pen, Place, described, fill, one_line, write
from exports.slides_table import edges, empty_table, margins, stretched
from slides.grids import BOLD, PADDING, ROW, TALLEST, grid_widths, group_height, head_height, row_height, turned
from slides.legends import legend_height
from slides.room import LETTER, LINE, SMALLEST, WITHIN
from slides.slide import Column, Grid, Row
from words import text
from words.cells import Cell

GAPS = dict.fromkeys("LRTB", ("bg1", 1.5))
"""Between cells, so that two of one colour are two."""
FRAME = dict.fromkeys("LRTB", ("accent6", 2.25))
"""Round a cell of somebody who is for and against: a mark of its own, as on screen."""
LEAST_LABEL = 90
"""px of the rows' labels."""
SWATCH = 6
"""Points of the line in a party's own colour under its name."""


def add_grid(sheet: Any, body: Grid, place: Place, alt: str, pen: Pen) -> None:
    """The matrix and, under it, its legend."""
    label, cell = _widths(body)
    legend = legend_height(body.legend)
    lines = [line for row in body.rows for line in ((row.group, row) if row.group else (row,))]
    heads, rows = _head_heights(body), [_height(line, label) for line in lines]
    room = place.height - legend - sum(heads)
    frame = empty_table(sheet, place, [label, *[cell] * len(body.columns)], [*heads, *stretched(rows, room)])
    described(frame, text("deck.table", pen.lang), alt)
    _write_heads(frame.table, body, pen)
    for at, line in enumerate(lines, len(heads)):
        _write_line(frame.table, at, line, pen)
    add_legend(sheet, body.legend, replace(place, y=place.bottom - legend, height=legend), pen)


def _widths(body: Grid) -> tuple[float, float]:
    """px of the labels and of each column, as on the wall; capitals, as in «MDG», are wider than other letters."""
    label, cell = grid_widths(body)
    if label >= LEAST_LABEL or not body.columns:
        return label, cell
    return LEAST_LABEL, (WITHIN - LEAST_LABEL) / len(body.columns)


def _head_heights(body: Grid) -> list[float]:
    """px of the groups, where there are any, and of the names."""
    if not any(column.group for column in body.columns):
        return [head_height(body)]
    groups = group_height(body)
    return [groups, head_height(body) - groups]


def _height(line: Row | str, label: float) -> float:
    """px of a row, or of a heading above it."""
    if isinstance(line, str):
        return row_height(Row("", (), group=line), label) - row_height(Row("", ()), label)
    return row_height(replace(line, group=""), label)


def _write_heads(table: Any, body: Grid, pen: Pen) -> None:
    names, upright, across = len(_head_heights(body)) - 1, turned(body), _widths(body)[1]
    for line in range(names + 1):
        _bare_cell(table.cell(line, 0))
    for place, column in enumerate(body.columns, 1):
        cell = table.cell(names, place)
        paragraph = _bare_cell(cell)
        cell.vertical_anchor = MSO_ANCHOR.MIDDLE if upright else MSO_ANCHOR.BOTTOM
        if upright:
            _stand(cell, column.short, (across, _head_heights(body)[-1]), pen.strong)
        else:
            margins(cell, 1, ROW / 2)
            write(paragraph, column.short, pen.strong)
        edges(cell, {**GAPS, "B": (column.colour, SWATCH)} if column.colour else GAPS)
    if names:
        _write_groups(table, body.columns, pen)


def _stand(cell: Any, words: str, size: tuple[float, float], pen: Pen) -> None:
    """Read from below, beginning at the cells, in the middle of a head of a width and a height (px).

    LibreOffice knows neither where a line that stands should break nor its middle: breaks say the one, and the other the margin
    at the top, which it turns with the words; it may take no more than the words leave.
    """
    cell._tc.get_or_add_tcPr().set("vert", "vert270")
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    lines = wrap(one_line(words), int((TALLEST - PADDING) / (SMALLEST * LETTER)))
    for place, line in enumerate(lines):
        if place:
            paragraph.add_line_break()
        write(paragraph, line, pen)
    margins(cell, SWATCH, SWATCH)
    left_over = size[1] - SWATCH - BOLD * max(map(len, lines), default=0) * SMALLEST * LETTER
    middle = (size[0] - len(lines) * SMALLEST * LINE * TIGHT) / 2
    cell.margin_top = Emu(round(max(min(middle, left_over), 0) * PX))


def _write_groups(table: Any, columns: Sequence[Column], pen: Pen) -> None:
    """What stands above a run of columns of one sort."""
    place = 1
    for group, run in groupby(columns, key=lambda column: column.group):
        last = place + len(list(run)) - 1
        cell = table.cell(0, place)
        if last > place:
            cell.merge(table.cell(0, last))
        write(_bare_cell(cell), group, pen.muted)
        edges(cell, {**GAPS, "B": ("tx1", 0.75)} if group else GAPS)
        place = last + 1


def _write_line(table: Any, at: int, line: Row | str, pen: Pen) -> None:
    paragraph = _bare_cell(table.cell(at, 0), PP_ALIGN.LEFT)
    if isinstance(line, str):
        table.cell(at, 0).merge(table.cell(at, len(table.columns) - 1))
        write(paragraph, line, pen.strong)
        return
    write(paragraph, line.label, pen)
    if line.note:
        write(paragraph, f" {line.note}", pen.muted)
    for place, cell in enumerate(line.cells, 1):
        _write_cell(table.cell(at, place), cell, pen)


def _write_cell(place: Any, cell: Cell | None, pen: Pen) -> None:
    paragraph = _bare_cell(place)
    if cell is None:
        return
    ink = fill(place, cell.state)
    write(paragraph, " ".join(filter(None, (cell.sign, cell.detail))), replace(pen, bold=True, colour=ink))
    edges(place, FRAME if cell.state == "split" else GAPS)


def _bare_cell(cell: Any, align: PP_ALIGN = PP_ALIGN.CENTER) -> Any:
    """The paragraph of a cell without fill."""
    margins(cell, PADDING / 2, ROW / 2)
    cell.fill.background()
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = align
    return paragraph
