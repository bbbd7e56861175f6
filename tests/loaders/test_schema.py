"""The JSON Schema that editors check by while one types."""

import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from loaders.model import LINE_KEY
from loaders.schema import json_schema, json_schema_text

DATA = Path(__file__).parents[2] / "data"


class EditorLoader(yaml.SafeLoader):
    """Reads as an editor does, by YAML 1.2's core schema: dates are texts, `no` is a text, `012` is 12."""

    yaml_implicit_resolvers = {}  # noqa: RUF012


EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(null|Null|NULL|~|)$"), ["n", "N", "~", ""])
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?$"), list("-+.0123456789")
)
EditorLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def complaints(text: str) -> list[str]:
    validator = jsonschema.Draft202012Validator(json_schema())
    return [error.message for error in validator.iter_errors(yaml.load(text, Loader=EditorLoader))]


def test_the_committed_schema_is_current():
    assert (DATA / "positions.schema.json").read_text(encoding="utf-8") == json_schema_text()


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("name", ["positions.yaml", "TEMPLATE.yaml"])
def test_the_schema_accepts_the_shipped_files(name):
    assert complaints((DATA / name).read_text(encoding="utf-8")) == []


def test_the_schema_accepts_the_base_text(base):
    assert complaints(base.replace("section: 1", "section: Innledning")) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("    title: Brev", "    title: Brev\n    titel: Brev", "'titel' was unexpected"),
        ("        section: Vedlegg", "        section: Vedlegg\n        pages: 1", "'pages' was unexpected"),
        ("corrections: []", "corrections: []\nactor: []", "'actor' was unexpected"),
        ("    publisher: Laget\n", "", "'publisher' is a required property"),
        ("    stance: opposes", "    stance: oppose", "'oppose' is not one of"),
        ("    order: 1", "    order: null", "None is not of type 'integer'"),
        ("    total: 5", "    total: -5", "-5 is less than the minimum of 0"),
        ("schema: 1", "schema: 2", "1 was expected"),
        ("  - id: tinget", "  - id: Det ting", "does not match"),
    ],
)
def test_the_schema_rejects_what_the_loader_rejects(base, wrong, old, new, complaint):
    text = base.replace("section: 1", "section: Innledning").replace(old, new, 1)

    assert complaint in " ".join(complaints(text))
    assert wrong((old, new))


def test_the_loaders_own_key_is_not_in_the_schema():
    schema = json_schema()
    keys = {key for entry in (schema, *schema["$defs"].values()) for key in entry.get("properties", {})}

    assert keys & {"line", LINE_KEY} == set()


def test_every_meaning_written_in_the_model_is_help_in_the_editor():
    place = json_schema()["$defs"]["Evidence"]["properties"]

    assert place["quote"]["description"].startswith("Verbatim, at most 40 words")
    assert place["joint_with"]["description"] == "Everybody else who says these words together with the actor."
