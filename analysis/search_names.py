"""Whom the words of a query name: actors by all their names, people by the office they are listed with, and who is left out.

A name is read as it is written, in bokmål or nynorsk, with or without a genitive -s. A typing error never names anybody.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.norwegian import STOP_WORDS, small, stem, without_marks, words_of
from analysis.nynorsk import in_bokmaal
from analysis.search_query import Spoken
from loaders.model import Actor, Bilingual, Body, Member
from loaders.positions import Positions
from loaders.search_words import SearchWords

_STEM = "~"
"""Stands before the stem of a word in the key of a name that may have endings."""
_PLAIN = "°"
"""Stands before a word as a keyboard without æ, ø and å writes it."""
_STEM_FROM = 7
"""Letters from which on a name may have endings: of shorter ones, «rød» is no «Rødt»."""
_PARTY = "party"
LEAVING_OUT = [
    tuple(words.split())
    for words in (
        "andre enn",
        "annet enn",
        "bortsett fra",
        "bortsett frå",
        "foruten",
        "unntatt",
        "unnateke",
        "utenom",
        "utanom",
        "uten",
        "utan",
        "apart from",
        "besides",
        "except",
        "except for",
        "excluding",
        "other than",
        "without",
    )
]
"""Words after which a name says who is not asked for."""
_AND = frozenset({"og", "eller", "and", "or"})
_ARTICLES = frozenset({"the", "partiet"})


@dataclass(frozen=True)
class Called:
    """Whom a name stands for.

    Attributes
    ----------
    sort
        name: the actor's own; other: another that is in use; person: somebody who is listed for the actor.
    shown
        As it is written in full.
    office
        Of a person: where it is listed, and as what.
    capital
        Whether it is a name only with a capital letter: «Labour», and not «labour».
    """

    actor: str
    sort: str
    shown: str
    office: tuple[Body, Member] | None = None
    capital: bool = False


@dataclass(frozen=True)
class Named:
    """A name that was read: whose it is, its places in the query, and whether it says who is left out."""

    called: Called
    places: tuple[int, ...]
    left_out: bool


@dataclass(frozen=True)
class Names:
    """What the words of a query name.

    Attributes
    ----------
    actors, excluded
        In the order of the file; nobody is both.
    found
        Name by name, in the order of the query.
    taken
        Places of words that belong to a name, or say that it is left out.
    """

    actors: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    found: tuple[Named, ...] = ()
    taken: frozenset[int] = frozenset()


def all_names(positions: Positions, beyond: SearchWords, said: frozenset[str]) -> dict[tuple[str, ...], Called]:
    """Every name by its words: full and short ones, words that only one name has, other names, people.

    `said` are the words of quotes, claims and themes: a subject is nobody's name.
    """
    names: dict[tuple[str, ...], Called] = {}
    shown = [actor for actor in positions.actors if not actor.retired]
    for key, called in (*_own(shown), *_single(shown, said), *_other(shown, beyond), *_people(positions, shown)):
        names.setdefault(key, called)
    return names


def _own(shown: Sequence[Actor]) -> Iterator[tuple[tuple[str, ...], Called]]:
    for actor in shown:
        for lang, name in _both(actor.short, actor.name):
            yield from _keys(name, Called(actor.id, "name", name), endings=lang == "nb")


def _single(shown: Sequence[Actor], said: frozenset[str]) -> Iterator[tuple[tuple[str, ...], Called]]:
    """Words that no other actor has in its name: «Grønne» is enough for a party."""
    written = [(actor, lang, _words(name)) for actor in shown for lang, name in _both(actor.short, actor.name)]
    owners: dict[str, set[str]] = {}
    for actor, _, words in written:
        for word in words:
            owners.setdefault(word, set()).add(actor.id)
    for actor, lang, words in written:
        party = lang == "en" and words[-1:] == (_PARTY,)
        for word in words:
            alone = len(owners[word]) == 1 and len(words) > 1 and word not in STOP_WORDS
            genitive = lang == "nb" and word.endswith("s")
            if alone and not genitive and (party or (lang == "nb" and word not in said)):
                called = Called(actor.id, "other" if party else "name", actor.name.in_language(lang), capital=party)
                yield from (((form,), called) for form in ((word, f"{word}s") if party else (word,)))


def _other(shown: Sequence[Actor], beyond: SearchWords) -> Iterator[tuple[tuple[str, ...], Called]]:
    ids = {actor.id for actor in shown}
    for actor, names in beyond.names.items():
        for name in names if actor in ids else ():
            yield _words(name), Called(actor, "other", name)


def _people(positions: Positions, shown: Sequence[Actor]) -> Iterator[tuple[tuple[str, ...], Called]]:
    """Members that are listed by name, the newest list first: in full, and by the last name where it is one person's."""
    ids = {actor.id for actor in shown}
    bodies = sorted((body for body in positions.bodies if not body.retired), key=lambda body: str(body.date), reverse=True)
    listed = [(body, one) for body in bodies for one in body.members if one.party in ids]
    last: dict[tuple[str, ...], set[str]] = {}
    for _, one in listed:
        last.setdefault(_words(one.name)[-1:], set()).add(one.name)
    for body, one in listed:
        called = Called(one.party, "person", one.name, (body, one))
        yield from _keys(one.name, called, endings=False)
        words = _words(one.name)
        if len(last[words[-1:]]) == 1:
            yield from ((words[count:], called) for count in range(1, len(words)))


def _keys(name: str, called: Called, *, endings: bool) -> Iterator[tuple[tuple[str, ...], Called]]:
    words = _words(name)
    if not words:
        return
    yield words, called
    yield tuple(f"{_PLAIN}{without_marks(word)}" for word in words), called
    if endings and all(len(word) >= _STEM_FROM for word in words):
        yield tuple(f"{_STEM}{stem(word, 'nb')}" for word in words), called


def _both(*names: Bilingual) -> list[tuple[str, str]]:
    return [(lang, name.in_language(lang)) for name in names for lang in ("nb", "en")]


def _words(name: str) -> tuple[str, ...]:
    return tuple(in_bokmaal(small(word.written)) for word in words_of(name))


def names_in(names: Mapping[tuple[str, ...], Called], spoken: Sequence[Spoken], order: Sequence[str]) -> Names:
    """The names among words, the longest at each place; `order` is that of all actors."""
    found: list[Named] = []
    taken: set[int] = set()
    forms = [_forms(one.word) for one in spoken]
    place = 0
    while place < len(spoken):
        read = _read(names, spoken, forms, place)
        if read is None:
            place += 1
            continue
        before = _leaving_out(spoken, place, found)
        places = tuple(range(place, place + read[1]))
        found.append(Named(read[0], places, before is not None))
        taken |= {*places, *(before or ())}
        place += read[1]
    wanted = {one.called.actor for one in found if not one.left_out}
    excluded = {one.called.actor for one in found if one.left_out} - wanted
    return Names(
        tuple(one for one in order if one in wanted),
        tuple(one for one in order if one in excluded),
        tuple(found),
        frozenset(taken),
    )


def _read(
    names: Mapping[tuple[str, ...], Called], spoken: Sequence[Spoken], forms: Sequence[frozenset[str]], place: int
) -> tuple[Called, int] | None:
    """The longest name that begins at a place, and of how many words it is."""
    best: tuple[Called, int] | None = None
    for key, called in names.items():
        count = len(key)
        if count <= (best[1] if best else 0) or key[0] not in forms[place] or place + count > len(spoken):
            continue
        if all(part in forms[place + step] for step, part in enumerate(key)) and _fits(called, spoken, place, count):
            best = called, count
    return best


def _fits(called: Called, spoken: Sequence[Spoken], place: int, count: int) -> bool:
    """A name that is another word in small letters needs its capital, and to stand alone: «Labour-saving» is no party."""
    glued = any(one.glued for one in spoken[place + count : place + count + 1])
    return not called.capital or (spoken[place].written[:1].isupper() and not glued)


def _forms(word: str) -> frozenset[str]:
    """A word as the keys of names may have it, with and without a genitive -s."""
    bokmaal = in_bokmaal(word)
    genitive = [bokmaal[:-1]] if word.endswith("s") and len(word) > 2 else []
    forms = {word, *(form for one in (bokmaal, *genitive) for form in (one, f"{_STEM}{stem(one, 'nb')}"))}
    return frozenset(forms | {f"{_PLAIN}{without_marks(one)}" for one in (bokmaal, *genitive)})


def _leaving_out(spoken: Sequence[Spoken], place: int, found: Sequence[Named]) -> tuple[int, ...] | None:
    """The places of the words just before a name that say that it is left out; «og» goes on with what is before it."""
    end = place
    while end and spoken[end - 1].word in _ARTICLES:
        end -= 1
    before = [one.word for one in spoken[:end]]
    for words in sorted(LEAVING_OUT, key=len, reverse=True):
        if tuple(before[-len(words) :]) == words:
            return tuple(range(end - len(words), place))
    last = found[-1] if found else None
    if last and last.left_out and before[last.places[-1] + 1 :] in ([], *([one] for one in _AND)):
        return tuple(range(last.places[-1] + 1, place))
    return None
