"""What can be found in a file: its entries with their texts, and every word of these with where it stands."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.norwegian import noun_in_er, small, stem, trunks, without_marks, words_of
from analysis.nynorsk import in_bokmaal
from analysis.search_entries import Entry, entries
from analysis.search_names import Called, all_names
from loaders.positions import Positions
from loaders.search_words import SearchWords

Spot = tuple[int, str, int]
"""Where a word stands: the entry by its place in the index, the standing of the text, and the how many-th word of it."""

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
    trunks
        What is left of it without one ending (`norwegian.trunks`); none of an English word.
    places
        Where it stands, each entry and standing once.
    times
        How often it stands in the file.
    """

    written: str
    lang: str
    stem: str
    bare: str
    bare_stem: str
    noun: str
    trunks: frozenset[str]
    shown: str
    places: tuple[Spot, ...]
    times: int


@dataclass(frozen=True, eq=False)
class Index:
    """A file, made ready for searches.

    Attributes
    ----------
    positions
        The file. As long as the index is kept, so is it.
    written
        Every Norwegian word of it.
    names
        Words of a name → whose it is.
    name_words
        Every word of an actor's names or a person's.
    also
        Stems of what may be asked for → what is looked for too.
    weak
        Stems of words that exclude nothing.
    """

    positions: Positions
    entries: tuple[Entry, ...]
    words: tuple[Known, ...]
    written: frozenset[str]
    names: Mapping[tuple[str, ...], Called]
    name_words: frozenset[str]
    also: Mapping[tuple[str, ...], tuple[str, ...]]
    weak: frozenset[str]


def search_index(positions: Positions, beyond: SearchWords | None = None) -> Index:
    """Everything in a file that can be found, and what is known of words beyond it. Retired entries cannot be found."""
    found, beyond = tuple(entries(positions)), beyond or SearchWords()
    written = frozenset(small(word) for word, _ in _words(found, "nb"))
    names = all_names(positions, beyond, frozenset(small(word) for word, standing in _words(found) if standing == "quote"))
    return Index(
        positions,
        found,
        tuple(_known(found, written)),
        written,
        names,
        frozenset(word for key, called in names.items() if called.sort != "other" for word in key),
        {key: words for asked, words in beyond.also.items() for key in stems_of(asked)},
        frozenset(stem(small(word), lang) for word in beyond.weak for lang in ("nb", "en")),
    )


def stems_of(asked: str) -> list[tuple[str, ...]]:
    """The stems of some words, as Norwegian and as English ones."""
    words = [small(word.written) for word in words_of(asked)]
    return [tuple(stem(word, lang) for word in words) for lang in ("nb", "en")]


def _words(found: Sequence[Entry], lang: str = "") -> Iterator[tuple[str, str]]:
    """Every word of some entries, with the standing of its text; claims and themes count as quotes of their own."""
    for entry in found:
        own = entry.kind in ("claims", "themes")
        for field in entry.fields:
            if not lang or field.lang != "en":
                yield from ((word.written, "quote" if own else field.standing) for word in words_of(field.text))


def _known(found: Sequence[Entry], written_words: frozenset[str]) -> Iterator[Known]:
    places: dict[tuple[str, str], dict[tuple[int, str], int]] = {}
    first: dict[tuple[str, str], str] = {}
    times: Counter[tuple[str, str]] = Counter()
    for number, entry in enumerate(found):
        for field in entry.fields:
            lang = "en" if field.lang == "en" else "nb"
            for place, word in enumerate(words_of(field.text)):
                key = (small(word.written), lang)
                first.setdefault(key, word.written)
                times[key] += 1
                spots = places.setdefault(key, {})
                spots[(number, field.standing)] = min(place, spots.get((number, field.standing), place))
    for (written, lang), where in places.items():
        root, norwegian = stem(written, lang), lang == "nb"
        yield Known(
            written,
            lang,
            root,
            without_marks(written),
            without_marks(root),
            noun_in_er(written) if norwegian else "",
            trunks(in_bokmaal(written), written_words) if norwegian else frozenset(),
            first[(written, lang)],
            tuple((number, standing, place) for (number, standing), place in where.items()),
            times[(written, lang)],
        )
