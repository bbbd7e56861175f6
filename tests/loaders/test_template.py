"""data/TEMPLATE.yaml shows every field that there is, and is a file in order."""

import inspect
import re
from pathlib import Path

import pytest

from loaders import load_positions, model
from loaders.read import SECTIONS, Header
from loaders.yaml_builder import LineList, LineMap, build

TEMPLATE = Path(__file__).parents[2] / "data" / "TEMPLATE.yaml"
ABSTRACT = {model.Entry, model.Permanent, model.Place}
MODELS = [
    found
    for found in vars(model).values()
    if inspect.isclass(found) and issubclass(found, model.Entry) and found not in ABSTRACT
]


def keys_by_model(kind, raw, seen):
    """Which keys of which model occur, walking the raw file along the model."""
    for item in raw if isinstance(raw, LineList) else [raw]:
        if isinstance(item, LineMap):
            seen.setdefault(kind, set()).update(item)
            for name, info in kind.model_fields.items():
                inner = re.findall(r"loaders\.\w+\.(\w+)", str(info.annotation))
                entries = [getattr(model, found) for found in inner if issubclass_of_entry(found)]
                if entries and (info.alias or name) in item:
                    keys_by_model(entries[0], item[info.alias or name], seen)


def issubclass_of_entry(name):
    found = getattr(model, name, None)
    return inspect.isclass(found) and issubclass(found, model.Entry)


@pytest.fixture(scope="module")
def shown():
    raw, problems = build(TEMPLATE.read_text(encoding="utf-8"))
    assert problems == []
    seen = {}
    for section, kind in SECTIONS.items():
        keys_by_model(kind, raw[section], seen)
    seen[Header] = set(raw)
    seen.setdefault(model.Bilingual, set()).update(raw["contact"])
    return seen


@pytest.mark.parametrize("kind", [*MODELS, Header], ids=lambda kind: kind.__name__)
def test_every_field_occurs(shown, kind):
    # What every entry with an id may have is shown once.
    everywhere = {"formerly", "retired"}
    fields = {info.alias or name for name, info in kind.model_fields.items()} - {model.LINE_KEY} - everywhere

    assert fields - shown[kind] == set()


def test_what_every_entry_may_have_occurs_once(shown):
    assert {"formerly", "retired"} <= shown[model.Source]


def test_every_key_has_a_comment_where_it_first_stands():
    lines = TEMPLATE.read_text(encoding="utf-8").splitlines()
    first = {}
    for number, line in enumerate(lines):
        if found := re.match(r"^\s*(?:- )?([a-z_]+):", line):
            first.setdefault(found.group(1), number)
    commented = {key for key, number in first.items() if "#" in lines[number] or lines[number - 1].lstrip().startswith("#")}

    assert set(first) - commented == {"id"} - commented


def test_the_template_is_in_order_and_has_no_warnings():
    assert load_positions(TEMPLATE).warnings == ()


def test_the_template_names_the_schema_first():
    assert TEMPLATE.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=positions.schema.json\n")


def test_every_value_of_every_choice_is_named():
    text = TEMPLATE.read_text(encoding="utf-8")
    words = [*model.Level, *model.Basis, *model.SourceKind.__args__, *model.ActorKind.__args__]

    assert [word for word in words if word not in text] == []
