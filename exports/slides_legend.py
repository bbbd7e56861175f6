"""The legend of a picture on a PowerPoint slide: each sign on its colour, with its words beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Pt

from charts.colours import TONE as AMOUNTS
from exports.slides_pen import FILLS, INK, MUTED, SPLIT, Pen, Place, bare, box, described, fill, flat, paint, write
from slides.legends import SWATCH as MARK
from slides.room import LETTER, LINE, SMALLEST, WITHIN
from slides.slide import Mark
from words import text

BESIDE, ABOVE, BETWEEN = 6, 12, 4
"""px between a sign and its words, above the legend, and between its lines."""


def add_legend(sheet: Any, legend: Sequence[Mark], place: Place, pen: Pen) -> None:
    """Draw a legend from the top of a place, as one group."""
    if not legend:
        return
    group = sheet.shapes.add_group_shape()
    described(group, text("deck.legend", pen.lang), "; ".join(f"{mark.sign} {mark.label}" for mark in legend))
    for mark, at in _places(legend):
        here = replace(at, x=place.x + at.x, y=place.y + ABOVE + at.y)
        sign = _sign_width(mark)
        swatch(group.shapes, replace(here, width=sign), mark.state, mark.sign, pen)
        beside = replace(here, x=here.x + sign + BESIDE, width=here.width - sign - BESIDE)
        frame = box(group.shapes, beside, mark.label)
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        write(frame.paragraphs[0], mark.label, pen)


def swatch(shapes: Any, place: Place, state: str, sign: str, pen: Pen) -> Any:
    """A sign on the fill of its state; one without a fill has a thin outline."""
    shape = flat(shapes.add_shape(MSO_SHAPE.RECTANGLE, *place.emu))
    ink = fill(shape, state)
    if state == "split":
        paint(shape.line.color, SPLIT)
        shape.line.width = Pt(2.25)
    elif state in FILLS and state not in AMOUNTS:
        shape.line.fill.background()
    else:
        paint(shape.line.color, INK, MUTED)
    frame = bare(shape.text_frame)
    frame.vertical_anchor, frame.word_wrap = MSO_ANCHOR.MIDDLE, False
    frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    write(frame.paragraphs[0], sign, replace(pen, bold=True, colour=ink))
    return shape


def _places(legend: Sequence[Mark]) -> Iterator[tuple[Mark, Place]]:
    """Each mark with its place, one after the other as the words of a text, in as much room as `slides.legends` gives them."""
    x, y, tall = 0.0, 0.0, SMALLEST * LINE
    for mark in legend:
        wide = MARK + SMALLEST * LETTER * (len(mark.sign) + 1 + len(mark.label))
        if x and x + wide > WITHIN:
            x, y = 0.0, y + tall + BETWEEN
        yield mark, Place(x, y, wide - BESIDE, tall)
        x += wide


def _sign_width(mark: Mark) -> float:
    """px of a sign's rectangle."""
    return SMALLEST * LETTER * len(mark.sign) + MARK / 2
