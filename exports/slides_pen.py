"""How anything is put on a PowerPoint slide: places in px, colours of the theme, and harmless text in its language."""

import re
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import escape

from pptx.dml.color import ColorFormat, RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu

from charts.colours import TONE as AMOUNTS
from exports.harmless import xml_text
from slides.room import SMALLEST

PX = 9525
"""EMU in a px: 13.333 × 7.5 in are 1280 × 720 px."""
TIGHT = 0.9
"""A line of Arial is so much lower than `slides.room` reckons with."""
LANGUAGES = {
    "nb": "nb-NO",
    "nn": "nn-NO",
    "en": "en-GB",
}
"""What an office document calls the languages of the data."""
Colour = MSO_THEME_COLOR
INK, PAGE, TONE, PALE = Colour.TEXT_1, Colour.BACKGROUND_1, Colour.TEXT_2, Colour.BACKGROUND_2
MUTED = 0.35
"""So much lighter than the ink is what is said in passing; on white still more than 4.5 : 1."""
FILLS = {
    "plus2": (Colour.ACCENT_1, PAGE),
    "plus1": (Colour.ACCENT_2, INK),
    "zero": (Colour.ACCENT_3, INK),
    "minus1": (Colour.ACCENT_4, INK),
    "minus2": (Colour.ACCENT_5, PAGE),
    "tone1": (PALE, INK),
    "tone5": (TONE, PAGE),
}
"""State → fill and the ink on it, as places of the theme: who changes its colours changes every slide. Others have no fill."""
SPLIT = Colour.ACCENT_6
"""The frame of what is split, which has no fill."""


@dataclass(frozen=True)
class Place:
    """A rectangle on a slide, in px from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def emu(self) -> tuple[Emu, Emu, Emu, Emu]:
        """Left, top, width and height as the file has them."""
        left, top, width, height = (Emu(round(one * PX)) for one in (self.x, self.y, self.width, max(self.height, 1)))
        return left, top, width, height

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def below(self, taken: float) -> "Place":
        """What is left of it where so much (px) of its top is taken."""
        return replace(self, y=self.y + taken, height=self.height - taken)


@dataclass(frozen=True)
class Pen:
    """How text is written: nb, nn or en, size in px, weight, colour and how much lighter (0..1) than that."""

    lang: str
    size: float = SMALLEST
    bold: bool = False
    colour: Colour = INK
    lighter: float = 0

    @property
    def strong(self) -> "Pen":
        return replace(self, bold=True)

    @property
    def muted(self) -> "Pen":
        return replace(self, lighter=MUTED)

    def in_language(self, lang: str) -> "Pen":
        return replace(self, lang=lang)


def one_line(words: str) -> str:
    """Text that an office document can hold, on one line: it breaks where the room ends, not where a file has it."""
    return re.sub(r"[\t\n\r]+", " ", xml_text(words))


def write(paragraph: Any, words: str, pen: Pen) -> None:
    """Add words to a paragraph; as XML, for a deck has thousands of runs, and python-pptx takes its time over each."""
    looks = f'lang="{LANGUAGES.get(pen.lang, LANGUAGES["nb"])}" sz="{round(pen.size * 75)}" b="{int(pen.bold)}"'
    shade = (
        f'<a:lumMod val="{round((1 - pen.lighter) * 1e5)}"/><a:lumOff val="{round(pen.lighter * 1e5)}"/>' if pen.lighter else ""
    )
    colour = f'<a:schemeClr val="{Colour.to_xml(pen.colour)}">{shade}</a:schemeClr>'
    said = f"<a:rPr {looks}><a:solidFill>{colour}</a:solidFill></a:rPr><a:t>{escape(one_line(words))}</a:t>"
    paragraph._p._insert_r(parse_xml(f"<a:r {nsdecls('a')}>{said}</a:r>"))


def paint(colour: ColorFormat, of_theme: Colour, lighter: float = 0) -> None:
    """Give something a colour of the theme."""
    colour.theme_color = of_theme
    if lighter:
        colour.brightness = lighter


def rgb(colour: str) -> RGBColor:
    """A colour #rrggbb that the theme has not."""
    return RGBColor(*bytes.fromhex(colour[1:]))  # type: ignore[no-untyped-call]


def fill(shape: Any, state: str) -> Colour:
    """Give a shape, a cell or a part of a chart the fill of a state, and return the ink on it."""
    of_theme, ink = FILLS.get(state, (None, INK))
    if of_theme is not None:
        shape.fill.solid()
        paint(shape.fill.fore_color, of_theme)
    elif state in AMOUNTS:
        shape.fill.solid()
        shape.fill.fore_color.rgb = rgb(AMOUNTS[state]["light"].fill)
    else:
        shape.fill.background()
    return ink


def flat(shape: Any) -> Any:
    """A new shape without the shadow that its style would give it."""
    for effect in shape._element.xpath("./p:style/a:effectRef"):
        effect.set("idx", "0")
    return shape


def box(shapes: Any, place: Place, name: str) -> Any:
    """An empty text box without margins; its text frame is returned."""
    shape = shapes.add_textbox(*place.emu)
    shape.name = one_line(name)
    return bare(shape.text_frame)


def bare(frame: Any) -> Any:
    """A text frame without margins, whose text begins at the top, is wrapped and never made smaller."""
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
    return frame


def paragraphs(frame: Any) -> Any:
    """New paragraphs of an empty text frame, one after the other: the first is there already."""
    yield frame.paragraphs[0]
    while True:
        yield frame.add_paragraph()


def described(shape: Any, name: str, words: str) -> None:
    """Name a shape, and say in words what it shows to who does not see it."""
    properties = shape._element.xpath(".//p:cNvPr")[0]
    properties.set("name", one_line(name))
    properties.set("descr", one_line(words))
