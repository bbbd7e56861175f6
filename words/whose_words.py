"""Whose words something rests on: the actor's own, or those with or of others, and with or of whom how often."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence

from analysis.coverage import EVIDENCE_KINDS, evidence_kind
from loaders.model import Evidence, Stance
from loaders.positions import Positions
from words import text
from words.formats import listing, number
from words.running_names import short_names

EACH_AT_MOST = 6
"""Of more others than this, only the most frequent are named."""
OTHERS: dict[str, Callable[[Evidence], Collection[str]]] = {
    "joint": lambda one: one.joint_with,
    "reported": lambda one: one.reported_by,
    "endorsed": lambda one: (one.endorses.speaker,) if one.endorses else (),
}
"""Kind of evidence → the others in a piece of it."""


def whose_words(positions: Positions, stances: Sequence[Stance], lang: str, named: bool = True) -> str:
    """«Av standpunktene er 9 i egen tekst og 7 i tekst skrevet sammen med H.», by the deciding evidence of each.

    The others are only `named` where the stances are those of one actor.
    """
    kinds = _by_kind(positions, [one.deciding for one in stances], lang, named)
    if len(kinds) == 1:
        ((words, count),) = kinds
        return text("actor.words_all", lang, n=number(count, lang), words=words)
    parts = [text("actor.words_share", lang, n=number(count, lang), words=words) for words, count in kinds]
    return text("actor.words_some", lang, parts=listing(parts, lang))


def kinds_words(positions: Positions, evidence: Sequence[Evidence], lang: str) -> str:
    """The same of an actor's pieces of evidence: «9 i egen tekst, 7 i tekst skrevet sammen med H»."""
    kinds = _by_kind(positions, evidence, lang, named=True)
    return ", ".join(text("actor.words_part", lang, n=number(count, lang), words=words) for words, count in kinds)


def _by_kind(positions: Positions, evidence: Sequence[Evidence], lang: str, named: bool) -> list[tuple[str, int]]:
    groups = {kind: [one for one in evidence if evidence_kind(one) == kind] for kind in EVIDENCE_KINDS}
    return [(_kind_words(positions, kind, group, lang, named), len(group)) for kind, group in groups.items() if group]


def _kind_words(positions: Positions, kind: str, evidence: Sequence[Evidence], lang: str, named: bool) -> str:
    if kind == "own":
        return text("actor.words_own", lang)
    each = [OTHERS[kind](one) for one in evidence]
    who = others_words(positions, kind, each, lang) if named else text("actor.others", lang)
    return text(f"actor.words_{kind}", lang, who=who)


def others_words(positions: Positions, kind: str, each: Sequence[Collection[str]], lang: str) -> str:
    """The others of several things: by name where all have the same ones, else how many have each, the most frequent first.

    Parameters
    ----------
    kind
        joint, reported or endorsed.
    each
        The others of each thing; at least one thing.
    """
    if len({frozenset(others) for others in each}) > 1:
        return _with_each(positions, kind, each, lang)
    same = tuple(each[0])
    if len(same) > EACH_AT_MOST:
        return text("actor.many", lang, n=number(len(same), lang))
    return short_names(positions, same, lang)


def _with_each(positions: Positions, kind: str, each: Sequence[Collection[str]], lang: str) -> str:
    """«andre (6 med PF, 4 med Sp, 3 med H)»."""
    counts = Counter(actor for others in each for actor in others).most_common()
    named = counts[:EACH_AT_MOST]
    parts = [
        text(f"actor.each_{kind}", lang, n=number(count, lang), who=short_names(positions, [actor], lang))
        for actor, count in named
    ]
    left = len(counts) - len(named)
    rest = [text("actor.each_rest", lang, n=number(left, lang))] if left else []
    return text("actor.others_each", lang, each=", ".join([*parts, *rest]))
