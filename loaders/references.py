"""Every id that an entry names must be the id of an entry. Which fields name one is marked in the model (`RefersTo`)."""

import re
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from loaders.draft import NOUNS, Draft
from loaders.fields import ID_PATTERN, RefersTo
from loaders.model import Entry
from loaders.problems import Problem, shown
from loaders.yaml_builder import LineList, LineMap


class Reference(NamedTuple):
    """An id as an entry names it."""

    to: RefersTo
    name: str
    line: int


class Field(NamedTuple):
    """What is to be looked for under a key: ids of a section (as value, items or keys), or entries that hold some."""

    to: RefersTo | None
    entry: type[Entry] | None


def unresolved(draft: Draft, section: str, model: type[Entry]) -> Iterator[Problem]:
    """The ids in a section that are unknown, or not of a party where only a party will do."""
    for item in draft.entries(section):
        for to, name, line in references(model, item):
            target = to.section or section
            if to.party and name in draft.ids[target] and name not in draft.parties:
                yield Problem(line, f"{shown(name)} er ikke et parti – bare aktører med kind: party kan stå her")
            elif target in NOUNS:
                yield from draft.unknown(target, name, line)


def references(model: type[Entry], raw: LineMap) -> Iterator[Reference]:
    """Every id that an entry names, with its line."""
    fields = reference_fields(model)
    for key, value in raw.items():
        if key not in fields:
            continue
        to, entry = fields[key]
        if to is not None:
            yield from (Reference(to, name, line) for name, line in _names(value, raw.lines[key]))
        elif entry is not None:
            for inner in value if isinstance(value, LineList) else [value]:
                if isinstance(inner, LineMap):
                    yield from references(entry, inner)


def _names(value: Any, line: int) -> Iterator[tuple[str, int]]:
    """The ids in a value: itself, its items, or its keys. What cannot be an id is told of by the field's own check."""
    if isinstance(value, str) and re.match(ID_PATTERN, value):
        yield value, line
    elif isinstance(value, LineList):
        items = zip(value, value.lines, strict=True)
        yield from (pair for item, at in items if isinstance(item, str) for pair in _names(item, at))
    elif isinstance(value, LineMap):
        yield from value.lines.items()


@cache
def reference_fields(model: type[Entry]) -> dict[str, Field]:
    """The keys of a model under which ids stand, directly or in entries."""
    hints = get_type_hints(model, include_extras=True)
    fields = {info.alias or name: _field(hints[name]) for name, info in model.model_fields.items()}
    return {key: field for key, field in fields.items() if field != Field(None, None)}


def _field(hint: Any) -> Field:
    if isinstance(hint, type) and issubclass(hint, Entry):
        return Field(None, hint)
    if get_origin(hint) is Annotated:
        marks = [mark for mark in hint.__metadata__ if isinstance(mark, RefersTo)]
        return Field(marks[0], None) if marks else _field(get_args(hint)[0])
    if get_origin(hint) in (tuple, dict, Union, UnionType):
        found = [_field(inner) for inner in get_args(hint)]
        return next((field for field in found if field != Field(None, None)), Field(None, None))
    return Field(None, None)
