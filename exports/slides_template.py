"""An empty PowerPoint file in 16 : 9 whose one layout has the places of a slide, and whose theme has the colours of stances."""

import datetime
import re
from typing import Any

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu

from charts.colours import INK, PAGE, SPLIT, STANCE, TONE
from exports.slides_pen import LANGUAGES, PX, Place, bare
from slides.room import FOOT, GAP, HEIGHT, SIDE, TOP, WIDTH, WITHIN
from words import text
from words.formats import day

FONT = "Arial"
TITLE, CONTENT, CAPTION, SOURCE, NUMBER = 0, 2, 3, 11, 12
"""Places of the layout by their number (idx)."""
NUMBER_WIDTH = 60
"""px for the slide's number."""
COMPARISON = 4
"""The layout of python-pptx's own template that has the most places; the others are thrown away."""
LEFTOVERS = (RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.PRINTER_SETTINGS)
"""Of that template, which say what is true of it alone: its picture, how many slides it has, and somebody's printer."""
COLOURS = {
    "dk1": INK["light"],
    "lt1": PAGE["light"],
    "dk2": TONE["tone5"]["light"].fill,
    "lt2": TONE["tone1"]["light"].fill,
    **{
        f"accent{place}": STANCE[step]["light"].fill
        for place, step in enumerate(("plus2", "plus1", "zero", "minus1", "minus2"), 1)
    },
    "accent6": SPLIT["light"],
}
"""Of the theme; `exports.slides_pen.FILLS` says which state has which."""


def empty_deck(updated: datetime.date, lang: str) -> Any:
    """A presentation without slides. Its properties say what it is, and the date of its data, not of the day it is made."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(WIDTH * PX), Emu(HEIGHT * PX)
    for layout in [one for place, one in enumerate(deck.slide_layouts) if place != COMPARISON]:
        deck.slide_layouts.remove(layout)
    deck._element.xpath("./p:sldSz")[0].attrib.pop("type")  # it says 4 : 3, whatever the size
    for part in (deck.part.package, deck.part):
        for key in [key for key, one in part._rels.items() if one.reltype in LEFTOVERS]:
            part._rels.pop(key)
    _list_notes_master(deck)
    _theme(deck)
    _master(deck.slide_master)
    _layout(deck.slide_layouts[0], lang)
    _properties(deck.core_properties, updated, lang)
    return deck


def _list_notes_master(deck: Any) -> None:
    """python-pptx makes one without listing it among the deck's masters."""
    key = deck.part.relate_to(deck.notes_master.part, RELATIONSHIP_TYPE.NOTES_MASTER)
    listed = f'<p:notesMasterIdLst {nsdecls("p", "r")}><p:notesMasterId r:id="{key}"/></p:notesMasterIdLst>'
    deck._element.sldMasterIdLst.addnext(parse_xml(listed))


def _theme(deck: Any) -> None:
    part = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = part.blob.decode("utf-8")
    for name, colour in COLOURS.items():
        theme = re.sub(rf"(<a:{name}>).*?(</a:{name}>)", rf'\1<a:srgbClr val="{colour[1:].upper()}"/>\2', theme)
    # python-pptx keeps a theme as it is and has no other way to change it
    part._blob = re.sub(r'<a:latin typeface="[^"]*"', f'<a:latin typeface="{FONT}"', theme).encode("utf-8")


def _master(master: Any) -> None:
    """The master is as wide as the slides are; what stands where is the layout's."""
    places = (_title(), _content(), Place(0, HEIGHT, 1, 1), _source(), _number())
    for shape, place in zip(master.placeholders, places, strict=True):
        shape.left, shape.top, shape.width, shape.height = place.emu


def _layout(layout: Any, lang: str) -> None:
    layout.name = text("deck.layout", lang)
    layout._element.attrib.pop("type", None)  # it is no longer the comparison that PowerPoint knows
    places: dict[int, tuple[Place, dict[str, Any]]] = {
        TITLE: (_title(), {"sz": 2850, "b": 1}),
        CONTENT: (_content(), {"sz": 1500}),
        CAPTION: (Place(SIDE, HEIGHT - FOOT - GAP - 26, WITHIN, 26), {"sz": 1500}),
        SOURCE: (_source(), {"sz": 1500}),
        NUMBER: (_number(), {"sz": 1500, "algn": "r"}),
    }
    for shape in list(layout.placeholders):
        if shape.placeholder_format.idx in places:
            _dress(shape, *places[shape.placeholder_format.idx])
            shape.name = text(f"deck.place_{PLACES[shape.placeholder_format.idx]}", lang)
        else:
            shape._element.getparent().remove(shape._element)


PLACES = {
    TITLE: "title",
    CONTENT: "content",
    CAPTION: "caption",
    SOURCE: "source",
    NUMBER: "number",
}


def _dress(shape: Any, place: Place, looks: dict[str, Any]) -> None:
    shape.left, shape.top, shape.width, shape.height = place.emu
    bare(shape.text_frame)
    style = shape._element.txBody.find(".//{*}lstStyle")
    style.getparent().replace(style, parse_xml(_style(looks)))


def _style(looks: dict[str, Any]) -> str:
    """One level, without bullets, to the left where nothing else is said."""
    align, size, bold = looks.get("algn", "l"), looks["sz"], looks.get("b", 0)
    return (
        f"<a:lstStyle {nsdecls('a')}>"
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="{size}" b="{bold}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>'
    )


def _properties(properties: Any, updated: datetime.date, lang: str) -> None:
    product = text("nav.product", lang)
    properties.title = f"{product} – {text('slide.data', lang, date=day(updated, lang))}"
    properties.author = properties.last_modified_by = product
    properties.language = LANGUAGES[lang]
    properties.created = properties.modified = datetime.datetime.combine(updated, datetime.time())
    properties.keywords = properties.comments = properties.subject = ""


def _title() -> Place:
    return Place(SIDE, TOP, WITHIN, 26 + GAP + 98)


def _content() -> Place:
    top = _title().bottom + GAP
    return Place(SIDE, top, WITHIN, HEIGHT - FOOT - 2 * GAP - 26 - top)


def _source() -> Place:
    return Place(SIDE, HEIGHT - FOOT, WITHIN - NUMBER_WIDTH - GAP, FOOT - 4)


def _number() -> Place:
    return Place(WIDTH - SIDE - NUMBER_WIDTH, HEIGHT - FOOT, NUMBER_WIDTH, FOOT - 4)
