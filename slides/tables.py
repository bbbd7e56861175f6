"""Tables of words on slides: how wide their columns are, how high their rows, and how many rows a slide has room for."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from slides.room import LETTER, SMALLEST, WITHIN, height, largest
from slides.slide import Slide, Table
from slides.steps import LEAST, Block, in_steps, largest_text, parts_of, room_for, whole
from slides.view import View

PADDING = 24
"""px beside the words of a cell, both sides together."""
ROW = 14
"""px above and below the words of a row, both together."""


def column_widths(table: Table) -> tuple[float, ...]:
    """Widths (px) of a table's columns over the whole width of a slide, as a browser shares them out.

    Each has room for its longest word – where all of them have none, up to its even share –, and what is left goes to those
    with most to say. What is a step of a longer table has the widths of that.
    """
    return table.widths or _widths(table, SMALLEST)


def _widths(table: Table, size: float) -> tuple[float, ...]:
    least = _least(table, size)
    if sum(least) > WITHIN:
        least = [min(WITHIN / len(least), one) for one in least]
    columns = list(zip(table.heads, *table.rows, strict=True))
    most = [max(one, *(_wide(cell, size) for cell in column)) for one, column in zip(least, columns, strict=True)]
    left, wanted = WITHIN - sum(least), sum(most) - sum(least)
    shares = [(high - low) / wanted if wanted else 1 / len(columns) for low, high in zip(least, most, strict=True)]
    return tuple(low + left * share for low, share in zip(least, shares, strict=True))


def _least(table: Table, size: float) -> list[float]:
    """px of each column's longest word."""
    columns = zip(table.heads, *table.rows, strict=True)
    return [max(_wide(word, size) for cell in column for word in (cell.split() or [""])) for column in columns]


def _wide(words: str, size: float) -> float:
    # a letter more than there is: a short word in bold may be all wide letters
    return (len(words) + 1) * size * LETTER + PADDING


def row_height(row: Sequence[str], widths: Sequence[float], size: float = SMALLEST) -> int:
    """The height (px) of a row, or of the heads, in text of a size (px): that of its highest cell."""
    return ROW + max(height(cell or " ", wide - PADDING, size) for cell, wide in zip(row, widths, strict=True))


def table_slides(view: View, frame: Slide, table: Table, stances: Sequence[tuple[str, ...]]) -> list[Slide]:
    """A table with as many rows on each slide as there is room for; without rows the frame alone.

    `stances` are those that each row rests on. A row that is higher than a slide goes on in the next one.
    """
    if not table.rows:
        return whole(frame, None)
    widths, whole_room = column_widths(table), room_for(view, frame, table.title)
    room = max(LEAST, whole_room - row_height(table.heads, widths))
    rows = zip(table.rows, stances, strict=True)
    blocks = [Block(part, row_height(part, widths), behind) for row, behind in rows for part in _parts(row, widths, room)]
    steps = in_steps(frame, blocks, room, lambda some: replace(table, rows=some, widths=widths))
    return _grown(steps, table, whole_room, largest_text(frame))


def _grown(steps: Sequence[Slide], table: Table, room: float, most: int) -> list[Slide]:
    """The steps of a table in the largest text in which each has room, with the same columns on all of them."""
    parts = [one.body for one in steps if isinstance(one.body, Table)]

    def needed(size: int) -> float:
        widths = _widths(table, size)
        if sum(_least(table, size)) > WITHIN:
            return math.inf  # words would be broken
        return max(sum(row_height(row, widths, size) for row in (part.heads, *part.rows)) for part in parts)

    size = largest(needed, room, most)
    widths = column_widths(table) if size == SMALLEST else _widths(table, size)
    return [
        replace(one, body=replace(one.body, size=size, widths=widths)) if isinstance(one.body, Table) else one for one in steps
    ]


def _parts(row: tuple[str, ...], widths: Sequence[float], room: float) -> list[tuple[str, ...]]:
    if row_height(row, widths) <= room:
        return [row]

    def fitting(cell: str, wide: float) -> list[str]:
        return parts_of(cell, lambda words: height(words, wide - PADDING) + ROW <= room)

    cells = [fitting(cell, wide) for cell, wide in zip(row, widths, strict=True)]
    return list(zip_longest(*cells, fillvalue=""))
