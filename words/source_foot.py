"""What a slide or a picture rests on, and how old that is: the line at its foot."""

from collections.abc import Sequence

from loaders.positions import Positions
from words import text
from words.formats import day, listing
from words.sentences import dated_words

NAMED_SOURCES, LONGEST = 3, 180
"""So many sources are named, and in so many characters, two lines of a slide; of more, their number and dates."""


def source_foot(positions: Positions, stances: Sequence[str], others: Sequence[str], lang: str) -> str:
    """«Kilder: Innst. 355 S …; … Data per 22. november 2026.»: by ids of stances and further sources."""
    sources = list(dict.fromkeys((*_deciding(positions, stances), *others)))
    date = text("slide.data", lang, date=day(positions.updated, lang))
    if not sources:
        return date
    names = [f"{positions.source[one].title} ({day(positions.source[one].date, lang)})" for one in sources]
    words = f"{text('slide.sources', lang, n=len(names), sources=listing(names, lang))} {date}"
    if len(sources) <= NAMED_SOURCES and len(words) <= LONGEST:
        return words
    return f"{text('slide.sources_counted', lang, sources=dated_words(positions, sources, lang))} {date}"


def _deciding(positions: Positions, stances: Sequence[str]) -> list[str]:
    """Of the evidence that decided each, with the sources of words that it endorses."""
    return [
        place.source for key in stances for one in positions.stance[key].evidence[:1] for place in (one, one.endorses) if place
    ]
