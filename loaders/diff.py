"""What differs between two versions of a positions file, entry by entry and field by field."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from loaders.diff_pairs import by_key, by_likeness, moved
from loaders.diff_tree import Ids, Node, head, nodes, renamed_ids
from loaders.model import Bilingual
from loaders.positions import Positions
from loaders.read import SECTIONS

HEAD = "head"
ORDER = ("stances", "claims", "proposals", "actors", "themes", "bodies", "sources", "corrections", HEAD)
"""Sections, what matters most first: what is said of the actors, then what it is said of, then the ground it stands on."""
FIRST_DECIDES = ("evidence",)
"""Lists whose first item outweighs the others."""
Path = tuple[str | int, ...]


class Kind(StrEnum):
    """What has happened to an entry or a field."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"
    MOVED = "moved"


@dataclass(frozen=True)
class Change:
    """One thing that is not as it was.

    Attributes
    ----------
    path
        Keys and places (from 1, in the newer file; of what is removed in the older one) from the entry down to the field;
        empty for the entry itself.
    before, after
        Its values; None where it was not, or is no more. Of an entry that has moved: None and the entry that it now follows,
        or the one that it now precedes and None. Of a list in another order: its first item where another one now stands
        there, else None.
    line
        In the newer file, or in the older one (`in_old`) of what is removed.
    """

    kind: Kind
    path: Path
    before: Any
    after: Any
    line: int
    in_old: bool = False


@dataclass(frozen=True)
class Difference:
    """A change with the entry that it is of, as it was and is; None where it was not, or is no more.

    Ids are those of the newer file, but of an entry that is removed they are as it was written.
    """

    section: str
    old: Node | None
    new: Node | None
    change: Change


def differences(old: Positions, new: Positions) -> list[Difference]:
    """All that differs, by section as in `ORDER` and by weight; else in the newer file's order, what is removed last.

    An entry with another id that names the older one under `formerly` is the same entry, and so are its references; so is one
    that has the older one's name in both languages, where the older id is gone without a word of what became of it.
    """
    now = renamed_ids(old, new)
    found = {section: list(_section(section, old, new, now)) for section in SECTIONS}
    found[HEAD] = [Difference(HEAD, None, None, change) for change in _head(old, new)]
    return [difference for section in ORDER for difference in sorted(found[section], key=_weight)]


def _weight(difference: Difference) -> int:
    """0 what an entry is, or that it is at all; 1 the words that decide it; 2 all the rest."""
    change = difference.change
    if change.path in ((), ("id",), ("retired",), ("stance",)) and (change.path or change.kind is not Kind.MOVED):
        return 0
    return 1 if change.path == ("evidence",) or change.path[:2] == ("evidence", 1) else 2


def _head(old: Positions, new: Positions) -> Iterator[Change]:
    before, after = head(old, SECTIONS), head(new, SECTIONS)
    for name in after:
        (old_line, old_value), (new_line, new_value) = before[name], after[name]
        yield from _value((name,), old_value, new_value, (old_line, new_line))


def _section(section: str, old: Positions, new: Positions, now: Ids) -> Iterator[Difference]:
    before, after = nodes(old, section, now), nodes(new, section, {})
    if section == "corrections":
        pairs = by_likeness(before, after)
    else:
        pairs = _pairs(section, getattr(old, section), getattr(new, section), now)
    follows = _follows(section, before, after, pairs)
    for place, entry in enumerate(after):
        if place not in pairs:
            yield Difference(section, None, entry, Change(Kind.ADDED, (), None, entry, entry.line))
            continue
        was = before[pairs[place]]
        changes = [*_entry(was, entry), *([follows[place]] if place in follows else [])]
        yield from (Difference(section, was, entry, change) for change in changes)
    as_written = nodes(old, section, {})
    for place in sorted(set(range(len(before))) - set(pairs.values())):
        gone = as_written[place]
        yield Difference(section, gone, None, Change(Kind.REMOVED, (), gone, None, gone.line, in_old=True))


def _pairs(section: str, old: Sequence[Any], new: Sequence[Any], now: Ids) -> dict[int, int]:
    keys = [(_key(section, entry, now), _key(section, entry, {})) for entry in old]
    return by_key([(key, key != own) for key, own in keys], [_key(section, entry, {}) for entry in new])


def _key(section: str, entry: Any, now: Ids) -> Hashable:
    """What an entry is known by, with the ids of the newer file."""
    if section == "stances":
        names = (("actors", entry.actor), ("claims", entry.claim))
        return tuple(now.get(section, {}).get(name, name) for section, name in names)
    name: str = entry.id
    return now.get(section, {}).get(name, name)


def _entry(old: Node, new: Node) -> Iterator[Change]:
    """What differs within an entry; a new id first, with the former one's place among the former ids."""
    was, known = old.of.get("id"), list(old.of.get("formerly", ()))
    if was != new.of.get("id"):
        yield Change(Kind.RENAMED, ("id",), was, new.of["id"], new.line)
        known = list(new.of["formerly"]) if {*known, was} == set(new.of["formerly"]) else known
    given = {"id": new.of.get("id"), "formerly": tuple(known)}
    old = Node(old.line, old.model, tuple((key, given.get(key, value)) for key, value in old.fields))
    yield from _value((), old, new, (old.line, new.line))


def _value(path: Path, before: Any, after: Any, lines: tuple[int, int]) -> Iterator[Change]:
    """What differs between two values; `lines` are those of what holds them in either file."""
    if before == after:
        return
    if _in_both_languages(before, after):
        yield Change(Kind.CHANGED, path, before, after, after.line)
    elif isinstance(before, Node) and isinstance(after, Node):
        for name in dict.fromkeys([*before.of, *after.of]):
            yield from _value((*path, name), before.of.get(name), after.of.get(name), (before.line, after.line))
    elif _are_entries(before) and _are_entries(after):
        yield from _items(path, before, after)
    elif after is None:
        yield Change(Kind.CHANGED, path, before, None, getattr(before, "line", lines[0]), in_old=True)
    else:
        yield Change(Kind.CHANGED, path, before, after, getattr(after, "line", lines[1]))


def _in_both_languages(before: Any, after: Any) -> bool:
    """Whether two values are bilingual words of which nothing is as it was: one change, not one a language."""
    if not (isinstance(before, Node) and isinstance(after, Node) and before.model is after.model is Bilingual):
        return False
    return all(was != now for was, now in zip(before.of.values(), after.of.values(), strict=True))


def _are_entries(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(item, Node) for item in value)


def _items(path: Path, before: Sequence[Node], after: Sequence[Node]) -> Iterator[Change]:
    pairs = by_likeness(before, after)
    decides = path[-1] in FIRST_DECIDES and pairs.get(0, 0) != 0
    if decides or moved([pairs[place] for place in sorted(pairs)]):
        was, now = (before[0], after[0]) if decides else (None, None)
        yield Change(Kind.MOVED, path, was, now, after[0].line)
    for place, item in enumerate(after):
        at = (*path, place + 1)
        if place in pairs:
            yield from _value(at, before[pairs[place]], item, (before[pairs[place]].line, item.line))
        else:
            yield Change(Kind.ADDED, at, None, item, item.line)
    for place in sorted(set(range(len(before))) - set(pairs.values())):
        yield Change(Kind.REMOVED, (*path, place + 1), before[place], None, before[place].line, in_old=True)


def _follows(section: str, before: Sequence[Node], after: Sequence[Node], pairs: dict[int, int]) -> dict[int, Change]:
    """By place in the newer file: the entries that stand in another order than they did, where the order is shown."""
    if section == "stances":
        return {}
    groups: dict[Hashable, list[int]] = {}
    for place, entry in enumerate(after):
        groups.setdefault(_group(section, entry), []).append(place)
    found = {}
    for group, places in groups.items():
        stayed = [place for place in places if place in pairs and _group(section, before[pairs[place]]) == group]
        for index in moved([pairs[place] for place in stayed]):
            found[stayed[index]] = _moved(after, places, stayed[index])
    return found


def _group(section: str, entry: Node) -> Hashable:
    """Those among which an entry's place in the file is its place on screen."""
    keys = {"actors": ("kind", "order"), "claims": ("theme",)}.get(section, ())
    return tuple(entry.of[key] for key in keys)


def _moved(after: Sequence[Node], places: Sequence[int], place: int) -> Change:
    index, line = places.index(place), after[place].line
    if index:
        return Change(Kind.MOVED, (), None, after[places[index - 1]], line)
    return Change(Kind.MOVED, (), after[places[1]], None, line)
