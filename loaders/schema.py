"""The JSON Schema of a positions file, generated from the model, so that editors complete and check while one types."""

import json
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from loaders.model import LINE_KEY, Actor, Body, Claim, Correction, Proposal, Source, Stance, Theme
from loaders.read import Header


class PositionsFile(Header):
    """A whole positions file, as an editor sees it."""

    model_config = ConfigDict(extra="forbid", title="positions.yaml")

    schema_: Annotated[Literal[1], Field(alias="schema", description="Version of the format.")]
    corrections: tuple[Correction, ...]
    sources: tuple[Source, ...]
    actors: tuple[Actor, ...]
    bodies: tuple[Body, ...]
    themes: tuple[Theme, ...]
    claims: tuple[Claim, ...]
    proposals: tuple[Proposal, ...]
    stances: tuple[Stance, ...]


def json_schema() -> dict[str, Any]:
    """The schema as JSON-like data."""
    schema = PositionsFile.model_json_schema(by_alias=True)
    for entry in (schema, *schema["$defs"].values()):
        properties = entry.get("properties", {})
        properties.pop(LINE_KEY, None)
        for field in properties.values():
            _without_null(field)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _without_null(field: dict[str, Any]) -> None:
    """A field may be left out, but not be null: the loader would read the word «null», so an editor shall not take it."""
    choices = [choice for choice in field.get("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == len(field.get("anyOf", [])):
        return
    del field["anyOf"]
    if field.get("default", "") is None:
        del field["default"]
    field.update(choices[0] if len(choices) == 1 else {"anyOf": choices})


def json_schema_text() -> str:
    """The schema as it is committed, data/positions.schema.json."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
