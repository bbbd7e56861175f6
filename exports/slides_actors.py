"""An actor in a network on a PowerPoint slide: a square in its colour with a neutral border, and its name beside it."""

from dataclasses import replace
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Pt

from exports.slides_pen import INK, MUTED, Pen, Place, box, flat, one_line, paint, rgb, write
from slides.room import LINE, SMALLEST, height

SQUARE = 14
BESIDE, NAME = 8, 188
"""px between the square and the name, and the most that a line of the name has."""


def draw_actor(shapes: Any, name: str, colour: str | None, at: tuple[Place, bool], pen: Pen) -> Any:
    """Draw an actor where its square stands, with the name to the left of it or to the right; the square is returned."""
    place, to_left = at
    square = flat(shapes.add_shape(MSO_SHAPE.RECTANGLE, *place.emu))
    square.name = one_line(name)
    square.fill.solid()
    if colour:
        square.fill.fore_color.rgb = rgb(colour)
    else:
        paint(square.fill.fore_color, INK, MUTED)
    paint(square.line.color, INK)
    square.line.width = Pt(0.75)
    tall = max(height(name, NAME), SMALLEST * LINE)
    x = place.x - BESIDE - NAME if to_left else place.x + SQUARE + BESIDE
    frame = box(shapes, replace(place, x=x, y=place.y + SQUARE / 2 - tall / 2, width=NAME, height=tall), name)
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.paragraphs[0].alignment = PP_ALIGN.RIGHT if to_left else PP_ALIGN.LEFT
    write(frame.paragraphs[0], name, pen)
    return square
