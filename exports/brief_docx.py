"""A brief as DOCX, for an adviser to edit: real styles and headings, tables with header rows, a numbered list of sources."""

from datetime import datetime
from io import BytesIO
from itertools import zip_longest

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Emu, Pt
from docx.table import Table as DocxTable
from docx.table import _Cell as DocxCell
from docx.table import _Row as DocxRow
from docx.text.paragraph import Paragraph

from briefs.brief import Brief, Cell, Line, Listed, Points, Row, Said, Section, Table
from exports.brief_docx_marks import bookmark, internal_link, repeated, shaded, spoken_in, titled, web_link, whole
from exports.brief_docx_styles import LANGUAGES, WIDTH, number_sources, prepare
from exports.harmless import xml_text

GROUP, HEAD = "EEF2F7", "DDE5EF"
"""Fills of rows: a light one for a group, a darker one for the header."""
AFTER_TABLE = Pt(5)
STYLES = {"plain": "Table Text", "strong": "Table Text", "quote": "Table Quote", "small": "Table Source"}


def brief_docx(brief: Brief) -> bytes:
    """The brief as a Word document on A4, with page numbers, its language, and properties that say what it is."""
    document = Document()
    prepare(document, brief)
    _properties(document, brief)
    _add(document, brief.title, "Title")
    _add(document, brief.subject, "Subtitle")
    _add(document, brief.headline.text, "Headline")
    for section in brief.sections:
        _section(document, brief, section)
    if brief.sources:
        _add(document, brief.heading, "Heading 1")
        number_sources(document)
        for one in brief.sources:
            _listed(document, brief, one)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _properties(document: Docx, brief: Brief) -> None:
    properties = document.core_properties
    properties.title, properties.subject = xml_text(brief.title)[:255], xml_text(brief.subject)[:255]
    properties.author = properties.last_modified_by = xml_text(brief.product)
    properties.comments, properties.keywords = "", ""
    properties.language = LANGUAGES[brief.lang]
    properties.created = properties.modified = datetime.fromisoformat(brief.day)


def _add(document: Docx, words: str, style: str) -> Paragraph:
    return document.add_paragraph(xml_text(words), style=style)


def _section(document: Docx, brief: Brief, section: Section) -> None:
    _add(document, section.heading, "Heading 1")
    for before, part, following in zip_longest((None, *section.parts[:-1]), section.parts, section.parts[1:]):
        if isinstance(part, Table):
            _table(document, brief, part)
            continue
        said = _said(document, part)
        if isinstance(before, Table):
            said[0].paragraph_format.space_before = AFTER_TABLE
        if isinstance(following, Table):
            said[-1].paragraph_format.keep_with_next = True


def _said(document: Docx, part: Said | Points) -> list[Paragraph]:
    if isinstance(part, Said):
        return [_add(document, part.text, "Body Text")]
    return [_add(document, one.text, "List Bullet") for one in part.items]


def _table(document: Docx, brief: Brief, table: Table) -> None:
    """Header row repeated on every page; no row is parted between pages unless it is longer than one."""
    made = document.add_table(rows=1, cols=len(table.heads), style="Brief Table")
    made.autofit = False
    titled(made, xml_text(table.title))
    widths = [Emu(WIDTH * width // sum(table.widths)) for width in table.widths]
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    _head(made.rows[0], table, widths)
    for row in table.rows:
        if row.group:
            _group(made, row.group)
        _row(brief, made.add_row(), table, row, widths)


def _head(made: DocxRow, table: Table, widths: list[Emu]) -> None:
    repeated(made)
    whole(made)
    for place, (cell, words) in enumerate(zip(made.cells, table.heads, strict=True)):
        cell.width = widths[place]
        shaded(cell, HEAD)
        cell.paragraphs[0].style = "Table Head"
        if place in table.amounts:
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        cell.paragraphs[0].add_run(xml_text(words)).bold = True


def _group(table: DocxTable, words: str) -> None:
    """A heading across the table, which stays with the row below it."""
    row = table.add_row()  # type: ignore[no-untyped-call]
    whole(row)
    cells = row.cells
    cell = cells[0].merge(cells[-1]) if len(cells) > 1 else cells[0]
    shaded(cell, GROUP)
    cell.paragraphs[0].style = "Table Text"
    cell.paragraphs[0].paragraph_format.keep_with_next = True
    cell.paragraphs[0].add_run(xml_text(words)).bold = True


def _row(brief: Brief, made: DocxRow, table: Table, row: Row, widths: list[Emu]) -> None:
    whole(made)
    for place, cell in enumerate(made.cells):
        cell.width = widths[place]
        _cell(brief, cell, row.cells[place], place in table.amounts)


def _cell(brief: Brief, made: DocxCell, content: Cell, amount: bool) -> None:
    """Line by line; where a quote is from stands in its own paragraph, after it."""
    paragraph = made.paragraphs[0]
    for place, line in enumerate(content):
        after_quote = line.kind == "small" and bool(line.source) and place > 0 and content[place - 1].kind == "quote"
        if place and not after_quote:
            paragraph = made.add_paragraph()
        if after_quote:
            paragraph.add_run(" – ", style="Place")
        else:
            paragraph.style = "Table Amount" if amount else STYLES[line.kind]
        _line(brief, paragraph, line)


def _line(brief: Brief, paragraph: Paragraph, line: Line) -> None:
    run = paragraph.add_run(xml_text(line.words), style="Place" if line.kind == "small" else None)
    run.bold = True if line.kind == "strong" else None
    if line.kind == "quote":
        spoken_in(run, f"{line.language}-NO")
    if line.source:
        paragraph.add_run(" ")
        number = brief.number(line.source)
        internal_link(paragraph, f"[{number}]", f"source_{number}")


def _listed(document: Docx, brief: Brief, one: Listed) -> None:
    """A source; its number is the list's own."""
    paragraph, number = _add(document, one.words, "Source List"), brief.number(one.id)
    if one.url:
        paragraph.add_run(" ")
        web_link(paragraph, one.url)
    bookmark(paragraph, f"source_{number}", number)
