"""Whom a word may have meant that stands nowhere but is like a name. It is asked, and never taken for granted."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from analysis.norwegian import without_marks
from analysis.search_index import Index
from analysis.search_names import Called
from analysis.search_terms import Term

_LIKE_FROM, _TWO_FROM = 5, 9
"""Letters from which on a name may have one error, and two."""


def near_names(index: Index, terms: Sequence[Term]) -> dict[str, Called]:
    """Terms as typed → the one name that each is like; those that are like none, or several actors' equally, are left out."""
    found = {}
    for term in terms:
        called = _near(index, term.written)
        if called is not None:
            found[term.typed] = called
    return found


def _near(index: Index, word: str) -> Called | None:
    bare = without_marks(word)
    if len(bare) < _LIKE_FROM:
        return None
    most = 2 if len(bare) >= _TWO_FROM else 1
    near = []
    for key, called in index.names.items():
        name = without_marks(" ".join(key))
        if len(name) >= _LIKE_FROM and name[0].isalnum():
            distance = OSA.distance(bare, name, score_cutoff=most)
            near += [(distance, called)] if distance <= most else []
    least = min((distance for distance, _ in near), default=0)
    best = {called.actor: called for distance, called in reversed(near) if distance == least}
    return next(iter(best.values())) if len(best) == 1 else None
