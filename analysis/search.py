"""Search: every entry of a file in which all that is asked for is found, the best first.

A word that names an actor asks for what that actor has said; several actors are alternatives («Høyre FrP anbud»). All other
words must be found in an entry. Ranked: what stands in the entry's own words before what only its theme or a section says; then
by the level of the worst word (`search_matches.Level`) and of all words, a stem for the word itself; by where they stand
(`search_index.STANDING`); and those that are written as they are asked for before stems. Equals stand in the order of the file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.norwegian import small
from analysis.search_entries import KINDS
from analysis.search_index import STANDING, Index
from analysis.search_matches import Level, matches
from analysis.search_names import Names, names_in
from analysis.search_query import Query

Quality = tuple[bool, Level, int, Level]
"""Of a term in an entry: whether it stands only around it, the level (a stem is as good as the word), the place of its text in
`STANDING`, and the level as it is."""
Rank = tuple[bool, int, int, int, int, int]
Places = Mapping[int, Quality]
"""Entries in which a term is found, by their place in the index."""
NAMED: Quality = (False, Level.STEM, 0, Level.EXACT)
WITHOUT_ACTORS = ("claims", "themes")
"""Kinds that are nobody's: where an actor is named together with a subject, the subject is enough."""


@dataclass(frozen=True)
class LookedUp:
    """What was found for each term of a query by itself.

    Attributes
    ----------
    words
        Word → words of the index, by place.
    terms
        Word or phrase → entries.
    """

    words: Mapping[str, Mapping[int, Level]]
    terms: Mapping[str, Places]


NOTHING_YET = LookedUp({}, {})


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
    doubtful
        Whether a word of the subject was corrected or left out, so that what is found may not be what was meant.
    silent
        Named actors that have said nothing of the subject: none of their stances is found, though its claims are. Where it is
        doubtful, only those who have said nothing at all.
    corrected
        Words in which a typing error was assumed → what was found instead.
    alone
        Terms → in how many entries each is found by itself.
    marks
        Words to mark in texts: language (nb for both forms of Norwegian, or en) and the word in small letters.
    looked_up
        For a search for some of the same terms, which then need not be looked up again.
    """

    query: Query
    hits: Mapping[str, tuple[str, ...]]
    named: tuple[str, ...]
    subject: tuple[str, ...]
    doubtful: bool
    silent: tuple[str, ...]
    corrected: Mapping[str, tuple[str, ...]]
    alone: Mapping[str, int]
    marks: frozenset[tuple[str, str]]
    looked_up: LookedUp

    @property
    def nowhere(self) -> tuple[str, ...]:
        """Terms that are found nowhere in the file, and so are found together with none of the others."""
        return tuple(term for term in self.query.terms if not self.alone[term])

    @property
    def total(self) -> int:
        return sum(map(len, self.hits.values()))


def search(index: Index, query: Query, before: LookedUp = NOTHING_YET, *, doubtful: bool = False) -> Found:
    """What a query finds. A query without words finds nothing. What was looked up before is not looked up again.

    `doubtful` says that it is not all that was asked for.
    """
    words = {word: before.words[word] if word in before.words else matches(index, word) for word in query.words}
    terms = {term: before.terms[term] for term in query.terms if term in before.terms}
    terms |= {word: _places(index, found) for word, found in words.items() if word not in terms}
    terms |= {phrase: _phrase(index, phrase) for phrase in query.phrases if phrase not in terms}
    names = names_in(index, query.words, words)
    subject = tuple(term for term in query.terms if term not in names.words)
    hits = _hits(index, terms, names, subject)
    corrected = {word: _shown(index, found) for word, found in words.items() if Level.TYPING_ERROR in found.values()}
    doubtful = doubtful or any(term in corrected or not terms[term] for term in subject)
    return Found(
        query=query,
        hits=hits,
        named=names.actors,
        subject=subject,
        doubtful=doubtful,
        silent=_silent(index, names.actors, hits, unsure=doubtful or (bool(subject) and "claims" not in hits)),
        corrected=corrected,
        alone={term: len(places) for term, places in terms.items()},
        marks=frozenset((index.words[place].lang, index.words[place].written) for found in words.values() for place in found),
        looked_up=LookedUp(words, terms),
    )


def _silent(index: Index, named: Sequence[str], hits: Mapping[str, Sequence[str]], *, unsure: bool) -> tuple[str, ...]:
    """Where it is unsure what was meant, or no claim is found, an actor may have spoken of it, unless it has said nothing."""
    heard = {name.partition("/")[0] for name in hits.get("stances", ())}
    known = index.positions.mapped_actors if unsure else frozenset()
    return tuple(actor for actor in named if actor not in heard and actor not in known)


def _hits(index: Index, terms: Mapping[str, Places], names: Names, subject: Sequence[str]) -> dict[str, tuple[str, ...]]:
    ranked: dict[str, list[tuple[Rank, str]]] = {kind: [] for kind in KINDS}
    for number, entry in enumerate(index.entries):
        if any(number not in terms[term] for term in subject):
            continue
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
    around, levels, standings, exact = zip(*qualities, strict=True)
    return any(around), max(levels), sum(levels), sum(standings), sum(exact), number


def _quality(standing: str, level: Level) -> Quality:
    return standing == "around", max(level, Level.STEM), STANDING.index(standing), level


def _places(index: Index, found: Mapping[int, Level]) -> Places:
    """Entry → the best that a word is found as in it."""
    best: dict[int, Quality] = {}
    for place, level in found.items():
        for number, standing in index.words[place].places:
            quality = _quality(standing, level)
            best[number] = min(best.get(number, quality), quality)
    return best


def _phrase(index: Index, phrase: str) -> Places:
    """Entry → the best place in which a phrase stands literally."""
    best: dict[int, Quality] = {}
    for number, entry in enumerate(index.entries):
        for field in entry.fields:
            if phrase in " ".join(small(field.text).split()):
                quality = _quality(field.standing, Level.EXACT)
                best[number] = min(best.get(number, quality), quality)
    return best


def _shown(index: Index, found: Mapping[int, Level]) -> tuple[str, ...]:
    """The words that were found instead, Norwegian ones and those that stand most often first, whatever their endings."""
    known = sorted((index.words[place] for place in found), key=lambda one: (one.lang == "en", -one.times, one.written))
    first: dict[str, str] = {}
    for one in known:
        first.setdefault(one.stem, one.shown)
    return tuple(first.values())
