"""What differs between two versions: every field, and nothing that is not there."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders import Positions, load_positions
from loaders.diff import HEAD, ORDER, differences
from loaders.diff_labels import BASES, CODES, LABELS, LEVELS
from loaders.diff_sentences import NO_DIFFERENCE, told
from loaders.fields import PartialDate
from loaders.model import Actor, Basis, Entry, Level
from loaders.read import SECTIONS
from tests.loaders.test_template import TEMPLATE

Step = str | int
FULL = load_positions(TEMPLATE)
"""A file with every kind of entry and every field."""
IDENTITY = {"id", "actor", "claim"}
"""What an entry is known by (claim: of stances)."""


def places(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """The way to every field of an entry that holds no further fields."""
    if isinstance(value, Entry):
        for name in type(value).model_fields:
            # a basis is only ever part of a stance
            if name != "line" and (name != "basis" or value.stance is not None):
                yield from places(getattr(value, name), (*path, name))
    elif isinstance(value, tuple) and value and isinstance(value[0], Entry):
        for place, item in enumerate(value):
            yield from places(item, (*path, place))
    elif isinstance(value, dict):
        for key in value:
            yield (*path, key)
    else:
        yield path


def put(holder: Any, path: tuple[Step, ...], value: Any) -> Any:
    """The same with another value at a place; nothing is checked."""
    if not path:
        return value
    step, *rest = path
    if isinstance(holder, dict):
        return {**holder, step: put(holder[step], tuple(rest), value)}
    if isinstance(step, int):
        return (*holder[:step], put(holder[step], tuple(rest), value), *holder[step + 1 :])
    inner = put(getattr(holder, step), tuple(rest), value)
    if isinstance(holder, Entry):
        return holder.model_copy(update={step: inner})
    return replace(holder, **{step: inner})


def at(holder: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        holder = getattr(holder, step) if isinstance(step, str) and not isinstance(holder, dict) else holder[step]
    return holder


def known_by(path: tuple[Step, ...]) -> bool:
    """Whether a place is what its entry is known by."""
    return len(path) == 3 and path[2] in (IDENTITY if path[0] == "stances" else {"id"})


EVERYWHERE = [
    path for section in ("contact", *SECTIONS) for path in places(getattr(FULL, section), (section,)) if not known_by(path)
] + [("updated",), ("schema",), ("contact_address",)]


def other(value: Any, name: Step) -> st.SearchStrategy[Any]:
    """Values of the same sort. What is not written at all becomes a text, or what only that field can hold."""
    fixed: dict[Step, Any] = {"stance": Level, "basis": Basis}
    if name in fixed:
        return st.sampled_from(fixed[name]).filter(lambda one: one is not value)
    kinds: list[tuple[type, st.SearchStrategy[Any]]] = [
        (bool, st.booleans()),
        (int, st.integers(1, 400)),
        (date, st.dates(date(1900, 1, 1))),
        (PartialDate, st.sampled_from([PartialDate(text) for text in ("2030", "2030-01", "2030-01-02", "undated")])),
        (tuple, st.lists(st.from_regex("[a-z]{3}", fullmatch=True), min_size=1).map(tuple)),
    ]
    found = next((values for kind, values in kinds if isinstance(value, kind)), st.text(min_size=1))
    return found.filter(lambda one: one != value)


def written(path: tuple[Step, ...]) -> tuple[Step, ...]:
    """A place as it is told of: by the keys of the file, counted from 1, and the basis as part of its stance."""
    keys = {"from_": "from", "for_": "for", "basis": "stance"}
    steps = path if path[0] in ("contact", "contact_address", "updated", "schema") else path[2:]
    return tuple(step + 1 if isinstance(step, int) else keys.get(step, step) for step in steps)


@settings(deadline=None, derandomize=True, max_examples=400)
@given(data=st.data(), path=st.sampled_from(EVERYWHERE))
def test_a_change_of_any_one_field_is_told_of_and_nothing_else(data: st.DataObject, path: tuple[Step, ...]) -> None:
    new = put(FULL, path, data.draw(other(at(FULL, path), path[-1])))

    (found,) = differences(FULL, new)
    lines = list(told(FULL, new))

    assert found.change.path == written(path)
    assert len(lines) == 3
    assert lines[1].startswith(f"{TEMPLATE.as_posix()}:{found.change.line}: ")
    assert all(line.isprintable() for line in lines)
    assert lines[2].startswith("I alt 1 endring: 1 ")


@pytest.mark.parametrize("path", EVERYWHERE, ids=lambda path: ".".join(map(str, path)))
def test_every_field_is_compared(path: tuple[Step, ...]) -> None:
    value = at(FULL, path)
    levels = {"stance": [Level.WEIGHS, Level.OPPOSES], "basis": [Basis.AIM, Basis.PROBLEM]}
    changed = next(one for one in levels.get(str(path[-1]), ["noe annet"]) if one is not value)

    assert [one.change.path for one in differences(FULL, put(FULL, path, changed))] == [written(path)]


def test_the_walk_that_these_tests_take_reaches_every_field_of_every_model() -> None:
    reached = {step for path in EVERYWHERE for step in path if isinstance(step, str)}
    named = {name for one in _entries(FULL) for name in type(one).model_fields} - {"line", "actor"}

    assert {type(one) for one in _entries(FULL)} >= set(SECTIONS.values())
    assert named - reached == {"id"}


def _entries(value: Any) -> Iterator[Entry]:
    if isinstance(value, Entry):
        yield value
        for name in type(value).model_fields:
            yield from _entries(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _entries(item)
    elif isinstance(value, Positions):
        for section in SECTIONS:
            yield from _entries(getattr(value, section))


def test_a_field_that_is_new_in_the_model_is_told_of_by_its_key() -> None:
    class Singing(Actor):
        motto: str = ""

    def with_motto(motto: str) -> Positions:
        first, *others = FULL.actors
        return replace(FULL, actors=(Singing.model_construct(**dict(first), motto=motto), *others))

    (found,) = differences(with_motto("Vi kan"), with_motto("Vi vil"))

    assert found.change.path == ("motto",)
    assert "motto: «Vi kan» → «Vi vil»" in list(told(with_motto("Vi kan"), with_motto("Vi vil")))[1]


def test_a_field_that_is_new_in_the_file_itself_is_told_of() -> None:
    @dataclass(frozen=True)
    class Licensed(Positions):
        licence: str = ""

    def licensed(licence: str) -> Positions:
        return Licensed(**{name: getattr(FULL, name) for name in FULL.__dataclass_fields__}, licence=licence)

    assert [one.change.path for one in differences(licensed("fri"), licensed("ufri"))] == [("licence",)]


def test_every_field_has_a_label_and_every_label_a_field() -> None:
    models = {type(one) for one in _entries(FULL)}
    keys = {info.alias or name for model in models for name, info in model.model_fields.items()} | {
        "schema",
        "updated",
        "contact",
        "contact_address",
    }

    assert keys - {"\x00line", "basis", "nb", "en", *LABELS} == set()
    assert LABELS.keys() - keys == set()
    assert (LEVELS.keys(), BASES.keys()) == (set(Level), set(Basis))


def test_every_code_of_the_model_is_told_of_in_words() -> None:
    codes: dict[str, set[str]] = {}
    for model in {type(one) for one in _entries(FULL)}:
        for name, info in model.model_fields.items():
            choices = [one for hint in (info.annotation, *get_args(info.annotation)) for one in get_args(hint)]
            codes.setdefault(name, set()).update(one for one in choices if isinstance(one, str))

    assert {key: set(words) for key, words in CODES.items()} == {key: found for key, found in codes.items() if found}


def test_every_section_has_its_place() -> None:
    assert sorted(ORDER) == sorted((*SECTIONS, HEAD))


def test_the_same_file_has_no_difference_wherever_its_lines_are(load, base) -> None:
    old, new = load(base), load(base.replace("\n", "\n\n# a comment\n"))

    assert [one.line for one in old.stances] != [one.line for one in new.stances]
    assert differences(old, new) == []
    assert list(told(old, new)) == [NO_DIFFERENCE]
