"""Which words of a file answer to one that is asked for, and how well.

Ranked: exact > stem > beginning > part of a compound > another word for it > typing error. The same stem also means the other
form of Norwegian, a word that only an ending parts from it, and the word as a keyboard without æ, ø and å writes it.
"""

from collections.abc import Mapping
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from analysis.norwegian import ENDINGS, has_marks, noun_in_er, stem, trunks, without_marks
from analysis.nynorsk import in_bokmaal
from analysis.search_index import Index, Known

BEGINNING_FROM = 3
PART_FROM = 4
"""Letters that a beginning, and a part of a compound, must have: with fewer, anything would be found."""
BEFORE_FROM = 3
"""Letters before a short part at the end: «belønne» has nothing of «lønn»."""
LONG_FROM = 6
"""A part with fewer letters counts only where a compound ends with it or a known word stands before it: «sikkerhet» is no
«ikke»."""
MOST_CUT = 3
"""Letters that may be cut off a word for a stem with fewer than `LONG_FROM`: «fremme» is no «frem»."""
ERROR_FROM, STEM_ERROR_FROM, TWO_ERRORS_FROM = 5, 6, 9
"""Letters from which on a word may have one typing error, its stem one, and both two: fewer make other words («bilder» is no
«bindende»)."""
INFLECTIONS = frozenset(ENDINGS) - {"er", "ere", "erne"}
CORRECTED_TO = 4
"""Of more words that are equally near, the most frequent ones are meant."""
KEPT = 500
"""Words of which it is remembered what answers to them."""


class Level(IntEnum):
    """How a word was found, the best first."""

    EXACT = 0
    STEM = 1
    BEGINNING = 2
    PART = 3
    ALSO = 4
    TYPING_ERROR = 5


@lru_cache(maxsize=KEPT)
def matches(index: Index, word: str) -> Mapping[int, Level]:
    """The words of the index (by place) that answer to a word in small letters.

    Typing errors are looked for where nothing else is found, or as little as an accident would give; then only the smallest
    ones count, and what is meant is looked up like any word.
    """
    found = as_typed(index, word)
    if found and not _by_accident(index, word, found):
        return found
    meant = {index.words[place].written for place in corrections(index, word)}
    far = [place for one in meant for place in as_typed(index, one)]
    return {**dict.fromkeys(far, Level.TYPING_ERROR), **found}


@lru_cache(maxsize=KEPT)
def as_typed(index: Index, word: str) -> Mapping[int, Level]:
    """The same without typing errors."""
    asked = _Asked(index, word)
    return {place: level for place, known in enumerate(index.words) if (level := asked.level(known)) is not None}


def _by_accident(index: Index, word: str, found: Mapping[int, Level]) -> bool:
    """Whether only English words have something of it, and none is written so: «personnell»."""
    unlike = len(word) >= TWO_ERRORS_FROM and min(found.values()) > Level.EXACT
    return unlike and all(index.words[place].lang == "en" for place in found)


class _Asked:
    """A word that is asked for, in all the forms in which it is compared."""

    def __init__(self, index: Index, word: str) -> None:
        self.index = index
        self.word, self.bokmaal, self.noun = word, in_bokmaal(word), noun_in_er(word)
        self.stems = {lang: stem(word, lang) for lang in ("nb", "en")}
        self.trunks = trunks(self.bokmaal, index.written)
        # who writes «får» means no «far», and who writes «far» finds «får» only where there is no «far»
        self.bare = "" if has_marks(word) or word in index.written else without_marks(word)
        self.bare_stems = {lang: without_marks(root) if self.bare else "" for lang, root in self.stems.items()}

    def level(self, known: Known) -> Level | None:
        if known.written == self.word:
            return Level.EXACT
        if len(self.word) < BEGINNING_FROM:
            return Level.STEM if self.bare and known.bare == self.bare else None
        return Level.STEM if self._same(known) else self._within(known)

    def _same(self, known: Known) -> bool:
        root = self.stems[known.lang]
        if known.stem == root or (self.noun and known.noun == self.noun):
            return True
        if known.lang == "nb" and (self.trunks & known.trunks or known.written in self.trunks or self._ends(known)):
            return True
        return bool(self.bare) and (known.bare == self.bare or known.bare_stem == self.bare_stems[known.lang])

    def _ends(self, known: Known) -> bool:
        """Whether only an ending follows in a known word; -er may make another noun of it."""
        return (
            len(self.word) >= PART_FROM
            and known.written.startswith(self.word)
            and known.written[len(self.word) :] in INFLECTIONS
        )

    def _within(self, known: Known) -> Level | None:
        root = self.stems[known.lang]
        if len(self.word) == BEGINNING_FROM and known.lang == "en":
            return None
        return (
            self._in(known.written, known.stem, self.word, root)
            or (self._in(known.written, known.stem, self.bokmaal, root) if self.bokmaal != self.word else None)
            or (self._in(known.bare, known.bare_stem, self.bare, self.bare_stems[known.lang]) if self.bare else None)
        )

    def _in(self, written: str, known_root: str, word: str, root: str) -> Level | None:
        """Whether a word, or its stem, stands at the beginning of another or somewhere in it."""
        rooted = len(root) >= PART_FROM and (len(root) >= LONG_FROM or len(word) - len(root) <= MOST_CUT)
        if written.startswith(word) or (rooted and known_root.startswith(root)):
            return Level.BEGINNING
        if (len(word) >= PART_FROM and self._part(word, written)) or (rooted and self._part(root, known_root)):
            return Level.PART
        return None

    def _part(self, part: str, whole: str) -> bool:
        place = whole.find(part)
        if place < 1:
            return False
        before = whole[:place]
        if len(part) >= LONG_FROM or before.endswith("-"):
            return True
        last = whole[place + len(part) :] in ("", "n", "ne", "r", *ENDINGS)
        known = len(before) >= PART_FROM and (before in self.index.written or before.removesuffix("s") in self.index.written)
        return known or (last and place >= BEFORE_FROM)


def corrections(index: Index, word: str) -> list[int]:
    """The words, by place, that are the fewest typing errors away, the most frequent first; never a name."""
    if len(word) < ERROR_FROM or any(sign.isdigit() for sign in word):
        return []
    bare = without_marks(word)
    roots = {lang: without_marks(stem(word, lang)) for lang in ("nb", "en")}
    near = _near(bare, [known.bare for known in index.words])
    for lang, root in roots.items():
        if len(root) >= STEM_ERROR_FROM:
            stems = [known.bare_stem if known.lang == lang else "" for known in index.words]
            near += [one for one in _near(root, stems) if one[0]]  # the same stem is no error
    # none errs at once
    near = [
        one for one in near if index.words[one[1]].bare[:1] == bare[:1] and index.words[one[1]].written not in index.name_words
    ]
    least = min((distance for distance, _ in near), default=0)
    found = {place for distance, place in near if distance == least}
    return sorted(found, key=lambda place: (-index.words[place].times, place))[:CORRECTED_TO]


def _near(word: str, known: list[str]) -> list[tuple[int, int]]:
    """(errors, place) of every word that is no more errors away than a word of that length may have."""
    most = 2 if len(word) >= TWO_ERRORS_FROM else 1
    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=None)
    return [(int(distance), place) for _, distance, place in found]
