"""An address as it is meant: ids that have changed, names for ids, «FrP» for «frp», two halves the wrong way round.

What is understood otherwise than it stands there is told once; then the browser writes the address anew (`ui.page_script`).
What means nothing stays: whoever reads it tells of it (`ui.choices`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.coalitions import ASSUMABLE
from analysis.meant import called
from loaders.positions import Positions
from slides.ids import CHOICES, SECTION_OF
from ui.data import readable_positions
from ui.entries import entries, full_name, names
from ui.front_door import LOST
from ui.given import Correction, said, understand
from ui.language import language, language_of, t
from ui.markup import plain
from ui.notice import from_address, notice
from ui.parameters import SWITCHES, has_one, reads

ON, OFF = ("1", "true", "yes", "on", "ja"), ("0", "false", "no", "off", "nei")
_SUBJECTS = ("claims", "themes")
_SORTS = {"actor": "actors", "theme": "themes"}


@dataclass(frozen=True)
class Heard:
    """A value as it is meant, and sentences to tell of that."""

    value: str
    told: tuple[str, ...] = ()


def understand_address(page: str) -> tuple[str, ...]:
    """Work out what every parameter of the page's address means; the sentences to tell of it."""
    data, found, told = readable_positions(), {}, list[str]()
    for name, values in said().items():
        if name == LOST:  # is told of once
            found[name] = Correction(values, [])
        if name not in reads(page) and name not in SECTION_OF:
            continue
        heard = [_heard(data, name, value) for value in dict.fromkeys(values)]
        now = list(dict.fromkeys(one.value for one in heard if one.value or name not in SWITCHES))
        if len(now) > 1 and has_one(page, name):
            heard, now = heard[:1], now[:1]
            told.append(t("choices.first_of_several", name=name))
        told += [sentence for one in heard for sentence in one.told]
        if now != values:
            found[name] = Correction(values, now)
    understand(page, found)
    return tuple(dict.fromkeys(told))


def tell_of_address(told: Sequence[str]) -> None:
    """Put these sentences above the page."""
    for sentence in told:
        notice(sentence)


def _heard(data: Positions | None, name: str, value: str) -> Heard:
    if name == "lang":
        return Heard(language_of(value) or value)
    if name in SWITCHES:
        return _switch(name, value)
    if name in CHOICES:
        return Heard(value.casefold() if value.casefold() in CHOICES[name] else value)
    if data is None:
        return Heard(value)
    if name in SECTION_OF:
        return _entry(data, (SECTION_OF[name],), value)
    in_parts = {"focus": _focus, "open": _cell, "pair": _pair, "assume": _assumption}
    return in_parts[name](data, value) if name in in_parts else Heard(value)


def _switch(name: str, value: str) -> Heard:
    if value.casefold() in ON:
        return Heard("1")
    unknown = () if value.casefold() in OFF else (t("choices.unknown_switch", value=from_address(value), name=name),)
    return Heard("", unknown)


def _entry(data: Positions, sections: Sequence[str], value: str, around: str = "{}") -> Heard:
    """An entry of one of the sections by its id, a former one or a name; `around` is what is told of with it."""
    for section in sections:
        found, former = data.current_id(section, value), True
        if found is None:
            found, former = called(value, names(data, section)), False
        if found == value:
            return Heard(value)
        if found is not None:
            (entry,) = (one for one in entries(data, section) if one.id == found)
            old, new = from_address(around.format(value)), plain(full_name(entry, language()))
            return Heard(found, (t("choices.renamed" if former else "choices.understood", old=old, new=new),))
    return Heard(value)


def _is(data: Positions, section: str, value: str) -> bool:
    return data.current_id(section, value) is not None


def _focus(data: Positions, value: str) -> Heard:
    """«actor:<id>» or «theme:<id>»; without the sort, what it can only be."""
    kind, colon, name = value.partition(":")
    if colon:
        if kind.casefold() not in _SORTS:
            return Heard(value)
        heard = _entry(data, (_SORTS[kind.casefold()],), name, f"{kind}:{{}}")
        return Heard(f"{kind.casefold()}:{heard.value}", heard.told)
    found = {sort: _entry(data, (section,), value).value for sort, section in _SORTS.items()}
    nodes = [f"{sort}:{name}" for sort, name in found.items() if _is(data, _SORTS[sort], name)]
    return Heard(nodes[0] if nodes else value)


def _cell(data: Positions, value: str) -> Heard:
    """«<actor>/<claim or theme>», also the other way round."""
    actor, slash, subject = value.strip(" /").partition("/")
    if not slash:
        return Heard(value)
    who, what = _entry(data, ("actors",), actor), _entry(data, _SUBJECTS, subject)
    turned = _entry(data, ("actors",), subject), _entry(data, _SUBJECTS, actor)
    if not _is(data, "actors", who.value) and _is(data, "actors", turned[0].value):
        who, what = turned
    return Heard(f"{who.value}/{what.value}", (*who.told, *what.told))


def _pair(data: Positions, value: str) -> Heard:
    one, slash, other = value.strip(" /").partition("/")
    if not slash:
        return Heard(value)
    both = [_entry(data, ("actors",), actor) for actor in (one, other)]
    return Heard("/".join(one.value for one in both), tuple(sentence for one in both for sentence in one.told))


def _assumption(data: Positions, value: str) -> Heard:
    party, colon, group = value.partition(":")
    if not colon:
        return Heard(value)
    heard = _entry(data, ("actors",), party)
    return Heard(f"{heard.value}:{group.casefold() if group.casefold() in ASSUMABLE else group}", heard.told)
