"""Where in a text what was asked for stands."""

from collections.abc import Iterator, Sequence

from analysis.norwegian import small, words_of
from analysis.search import Found
from analysis.search_terms import patterns
from loaders.model import Evidence, Stance
from loaders.positions import Positions

PIECES = 2
"""Pieces of evidence of an actor that is not named."""


def marked(found: Found, text: str, lang: str) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is to be marked; together they are the text. `lang` is nb, nn or en."""
    pieces, end = [], 0
    for start, stop in _merged(sorted(_spans(found, text, lang))):
        pieces += [(text[end:start], False), (text[start:stop], True)]
        end = stop
    return [(piece, mark) for piece, mark in (*pieces, (text[end:], False)) if piece]


def has_marks_in(found: Found, text: str, lang: str) -> bool:
    """Whether anything in a text is to be marked."""
    return next(_spans(found, text, lang), None) is not None


def holding(found: Found, stance: Stance) -> list[Evidence]:
    """The pieces of a stance's evidence that hold what was asked for; where none does, the one that decided.

    Of who is named all of them are wanted, of others the first few.
    """
    pieces = [piece for piece in stance.evidence if _holds(found, piece)] or [stance.deciding]
    return pieces if stance.actor in found.named else pieces[:PIECES]


def _holds(found: Found, piece: Evidence) -> bool:
    places = [piece, piece.endorses] if piece.endorses else [piece]
    return any(has_marks_in(found, place.quote, place.language) for place in places)


def by_claim(positions: Positions, names: Sequence[str]) -> dict[str, list[Stance]]:
    """Stances by their claims, in the order of the best of each."""
    heaps: dict[str, list[Stance]] = {}
    for name in names:
        stance = positions.stance[name]
        heaps.setdefault(stance.claim, []).append(stance)
    return heaps


def _spans(found: Found, text: str, lang: str) -> Iterator[tuple[int, int]]:
    form = "en" if lang == "en" else "nb"
    yield from ((word.start, word.end) for word in words_of(text) if (form, small(word.written)) in found.marks)
    for pattern in patterns(found.terms):
        yield from (one.span() for one in pattern.finditer(text))


def _merged(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans that overlap as one."""
    last: tuple[int, int] | None = None
    for span in spans:
        if last is not None and span[0] < last[1]:
            last = last[0], max(last[1], span[1])
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
