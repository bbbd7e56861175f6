"""How much room the matrix for paper takes: its columns, its rows, and what stands round them. All in px."""

import math
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

CELL_HEIGHT, LINE, PADDING, GROUP = 26, 15, 10, 26
"""In px: the least height of a row, a line of its label, what stands round the lines, and a heading above rows."""
LETTER, HEAD_LETTER = 6.3, 7.6
"""Width (px) of a letter of a row's label, and of one of a column's head."""
LEAST_COLUMN, MOST_COLUMN, LEAST_LABEL = 24, 34, 200
"""In px: what a column has at least and at most, and the room that labels of rows have at least."""
TITLE, LEGEND_ROW, LEGEND_AIR, HEAD_LINE = 30, 21, 14, 15
"""In px: what stands round the title, a row of the legend, what stands round that, and a line of a column's head."""


@dataclass(frozen=True)
class MatrixColumn:
    """A column's head, and an actor's own colour."""

    name: str
    colour: str | None = None


@dataclass(frozen=True)
class MatrixCell:
    """A state of `words.cells.Cell` with its sign."""

    state: str
    sign: str


@dataclass(frozen=True)
class MatrixRow:
    """A row's label and its cells, one a column. `group` is a heading that stands above it."""

    label: str
    cells: tuple[MatrixCell, ...]
    group: str = ""


@dataclass(frozen=True)
class MatrixWords:
    """The figure's title, and state → what it means, in the order of the legend."""

    title: str
    legend: Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Room:
    """Where things stand, in px from the top left corner of the figure."""

    width: int
    label: float
    column: float
    head: float
    tops: tuple[float, ...]
    heights: tuple[float, ...]

    @property
    def bottom(self) -> float:
        return self.tops[-1] + self.heights[-1] if self.tops else self.head

    def middle(self, column: int) -> float:
        return self.label + self.column * (column + 0.5)


def most_columns(width: int) -> int:
    """How many columns a figure of a width (px) has room for beside the labels of its rows; at least 1."""
    return max(1, int((width - LEAST_LABEL) / LEAST_COLUMN))


def row_heights(columns: int, rows: Sequence[MatrixRow], width: int) -> list[float]:
    """The height (px) of each row, its heading included, in a figure of a width (px) with so many columns."""
    most = letters(width - _column(columns, width) * columns)
    return [
        max(CELL_HEIGHT, PADDING + LINE * len(textwrap.wrap(row.label, most))) + (GROUP if row.group else 0) for row in rows
    ]


def height_without_rows(columns: Sequence[MatrixColumn], words: MatrixWords, width: int) -> float:
    """What stands above and below the rows (px)."""
    return _head(columns, words.title, width) + legend_height(words, width)


def _column(columns: int, width: int) -> float:
    return min(MOST_COLUMN, max(LEAST_COLUMN, (width - LEAST_LABEL * 1.3) / max(columns, 1)))


def letters(room: float) -> int:
    return max(8, int((room - 12) / LETTER))


def _head(columns: Sequence[MatrixColumn], title: str, width: int) -> float:
    """Title, and heads that are written upwards."""
    lines = [line for column in columns for line in head_lines(column.name, _column(len(columns), width))]
    return title_height(title, width) + HEAD_LETTER * max(map(len, lines), default=0) + 24


def title_height(title: str, width: int) -> int:
    """Of the title (px), with what stands round it."""
    return TITLE + 21 * len(wrapped(title, width))


def head_lines(name: str, column: float) -> list[str]:
    """A head in as many lines as a column (px) has room for, where it is long."""
    beside = max(1, int(column / HEAD_LINE))
    return textwrap.wrap(name, max(16, math.ceil(1.2 * len(name) / beside))) or [""]


def legend_height(words: MatrixWords, width: int) -> float:
    """Of the legend (px): where its entries need several rows, Plotly gives each the width of the widest."""
    wide = [46 + 6.4 * (len(sign) + 2 + len(said)) for sign, said in words.legend.values()]
    rows = 1 if sum(wide) <= width else math.ceil(len(wide) / max(1, int(width / max(wide))))
    return LEGEND_AIR + LEGEND_ROW * rows


def room_of(columns: Sequence[MatrixColumn], rows: Sequence[MatrixRow], words: MatrixWords, width: int) -> Room:
    column, head = _column(len(columns), width), _head(columns, words.title, width)
    heights = row_heights(len(columns), rows, width)
    tops = tuple(head + sum(heights[:place]) for place in range(len(heights)))
    return Room(width, width - column * len(columns), column, head, tops, tuple(heights))


def wrapped(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, max(20, int(width / 8.6))) or [""]


def places(rows: Sequence[MatrixRow], room: Room) -> Iterator[tuple[MatrixRow, float, float]]:
    """Each row with the top and the bottom of its cells."""
    for row, top, height in zip(rows, room.tops, room.heights, strict=True):
        yield row, top + (GROUP if row.group else 0), top + height
