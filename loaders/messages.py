"""pydantic's findings → problems in Bokmål at the line they stand on."""

import re
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ValidationError

from loaders.model import Entry
from loaders.problems import Problem, did_you_mean, shown
from loaders.yaml_builder import LineList, LineMap


def from_validation(error: ValidationError, raw: Any, model: type[BaseModel], fallback_line: int) -> list[Problem]:
    """Every finding of a validation, at its line in the raw entry."""
    problems = []
    for finding in error.errors(include_url=False):
        # pydantic counts the items that passed: a list of one wrong item is "too short" too.
        if finding["type"] == "too_short" and finding["input"]:
            continue
        problems.append(Problem(_line(raw, finding["loc"], fallback_line), _message(dict(finding), model)))
    return problems


def _line(raw: Any, loc: Iterable[int | str], line: int) -> int:
    """The line of the place a location points to; of a key that is missing, that of the entry it is missing in."""
    line = getattr(raw, "line", line)
    for step in loc:
        if isinstance(raw, LineMap) and step in raw.lines:
            line, raw = raw.lines[str(step)], raw.get(str(step))
        elif isinstance(raw, LineList) and isinstance(step, int) and step < len(raw):
            line, raw = raw.lines[step], raw[step]
        else:
            break
    return line


def _message(finding: dict[str, Any], model: type[BaseModel]) -> str:
    kind, loc, value, context = finding["type"], finding["loc"], finding["input"], finding.get("ctx", {})
    name = str(loc[-1]) if loc else ""
    if kind == "curator":
        return str(context["message"])
    if kind == "extra_forbidden":
        return f"ukjent nøkkel {shown(name)}" + (did_you_mean(name, _keys_at(model, loc)) or " – se data/TEMPLATE.yaml")
    if kind in ("enum", "literal_error"):
        words = re.findall("'([^']+)'", str(context["expected"]))
        hint = did_you_mean(str(value), words).replace(" – mente", "; mente")
        return f"{shown(value)} er ikke en verdi for {name} – velg {', '.join(words)}{hint}"
    if kind in ("string_pattern_mismatch", "string_too_long", "string_too_short"):
        return _text_message(kind, name, value, context)
    wrong_kind = f", ikke {shown(value)}"
    return {
        "missing": f"{shown(name)} mangler – legg til linjen",
        "too_short": f"{shown(name)} er tom – skriv minst ett ledd",
        "tuple_type": f"{name} skal være en liste{wrong_kind} – skriv hvert ledd med bindestrek, eller [a, b]",
        "dict_type": f"{name} skal være et oppslag{wrong_kind} – skriv «nøkkel: verdi» på linjene under",
        "model_type": f"{_place(loc)} skal være et oppslag{wrong_kind} – skriv «nøkkel: verdi» på linjene under",
        "string_type": f"{_place(loc)} skal være tekst{wrong_kind} – skriv teksten på én linje",
    }.get(kind, f"{name} har en verdi som ikke kan brukes, {shown(value)} ({finding['msg']})")


def _place(loc: tuple[int | str, ...]) -> str:
    """What a location is called: its key, or the item of a list."""
    if loc and isinstance(loc[-1], str):
        return loc[-1]
    return f"ledd {int(loc[-1]) + 1} i {loc[-2]}" if len(loc) > 1 else "leddet"


def _text_message(kind: str, name: str, value: object, context: dict[str, Any]) -> str:
    if kind == "string_too_short":
        return f"{shown(name)} er tom – fyll ut eller fjern linjen"
    if kind == "string_too_long":
        longest = context["max_length"]
        remedy = f"kort den ned til høyst {longest} tegn"
        return f"{shown(value)} er for lang ({len(str(value))} tegn) – {remedy}"
    if name == "colour":
        return f"{shown(value)} er ikke en farge – skriv # og seks siffer eller små bokstaver a–f, for eksempel #006666"
    return f"{shown(value)} kan ikke være en id – bruk små bokstaver a–z, tall og bindestrek"


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
