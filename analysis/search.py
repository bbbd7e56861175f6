"""Search: every entry of a file in which all that is asked for is found, the best first.

A word that names an actor asks for what that actor has said; several actors are alternatives («Høyre FrP anbud»). All other
terms must be found in an entry, but weak words («aktører») only sort. Ranked: what a named actor has said itself before what
others say of it; what stands in the entry's own words before what only a section says; then by the level of the worst term
(`search_matches.Level`) and of all terms, a stem for the word itself; then by where they stand, in a quote and the wording
before elsewhere; with weak words before without; and early in the wording before late. Of stances that are as good, those on
the claim of which most is found come first. Equals stand in the order of the file.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from analysis.search_entries import KINDS, Entry
from analysis.search_index import Index
from analysis.search_matches import Level, as_typed
from analysis.search_names import Called, Names, names_in
from analysis.search_near_names import near_names
from analysis.search_query import Query
from analysis.search_terms import LookedUp, Quality, Term, look_up, terms_of

Rank = tuple[bool, bool, int, int, int, int, int, int]
WITHOUT_ACTORS = ("claims", "themes")
"""Kinds that are nobody's: where an actor is named together with a subject, the subject is enough."""


@dataclass(frozen=True)
class Found:
    """What a query found.

    Attributes
    ----------
    terms
        All that is asked for besides names.
    names
        Whom the query names, and how.
    hits
        Kind → ids, the best first. Kinds without a hit are left out. They stand in the order of `KINDS`, but stances first
        where an actor is named with a subject, and last those whose best hit does not say it in words of its own.
    others
        Of the stances that are found those of actors who are not named: they only mention one who is.
    doubtful
        Whether a word of the subject was corrected or left out, so that what is found may not be what was meant.
    silent
        Named actors that have said nothing of the subject: none of their stances is found, though its claims are. Where it is
        doubtful, only those who have said nothing at all.
    looked_up
        Term → what was found for it by itself.
    meant
        Words of the query that stand nowhere and are like a name → whose.
    left_out
        Terms that were left out, so that something is found at all.
    """

    query: Query
    terms: tuple[Term, ...]
    names: Names
    hits: Mapping[str, tuple[str, ...]]
    others: frozenset[str]
    doubtful: bool
    silent: tuple[str, ...]
    looked_up: Mapping[str, LookedUp]
    marks: frozenset[tuple[str, str]]
    """Words to mark in texts: language (nb for both forms of Norwegian, or en) and the word in small letters."""
    meant: Mapping[str, Called] = field(default_factory=dict)
    left_out: tuple[Term, ...] = ()

    @property
    def named(self) -> tuple[str, ...]:
        """Actors that the query names, in the order of the file."""
        return self.names.actors

    @property
    def subject(self) -> tuple[str, ...]:
        """What is asked for besides names, as it must be found."""
        return tuple(term.written for term in self.terms if not term.weak)

    @property
    def nowhere(self) -> tuple[Term, ...]:
        """Terms that are found nowhere in the file, and so are found together with none of the others."""
        return tuple(term for term in self.terms if not term.weak and not self.looked_up[term.written].places)

    @property
    def corrected(self) -> dict[str, tuple[str, ...]]:
        """Words in which a typing error was assumed, as typed → what was found instead."""
        found = {term.typed: self.looked_up[term.written].corrected for term in self.terms}
        return {typed: instead for typed, instead in found.items() if instead}

    @property
    def also(self) -> tuple[str, ...]:
        """What was looked for too."""
        return tuple(dict.fromkeys(one for term in self.terms for one in self.looked_up[term.written].also))

    @property
    def total(self) -> int:
        return sum(map(len, self.hits.values()))


def search(index: Index, query: Query, leaving: Collection[Term] = (), *, doubtful: bool = False) -> Found:
    """What a query finds, without some of its terms. A query without words finds nothing.

    `doubtful` says that it is not all that was asked for.
    """
    order = [actor.id for actor in index.positions.actors]
    names = names_in(index.names, query.spoken, order)
    terms = tuple(term for term in terms_of(index, query, names) if term not in leaving)
    looked_up = {term.written: look_up(index, term) for term in terms}
    hits, others = _hits(index, query, names, terms, looked_up)
    subject = [term for term in terms if not term.weak]
    doubtful = doubtful or any(looked_up[term.written].corrected or not looked_up[term.written].places for term in subject)
    return Found(
        query=query,
        terms=terms,
        names=names,
        hits=hits,
        others=others,
        doubtful=doubtful,
        silent=_silent(index, names.actors, hits, unsure=doubtful or (bool(subject) and "claims" not in hits)),
        looked_up=looked_up,
        marks=_marks(index, query, names, looked_up.values()),
        meant=near_names(index, [term for term in terms if term.places and not looked_up[term.written].places]),
        left_out=tuple(leaving),
    )


def _silent(index: Index, named: Sequence[str], hits: Mapping[str, Sequence[str]], *, unsure: bool) -> tuple[str, ...]:
    """Where it is unsure what was meant, or no claim is found, an actor may have spoken of it, unless it has said nothing."""
    heard = {name.partition("/")[0] for name in hits.get("stances", ())}
    known = index.positions.mapped_actors if unsure else frozenset()
    return tuple(actor for actor in named if actor not in heard and actor not in known)


def _hits(
    index: Index, query: Query, names: Names, terms: Sequence[Term], looked_up: Mapping[str, LookedUp]
) -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    """What is found, by kind, and which of the stances are not those of who is named."""
    if not terms and not names.actors:
        return {}, frozenset()
    ranked: dict[str, list[tuple[Rank, str]]] = {kind: [] for kind in KINDS}
    mentioned = _mentions(index, query, names)
    for number, entry in enumerate(index.entries):
        if _is_left_out(entry, names):
            continue
        own = bool(set(entry.actors) & set(names.actors))
        nobodys = entry.kind in WITHOUT_ACTORS and any(not term.weak for term in terms)
        if names.actors and not own and not nobodys and number not in mentioned:
            continue
        found = [(term, looked_up[term.written].places.get(number)) for term in terms]
        if all(quality or term.weak for term, quality in found):
            other = bool(names.actors) and not own and not nobodys
            ranked[entry.kind].append((_rank(found, other, number), entry.id))
    best = {kind: sorted(found) for kind, found in ranked.items() if found}
    if "stances" in best:
        best["stances"] = _gathered(best["stances"])
    order = sorted(best, key=lambda kind: (best[kind][0][0][1], kind != "stances" if names.actors and terms else 0))
    others = frozenset(name for rank, name in ranked["stances"] if rank[0])
    return {kind: tuple(name for _, name in best[kind]) for kind in order}, others


def _gathered(ranked: list[tuple[Rank, str]]) -> list[tuple[Rank, str]]:
    """Among stances that are as good, those on the claim of which most is found come first."""
    heaps = Counter((rank[:-2], name.partition("/")[2]) for rank, name in ranked)
    return sorted(ranked, key=lambda one: (one[0][:-2], -heaps[(one[0][:-2], one[1].partition("/")[2])], one[0]))


def _is_left_out(entry: Entry, names: Names) -> bool:
    return bool(entry.actors) and set(entry.actors) <= set(names.excluded)


def _mentions(index: Index, query: Query, names: Names) -> set[int]:
    """Entries whose own words have a name that was read: not only the section, which names all who wrote there."""
    found: set[int] = set()
    for named in names.found:
        if not named.left_out:
            each = [_own_words(index, query.spoken[place].word) for place in named.places]
            found |= set.intersection(*each)
    return found


def _own_words(index: Index, word: str) -> set[int]:
    answers = [place for place, level in as_typed(index, word).items() if level <= Level.STEM]
    return {number for place in answers for number, standing, _ in index.words[place].places if standing != "around"}


def _rank(found: Sequence[tuple[Term, Quality | None]], other: bool, number: int) -> Rank:
    """By what must be found; among equals by how many weak words are missing."""
    there = [quality for term, quality in found if quality and not term.weak]
    return (
        other,
        any(one.around for one in there),
        max((one.level for one in there), default=0),
        sum(one.level for one in there),
        sum(one.where for one in there),
        sum(quality is None for _, quality in found),
        sum(one.place for one in there),
        number,
    )


def _marks(index: Index, query: Query, names: Names, found: Collection[LookedUp]) -> frozenset[tuple[str, str]]:
    """What answers to a term, and names where they stand as names: «TEK» does not mark «teknologi»."""
    places = {place for one in found for place in one.words}
    for named in names.found:
        if not named.left_out:
            words = [query.spoken[place].word for place in named.places]
            places |= {place for word in words for place, level in as_typed(index, word).items() if level <= Level.STEM}
    return frozenset((index.words[place].lang, index.words[place].written) for place in places)
