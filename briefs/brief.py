"""What a brief is: sections of computed sentences, tables and quotes, each with the stances it rests on.

The screen, DOCX and HTML show the same brief. Nothing in it is cut: a medium may wrap, but not leave out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Line:
    """A line in a cell.

    Attributes
    ----------
    kind
        strong: a name or a stance; quote: words of a source; small: who said them, and where.
    language
        nb or nn of a quote; empty for what is in the reader's language.
    source
        Id of the source whose number stands after the line; may be empty.
    """

    words: str
    kind: Literal["plain", "strong", "quote", "small"] = "plain"
    language: str = ""
    source: str = ""


Cell = tuple[Line, ...]


@dataclass(frozen=True)
class Row:
    """A row of a table. `group` is a heading that stands above it, across the table."""

    cells: tuple[Cell, ...]
    stances: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True)
class Table:
    """A table with a header row.

    Attributes
    ----------
    title
        What it is a table of, for those who cannot see it.
    widths
        Each column's share of the width; they are relative to each other.
    amounts
        The places of columns with numbers.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...]
    amounts: tuple[int, ...] = ()


@dataclass(frozen=True)
class Said:
    """A computed sentence, or a few. `lines` are those of the data that formal acts rest on, which have no ids."""

    text: str
    stances: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()


@dataclass(frozen=True)
class Points:
    """Sentences below each other, each a point of its own."""

    items: tuple[Said, ...]


Part = Said | Points | Table


@dataclass(frozen=True)
class Section:
    """A heading with what stands under it: at least one part, and no table right after another."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Listed:
    """A source as the list at the end has it. `url` may be empty."""

    id: str
    words: str
    url: str = ""


@dataclass(frozen=True)
class Brief:
    """A brief.

    Attributes
    ----------
    subject
        Whose demands, how many, before which body, and how old the data is.
    headline
        The answer; assumptions stand first in it.
    heading
        What the list of sources is called.
    sources
        In the order in which the brief refers to them, so that the first one is number 1.
    product
        What made it, as a document's author.
    day
        The date of the data, YYYY-MM-DD.
    """

    lang: str
    title: str
    subject: str
    headline: Said
    sections: tuple[Section, ...]
    heading: str
    sources: tuple[Listed, ...]
    product: str
    day: str

    def number(self, source: str) -> int:
        """The number of a source in the list, from 1; raises ValueError where it is not in it."""
        return [one.id for one in self.sources].index(source) + 1


def lines_of(sections: tuple[Section, ...]) -> Iterator[Line]:
    """Every line of every table, in reading order."""
    for section in sections:
        for part in section.parts:
            if isinstance(part, Table):
                yield from (line for row in part.rows for cell in row.cells for line in cell)
