"""Native tables on PowerPoint slides: tables of words, and the sizes and edges of any table's cells."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu

from exports.slides_pen import PALE, PX, TIGHT, Pen, Place, described, fill, paint, write
from slides.slide import Table
from slides.tables import PADDING, ROW, column_widths, row_height
from words import text

BOLD = 5
"""px less beside the words than is reckoned with, for heads are bold and so a little wider."""
PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's own style without grid and fills: every cell has what it shows itself."""


def add_table(sheet: Any, body: Table, place: Place, alt: str, pen: Pen) -> None:
    """A table of words; columns of numbers stand to the right."""
    widths, sized = column_widths(body), replace(pen, size=body.size)
    rows = (body.heads, *body.rows)
    heights = [row_height(row, widths, body.size) for row in rows]
    table = empty_table(sheet, place, widths, stretched(heights, place.height))
    described(table, text("deck.table", pen.lang), alt)
    for row, words in enumerate(rows):
        for column, said in enumerate(words):
            cell = table.table.cell(row, column)
            paragraph = _words(cell, said, sized.strong if row == 0 else sized)
            paragraph.alignment = PP_ALIGN.RIGHT if column in body.amounts else PP_ALIGN.LEFT
            _dress(cell, head=row == 0)


def empty_table(sheet: Any, place: Place, widths: Sequence[float], heights: Sequence[float]) -> Any:
    """A table without looks of its own whose first row is its head; sizes in px."""
    frame = sheet.shapes.add_table(len(heights), len(widths), *place.emu)
    frame.height = Emu(round(sum(heights) * PX))
    table = frame.table
    table.horz_banding, table.first_row = False, True
    table._tbl.tblPr.find(".//{*}tableStyleId").text = PLAIN
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Emu(round(width * PX))
    for row, height in zip(table.rows, heights, strict=True):
        row.height = Emu(round(height * PX))
    return frame


def stretched(heights: Sequence[float], room: float) -> list[float]:
    """Rows share what is left, up to a third as much again; where heads took more, rows are as tight as can be."""
    more = min(max(room / sum(heights), TIGHT), 4 / 3) - 1 if heights else 0
    return [one * (1 + more) for one in heights]


def _words(cell: Any, words: str, pen: Pen) -> Any:
    margins(cell, PADDING / 2 - BOLD, ROW / 2)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write(cell.text_frame.paragraphs[0], words, pen)
    return cell.text_frame.paragraphs[0]


def _dress(cell: Any, head: bool) -> None:
    if head:
        cell.fill.solid()
        paint(cell.fill.fore_color, PALE)
    else:
        fill(cell, "")
    edges(cell, {"B": ("tx1", 1.5 if head else 0.5)})


def margins(cell: Any, across: float, down: float) -> None:
    """px between a cell's edges and its words."""
    cell.margin_left = cell.margin_right = Emu(round(across * PX))
    cell.margin_top = cell.margin_bottom = Emu(round(down * PX))


def edges(cell: Any, lines: dict[str, tuple[str, float]]) -> None:
    """Give a cell lines at its edges (L, R, T, B): a colour – of the theme, or #rrggbb – and a width in points each."""
    properties = cell._tc.get_or_add_tcPr()
    # the order of the schema: lines before the fill, left, right, top, bottom
    for place, side in enumerate(one for one in "LRTB" if one in lines):
        colour, width = lines[side]
        name, value = ("srgbClr", colour[1:].upper()) if colour.startswith("#") else ("schemeClr", colour)
        inside = f'<a:solidFill><a:{name} val="{value}"/></a:solidFill>'
        line = f'<a:ln{side} {nsdecls("a")} w="{round(width * 12700)}">{inside}</a:ln{side}>'
        properties.insert(place, parse_xml(line))
