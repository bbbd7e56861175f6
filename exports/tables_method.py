"""What a reader of the workbook must know, line by line: what it is, how it is coded and counted, what was corrected."""

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.narrow import narrow
from exports.tables_rows import head
from loaders.positions import Positions
from words import text
from words.formats import number
from words.method import contact_words, correction_words, corrections_newest_first, method_topics, scale_steps
from words.silence import silence_notes, unmapped_words
from words.source_coverage import coverage_answer, election_words
from words.sources import Matches, sources_answer
from words.stances import silence_kind

EXPLAINED = (
    *("stance", "value", "basis", "quote", "who", "page", "date", "whose", "endorsed_quote", "note", "pieces", "decides"),
    *("found", "polarity", "known", "silence", "decided", "retired", "actor_id", "line"),
)
"""Columns whose heads do not say enough."""


@dataclass(frozen=True)
class Line:
    """A line of the method: what it is about, and what is said of it. `marked`: «**» stands around words in bold type."""

    about: str
    said: str
    marked: bool = False


def method_lines(positions: Positions, found: Matches, lang: str) -> Iterator[Line]:
    """What the file is, the columns, the method, corrections, and whom to write to."""
    yield from _about_the_data(positions, found, lang)
    for name in EXPLAINED:
        about = text("download.about_column", lang, name=head(name, lang))
        yield Line(about, text(f"download.explain_{name}", lang))
    for topic in method_topics(lang):
        if topic.name == "scale":
            yield from (
                Line(topic.title, f"{sign}  {meaning} ({number(value, lang)})")
                for value, (sign, meaning) in scale_steps(lang).items()
            )
        said = [one for part in topic.said for one in part.splitlines()]
        yield from (Line(topic.title, _item(one), marked=True) for one in said)
    for one in corrections_newest_first(positions):
        yield Line(text("download.corrections", lang), text("guide.correction", lang, **correction_words(one, lang)))
    if not positions.corrections:
        yield Line(text("download.corrections", lang), text("sources.log_none", lang))
    yield Line(text("download.contact", lang), contact_words(positions, lang))


def _about_the_data(positions: Positions, found: Matches, lang: str) -> Iterator[Line]:
    product = text("nav.product", lang)
    yield Line(product, sources_answer(positions, found, lang).text)
    if positions.own_words_only:
        yield Line(product, text("unshared.notice", lang))
    yield Line(product, coverage_answer(positions, lang).text)
    if old := election_words(positions, positions.updated, lang):
        yield Line(product, old.text)
    silent = [actor for actor in narrow(positions).actors if silence_kind(positions, actor) == "unmapped"]
    if silent:
        yield Line(product, unmapped_words(positions, silent, lang))
    yield from (Line(product, note) for note in silence_notes(positions, silent, [], lang))


def _item(said: str) -> str:
    """An item of a list as it is printed."""
    return f"• {said[2:]}" if said.startswith("- ") else said
