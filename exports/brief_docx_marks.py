"""What WordprocessingML has and python-docx does not: links, bookmarks, header rows that repeat, fills, languages, fields."""

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from exports.harmless import xml_text


def element(tag: str, /, **attributes: str) -> BaseOxmlElement:
    """An element of the namespace `w`, with attributes of it."""
    made = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def repeated(row: _Row) -> None:
    """A header row that stands again on each page."""
    row._tr.get_or_add_trPr().append(element("tblHeader", val="true"))


def whole(row: _Row) -> None:
    """A row that is not parted between pages."""
    row._tr.get_or_add_trPr().append(element("cantSplit", val="true"))


def shaded(cell: _Cell, fill: str) -> None:
    """A fill, RRGGBB."""
    cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=fill))


def titled(table: Table, words: str) -> None:
    """What a screen reader says of a table."""
    table._tbl.tblPr.append(element("tblCaption", val=words))


def spoken_in(run: Run, language: str) -> None:
    """The language of words, as nn-NO."""
    run._r.get_or_add_rPr().append(element("lang", val=language))


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """A place that links lead to, around a paragraph."""
    start, end = element("bookmarkStart", id=str(number), name=name), element("bookmarkEnd", id=str(number))
    properties = paragraph._p.pPr
    paragraph._p.insert(0 if properties is None else 1, start)
    paragraph._p.append(end)


def internal_link(paragraph: Paragraph, words: str, name: str) -> None:
    """Words that lead to a bookmark."""
    link = element("hyperlink", anchor=name, history="1")
    link.append(_link_run(paragraph, words))
    paragraph._p.append(link)


def web_link(paragraph: Paragraph, address: str) -> None:
    """An address that opens; what begins otherwise than the web does is text only."""
    words = xml_text(address)
    if not words.startswith(("https://", "http://")):
        paragraph.add_run(words)
        return
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(words, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(_link_run(paragraph, words))
    paragraph._p.append(link)


def _link_run(paragraph: Paragraph, words: str) -> BaseOxmlElement:
    run = paragraph.add_run(words)
    run.style = "Reference"
    paragraph._p.remove(run._r)
    return run._r


def field(paragraph: Paragraph, code: str) -> None:
    """A field that the reader's program fills, as PAGE."""
    for kind in ("begin", "instruction", "separate", "result", "end"):
        run = paragraph.add_run()
        if kind == "instruction":
            words = element("instrText")
            words.text = code
            run._r.append(words)
        elif kind == "result":
            run.text = "1"
        else:
            run._r.append(element("fldChar", fldCharType=kind))
