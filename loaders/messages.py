"""pydantic's findings → problems in Bokmål at the line they stand on."""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ValidationError

from loaders.fields import MAX_TEXT
from loaders.model import Entry
from loaders.problems import Problem, did_you_mean
from loaders.yaml_builder import LineList, LineMap


def from_validation(error: ValidationError, raw: Any, model: type[BaseModel], fallback_line: int) -> list[Problem]:
    """Every finding of a validation, at its line in the raw entry."""
    problems = []
    for finding in error.errors(include_url=False):
        line, parent_line = _lines(raw, finding["loc"], fallback_line)
        at_parent = finding["type"] in ("missing", "too_short")
        problems.append(Problem(parent_line if at_parent else line, _message(dict(finding), model)))
    return problems


def _lines(raw: Any, loc: Iterable[int | str], line: int) -> tuple[int, int]:
    """The line of the place a location points to, and that of the entry around it."""
    parent = getattr(raw, "line", line)
    line = parent
    for step in loc:
        parent = getattr(raw, "line", line)
        if isinstance(raw, LineMap) and step in raw.lines:
            line, raw = raw.lines[str(step)], raw.get(str(step))
        elif isinstance(raw, LineList) and isinstance(step, int) and step < len(raw):
            line, raw = raw.lines[step], raw[step]
        else:
            break
    return line, parent


def _message(finding: dict[str, Any], model: type[BaseModel]) -> str:
    kind, loc, value, context = finding["type"], finding["loc"], finding["input"], finding.get("ctx", {})
    name = str(loc[-1]) if loc else ""
    if kind == "curator":
        return str(context["message"])
    if kind == "extra_forbidden":
        return f"ukjent nøkkel «{name}»" + (did_you_mean(name, _keys_at(model, loc)) or " – se data/TEMPLATE.yaml")
    if kind in ("enum", "literal_error"):
        allowed = str(context["expected"]).replace("'", "«", 1)
        words = [word.strip("' ") for word in allowed.replace("«", "'").replace(" or ", ",").split(",")]
        return f"«{value}» er ikke en verdi for {name} – velg {', '.join(words)}" + _dash_free(did_you_mean(str(value), words))
    if kind in ("string_pattern_mismatch", "string_too_long", "string_too_short"):
        return _text_message(kind, name, value)
    return {
        "missing": f"«{name}» mangler – legg til linjen",
        "too_short": f"«{name}» er tom – skriv minst én",
        "tuple_type": f"{name} skal være en liste – skriv hvert ledd med bindestrek, eller [a, b]",
        "dict_type": f"{name} skal være et oppslag – skriv «nøkkel: verdi» på linjene under",
        "model_type": f"{name or 'leddet'} skal være et oppslag – skriv «nøkkel: verdi» på linjene under",
        "string_type": f"{name} skal være tekst – sett verdien i anførselstegn",
    }.get(kind, f"{name} har en verdi som ikke kan brukes ({finding['msg']})")


def _text_message(kind: str, name: str, value: object) -> str:
    if kind == "string_too_short":
        return f"{name} er tom – fyll ut eller fjern linjen"
    if kind == "string_too_long":
        return f"{name} er for lang – høyst {MAX_TEXT} tegn i en tekst og 80 i en id"
    if name == "colour":
        return f"«{value}» er ikke en farge – skriv # og seks siffer eller små bokstaver a–f, for eksempel #006666"
    return f"«{value}» kan ikke være en id – bruk små bokstaver a–z, tall og bindestrek"


def _dash_free(hint: str) -> str:
    return hint.replace(" – mente", "; mente")


def _keys_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """The keys that an entry at a location may have."""
    for step in loc[:-1]:
        if isinstance(step, str) and (inner := _inner_model(model, step)) is not None:
            model = inner
    return [info.alias or name for name, info in model.model_fields.items() if name != "line"]


def _inner_model(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    for name, info in model.model_fields.items():
        if key in (name, info.alias):
            return next((found for found in _models_in(info.annotation)), None)
    return None


def _models_in(annotation: Any) -> Iterable[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models_in(argument)
