"""What can be found in a file: its entries with their texts, and every word of these with where it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.norwegian import STOP_WORDS, noun_in_er, small, stem, without_marks, words_of
from analysis.search_entries import Entry, entries
from loaders.positions import Positions

STANDING = ("name", "quote", "note", "around")
"""The kinds of text of an entry, the most telling first. What is `around` – theme, section – is not of its own words."""


@dataclass(frozen=True)
class Known:
    """A word of the file, as some text writes it.

    Attributes
    ----------
    written
        In small letters.
    lang
        en, or nb for both forms of Norwegian.
    noun
        The singular of what can be a Norwegian noun in -er (`noun_in_er`), else empty.
    shown
        As it is written where it stands first.
    places
        The entries and the standing of the text (`STANDING`) in which it stands, each pair once.
    times
        How often it stands in the file.
    """

    written: str
    lang: str
    stem: str
    bare: str
    bare_stem: str
    noun: str
    shown: str
    places: frozenset[tuple[int, str]]
    times: int


@dataclass(frozen=True)
class Index:
    """A file, made ready for searches.

    Attributes
    ----------
    positions
        The file. As long as the index is kept, so is it.
    names
        Whole names of actors as stems, without the words that say nothing → who has the name.
    """

    positions: Positions
    entries: tuple[Entry, ...]
    words: tuple[Known, ...]
    names: dict[tuple[str, ...], str]


def search_index(positions: Positions) -> Index:
    """Everything in a file that can be found. Retired entries cannot."""
    found = tuple(entries(positions))
    return Index(positions, found, tuple(_known(found)), _names(positions))


def _known(found: Sequence[Entry]) -> Iterator[Known]:
    places: dict[tuple[str, str], list[tuple[int, str]]] = {}
    first: dict[tuple[str, str], str] = {}
    for number, entry in enumerate(found):
        for field in entry.fields:
            lang = "en" if field.lang == "en" else "nb"
            for word in words_of(field.text):
                key = (small(word.written), lang)
                first.setdefault(key, word.written)
                places.setdefault(key, []).append((number, field.standing))
    for (written, lang), where in places.items():
        root = stem(written, lang)
        bare = without_marks(written), without_marks(root)
        noun = noun_in_er(written) if lang == "nb" else ""
        yield Known(written, lang, root, *bare, noun, first[(written, lang)], frozenset(where), len(where))


def _names(positions: Positions) -> dict[tuple[str, ...], str]:
    """Names, and words of names that no other actor and no claim or theme has: «Grønne» is enough for a party."""
    shown = [actor for actor in positions.actors if not actor.retired]
    written = [
        (actor.id, lang, name_words(name.in_language(lang), lang))
        for actor in shown
        for name in (actor.short, actor.name)
        for lang in ("nb", "en")
    ]
    owners: dict[str, set[str]] = {}
    for actor, _, words in written:
        for word in words:
            owners.setdefault(word, set()).add(actor)
    taken = _subject_words(positions)
    names: dict[tuple[str, ...], str] = {}
    for actor, _, words in written:
        own = tuple(word for word in words if len(owners[word]) == 1)
        single = [(word,) for word in own if word not in taken]
        for name in (words, own, *single):
            if name:
                names.setdefault(name, actor)
    return names


def name_words(name: str, lang: str) -> tuple[str, ...]:
    """The words of a name as stems, without those that say nothing unless it has no others."""
    words = [small(word.written) for word in words_of(name)]
    telling = [word for word in words if word not in STOP_WORDS]
    return tuple(stem(word, lang) for word in telling or words)


def _subject_words(positions: Positions) -> set[str]:
    """Stems of the words of claims and themes: a subject is no name."""
    both = [one.wording for one in positions.claims] + [one.name for one in positions.themes]
    texts = [(lang, one.in_language(lang)) for one in both for lang in ("nb", "en")]
    return {stem(small(word.written), lang) for lang, text in texts for word in words_of(text)}
