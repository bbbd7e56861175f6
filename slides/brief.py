"""The hearing brief as slides: the seats under its headline, and then its sections, one after the other, as it has them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.coalitions import todays_chamber
from briefs.brief import Brief, Cell, Line, Part, Points, Row, Section, Table
from briefs.brief import Said as Sentence
from briefs.hearing import hearing
from briefs.whole import hearing_brief
from loaders.positions import Positions
from slides import slide as drawn
from slides.coalition import coalition_of
from slides.coalition_start import demands_slides
from slides.deck import shown
from slides.points import point_slides
from slides.quotes import Said, quote_slides
from slides.slide import Point, Quote, Seats, Slide
from slides.steps import whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.formats import SIGNS, STEP_NAMES


def brief_slides(everything: Positions, view: View) -> list[Slide]:
    """Slides of the page of the brief; where actor or claims are not chosen, of the demands to choose among."""
    positions, today = shown(everything, view), todays_chamber(everything)
    if today is None:
        return whole(Slide(text("coalition.no_body", view.lang), None), None)
    actor, body = view.first("asking"), view.first("body", today)
    if not actor or not view.all("claim"):
        return demands_slides(positions, view, body)
    found = coalition_of(positions, view, body)
    brief = hearing_brief(hearing(positions, actor, found, view.lang))
    subject = f"{brief.title} · {brief.subject}"
    head = Slide(brief.headline.text, None, brief.headline.stances, subject=subject)
    # the last one, on method, speaks of the document; what a slide rests on stands at its foot
    sections = [slide for section in brief.sections[:-1] for slide in _section(positions, view, brief, section)]
    return [*whole(head, Seats("", found) if found.known else None), *sections]


def _section(positions: Positions, view: View, brief: Brief, section: Section) -> Iterator[Slide]:
    """A section under its heading; where it opens with a sentence, that is the headline.

    Other sentences stand under the table that follows them, or else under the last one.
    """
    parts = list(section.parts)
    frame = Slide(section.heading, None, subject=brief.title)
    if isinstance(first := parts[0], Sentence):
        frame, parts = Slide(first.text, None, first.stances, subject=section.heading), parts[1:]
    for table, said in _with_sentences(parts):
        if table is None:
            yield from point_slides(view, frame, [(Point("", one.text), one.stances) for one in said]) or whole(frame, None)
        else:
            yield from _table(positions, view, _captioned(frame, table, said), table)


def _with_sentences(parts: Sequence[Part]) -> list[tuple[Table | None, list[Sentence]]]:
    """Each table with its sentences; without a table, all the sentences by themselves."""
    found: list[tuple[Table | None, list[Sentence]]] = []
    waiting: list[Sentence] = []
    for part in parts:
        if isinstance(part, Table):
            found.append((part, waiting))
            waiting = []
        else:
            waiting += part.items if isinstance(part, Points) else [part]
    if not found:
        return [(None, waiting)]
    found[-1][1].extend(waiting)
    return found


def _captioned(frame: Slide, table: Table, said: Sequence[Sentence]) -> Slide:
    """The frame of a table with its sentences, and the sources that it names."""
    stances = [key for one in said for key in one.stances]
    sources = [line.source for row in table.rows for cell in row.cells for line in cell if line.source]
    return replace(
        frame,
        stances=tuple(dict.fromkeys((*frame.stances, *stances))),
        sources=tuple(dict.fromkeys(sources)),
        caption=" ".join(one.text for one in said),
    )


def _table(positions: Positions, view: View, frame: Slide, table: Table) -> list[Slide]:
    """A table of quotes as quotes, and any other as it is; rows without a quote among quotes follow as points."""
    quoting = [row for row in table.rows if _quotes_in(row)]
    if quoting:
        without = [(_point(row), row.stances) for row in table.rows if row not in quoting]
        grouped = any(row.group for row in table.rows)
        quotes = quote_slides(view, frame, [_said(positions, row, grouped) for row in quoting])
        return [*quotes, *point_slides(view, replace(frame, caption=""), without)]
    group, rows = "", []
    for row in table.rows:
        group = row.group or group
        first, *others = ("; ".join(line.words for line in cell) for cell in row.cells)
        rows.append((f"{group}: {first}" if group else first, *others))
    made = drawn.Table("", table.heads, tuple(rows), table.amounts)
    return table_slides(view, frame, made, [row.stances for row in table.rows])


def _quotes_in(row: Row) -> bool:
    return any(line.kind == "quote" for cell in row.cells for line in cell)


def _point(row: Row) -> Point:
    """A row as a sentence under who or what it is about."""
    first, *others = ("; ".join(line.words for line in cell) for cell in row.cells)
    heading = " – ".join(filter(None, (row.group, first)))
    return Point(heading, ". ".join(filter(None, others)))


def _said(positions: Positions, row: Row, grouped: bool) -> Said:
    """A row as quotes; what it says of how stands with the first of them. Without groups, its first cell is their heading."""
    who, badge = _who(row.cells[:-1])
    first, *rest = _quotes(positions, row.cells[-1])
    others = [one if one.heading or not grouped else replace(one, who=who) for one in rest]
    value = positions.stance[row.stances[0]].value if row.stances else None
    if value is not None:
        badge = badge.removeprefix(f"{SIGNS[value]} ")
        first = replace(first, state=STEP_NAMES[value], sign=SIGNS[value])
    opened = replace(first, badge=badge, heading=row.group if grouped else who, who=who if grouped else "")
    return Said((opened, *others), row.stances)


def _who(cells: Sequence[Cell]) -> tuple[str, str]:
    """What a row is about – the strong lines of its first cell, if there are any – and what else stands before the quotes."""
    named = [line for line in cells[0] if line.kind == "strong"] or list(cells[0])
    others = [line for cell in cells for line in cell if line not in named]
    return "; ".join(line.words for line in named), "; ".join(line.words for line in others)


def _quotes(positions: Positions, cell: Cell) -> list[Quote]:
    """The quotes of a cell with the lines after each; a line that ends in a colon stands above the next one."""
    quotes: list[Quote] = []
    above = ""
    for line in cell:
        if line.kind == "quote":
            # the marks belong to whoever draws a quote
            quotes.append(Quote(line.words[1:-1], line.language, "", "", heading=above))
            above = ""
        elif line.words.endswith(":"):
            above = line.words
        elif quotes:
            quotes = [one if one.source else replace(one, source=_place(positions, line)) for one in quotes]
    return quotes


def _place(positions: Positions, line: Line) -> str:
    """A line with the source that its number stands for."""
    return f"{line.words} – {positions.source[line.source].title}" if line.source else line.words
