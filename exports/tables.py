"""Everything that is known as a workbook: stances, evidence, actors, sources and the method, a sheet each."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from textwrap import wrap

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from charts.colours import STANCE
from exports.harmless import xml_text
from exports.tables_method import Line, method_lines
from exports.tables_rows import (
    ACTORS,
    EVIDENCE,
    PRINTED,
    SOURCES,
    STANCES,
    Column,
    Row,
    Value,
    actor_rows,
    evidence_rows,
    head,
    source_rows,
    stance_rows,
)
from loaders.positions import Positions
from words import text
from words.formats import STEP_NAMES, day
from words.sources import Matches

AS_WRITTEN = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False, "in_memory": True}
"""Text stays text, whatever it begins with."""
_A4 = 9
_METHOD_WIDTHS = (30, 120)
_LINE, _TALLEST = 15, 409
"""In points; the second is what the format allows."""
_TOP = {"valign": "top"}
_LINED = {**_TOP, "bottom": 4, "bottom_color": "#8a8f98"}
_TEXT = {**_LINED, "text_wrap": True}
_HEAD = {**_TEXT, "bold": True, "bottom": 1, "bg_color": "#f4f2ed", "font_color": "#1d232b"}


def stances_xlsx(positions: Positions, found: Matches, lang: str) -> bytes:
    """The workbook, in a language: typed, with a head that stays and a filter. The same data gives the same bytes.

    `found`: how each quote was found in its source's text.
    """
    output = io.BytesIO()
    with xlsxwriter.Workbook(output, AS_WRITTEN) as book:
        _properties(book, positions, lang)
        data = text("slide.data", lang, date=day(positions.updated, lang))
        paper = _Paper(book, f"{text('nav.product', lang)}. {data}")
        for name, columns, rows in (
            ("stances", STANCES, stance_rows(positions, lang)),
            ("evidence", EVIDENCE, evidence_rows(positions, found, lang)),
            ("actors", ACTORS, actor_rows(positions, lang)),
            ("sources", SOURCES, source_rows(positions, found, lang)),
        ):
            titles = [head(column.name, lang) for column in columns]
            paper.table(text(f"download.sheet_{name}", lang), columns, titles, rows)
        paper.method(text("download.sheet_method", lang), method_lines(positions, found, lang))
    return output.getvalue()


def _properties(book: Workbook, positions: Positions, lang: str) -> None:
    written = datetime.combine(positions.updated, time(), UTC)
    title = text("download.title", lang)
    book.set_properties({"title": title, "subject": text("nav.product", lang), "created": written})


class _Paper:
    """The sheets of a workbook, and how their cells look."""

    def __init__(self, book: Workbook, foot: str) -> None:
        self.book, self.foot = book, foot
        self.head = book.add_format(_HEAD)
        self.looks = {
            "words": book.add_format(_TEXT),
            "number": book.add_format({**_LINED, "align": "right", "indent": 1}),
            "date": book.add_format({**_TEXT, "num_format": "yyyy-mm-dd", "align": "left"}),
        }
        self.about = book.add_format({**_TOP, "text_wrap": True, "bold": True})
        self.said = book.add_format({**_TOP, "text_wrap": True})
        self.plain = book.add_format()
        self.bold = book.add_format({"bold": True})
        self.steps = {value: book.add_format({**_TEXT, **_fill(name)}) for value, name in STEP_NAMES.items()}

    def table(self, name: str, columns: tuple[Column, ...], titles: Sequence[str], rows: Iterable[Row]) -> None:
        """A sheet with a row an entry, under heads that stay and filter."""
        sheet, last = self._sheet(name), 0
        sheet.repeat_rows(0)
        # bold letters and the sign of the filter take some of the room
        sheet.set_row(0, _height([(title, column.width - 2) for column, title in zip(columns, titles, strict=True)]))
        for place, (column, title) in enumerate(zip(columns, titles, strict=True)):
            sheet.set_column(place, place, column.width)
            sheet.write_string(0, place, title, self.head)
        for last, row in enumerate(rows, 1):
            sheet.set_row(last, _height([(row.get(column.name), column.width) for column in columns]))
            for place, column in enumerate(columns):
                self._write(sheet, (last, place), row.get(column.name), self._look(column, row))
        sheet.autofilter(0, 0, last, len(columns) - 1)
        sheet.freeze_panes(1, 2 if columns in (STANCES, EVIDENCE) else 1)
        sheet.print_area(0, 0, last, PRINTED.get(columns, len(columns)) - 1)
        # a year in a column of dates is no number that somebody forgot to enter as one
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})

    def method(self, name: str, lines: Iterable[Line]) -> None:
        """A sheet that is read: what about, and what is said."""
        sheet = self._sheet(name)
        for place, width in enumerate(_METHOD_WIDTHS):
            sheet.set_column(place, place, width)
        before = ""
        for row, line in enumerate(lines):
            if line.about != before:
                self._write(sheet, (row, 0), line.about, self.about)
            before = line.about
            sheet.set_row(row, _height(zip((line.about, line.said), _METHOD_WIDTHS, strict=True)))
            if line.marked and "**" in line.said:
                sheet.write_rich_string(row, 1, *self._fragments(line.said), self.said)
            else:
                self._write(sheet, (row, 1), line.said, self.said)

    def _sheet(self, name: str) -> Worksheet:
        sheet = self.book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{self.foot.replace('&', '&&')}&C&A&R&P / &N")
        return sheet

    def _look(self, column: Column, row: Row) -> Format:
        value = row.get("value")
        return self.steps[value] if column.name == "stance" and isinstance(value, int) else self.looks[column.kind]

    def _write(self, sheet: Worksheet, place: tuple[int, int], value: Value, look: Format) -> None:
        if value is None:
            sheet.write_blank(*place, None, look)
        elif isinstance(value, str):
            self._words(sheet, place, _clean(value), look)
        elif isinstance(value, int):
            sheet.write_number(*place, value, look)
        else:
            sheet.write_datetime(*place, value, self.looks["date"])

    def _words(self, sheet: Worksheet, place: tuple[int, int], words: str, look: Format) -> None:
        if words.startswith("<r>"):
            # the library takes such a text for its own markup, and would write it into the file as it is
            sheet.write_rich_string(*place, self.plain, words[:1], words[1:], look)
        else:
            sheet.write_string(*place, words, look)

    def _fragments(self, said: str) -> list[str | Format]:
        """Words that stand between «**» after the format for bold type."""
        parts = [(place % 2 == 1, words) for place, words in enumerate(said.split("**")) if words]
        return [one for bold, words in parts for one in ((self.bold, words) if bold else (words,))]


def _height(cells: Iterable[tuple[Value, int]]) -> float:
    """The height of a row in points, for values in columns of so many characters; not every program finds it by itself."""
    lines = [len(wrap(part, width)) for value, width in cells if isinstance(value, str) for part in value.splitlines()]
    return float(min(_TALLEST, _LINE * max(lines, default=1)))


def _fill(step: str) -> dict[str, str]:
    paint = STANCE[step]["light"]
    return {"bg_color": paint.fill, "font_color": paint.ink}


def _clean(words: str) -> str:
    """Without what no workbook can hold; a line breaks in one way, and a date is found by whoever types plain spaces."""
    return xml_text(words).replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
