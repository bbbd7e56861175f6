"""What stands on every PowerPoint slide: title and caption in the layout's places, source line and number.

The title is the subject, the headline under it, and which step it is: titles differ, and an outline says what each is about.
"""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn
from pptx.util import Pt

from exports.slides_pen import TIGHT, Pen, Place, bare, paragraphs, write
from exports.slides_template import CAPTION, NUMBER, NUMBER_WIDTH, SOURCE, TITLE
from slides.room import FOOT, GAP, HEADLINES, HEIGHT, SIDE, SMALLEST, TOP, WIDTH, WITHIN, headline_size, height, lines
from slides.slide import Slide
from words import text

UNDER = 9
"""px under the source line."""


def framed(sheet: Any, slide: Slide, source: str, lang: str) -> Place:
    """Write all but the body; what is left for that is returned."""
    pen = Pen(lang)
    y = _title(sheet, slide, pen)
    foot = _foot(sheet, source, pen.muted)
    caption = height(slide.caption, WITHIN)
    bottom = foot - (caption + GAP if caption else 0)
    if caption:
        write(_put(sheet, CAPTION, Place(SIDE, bottom + GAP / 2, WITHIN, caption)).paragraphs[0], slide.caption, pen)
    else:
        without(sheet, CAPTION)
    return Place(SIDE, y, WITHIN, bottom - y)


def _title(sheet: Any, slide: Slide, pen: Pen) -> float:
    """Write the title; the y below it is returned."""
    step = f" {text('deck.step', pen.lang, step=slide.step, steps=slide.steps)}" if slide.steps > 1 else ""
    usual, above = headline_size(slide.headline), height(slide.subject, WITHIN) + GAP if slide.subject else 0
    place = Place(SIDE, TOP, WITHIN, above + height(slide.headline, WITHIN, usual))
    size = _title_size(slide.headline + step, lines(slide.headline, WITHIN, usual), usual)
    every = paragraphs(_put(sheet, TITLE, place))
    if slide.subject:
        line = next(every)
        write(line, slide.subject, pen.muted)
        line.space_after = Pt(GAP * 0.75)
    line = next(every)
    write(line, slide.headline, replace(pen, size=size, bold=True))
    if step:
        write(line, step, replace(pen.muted, size=size))
    return place.bottom + GAP


def _title_size(words: str, most: int, usual: int) -> int:
    """px as on the wall, or less where the step would need one line more than the headline, for which there is no room."""
    sizes = [size for _, size in HEADLINES if size <= usual]
    return next((size for size in sizes if lines(words, WITHIN, size) <= most), SMALLEST)


def _put(sheet: Any, idx: int, at: Place) -> Any:
    """The text frame of a place of the layout, moved to where it stands on this slide."""
    shape = place_of(sheet, idx)
    shape.left, shape.top, shape.width, shape.height = at.emu
    shape.name = next(one.name for one in sheet.slide_layout.placeholders if one.placeholder_format.idx == idx)
    return bare(shape.text_frame)


def place_of(sheet: Any, idx: int) -> Any:
    """A place of the layout on a slide."""
    return next(one for one in sheet.placeholders if one.placeholder_format.idx == idx)


def read_last(sheet: Any) -> None:
    """Let a screen reader come to caption, source line and number after the body, as the eye does."""
    for shape in [one for one in sheet.placeholders if one.placeholder_format.idx in (CAPTION, SOURCE, NUMBER)]:
        sheet.shapes._spTree.append(shape._element)


def without(sheet: Any, idx: int) -> None:
    """Take a place of the layout away, where a slide says nothing there: an empty one asks the editor to click."""
    shape = place_of(sheet, idx)
    shape._element.getparent().remove(shape._element)


def _foot(sheet: Any, source: str, pen: Pen) -> float:
    """The source line and the number, in copies of the layout's own places; the y where they begin is returned."""
    for one in sheet.slide_layout.placeholders:
        if one.placeholder_format.idx in (SOURCE, NUMBER):
            sheet.shapes._spTree.append(deepcopy(one._element))
    line, number = place_of(sheet, SOURCE), place_of(sheet, NUMBER)
    tall = height(source, WITHIN - NUMBER_WIDTH - GAP)
    place = Place(SIDE, HEIGHT - UNDER - tall, WITHIN - NUMBER_WIDTH - GAP, tall)
    write(_emptied(line, place), source, pen)
    _number_field(_emptied(number, replace(place, x=WIDTH - SIDE - NUMBER_WIDTH, width=NUMBER_WIDTH)), pen)
    return HEIGHT - max(FOOT, tall * TIGHT + UNDER)


def _emptied(shape: Any, place: Place) -> Any:
    """The first paragraph of a place, without what the layout has in it."""
    shape.left, shape.top, shape.width, shape.height = place.emu
    shape.text_frame.clear()
    shape.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    return shape.text_frame.paragraphs[0]


def _number_field(paragraph: Any, pen: Pen) -> None:
    """The slide's own number, which PowerPoint keeps right when slides are moved."""
    write(paragraph, "‹#›", pen)
    run = paragraph.runs[-1]._r
    run.tag = qn("a:fld")
    run.set("id", "{C1FF6DA9-008F-8B48-92A6-B652298478BF}")
    run.set("type", "slidenum")
