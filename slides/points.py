"""Sentences with their headings, one below the other, as many on a slide as there is room for."""

from collections.abc import Sequence
from dataclasses import replace

from slides.room import GAP, SMALLEST, WITHIN, height, largest
from slides.slide import Point, Points, Slide
from slides.steps import Block, in_steps, largest_text, parts_of, room_for
from slides.view import View

WIDTH = WITHIN - 30
"""px beside a point's mark."""


def point_slides(view: View, frame: Slide, points: Sequence[tuple[Point, tuple[str, ...]]]) -> list[Slide]:
    """Points, each with the stances that it rests on; what is too long for a slide goes on under the same heading."""
    room, most = room_for(view, frame), largest_text(frame)
    blocks = [Block(part, point_height(part), stances) for point, stances in points for part in _parts(point, room)]

    def made(items: tuple[Point, ...]) -> Points:
        return Points(items, largest(lambda size: sum(point_height(one, size) for one in items), room, most))

    return in_steps(frame, blocks, room, made)


def _parts(one: Point, room: float) -> list[Point]:
    said = parts_of(one.words, lambda words: point_height(replace(one, words=words)) <= room)
    return [replace(one, words=words) for words in said]


def point_height(one: Point, size: float = SMALLEST) -> int:
    """The height (px) of a point in text of a size (px): its heading, its words, and a gap."""
    return height(one.heading, WIDTH, size) + height(one.words, WIDTH, size) + 2 * GAP
