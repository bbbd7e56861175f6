"""Entries as what they say, without their lines: what is compared between two versions of a positions file.

Every field of the model is here, by walking the model itself, so that a field that is added to it is compared too.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

from pydantic import BaseModel

from loaders.draft import NOUNS
from loaders.model import Basis, Bilingual, Entry, Level
from loaders.positions import Positions
from loaders.references import Field, reference_fields

Ids = Mapping[str, Mapping[str, str]]
"""Section → an id → the one that stands for it in the newer file."""
DERIVED = ("path", "key_lines", "warnings", "set_aside", "own_words_only")
"""What a Positions holds that does not stand in the file."""
_NO_REFERENCE = Field(None, None)


@dataclass(frozen=True)
class Graded:
    """A stance with how it is less than full: one value on the scale, told of as one."""

    level: Level
    basis: Basis | None


@dataclass(frozen=True)
class Named:
    """The id of an entry, where another one names it."""

    section: str
    id: str


@dataclass(frozen=True)
class Node:
    """An entry's fields by their keys in the file, or a map of numbers. Equal where the same is said, on whatever line."""

    line: int = field(compare=False)
    model: type[BaseModel] | None
    """None for a map."""
    fields: tuple[tuple[str, Any], ...]
    """Values are scalars, Graded, Named, nodes, or tuples of them."""

    @cached_property
    def of(self) -> dict[str, Any]:
        """Key → value."""
        return dict(self.fields)

    @cached_property
    def said(self) -> dict[str, Any]:
        """The fields that say anything: those that differ from what holds where nothing is written."""
        infos = {info.alias or name: info for name, info in self.model.model_fields.items()} if self.model else {}
        unsaid = (None, (), Node(0, None, ()))
        return {key: value for key, value in self.fields if value not in unsaid and value != _default(infos.get(key))}


def _default(info: Any) -> Any:
    return None if info is None or info.is_required() else info.default


def renamed_ids(old: Positions, new: Positions) -> Ids:
    """Every id of the older file that the newer one knows by another, or seems to: see `_unsaid`."""
    ids = {section: {entry.id: new.current_id(section, entry.id) for entry in getattr(old, section)} for section in NOUNS}
    said = {section: {name: now for name, now in known.items() if now not in (None, name)} for section, known in ids.items()}
    return {section: {**known, **_unsaid(section, old, new)} for section, known in said.items()}


def _unsaid(section: str, old: Positions, new: Positions) -> dict[str, str]:
    """Ids that are gone and under no `formerly` → the one that is new and has all the names of the entry, in both languages."""
    gone = [one for one in getattr(old, section) if new.current_id(section, one.id) is None]
    come = [one for one in getattr(new, section) if old.current_id(section, one.id) is None]
    now, alike = {_names(one): one.id for one in come}, Counter(map(_names, come)) | Counter(map(_names, gone))
    return {one.id: now[_names(one)] for one in gone if _names(one) in now and alike[_names(one)] == 1}


def _names(entry: Entry) -> tuple[object, ...]:
    """What readers tell an entry from the others of its section by."""
    return tuple(
        (value.nb, value.en) if isinstance(value, Bilingual) else value
        for key in ("name", "short", "wording", "title", "publisher", "date")
        if (value := getattr(entry, key, None)) is not None
    )


def head(positions: Positions, sections: Mapping[str, Any]) -> dict[str, tuple[int, Any]]:
    """The fields of the file itself: key → its line and value."""
    names = [one.name for one in fields(positions) if one.name not in (*DERIVED, *sections)]
    return {
        name: (positions.key_lines.get(name, 1), _value(getattr(positions, name), _NO_REFERENCE, "", {}, 1)) for name in names
    }


def nodes(positions: Positions, section: str, now: Ids) -> list[Node]:
    """The entries of a section, with the ids that stand for theirs in the newer file."""
    return [node(entry, section, now) for entry in getattr(positions, section)]


def node(entry: Entry, section: str, now: Ids) -> Node:
    """An entry of a section, or one within it."""
    return Node(entry.line, type(entry), tuple(_graded(dict(_fields(entry, section, now))).items()))


def _fields(entry: Entry, section: str, now: Ids) -> Iterator[tuple[str, Any]]:
    references = reference_fields(type(entry))
    for name, info in type(entry).model_fields.items():
        if name != "line":
            key = info.alias or name
            yield key, _value(getattr(entry, name), references.get(key, _NO_REFERENCE), section, now, entry.line)


def _graded(values: dict[str, Any]) -> dict[str, Any]:
    """With the basis as part of the stance that it belongs to."""
    if "basis" in values and "stance" in values:
        basis = values.pop("basis")
        if values["stance"] is not None or basis is not None:
            values["stance"] = Graded(values["stance"], basis)
    return values


def _value(value: Any, reference: Field, section: str, now: Ids, line: int) -> Any:
    target = (reference.to.section or section) if reference.to else ""
    ids = now.get(target, {})
    if isinstance(value, Entry):
        return node(value, section, now)
    if isinstance(value, Mapping):
        return Node(line, None, tuple(sorted(_by_id(value, ids).items())))
    if isinstance(value, tuple):
        items = (_value(item, reference, section, now, line) for item in value)
        # Two ids that have become one say the same once.
        return tuple(dict.fromkeys(items)) if ids else tuple(items)
    return Named(target, ids.get(value, value)) if isinstance(value, str) and target else value


def _by_id(value: Mapping[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
    """A map by the newer ids; where one of them is taken already, the older id stays, so that nothing is swallowed."""
    named = {key: item for key, item in value.items() if key not in ids}
    for key, item in value.items():
        if key in ids:
            named[key if ids[key] in named else ids[key]] = item
    return named
