"""What one slide shows. The screen (`ui.wall`) and PowerPoint (`exports.slides`) draw the same slide, each in its own way.

Every body fits a slide of 1280 × 720 px (`slides.room`): what does not is split into numbered steps by whoever makes it.
Its `size` is that of its text in px, as large as its room allows, never larger than the headline.
"""

from dataclasses import dataclass

from analysis.agreements import Agreements
from analysis.coalitions import Coalition
from analysis.narrow import Selection
from analysis.network import Network
from slides.room import SMALLEST
from words.cells import Cell


@dataclass(frozen=True)
class Mark:
    """A line of a legend; states are those of `words.cells.Cell`."""

    state: str
    sign: str
    label: str


@dataclass(frozen=True)
class Column:
    """A column's head. `group` stands above a run of columns of one sort; `colour` is the actor's own, as a swatch."""

    short: str
    name: str
    group: str = ""
    colour: str | None = None


@dataclass(frozen=True)
class Row:
    """A row of cells; None is an empty place. `group` is a heading that stands above it, `note` small beside its label."""

    label: str
    cells: tuple[Cell | None, ...]
    group: str = ""
    note: str = ""


@dataclass(frozen=True)
class Grid:
    """A matrix of signs in colours; a cell's detail stands beside its sign.

    `widths` are those of the labels and of each column (px), the same on every step of one matrix.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    legend: tuple[Mark, ...]
    widths: tuple[float, float] | None = None


@dataclass(frozen=True)
class Table:
    """A table of words; `amounts` are the places of columns with numbers.

    `widths` are those of the columns (px) and `size` that of the text, the same on every step of one table.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    amounts: tuple[int, ...] = ()
    widths: tuple[float, ...] = ()
    size: int = SMALLEST


@dataclass(frozen=True)
class Seats:
    """The seats of a body: the chamber on the wall, a stacked bar in PowerPoint."""

    title: str
    coalition: Coalition


@dataclass(frozen=True)
class Web:
    """The network of actors and themes; `whole` is it before it was narrowed, for the places of its nodes."""

    title: str
    selection: Selection
    whole: Network
    graph: Network


@dataclass(frozen=True)
class Ties:
    """The network of agreement between actors. `least` claims in common, agreement of at least `above` (0..1)."""

    title: str
    agreements: Agreements
    least: int
    above: float


@dataclass(frozen=True)
class Series:
    """A part of every bar; `values` by bar. `state` gives its colour (`charts.colours.STANCE`), or is "plain"."""

    state: str
    label: str
    values: tuple[int, ...]


@dataclass(frozen=True)
class Bars:
    """Stacked bars: counts by bar. A bar without any has its reason in `empty` (bar's place → words)."""

    title: str
    unit: str
    names: tuple[str, ...]
    series: tuple[Series, ...]
    empty: tuple[tuple[int, str], ...] = ()
    size: int = SMALLEST


@dataclass(frozen=True)
class Quote:
    """Words of a source, with whoever says them and where.

    `state`, `sign` and `badge` are the stance; plain and empty for what is none, such as a remark. `language` is nb or nn.
    """

    words: str
    language: str
    who: str
    source: str
    state: str = "plain"
    sign: str = ""
    badge: str = ""
    heading: str = ""


@dataclass(frozen=True)
class Quotes:
    """Quotes in reading order."""

    items: tuple[Quote, ...]
    size: int = SMALLEST


@dataclass(frozen=True)
class Point:
    """A sentence with its heading."""

    heading: str
    words: str


@dataclass(frozen=True)
class Points:
    """Sentences, each a point of its own."""

    items: tuple[Point, ...]
    size: int = SMALLEST


Body = Grid | Table | Seats | Web | Ties | Bars | Quotes | Points


@dataclass(frozen=True)
class Slide:
    """One slide.

    Attributes
    ----------
    headline
        The finding, a computed sentence or a few; never cut.
    body
        None where there is nothing to draw: the headline then says why.
    stances
        Ids of the stances that headline and body rest on; the foot and the notes come from them.
    sources
        Ids of sources beside those of the stances, as those of remarks and recommendations.
    subject
        What it is about, small above the headline: a claim's wording, an actor's name, a theme, or a page's question.
    caption
        How to read the body, under it.
    said
        For the notes: quotes that are no stances, such as remarks, as finished citations, and what else is to be told.
    note
        Stands before the source line, so that it is on every step: that shared text is left out.
    step, steps
        Which of the numbered steps of its view it is, 1..steps.
    """

    headline: str
    body: Body | None
    stances: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    subject: str = ""
    caption: str = ""
    said: tuple[str, ...] = ()
    note: str = ""
    step: int = 1
    steps: int = 1
