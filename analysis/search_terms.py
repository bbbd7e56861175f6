"""What a query asks for besides names, term by term, and where in a file each is found.

A term is a word, words that a hyphen or a known expression ties together («non-profit», «kunstig intelligens»), or a phrase.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.norwegian import STOP_WORDS, small, stem, words_of
from analysis.search_index import Index, Spot
from analysis.search_matches import Level, as_typed, corrections, matches
from analysis.search_names import Names
from analysis.search_patterns import phrase_pattern, tied_pattern
from analysis.search_query import VOTING, Query, Spoken

_LONGEST = 3
"""Words of a known expression."""
_BEGINNING_FROM = 5
"""Letters from which on a word that is looked for too may be the beginning of another."""
_NO_PLACE = 99
_BOTH, _ONE, _NOTE, _AROUND = range(4)


@dataclass(frozen=True)
class Term:
    """One thing that is asked for.

    Attributes
    ----------
    written
        In small letters, «non-profit»; by it a term is known.
    typed
        As typed.
    places
        Of its words in the query; none of a phrase.
    weak
        Whether it excludes nothing.
    also
        What is looked for too.
    tied
        Whether its words stand side by side wherever it is found.
    """

    written: str
    typed: str
    places: tuple[int, ...] = ()
    weak: bool = False
    also: tuple[str, ...] = ()
    tied: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(small(word.written) for word in words_of(self.written))

    @property
    def phrase(self) -> bool:
        return not self.places


@dataclass(frozen=True, order=True)
class Quality:
    """How well a term is found in an entry: the less the better.

    Attributes
    ----------
    around
        Whether only in what is not of the entry's own words.
    level
        A stem is as good as the word itself.
    where
        0: in a quote and in the wording; 1: in one of them; 2: in a note; 3: around.
    place
        The how many-th word of the wording it is.
    """

    around: bool
    level: Level
    where: int
    place: int


Found = Mapping[int, Quality]
"""Entries in which a term is found, by their place in the index."""


@dataclass(frozen=True)
class LookedUp:
    """What was found for a term.

    Attributes
    ----------
    places
        Every entry.
    words
        The words of the index, by place, that answer to it; of what is tied or a phrase, none.
    also
        What was looked for too and found: it adds entries.
    corrected
        What a typing error stands for, as the texts have it; empty where none is assumed.
    """

    places: Found
    words: frozenset[int] = frozenset()
    also: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()


def terms_of(index: Index, query: Query, names: Names) -> tuple[Term, ...]:
    """The terms of a query, each once: its words besides names, the longest known expression at each place; then phrases."""
    found: dict[str, Term] = {}
    place, spoken = 0, query.spoken
    while place < len(spoken):
        count = 1
        if place not in names.taken:
            free = next((end for end in range(place, len(spoken)) if end in names.taken), len(spoken))
            term = _longest(index, spoken[place : min(free, place + _LONGEST)], place)
            count = len(term.places)
            if count > 1 or term.written not in STOP_WORDS | VOTING:
                found.setdefault(term.written, term)
        place += count
    for phrase in query.phrases:
        found.setdefault(f"«{phrase}»", Term(phrase, f"«{phrase}»"))
    return _none_weak_alone(tuple(found.values()))


def _longest(index: Index, spoken: Sequence[Spoken], place: int) -> Term:
    for count in range(len(spoken), 0, -1):
        words = [one.word for one in spoken[:count]]
        also = next((index.also[key] for lang in ("nb", "en") if (key := _stems(words, lang)) in index.also), ())
        glued = all(one.glued for one in spoken[1:count])
        if count == 1 or glued or also:
            tie = "-" if glued else " "
            typed = tie.join(one.written for one in spoken[:count])
            weak = count == 1 and not also and bool({stem(words[0], lang) for lang in ("nb", "en")} & index.weak)
            return Term(tie.join(words), typed, tuple(range(place, place + count)), weak, tuple(also), glued and count > 1)
    raise ValueError("no words")


def _stems(words: Sequence[str], lang: str) -> tuple[str, ...]:
    return tuple(stem(word, lang) for word in words)


def _none_weak_alone(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Where nothing else is asked for, a weak word is a word."""
    if any(not term.weak for term in terms):
        return terms
    return tuple(Term(term.written, term.typed, term.places, also=term.also) for term in terms)


def look_up(index: Index, term: Term) -> LookedUp:
    """Where a term is found."""
    if term.phrase:
        return LookedUp(_literally(index, phrase_pattern(term.written)))
    if term.tied:
        direct, words = _literally(index, tied_pattern(term.words)), frozenset[int]()
    else:
        # who asks for what has other words in the data has made no error
        answers = [(as_typed if term.also else matches)(index, word) for word in term.words]
        direct, words = _all_of(index, answers), frozenset(place for found in answers for place in found)
    places, also = dict(direct), []
    for other in term.also:
        more, those = _also(index, other)
        if more.keys() - direct.keys():
            also.append(other)
            words |= those
        for number, quality in more.items():
            places.setdefault(number, quality)
    return LookedUp(places, words, tuple(also), () if term.tied else _corrected(index, term))


def _also(index: Index, other: str) -> tuple[Found, frozenset[int]]:
    """What is looked for too, at its own level; parts of compounds are not meant by it."""
    words = [small(word.written) for word in words_of(other)]
    if "-" in other:
        return {number: _as_also(quality) for number, quality in _literally(index, tied_pattern(words)).items()}, frozenset()
    worst = {word: Level.BEGINNING if len(word) >= _BEGINNING_FROM else Level.STEM for word in words}
    answers = [{place: Level.ALSO for place, level in as_typed(index, word).items() if level <= worst[word]} for word in words]
    return _all_of(index, answers), frozenset(place for found in answers for place in found)


def _as_also(quality: Quality) -> Quality:
    return Quality(quality.around, Level.ALSO, quality.where, quality.place)


def _corrected(index: Index, term: Term) -> tuple[str, ...]:
    """The words that were found instead, Norwegian ones and those that stand most often first, whatever their endings."""
    if term.also:
        return ()
    wrong = [word for word in term.words if Level.TYPING_ERROR in matches(index, word).values()]
    found = {place for word in wrong for place in corrections(index, word)}
    known = sorted((index.words[place] for place in found), key=lambda one: (one.lang == "en", -one.times, one.written))
    first: dict[str, str] = {}
    for one in known:
        if not any(one.stem.startswith(root) or one.written == small(shown) for root, shown in first.items()):
            first[one.stem] = one.shown
    return tuple(first.values())


def _all_of(index: Index, answers: Sequence[Mapping[int, Level]]) -> Found:
    """Entries in which all of some words are found, by the worst of them."""
    each = [_places(index, found) for found in answers]
    both = set.intersection(*(set(found) for found in each))
    return {number: max(found[number] for found in each) for number in both}


def _places(index: Index, found: Mapping[int, Level]) -> Found:
    spots: dict[int, list[tuple[Spot, Level]]] = {}
    for place, level in found.items():
        for spot in index.words[place].places:
            spots.setdefault(spot[0], []).append((spot, level))
    return {number: quality(those) for number, those in spots.items()}


def quality(spots: Sequence[tuple[Spot, Level]]) -> Quality:
    """Of all places in one entry."""
    own = [(spot, level) for spot, level in spots if spot[1] != "around"]
    standing = {spot[1] for spot, _ in own}
    level = max(min(level for _, level in own or spots), Level.STEM)
    where = _BOTH if {"name", "quote"} <= standing else _ONE if standing & {"name", "quote"} else _NOTE if own else _AROUND
    place = min((spot[2] for spot, _ in own if spot[1] == "name"), default=_NO_PLACE)
    return Quality(not own, level, where, place)


def _literally(index: Index, pattern: re.Pattern[str]) -> Found:
    found: dict[int, Quality] = {}
    for number, entry in enumerate(index.entries):
        spots = [
            ((number, field.standing, len(words_of(field.text[: one.start()]))), Level.EXACT)
            for field in entry.fields
            if (one := pattern.search(field.text))
        ]
        if spots:
            found[number] = quality(spots)
    return found


def patterns(terms: Sequence[Term]) -> Iterator[re.Pattern[str]]:
    """What of some terms is marked literally: phrases, and words that are tied."""
    for term in terms:
        if term.phrase:
            yield phrase_pattern(term.written)
        elif term.tied:
            yield tied_pattern(term.words)
        yield from (tied_pattern([small(word.written) for word in words_of(one)]) for one in term.also if "-" in one)
