"""The network of actors and themes on a PowerPoint slide: native shapes, and connectors that follow when a shape is moved."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Pt

from charts.network_layout import Node, Tie
from exports.slides_actors import SQUARE, draw_actor
from exports.slides_legend import add_legend, swatch
from exports.slides_pen import FILLS, INK, MUTED, SPLIT, Pen, Place, box, described, flat, one_line, paint, write
from loaders.positions import Positions
from pictures.network import network_nodes, network_ties
from slides.legends import legend_height
from slides.room import LINE, SMALLEST, height
from slides.slide import Mark, Web
from words import text
from words.cells import STEP_NAMES

DASHES = {
    "towards": MSO_LINE.SOLID,
    "away": MSO_LINE.DASH,
    "split": MSO_LINE.LONG_DASH_DOT,
    "weighs": MSO_LINE.ROUND_DOT,
    "beside": MSO_LINE.SQUARE_DOT,
}
THEME, MARK, SIGNED = 320, 34, 25
"""px: the width of a theme's box and of the mark where a tie ends, and the least height of a mark that has room for a sign."""
GAP, AIR = 12, 4
"""px between two themes, and between a theme's edge and its name."""
STEPS = (*STEP_NAMES.values(), "split", "beside")


@dataclass(frozen=True)
class _Drawn:
    """Shapes that ties begin and end at, by id and by tie."""

    actors: Mapping[str, Any]
    marks: Mapping[tuple[str, str], Any]


def add_web(sheet: Any, body: Web, positions: Positions, place: Place, pen: Pen) -> None:
    """Organisations to the left, themes in the middle, parties to the right; a tie ends in a mark with its sign."""
    nodes = network_nodes(positions, body.selection, body.graph, pen.lang)
    every = network_ties(positions, body.whole.subgraph(body.graph), body.graph, pen.lang)
    ties = [tie for tie in every if tie.drawn]
    legend = _legend(ties, pen.lang)
    taken = legend_height(legend)
    room = replace(place, height=place.height - taken)
    group = sheet.shapes.add_group_shape()
    words = "; ".join(plain(tie.words) for tie in ties)
    described(group, text("deck.network", pen.lang), words or text("network.caption", pen.lang))
    _draw(group.shapes, nodes, ties, room, pen)
    group._element.recalculate_extents()  # connectors are moved to their shapes after they were put into the group
    add_legend(sheet, legend, replace(place, y=room.bottom, height=taken), pen)


def plain(label: str) -> str:
    """A figure's label as plain text."""
    return html.unescape(label.replace("<br>", " "))


def _legend(ties: Sequence[Tie], lang: str) -> list[Mark]:
    signs = {tie.step: tie.sign for tie in ties}
    return [Mark(step, signs[step], text(f"network.step_{step}", lang)) for step in STEPS if step in signs]


def _draw(shapes: Any, nodes: Sequence[Node], ties: Sequence[Tie], room: Place, pen: Pen) -> None:
    columns = {name: [node for node in nodes if node.column == name] for name in ("left", "theme", "right")}
    rows = {node.key: row for side in ("left", "right") for row, node in enumerate(columns[side])}
    lines = [shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, 0, 0) for _ in ties]  # first, so that they lie under the marks
    drawn = _Drawn(
        {
            node.key: draw_actor(shapes, plain(node.label), node.colour, _actor_place(row, len(columns[side]), side, room), pen)
            for side in ("left", "right")
            for row, node in enumerate(columns[side])
        },
        _draw_themes(shapes, columns, sorted(ties, key=lambda tie: rows[tie.actor]), room, pen),
    )
    for line, tie in zip(lines, ties, strict=True):
        to_right = tie.actor in {node.key for node in columns["right"]}
        line.begin_connect(drawn.actors[tie.actor], 1 if to_right else 3)
        line.end_connect(drawn.marks[(tie.actor, tie.theme)], 3 if to_right else 1)
        _dress(line, tie)


def _actor_place(row: int, count: int, side: str, room: Place) -> tuple[Place, bool]:
    """Where an actor's square stands, and whether its name is to the left of it."""
    inwards = (room.width - THEME) / 2 * 0.45
    y = room.y + room.height * (row + 0.5) / count - SQUARE / 2
    x = room.x + (inwards if side == "left" else room.width - inwards - SQUARE)
    return Place(x, y, SQUARE, SQUARE), side == "left"


def _draw_themes(
    shapes: Any, columns: Mapping[str, Sequence[Node]], ties: Sequence[Tie], room: Place, pen: Pen
) -> dict[tuple[str, str], Any]:
    """Boxes as high as their ties need, each with its name on top and a mark for every tie at its edges."""
    left = {node.key for node in columns["left"]}
    sides = {
        node.key: [[tie for tie in ties if tie.theme == node.key and (tie.actor in left) is side] for side in (True, False)]
        for node in columns["theme"]
    }
    named = {node.key: height(plain(node.label), THEME - 2 * MARK - 2 * AIR) + 2 * AIR for node in columns["theme"]}
    ports = {theme: max(map(len, both)) for theme, both in sides.items()}
    left_over = room.height - sum(named.values()) - GAP * len(named)
    spacing = min(left_over / max(sum(ports.values()), 1), SMALLEST * LINE + 4)
    marks, y = {}, room.y + (left_over - spacing * sum(ports.values())) / 2
    for node in columns["theme"]:
        tall = named[node.key] + spacing * ports[node.key]
        place = Place(room.x + (room.width - THEME) / 2, y, THEME, tall)
        _draw_box(shapes, plain(node.label), place, named[node.key], pen)
        for members, x in zip(sides[node.key], (place.x, place.x + THEME - MARK), strict=True):
            for row, tie in enumerate(members):
                at = Place(x, y + named[node.key] + spacing * row, MARK, spacing - 2)
                sign = tie.sign if spacing >= SIGNED else ""
                marks[(tie.actor, tie.theme)] = swatch(shapes, at, tie.step, sign, pen)
        y += tall + GAP
    return marks


def _draw_box(shapes: Any, name: str, place: Place, head: float, pen: Pen) -> None:
    shape = flat(shapes.add_shape(MSO_SHAPE.RECTANGLE, *place.emu))
    shape.name = one_line(name)
    shape.fill.background()
    paint(shape.line.color, INK, MUTED)
    frame = box(shapes, replace(place, x=place.x + MARK, width=place.width - 2 * MARK, height=head), name)
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    write(frame.paragraphs[0], name, pen.strong)


def _dress(line: Any, tie: Tie) -> None:
    flat(line).name = one_line(plain(tie.words))
    paint(line.line.color, SPLIT if tie.step == "split" else FILLS[tie.step][0] if tie.step in FILLS else INK)
    line.line.width, line.line.dash_style = Pt((1 + 0.6 * min(tie.n, 6)) * 0.75), DASHES[tie.state]
