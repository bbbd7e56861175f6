"""What the map rests on, as slides: the sources, the method, how much is known and in whose words, and what was corrected."""

from dataclasses import replace

from analysis.sourcing import taken_from
from loaders.positions import Positions
from slides.deck import shown
from slides.overview import coverage_slides
from slides.points import point_slides
from slides.slide import Point, Slide, Table
from slides.source_words import coverage_of_words, method_points, report_points
from slides.tables import table_slides
from slides.view import View
from words import text
from words.formats import day
from words.source_coverage import source_rows
from words.sources import meanings, source_facts, sources_answer, taken_words
from words.stances import retired_words

COLUMNS = ("source", "decided", "more", "quotes", "dated")
"""Names of the heads of sources as a table (`sources.head_<name>` in text.yaml)."""


def sources_slides(every: Positions, view: View) -> list[Slide]:
    """Slides of one part of the page of sources (`part`), or of one source (`source=<id>`)."""
    positions, part = shown(every, view), view.first("part", "sources")
    if view.first("source") and part == "sources":
        return _one(positions, view, view.first("source"))
    answer = sources_answer(positions, None, view.lang)
    frame = Slide(answer.text, None, answer.stances)
    if part == "method":
        return point_slides(view, frame, [(point, ()) for point in method_points(view.lang)])
    if part == "coverage":
        return coverage_of_words(positions, view)
    if part == "everything":
        return [replace(slide, said=(text("slide.everything", view.lang),)) for slide in coverage_slides(positions, view)]
    if part == "corrections":
        return point_slides(view, Slide(_date(positions, view.lang), None), report_points(positions, view.lang))
    return _all(positions, view, frame)


def _date(positions: Positions, lang: str) -> str:
    return f"{text('guide.updated', lang, date=day(positions.updated, lang))} {text('sources.date_text', lang)}"


def _all(positions: Positions, view: View, frame: Slide) -> list[Slide]:
    """What is taken from each source, with its date. How old that is depends on the day one asks, and is left out."""
    lang = view.lang
    heads = tuple(text(f"sources.head_{name}", lang) for name in COLUMNS)
    rows = tuple(row[: len(COLUMNS)] for row in source_rows(positions, positions.updated, lang))
    behind = [
        tuple(one.id for one in taken_from(positions, source.id).decided) for source in positions.sources if not source.retired
    ]
    return table_slides(view, frame, Table("", heads, rows, amounts=(1, 2, 3)), behind)


def _one(positions: Positions, view: View, source: str) -> list[Slide]:
    """What is taken from a source, and what it means that so much rests on it."""
    lang, entry = view.lang, positions.source[source]
    taken = taken_from(positions, source)
    said, took = meanings(positions, taken, lang), taken_words(positions, taken, lang)
    about = [
        source_facts(positions, entry, lang),
        entry.note.in_language(lang) if entry.note else "",
        retired_words(entry, lang),
    ]
    lead, *rest = [*said, took]
    frame = Slide(lead.text, None, took.stances, sources=(source,), subject=entry.title)
    points = [(Point("", one.text), one.stances) for one in rest] + [(Point("", words), ()) for words in about if words]
    return point_slides(view, frame, points)
