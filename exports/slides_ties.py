"""The network of agreement on a PowerPoint slide: actors on a circle, a connector for each pair that agrees enough."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR
from pptx.util import Pt

from charts.ties_layout import Node, places
from exports.slides_actors import SQUARE, draw_actor
from exports.slides_pen import TONE, Pen, Place, box, described, flat, one_line, paint, write
from loaders.positions import Positions
from pictures.ties import pair_nodes, pair_ties
from slides.room import LINE, SMALLEST
from slides.slide import Ties
from words import text

KEY = 70
"""px of the line in the legend."""
CIRCLE = 1.5
"""So much wider than high: names beside each other need room."""


def add_ties(sheet: Any, body: Ties, positions: Positions, place: Place, pen: Pen) -> None:
    """Draw actors and pairs, and under them what the two kinds of lines say."""
    found = body.agreements
    nodes = pair_nodes(positions, found, pen.lang)
    ties = pair_ties(positions, found, body.least, body.above, pen.lang)
    room = replace(place, height=place.height - SMALLEST * LINE - 8)
    group = sheet.shapes.add_group_shape()
    words = " ".join(tie.words for tie in ties)
    described(group, text("deck.network", pen.lang), words or body.title)
    lines = [group.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, 0, 0) for _ in ties]  # first, so that they lie lowest
    drawn = _draw_actors(group.shapes, nodes, room, pen)
    for line, tie in zip(lines, ties, strict=True):
        (one, one_side), (other, other_side) = drawn[tie.one], drawn[tie.other]
        line.begin_connect(one, one_side)
        line.end_connect(other, other_side)
        line.name = one_line(tie.words)
        _dress(line, min(1 + tie.n // 2 / 2, 8), tie.opposite)
    group._element.recalculate_extents()  # as in `exports.slides_web`
    _legend(sheet, replace(room, y=room.bottom + 8, height=SMALLEST * LINE), pen)


def _draw_actors(shapes: Any, nodes: Sequence[Node], room: Place, pen: Pen) -> dict[str, tuple[Any, int]]:
    """Each actor's square, and the side of it at which ties begin: the one towards the middle."""
    drawn = {}
    wide, tall = min(room.height * CIRCLE, room.width * 0.55) / 2, room.height / 2 - SMALLEST * LINE / 2
    for key, (x, y) in places(nodes).items():
        node = next(one for one in nodes if one.key == key)
        centre = room.x + room.width / 2 + wide * x, room.y + room.height / 2 - tall * y
        place = Place(centre[0] - SQUARE / 2, centre[1] - SQUARE / 2, SQUARE, SQUARE)
        drawn[key] = draw_actor(shapes, node.label, node.colour, (place, x < 0), pen), 3 if x < 0 else 1
    return drawn


def _dress(line: Any, px: float, opposite: bool) -> None:
    paint(flat(line).line.color, TONE)
    line.line.width, line.line.dash_style = Pt(px * 0.75), MSO_LINE.DASH if opposite else MSO_LINE.SOLID


def _legend(sheet: Any, place: Place, pen: Pen) -> None:
    half = place.width / 2
    said = text("agreement.mostly_same", pen.lang), text("agreement.mostly_opposite", pen.lang)
    for side, words in enumerate(said):
        here = replace(place, x=place.x + half * side, width=half)
        middle = replace(here, y=here.y + here.height / 2, width=KEY, height=0).emu
        line = sheet.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, middle[0], middle[1], middle[0] + middle[2], middle[1])
        _dress(line, 3, bool(side))
        frame = box(sheet.shapes, replace(here, x=here.x + KEY + 10, width=half - KEY - 10), text("deck.legend", pen.lang))
        write(frame.paragraphs[0], words, pen)
