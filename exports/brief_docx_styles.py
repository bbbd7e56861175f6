"""The page and the styles of a brief as DOCX: an adviser changes a style, and the whole brief follows."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from briefs.brief import Brief
from exports.brief_docx_marks import element, field
from exports.harmless import xml_text
from words import text

FONT = "Arial"
WIDTH = Cm(17.8)
"""Between the margins of A4."""
DARK, GREY, LINK = RGBColor(0x1F, 0x3A, 0x5F), RGBColor(0x4A, 0x4A, 0x4A), RGBColor(0x1F, 0x5F, 0xA8)
LANGUAGES = {"nb": "nb-NO", "en": "en-GB"}
SIZES = {
    "Title": (19, 0, 2),
    "Subtitle": (9.5, 0, 6),
    "Headline": (11.5, 2, 4),
    "Heading 1": (12.5, 9, 3),
    "Body Text": (9.5, 0, 3),
    "List Bullet": (9.5, 0, 2),
    "Table Text": (8.5, 0, 1),
    "Table Amount": (8.5, 0, 1),
    "Table Head": (8.5, 0, 1),
    "Table Quote": (8.5, 0, 1),
    "Table Source": (8, 0, 1),
    "Source List": (8.5, 0, 2),
}
"""Style → size of its letters, room above and below, in points."""
NUMBERING = "90"
"""The id of the sources' numbering; the template has fewer."""
BASED_ON = {
    "Title": "Normal",
    "Subtitle": "Normal",
    "Table Amount": "Table Text",
    "Table Quote": "Table Text",
    "Table Head": "Table Text",
}


def prepare(document: Document, brief: Brief) -> None:
    """A4, the language, styles, and the page's number at the foot."""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(1.6)
    _language(document, brief.lang)
    for name in SIZES:
        _style(document, name)
    _details(document)
    _table_style(document)
    _foot(document, brief)


def _language(document: Document, lang: str) -> None:
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(element("lang", val=LANGUAGES[lang], eastAsia=LANGUAGES[lang], bidi="ar-SA"))


def _style(document: Document, name: str) -> None:
    styles = document.styles
    style = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if name in BASED_ON or style.base_style is None:
        style.base_style = styles[BASED_ON.get(name, "Normal")]
    size, above, below = SIZES[name]
    _font(style, size)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
    style.paragraph_format.line_spacing = 1.0
    style.quick_style = True


def _font(style: ParagraphStyle, size: float) -> None:
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _details(document: Document) -> None:
    """What makes each style what it is, besides its size."""
    styles = document.styles
    for name in ("Title", "Heading 1"):
        styles[name].font.bold, styles[name].font.color.rgb = True, DARK
        styles[name].paragraph_format.keep_with_next = True
    for name in ("Title", "Subtitle"):
        _unlined(styles[name])
    for name in ("Subtitle", "Table Source"):
        styles[name].font.color.rgb, styles[name].font.italic = GREY, False
    styles["Headline"].font.bold = True
    styles["Table Amount"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    styles["Source List"].paragraph_format.left_indent = Cm(1)
    styles["Source List"].paragraph_format.first_line_indent = Cm(-1)
    place = styles.add_style("Place", WD_STYLE_TYPE.CHARACTER)
    place.font.color.rgb, place.font.size = GREY, Pt(8)
    reference = styles.add_style("Reference", WD_STYLE_TYPE.CHARACTER)
    reference.font.color.rgb = LINK


def _unlined(style: ParagraphStyle) -> None:
    """The template's own titles have a line under them, and letters apart."""
    for path in (f"{qn('w:pPr')}/{qn('w:pBdr')}", f"{qn('w:rPr')}/{qn('w:spacing')}"):
        for old in style.element.findall(path):
            old.getparent().remove(old)


def _table_style(document: Document) -> None:
    """Thin lines between rows, and room in the cells."""
    style = document.styles.add_style("Brief Table", WD_STYLE_TYPE.TABLE)
    style.base_style = document.styles["Normal Table"]
    properties, borders, margins = element("tblPr"), element("tblBorders"), element("tblCellMar")
    for side in ("top", "bottom", "insideH"):
        borders.append(element(side, val="single", sz="4", space="0", color="B5B5B5"))
    for side, room in (("top", "40"), ("left", "60"), ("bottom", "20"), ("right", "60")):
        margins.append(element(side, w=room, type="dxa"))
    properties.append(borders)
    properties.append(margins)
    style.element.append(properties)


def _foot(document: Document, brief: Brief) -> None:
    """«Standpunktkartet · Høringsnotat for NITO · Side 1 av 3»."""
    paragraph = document.sections[0].footer.paragraphs[0]
    _font(document.styles["Footer"], 8.5)
    document.styles["Footer"].font.color.rgb = GREY
    before, between, after = text("brief.page", brief.lang, page="\0", pages="\0").split("\0")
    paragraph.add_run(xml_text(f"{brief.product} · {brief.title} · {before}"))
    field(paragraph, "PAGE")
    paragraph.add_run(between)
    field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def number_sources(document: Document) -> None:
    """Let the list of sources number itself as the references do: [1], [2] …"""
    numbering = document.part.numbering_part.element
    level = element("lvl", ilvl="0")
    for name, value in (("start", "1"), ("numFmt", "decimal"), ("lvlText", "[%1]"), ("lvlJc", "left")):
        level.append(element(name, val=value))
    abstract = element("abstractNum", abstractNumId=NUMBERING)
    abstract.append(element("multiLevelType", val="singleLevel"))
    abstract.append(level)
    numbering.insert(0, abstract)
    number = element("num", numId=NUMBERING)
    number.append(element("abstractNumId", val=NUMBERING))
    numbering.append(number)
    properties = document.styles["Source List"].element.get_or_add_pPr()
    numbered = element("numPr")
    numbered.append(element("numId", val=NUMBERING))
    properties.insert(0, numbered)
