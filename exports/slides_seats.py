"""The seats of a body on a PowerPoint slide: one stacked bar by group with the majority, and under it who is in each group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Pt

from analysis.coalitions import Coalition
from charts.chamber_seats import STEPS
from exports.slides_chart import stacked
from exports.slides_pen import INK, Pen, Place, described, fill, one_line, paint, write
from exports.slides_table import edges, empty_table, margins
from loaders.positions import Positions
from pictures.chamber import chamber_words, seat_group, seat_marks
from slides.room import GAP, SMALLEST, height, largest
from slides.slide import Seats, Series
from words import text
from words.formats import listing, number

LEAST, MOST, MOST_SIZE = 120, 300, 26
"""px of the bar with its axis, and of the table's text at most."""
SIGN, COUNT, GROUP = 66, 80, 300
"""px of the columns of the table; the parties have the rest."""
AIR = 7


@dataclass(frozen=True)
class _Line:
    """A group with its parties: state of the scale (empty for a hollow one), sign, seats, and words."""

    state: str
    sign: str
    seats: int
    group: str
    parties: str


def add_seats(sheet: Any, body: Seats, positions: Positions, place: Place, pen: Pen) -> None:
    """The bar, the majority on its axis, and the groups with their parties, from left to right in the chamber."""
    found, words = body.coalition, chamber_words(positions, body.coalition, pen.lang)
    lines = _lines(positions, found, pen.lang)
    across = [SIGN, COUNT, GROUP, place.width - SIGN - COUNT - GROUP]
    size = largest(lambda one: sum(_height(line, across, one) for line in lines), place.height - GAP - LEAST, MOST_SIZE)
    tall = [_height(line, across, size) for line in lines]
    bar = min(max(place.height - sum(tall) - GAP, LEAST), MOST)
    _bar(sheet, found, lines, replace(place, height=bar))
    described(sheet.shapes[-1], text("deck.chart", pen.lang), f"{words.title}. {words.majority}.")
    _limit(sheet.shapes[-1].chart, found, words.majority)
    frame = empty_table(sheet, place.below(bar + GAP), across, tall)
    frame.table.first_row = False
    described(frame, text("deck.table", pen.lang), words.title)
    for row, line in enumerate(lines):
        _write(frame.table, row, line, replace(pen, size=size))


def _lines(positions: Positions, found: Coalition, lang: str) -> list[_Line]:
    words = chamber_words(positions, found, lang)
    groups = {party: seat_group(positions, found, party, lang).group for party in found.seats_of}
    return [
        _Line(
            state=step,
            sign=words.signs[group],
            seats=sum(found.seats_of[party] for party in parties),
            group=words.legend[group].removeprefix(words.signs[group]).strip(),
            parties=listing([_party(positions, found, party, lang) for party in parties], lang),
        )
        for group, step in STEPS.items()
        if (parties := [party for party, its in groups.items() if its == group])
    ]


def _party(positions: Positions, found: Coalition, party: str, lang: str) -> str:
    """«Ap 53», «KrF 7 (antatt)»."""
    name = f"{positions.actor[party].short.in_language(lang)} {number(found.seats_of[party], lang)}"
    marks = seat_marks(found, party, lang)
    return f"{name} ({', '.join(marks)})" if marks else name


def _bar(sheet: Any, found: Coalition, lines: Sequence[_Line], place: Place) -> None:
    series = [Series(line.state, f"{line.sign} {line.group}", (line.seats,)) for line in lines]
    chart = stacked(sheet, [found.body], series, place)
    chart.plots[0].gap_width = 40
    axis = chart.category_axis
    axis.tick_label_position, axis.major_tick_mark = XL_TICK_LABEL_POSITION.NONE, XL_TICK_MARK.NONE
    axis.format.line.fill.background()


def _limit(chart: Any, found: Coalition, words: str) -> None:
    """The majority is the only place that the axis marks: its line and its words move with the bar."""
    axis = chart.value_axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, found.seats, found.majority
    axis.has_major_gridlines, axis.major_tick_mark = True, XL_TICK_MARK.OUTSIDE
    axis.format.line.fill.background()
    line = axis.major_gridlines.format.line
    line.width = Pt(1.5)
    paint(line.color, INK)
    labels = axis.tick_labels
    labels.number_format, labels.number_format_is_linked = f'"{one_line(words)}";;', False
    labels.font.size, labels.font.bold = Pt(SMALLEST * 0.75), True


def _height(line: _Line, across: Sequence[float], size: int) -> float:
    words = zip((line.group, line.parties), across[2:], strict=True)
    return max(height(one, wide - 2 * AIR, size) for one, wide in words) + 2 * AIR


def _write(table: Any, row: int, line: _Line, pen: Pen) -> None:
    said = (line.sign, number(line.seats, pen.lang), line.group, line.parties)
    for column, words in enumerate(said):
        cell = table.cell(row, column)
        margins(cell, AIR, AIR)
        cell.vertical_anchor = MSO_ANCHOR.MIDDLE
        ink = fill(cell, line.state if column == 0 else "")
        paragraph = cell.text_frame.paragraphs[0]
        paragraph.alignment = (PP_ALIGN.CENTER, PP_ALIGN.RIGHT, PP_ALIGN.LEFT, PP_ALIGN.LEFT)[column]
        write(paragraph, words, replace(pen, bold=column < 2, colour=ink))
        edges(cell, {"T": ("tx1", 0.5), "B": ("tx1", 0.5)})
