"""Which words of a file answer to one that is asked for, and how well.

Ranked: exact > stem > beginning > part of a compound > typing error. The same stem also means the other form of Norwegian, and
the word as a keyboard without æ, ø and å writes it.
"""

from enum import IntEnum

from rapidfuzz import process
from rapidfuzz.distance import OSA

from analysis.norwegian import has_marks, noun_in_er, stem, without_marks
from analysis.nynorsk import in_bokmaal
from analysis.search_index import Index, Known

BEGINNING_FROM = 3
PART_FROM = 4
"""Letters that a beginning, and a part of a compound, must have: with fewer, anything would be found."""
ERROR_FROM, STEM_ERROR_FROM, TWO_ERRORS_FROM = 5, 6, 9
"""Letters from which on a word may have one typing error, its stem one, and both two: fewer make other words («bilder» is no
«bindende»)."""


class Level(IntEnum):
    """How a word was found, the best first."""

    EXACT = 0
    STEM = 1
    BEGINNING = 2
    PART = 3
    TYPING_ERROR = 4


def matches(index: Index, word: str) -> dict[int, Level]:
    """The words of the index (by place) that answer to a word in small letters.

    Typing errors are looked for only where nothing else is found, and then only the smallest ones count.
    """
    asked = _Asked(index, word)
    found = {place: level for place, known in enumerate(index.words) if (level := asked.level(known)) is not None}
    return found or dict.fromkeys(_mistyped(index, word), Level.TYPING_ERROR)


class _Asked:
    """A word that is asked for, in all the forms in which it is compared."""

    def __init__(self, index: Index, word: str) -> None:
        self.word, self.bokmaal, self.noun = word, in_bokmaal(word), noun_in_er(word)
        self.stems = {lang: stem(word, lang) for lang in ("nb", "en")}
        # who writes «får» means no «far», and who writes «far» finds «får» only where there is no «far»
        self.bare = "" if has_marks(word) or any(known.written == word for known in index.words) else without_marks(word)
        self.bare_stems = {lang: without_marks(root) if self.bare else "" for lang, root in self.stems.items()}

    def level(self, known: Known) -> Level | None:
        if known.written == self.word:
            return Level.EXACT
        if len(self.word) < BEGINNING_FROM:
            return Level.STEM if self.bare and known.bare == self.bare else None
        root, bare_root = self.stems[known.lang], self.bare_stems[known.lang]
        if known.stem == root or (self.noun and known.noun == self.noun):
            return Level.STEM
        if self.bare and (known.bare == self.bare or known.bare_stem == bare_root):
            return Level.STEM
        return (
            _within(known.written, known.stem, self.word, root)
            or (_within(known.written, known.stem, self.bokmaal, root) if self.bokmaal != self.word else None)
            or (_within(known.bare, known.bare_stem, self.bare, bare_root) if self.bare else None)
        )


def _within(written: str, known_root: str, word: str, root: str) -> Level | None:
    """Whether a word, or its stem, stands at the beginning of another or somewhere in it."""
    if written.startswith(word) or (len(root) >= PART_FROM and known_root.startswith(root)):
        return Level.BEGINNING
    if (len(word) >= PART_FROM and word in written) or (len(root) >= PART_FROM and root in known_root):
        return Level.PART
    return None


def _mistyped(index: Index, word: str) -> list[int]:
    if len(word) < ERROR_FROM or any(sign.isdigit() for sign in word):
        return []
    bare = without_marks(word)
    roots = {lang: without_marks(stem(word, lang)) for lang in ("nb", "en")}
    near = _near(bare, [known.bare for known in index.words])
    for lang, root in roots.items():
        if len(root) >= STEM_ERROR_FROM:
            stems = [known.bare_stem if known.lang == lang else "" for known in index.words]
            near += _near(root, stems)
    near = [(errors, place) for errors, place in near if index.words[place].bare[:1] == bare[:1]]  # none errs at once
    least = min((distance for distance, _ in near), default=0)
    return sorted({place for distance, place in near if distance == least})


def _near(word: str, known: list[str]) -> list[tuple[int, int]]:
    """(errors, place) of every word that is no more errors away than a word of that length may have."""
    most = 2 if len(word) >= TWO_ERRORS_FROM else 1
    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=None)
    return [(int(distance), place) for _, distance, place in found]
