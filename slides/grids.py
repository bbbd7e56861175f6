"""Matrices on slides: how wide their columns are, how high their heads and rows, and how many rows a slide has room for."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from slides.legends import legend_height
from slides.room import LETTER, LINE, SMALLEST, WITHIN, height
from slides.slide import Column, Grid, Row, Slide
from slides.steps import LEAST, Block, in_steps, parts_of, room_for
from slides.view import View

PADDING, ROW = 12, 5
"""px beside the words of a label or a cell, and above and below those of a row; both sides together."""
NARROWEST, WIDEST, LEAST_LABEL = 42, 150, 250
"""px of a column of cells, and of the labels where the columns are many."""
GROUPED_LABEL = 400
"""px of the labels where groups stand above the columns, so that these have room for their names."""
TALLEST = 190
"""px of heads that stand upright; a longer one has several lines."""
BOLD, SWATCH = 1.06, 28
"""How much wider bold letters are; and px of an actor's own colour above or below its name."""
_LETTER, _LINE = SMALLEST * LETTER, SMALLEST * LINE


def grid_widths(grid: Grid) -> tuple[float, float]:
    """Widths (px) of the labels and of each column of cells, over the whole width of a slide.

    A column has room for its widest sign; the labels have what they need and the columns can spare. What is a step of a longer
    matrix has the widths of that.
    """
    if grid.widths:
        return grid.widths
    least, count = _least(grid.columns, grid.rows), max(1, len(grid.columns))
    longest = max((max(_wide(row.label), _wide(row.note)) for row in grid.rows), default=0)
    spare = WITHIN - count * least
    label = max(min(LEAST_LABEL, spare), min(longest, max(LEAST_LABEL, spare)))
    if any(column.group for column in grid.columns):
        label = min(label, GROUPED_LABEL)
        return label, (WITHIN - label) / count
    heads = max((_wide(column.short) for column in grid.columns), default=0)
    cell = max(least, min((WITHIN - label) / count, max(heads, WIDEST if count <= 8 else NARROWEST)))
    return WITHIN - count * cell, cell


def _wide(words: str) -> float:
    return len(words) * _LETTER + PADDING + 1


def _least(columns: Sequence[Column], rows: Sequence[Row]) -> float:
    """px that every column needs: for the widest sign, and for the lines of an upright head."""
    signs = max((_wide(f"{cell.sign} {cell.detail}".rstrip()) for row in rows for cell in row.cells if cell), default=0)
    heads = max((height(column.short, TALLEST - PADDING) + PADDING for column in columns), default=0)
    return max(NARROWEST, signs, heads)


def turned(grid: Grid) -> bool:
    """Whether the heads stand upright: one of them has no room for its longest word lying down."""
    _, cell = grid_widths(grid)
    return any(_wide(word) > cell for column in grid.columns for word in column.short.split())


def group_height(grid: Grid) -> float:
    """px of the groups above the columns; 0 where there are none."""
    _, cell = grid_widths(grid)
    runs = [(name, len(list(run))) for name, run in groupby(grid.columns, key=lambda column: column.group)]
    return max((height(name, cell * span - PADDING) + ROW for name, span in runs if name), default=0)


def head_height(grid: Grid) -> float:
    """px of the columns' heads, with the groups above them where there are any."""
    _, cell = grid_widths(grid)
    groups = group_height(grid)
    if turned(grid):
        return groups + max(min(TALLEST, BOLD * _wide(column.short)) + SWATCH * bool(column.colour) for column in grid.columns)
    names = max((height(column.short, cell - PADDING) for column in grid.columns), default=0)
    return groups + names + ROW + SWATCH / 2 * any(column.colour for column in grid.columns)


def row_height(row: Row, label: float) -> float:
    """px of a row with its label, the note beside it, and the heading that may stand above it."""
    heading = height(row.group, WITHIN - PADDING) + ROW if row.group else 0
    words = " ".join(filter(None, (row.label, row.note)))
    return heading + max(_LINE, height(words, label - PADDING)) + ROW


def grid_slides(view: View, frame: Slide, grid: Grid) -> list[Slide]:
    """A matrix with as many columns and rows on each slide as there is room for; each slide rests on its own cells' stances."""
    least = _least(grid.columns, grid.rows)
    label = min(LEAST_LABEL, max((_wide(row.label) for row in grid.rows), default=0))
    most = max(1, int((WITHIN - label) // least))
    runs = -(-len(grid.columns) // most) or 1
    edges = [round(len(grid.columns) * place / runs) for place in range(runs + 1)]
    parts = [_columns(grid, start, end) for start, end in pairwise(edges)]
    return [slide for part in parts for slide in _by_rows(view, frame, part)]


def _columns(grid: Grid, start: int, end: int) -> Grid:
    rows = tuple(replace(row, cells=row.cells[start:end]) for row in grid.rows)
    widths = grid.widths if end - start == len(grid.columns) else None
    return replace(grid, columns=grid.columns[start:end], rows=rows, widths=widths)


def _by_rows(view: View, frame: Slide, grid: Grid) -> list[Slide]:
    label, _ = widths = grid_widths(grid)
    around = head_height(grid) + legend_height(grid.legend)
    heading = max((row_height(row, label) - row_height(replace(row, group=""), label) for row in grid.rows), default=0)
    room = max(LEAST, room_for(view, frame, grid.title) - around - heading)
    headed = zip(grid.rows, _headings(grid.rows), strict=True)
    blocks = [
        Block((part, under), row_height(part, label), _stances(part))
        for row, under in headed
        for part in _parts(row, label, room)
    ]
    return in_steps(frame, blocks, room, lambda rows: replace(grid, rows=_headed(rows), widths=widths))


def _headings(rows: Sequence[Row]) -> list[str]:
    """The heading that each row stands under."""
    found: list[str] = []
    for row in rows:
        found.append(row.group or (found[-1] if found else ""))
    return found


def _headed(rows: Sequence[tuple[Row, str]]) -> tuple[Row, ...]:
    """Rows with their headings; that of the first stands above it, though it may have stood above earlier ones already."""
    (first, heading), *others = rows
    return replace(first, group=heading), *(row for row, _ in others)


def _parts(row: Row, label: float, room: float) -> list[Row]:
    """A row whose label is higher than the room goes on in rows without cells."""
    first, *rest = parts_of(row.label, lambda words: row_height(replace(row, label=words), label) <= room)
    return [replace(row, label=first), *(Row(words, (None,) * len(row.cells)) for words in rest)]


def _stances(row: Row) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for cell in row.cells if cell for key in cell.stances))
