"""What is shown of a search: all that was asked for, or the most of it with which something is found."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from analysis.search import Found, search
from analysis.search_index import Index
from analysis.search_query import Query
from analysis.search_terms import Term


def fitting(index: Index, query: Query) -> tuple[Found, Found | None]:
    """What a query finds, and what is found without some of its terms where that is better, else None.

    Names and phrases stay. Words that stand nowhere go first; then the fewest others with which a stance is found – of named
    actors, one of theirs. Among equals the rarest word stays: it says most of what is meant.
    """
    found = search(index, query)
    if _answered(found):
        return found, None
    fewer = _fewer(index, found)
    if not fewer and found.named and not found.total:
        fewer = tuple(term for term in found.terms if not term.phrase)
    if not fewer:
        return found, None
    rest = search(index, query, fewer, doubtful=True)
    if not rest.total:
        return found, None
    return found, replace(rest, hits={**rest.hits, **found.hits}) if found.hits and not found.named else rest


def _answered(found: Found) -> bool:
    if found.named:
        return any(name not in found.others for name in found.hits.get("stances", ()))
    return bool(found.hits.keys() & {"stances", "claims", "proposals"})


def _fewer(index: Index, found: Found) -> tuple[Term, ...]:
    """The terms to be left out."""
    required = [term for term in found.terms if not term.weak]
    words = [term for term in required if not term.phrase and term not in found.nowhere]
    phrases = [term for term in required if term.phrase]
    kept = _most_together(index, found, words, phrases)
    if kept is None:
        # nothing is found together: of actors all that stands somewhere, else each word has a link of its own
        kept = frozenset(term.written for term in (*words, *phrases) if term not in found.nowhere)
    left_out = tuple(term for term in required if term.written not in kept and (not term.phrase or term in found.nowhere))
    return left_out if len(left_out) < len(required) or found.named else ()


def _most_together(index: Index, found: Found, words: list[Term], phrases: list[Term]) -> frozenset[str] | None:
    """The most words that stand in one stance, with all phrases that stand anywhere; None where no word or phrase does."""
    wanted: list[Mapping[int, object]] = [
        found.looked_up[term.written].places for term in phrases if found.looked_up[term.written].places
    ]
    together: Counter[frozenset[str]] = Counter()
    for number, entry in enumerate(index.entries):
        if entry.kind != "stances" or not _theirs(found, entry.actors) or any(number not in places for places in wanted):
            continue
        those = frozenset(term.written for term in words if number in found.looked_up[term.written].places)
        together[those | {term.written for term in phrases if number in found.looked_up[term.written].places}] += 1
    best = max(together, key=lambda those: (len(those), _rarity(found, those), together[those]), default=frozenset())
    return best or None


def _theirs(found: Found, actors: tuple[str, ...]) -> bool:
    if found.named:
        return bool(set(actors) & set(found.named))
    return not set(actors) & set(found.names.excluded)


def _rarity(found: Found, terms: frozenset[str]) -> int:
    return -sum(len(found.looked_up[term].places) for term in terms)
