"""What a brief rests on: how it is coded and counted, the date of the data, and the sources by number."""

from collections.abc import Iterable

from briefs.brief import Line, Listed, Points, Said, Section
from briefs.hearing import Hearing
from words import text
from words.formats import day
from words.running_names import short_names
from words.sources import source_facts


def method(one: Hearing) -> Section:
    """How to read it, in the words of the page of sources and method."""
    lang = one.lang
    names = {"actor": short_names(one.positions, [one.actor], lang), "product": text("nav.product", lang)}
    said = [
        text("guide.updated", lang, date=day(one.positions.updated, lang)),
        text("brief.method_words", lang, **names),
        text("sources.method_seats", lang),
        text("guide.silence", lang).replace("**", ""),
        text("guide.texts", lang),
        text("guide.formal", lang),
    ]
    said += [text("unshared.notice", lang)] if one.positions.own_words_only else []
    said += [text("brief.assumed_means", lang)] if one.found.assumed else []
    return Section(text("brief.method", lang), (Points(tuple(map(Said, said))),))


def listed(one: Hearing, lines: Iterable[Line]) -> tuple[Listed, ...]:
    """The sources that lines refer to, in the order in which they first do."""
    names = dict.fromkeys(line.source for line in lines if line.source)
    return tuple(_listed(one, name) for name in names)


def _listed(one: Hearing, name: str) -> Listed:
    source = one.positions.source[name]
    note = f" {source.note.in_language(one.lang)}" if source.note else ""
    words = text("brief.source", one.lang, title=source.title, facts=source_facts(one.positions, source, one.lang))
    return Listed(name, words + note, source.url or "")
