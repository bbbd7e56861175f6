"""What no entry can know of itself: that ids are single and resolve, seats add up, and words have somebody who said them."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, product

from pydantic_core import PydanticCustomError

from loaders.draft import NOUNS, Draft, maps, text, texts
from loaders.fields import PartialDate, partial_date
from loaders.model import Entry
from loaders.problems import Problem, shown
from loaders.references import unresolved
from loaders.stance_checks import check_stances
from loaders.yaml_builder import LineMap


def check(raw: LineMap, sections: dict[str, type[Entry]]) -> Iterator[Problem]:
    """Every problem between the entries of a file."""
    draft = Draft(raw)
    return chain(
        _ids_are_single(draft),
        _names_are_single(draft),
        chain.from_iterable(unresolved(draft, section, model) for section, model in sections.items()),
        _party_order(draft),
        chain.from_iterable(_body(body) for body in draft.entries("bodies")),
        check_stances(draft),
    )


def _ids_are_single(draft: Draft) -> Iterator[Problem]:
    # Addresses name themes and claims in the same place, so that an id must say which is meant.
    shared: dict[str, tuple[str, int]] = {}
    for section, noun in NOUNS.items():
        first = shared if section in ("themes", "claims") else {}
        for item in draft.entries(section):
            for name, line in chain(texts(item, "id"), texts(item, "formerly")):
                if name in first:
                    yield Problem(line, _taken(noun, name, *first[name]))
                first.setdefault(name, (noun, line))


def _taken(noun: str, name: str, other: str, line: int) -> str:
    if other == noun:
        return f"{noun} {shown(name)} finnes fra før, på linje {line} – gi den en annen id"
    return f"{noun} {shown(name)} har samme id som et {other}, på linje {line} – gi en av dem en annen id; lenker nevner begge"


NAMES = {
    "actors": ("name", "short"),
    "bodies": ("name",),
    "themes": ("name",),
    "claims": ("wording",),
    "proposals": ("name",),
}
"""Section → the words by which readers tell its entries apart."""


def _names_are_single(draft: Draft) -> Iterator[Problem]:
    first: dict[tuple[str, str, str, str], int] = {}
    for section, keys in NAMES.items():
        for item, key, lang in product(draft.entries(section), keys, ("nb", "en")):
            words = item.get(key)
            if not isinstance(words, LineMap) or (name := text(words, lang)) is None:
                continue
            place = (section, key, lang, " ".join(name.split()))
            if place in first:
                message = f"{key}.{lang} {shown(name)} er allerede brukt, på linje {first[place]}"
                yield Problem(words.lines[lang], f"{message} – skriv noe annet, så leserne kan skille dem")
            first.setdefault(place, words.lines[lang])


def _party_order(draft: Draft) -> Iterator[Problem]:
    places: dict[str, str] = {}
    for actor in draft.entries("actors"):
        name, order = text(actor, "id"), text(actor, "order")
        if actor.get("kind") != "party" or name is None or order is None:
            continue
        if order in places:
            message = f"order {shown(order)} er allerede plassen til {shown(places[order])} – gi hvert parti sin plass"
            yield Problem(actor.lines["order"], message)
        else:
            places[order] = name


def _body(body: LineMap) -> Iterator[Problem]:
    seats = body.get("seats")
    by_party = {party: _number(seats, party) for party in seats} if isinstance(seats, LineMap) else {}
    known = [number for number in by_party.values() if number is not None]
    total = _number(body, "total")
    # Where one of the numbers cannot be read, the sum says nothing.
    if total is not None and len(known) == len(by_party) > 0 and sum(known) != total:
        message = f"plassene summerer til {sum(known)}, men total er {total} – rett plassene eller totalen"
        yield Problem(body.lines["total"], message)
    start, end = _date(body, "from"), _date(body, "until")
    if start is not None and end is not None and end < start:
        message = f"until {shown(end)} er før from {shown(start)} – rett datoene"
        yield Problem(body.lines["until"], message)
    if isinstance(seats, LineMap):
        yield from _members(body, by_party)


def _number(raw: LineMap, key: str) -> int | None:
    value = text(raw, key) or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def _date(raw: LineMap, key: str) -> PartialDate | None:
    """A date that has a first day; one that has none, or does not exist, cannot be too early."""
    try:
        found = partial_date(raw.get(key))
    except PydanticCustomError:
        return None
    return found if found.first_day is not None else None


def _members(body: LineMap, seats: dict[str, int | None]) -> Iterator[Problem]:
    named: Counter[str] = Counter()
    for member in maps(body, "members"):
        for party, line in texts(member, "party"):
            named[party] += 1
            seated = seats.get(party, 0)
            if seated is not None and named[party] == seated + 1:
                message = f"flere navngitte medlemmer fra {shown(party)} enn partiet har plasser ({seated})"
                yield Problem(line, f"{message} – rett plassene eller medlemmet")
