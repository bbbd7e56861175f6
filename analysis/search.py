"""Search: every entry of a file in which all that is asked for is found, the best first.

A word that names an actor asks for what that actor has said; several actors are alternatives («Høyre FrP anbud»). All other
words must be found in an entry. Ranked: what stands in the entry's own words before what only its theme or a section says; then
by the level of the worst word (`search_matches.Level`), of all words, and by where they stand (`search_index.STANDING`); equals
stand in the order of the file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.norwegian import small
from analysis.search_entries import KINDS
from analysis.search_index import STANDING, Index
from analysis.search_matches import Level, matches
from analysis.search_names import Names, names_in
from analysis.search_query import Query

Quality = tuple[bool, Level, int]
"""Of a term in an entry: whether it stands only around it, the level, the place of its text in `STANDING`."""
Rank = tuple[bool, int, int, int, int]
NAMED: Quality = (False, Level.EXACT, 0)
WITHOUT_ACTORS = ("claims", "themes")
"""Kinds that are nobody's: where an actor is named together with a subject, the subject is enough."""


@dataclass(frozen=True)
class Found:
    """What a query found.

    Attributes
    ----------
    hits
        Kind → ids, the best first. Kinds without a hit are left out. They stand in the order of `KINDS`, but stances first
        where an actor is named with a subject, and last those whose best hit does not say it in words of its own.
    named
        Actors that the query names, in the order of the file.
    subject
        The words and phrases that name nobody.
    silent
        Named actors that have said nothing of the subject: none of their stances is found, though its claims are.
    corrected
        Words in which a typing error was assumed → what was found instead.
    alone
        Terms → in how many entries each is found by itself.
    marks
        Words to mark in texts: language (nb for both forms of Norwegian, or en) and the word in small letters.
    """

    query: Query
    hits: Mapping[str, tuple[str, ...]]
    named: tuple[str, ...]
    subject: tuple[str, ...]
    silent: tuple[str, ...]
    corrected: Mapping[str, tuple[str, ...]]
    alone: Mapping[str, int]
    marks: frozenset[tuple[str, str]]

    @property
    def total(self) -> int:
        return sum(map(len, self.hits.values()))


def search(index: Index, query: Query) -> Found:
    """What a query finds. A query without words finds nothing."""
    words = {word: matches(index, word) for word in query.words}
    names = names_in(index, query.words, words)
    terms = {word: _places(index, found) for word, found in words.items()}
    terms |= {phrase: _phrase(index, phrase) for phrase in query.phrases}
    subject = tuple(term for term in query.terms if term not in names.words)
    hits = _hits(index, terms, names, subject)
    return Found(
        query=query,
        hits=hits,
        named=names.actors,
        subject=subject,
        silent=_silent(index, names.actors, subject, hits),
        corrected={word: _shown(index, found) for word, found in words.items() if Level.TYPING_ERROR in found.values()},
        alone={term: len(places) for term, places in terms.items()},
        marks=frozenset((index.words[place].lang, index.words[place].written) for found in words.values() for place in found),
    )


def _silent(index: Index, named: Sequence[str], subject: Sequence[str], hits: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Where no claim is found either, an actor may have spoken of it in other words, unless it has said nothing at all."""
    heard = {name.partition("/")[0] for name in hits.get("stances", ())}
    known = index.positions.mapped_actors if subject and "claims" not in hits else frozenset()
    return tuple(actor for actor in named if actor not in heard and actor not in known)


def _hits(
    index: Index, terms: Mapping[str, dict[int, Quality]], names: Names, subject: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    ranked: dict[str, list[tuple[Rank, str]]] = {kind: [] for kind in KINDS}
    for number, entry in enumerate(index.entries):
        wanted = subject if entry.kind in WITHOUT_ACTORS and subject else terms
        is_named = bool(set(entry.actors) & set(names.actors))
        found = {term: terms[term].get(number) for term in wanted}
        found |= {term: _name(quality, is_named) for term, quality in found.items() if term in names.words}
        qualities = [quality for quality in found.values() if quality is not None]
        if qualities and len(qualities) == len(found):
            ranked[entry.kind].append((_rank(qualities, number), entry.id))
    best = {kind: sorted(found) for kind, found in ranked.items() if found}
    order = sorted(best, key=lambda kind: (best[kind][0][0][0], kind != "stances" if names.actors and subject else 0))
    return {kind: tuple(name for _, name in best[kind]) for kind in order}


def _name(quality: Quality | None, is_named: bool) -> Quality | None:
    """A section names all who wrote there: that alone does not make an entry one of them."""
    return NAMED if is_named else None if quality is None or quality[0] else quality


def _rank(qualities: Sequence[Quality], number: int) -> Rank:
    around, levels, standings = zip(*qualities, strict=True)
    return any(around), max(levels), sum(levels), sum(standings), number


def _places(index: Index, found: Mapping[int, Level]) -> dict[int, Quality]:
    """Entry → the best that a word is found as in it."""
    best: dict[int, Quality] = {}
    for place, level in found.items():
        for number, standing in index.words[place].places:
            quality = (standing == "around", level, STANDING.index(standing))
            best[number] = min(best.get(number, quality), quality)
    return best


def _phrase(index: Index, phrase: str) -> dict[int, Quality]:
    """Entry → the best place in which a phrase stands literally."""
    best: dict[int, Quality] = {}
    for number, entry in enumerate(index.entries):
        for field in entry.fields:
            if phrase in " ".join(small(field.text).split()):
                quality = (field.standing == "around", Level.EXACT, STANDING.index(field.standing))
                best[number] = min(best.get(number, quality), quality)
    return best


def _shown(index: Index, found: Mapping[int, Level]) -> tuple[str, ...]:
    """The words that were found instead, Norwegian ones and those that stand most often first, whatever their endings."""
    known = sorted((index.words[place] for place in found), key=lambda one: (one.lang == "en", -one.times, one.written))
    first: dict[str, str] = {}
    for one in known:
        first.setdefault(one.stem, one.shown)
    return tuple(first.values())
