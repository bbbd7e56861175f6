"""What somebody meant by a name that is not an id: the one entry that is called so, or the few that are like it.

Names are ids, short and full names, in any language. Nothing is guessed: of several that are equally like it, all or none.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from analysis.norwegian import STOP_WORDS, small, stem, without_marks, words_of

MOST = 3
"""Of more that are alike, none is named."""
LONGEST = 60
"""Signs of a name; what is longer is nobody's name, and costs too much to compare."""
ENOUGH = 0.6
"""So like must a name be, 0..1, before it is named."""
_EQUAL, _FIRST = 0.05, 0.04
_PREFIX, _TYPED_WRONG, _WITHIN = 0.9, 0.8, 0.7
_SHORTEST_TYPED, _LONG_TYPED, _SHORTEST_WITHIN = 3, 8, 5

Names = Mapping[str, Iterable[str]]
"""Id → everything that its entry is called, the id itself among it."""


def folded(name: str) -> str:
    """A name without what an address or a keyboard does to it: «TEK_Norge/», «tek norge» and «Tek-Norge» are one.

    It is the same for «Høyre», «hoyre» and «hoeyre»; empty where the name holds no word.
    """
    return "-".join(without_marks(small(word.written)) for word in words_of(name.replace("_", " ")))


def called(name: str, names: Names) -> str | None:
    """The one entry that has this name, however it is written; None where none has, or several."""
    wanted = folded(name[:LONGEST]) if len(name) <= 4 * LONGEST else ""
    if not wanted:
        return None
    found = [key for key, said in names.items() if key == wanted]
    found = found or [key for key, said in names.items() if any(folded(one) == wanted for one in said)]
    return found[0] if len(found) == 1 else None


def alike(name: str, names: Names) -> tuple[str, ...]:
    """The entries whose names are like a name, the likest first: at most `MOST`, and none where more are equally like it."""
    wanted = _asked(name)
    if not wanted.words:
        return ()
    scores = {key: _likeness(wanted, {folded(one) for one in said}) for key, said in names.items()}
    found = sorted((key for key, score in scores.items() if score >= ENOUGH), key=lambda key: -scores[key])
    if not found:
        return ()
    best = [key for key in found if scores[key] >= scores[found[0]] - _EQUAL]
    return tuple(best) if len(best) <= MOST else ()


@dataclass(frozen=True)
class _Asked:
    whole: str
    words: tuple[str, ...]


def _asked(name: str) -> _Asked:
    whole = folded(name) if len(name) <= LONGEST else ""
    words = tuple(word for word in whole.split("-") if word and word not in STOP_WORDS)
    return _Asked(whole, words)


def _likeness(wanted: _Asked, names: Collection[str]) -> float:
    """0..1, as a whole or word for word; what begins with it comes first among equals. `names` are folded."""
    whole = max((_word_likeness(wanted.whole, one) for one in names), default=0.0)
    words = {word for one in names for word in one.split("-") if word}
    by_word = [max((_word_likeness(one, other) for other in words), default=0.0) for one in wanted.words]
    first = _FIRST if any(one.startswith(wanted.whole) for one in names) else 0.0
    return max(whole, sum(by_word) / len(by_word)) + first


def _word_likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if one.isdecimal() or other.isdecimal():
        return 0.0
    if any(stem(one, lang) == stem(other, lang) for lang in ("nb", "en")):
        return 1.0
    if len(one) >= _SHORTEST_TYPED and other.startswith(one):
        return _PREFIX
    slips = 2 if len(one) >= _LONG_TYPED else 1
    if len(one) >= _SHORTEST_TYPED and OSA.distance(one, other, score_cutoff=slips) <= slips:
        return _TYPED_WRONG
    return _WITHIN if len(one) >= _SHORTEST_WITHIN and one in other else 0.0
