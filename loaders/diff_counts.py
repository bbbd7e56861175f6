"""How many entries are new, changed or gone between two versions of a positions file, in a sentence."""

from collections.abc import Iterable
from typing import Any

from loaders.diff import HEAD, ORDER, Difference
from loaders.diff_labels import SECTIONS, Section
from loaders.diff_tree import Node

FATES = ("added", "removed", "retired", "revived", "renamed", "changed")
"""What can become of an entry. One of which several are true is counted as the first of them."""


def counts(found: Iterable[Difference]) -> str:
    """`I alt 4 endringer i 3 oppføringer: 1 nytt standpunkt, 1 endret aktør og 1 fjernet kilde`."""
    found = list(found)
    entries: dict[tuple[str, str], set[object]] = {}
    for one in found:
        entries.setdefault((one.section, _fate(one)), set()).add(_identity(one))
    parts = [
        _counted(SECTIONS[section], fate, len(entries[section, fate]))
        for section in ORDER
        for fate in FATES
        if (section, fate) in entries
    ]
    *most, last = parts
    listed = f"{', '.join(most)} og {last}" if most else last
    return f"I alt {_changes(len(found), sum(map(len, entries.values())))}: {listed}"


def _changes(changes: int, entries: int) -> str:
    """Where an entry has several changes, the numbers that follow add up to the entries."""
    what = f"{changes} {'endring' if changes == 1 else 'endringer'}"
    return what if changes == entries else f"{what} i {entries} {'oppføring' if entries == 1 else 'oppføringer'}"


def _fate(one: Difference) -> str:
    if one.section == HEAD:
        return "changed"
    if one.old is None or one.new is None:
        return "added" if one.old is None else "removed"
    was, now = one.old.of.get("retired"), one.new.of.get("retired")
    if (was is None) != (now is None):
        return "retired" if was is None else "revived"
    return "renamed" if _id(one.old) != _id(one.new) else "changed"


def _id(node: Node) -> Any:
    return node.of.get("id")


def _identity(one: Difference) -> object:
    """What tells an entry from the others of its section (several can stand on one line); of the file itself each key."""
    entry = one.new or one.old
    return id(entry) if entry else one.change.path[0]


def _counted(words: Section, fate: str, count: int) -> str:
    noun = words.many if count > 1 else words.one
    if fate in ("retired", "revived"):
        return f"{count} {noun} tatt {'ut av bruk' if fate == 'retired' else 'i bruk igjen'}"
    adjectives = {
        "added": (words.new, "nye"),
        "removed": ("fjernet", "fjernede"),
        "renamed": ("omdøpt", "omdøpte"),
        "changed": ("endret", "endrede"),
    }
    return f"{count} {adjectives[fate][count > 1]} {noun}"
