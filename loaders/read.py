"""A file → Positions, or every problem in it at once."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from loaders.checks import Draft, check
from loaders.fields import Day
from loaders.messages import from_validation
from loaders.model import Actor, Bilingual, Body, Claim, Correction, Entry, Proposal, Source, Stance, Theme
from loaders.positions import NEWEST_SCHEMA, Positions
from loaders.problems import PositionsError, Problem, did_you_mean
from loaders.warnings import warn
from loaders.yaml_builder import LineList, LineMap, build, read_text

SECTIONS: dict[str, type[Entry]] = {
    "corrections": Correction,
    "sources": Source,
    "actors": Actor,
    "bodies": Body,
    "themes": Theme,
    "claims": Claim,
    "proposals": Proposal,
    "stances": Stance,
}


class Header(BaseModel):
    """The file's first lines."""

    model_config = ConfigDict(frozen=True)

    updated: Day
    contact: Bilingual


HEAD_KEYS = ("schema", *Header.model_fields)


@dataclass
class _Reading:
    raw: LineMap
    problems: list[Problem] = field(default_factory=list)

    def schema(self) -> int:
        """The file's version of the format, checked first: a newer file may mean other things by the same words."""
        value, line = self.raw.get("schema"), self.raw.lines.get("schema", 1)
        if value is None:
            self.problems.append(Problem(1, "«schema» mangler – legg til linjen «schema: 1»"))
        elif isinstance(value, str) and value.isdecimal() and int(value) > NEWEST_SCHEMA:
            message = f"schema {value} er nyere enn dette programmet kan lese (schema {NEWEST_SCHEMA})"
            remedy = f"bruk en versjon av programmet som leser schema {value}"
            self.problems.append(Problem(line, f"{message} – {remedy}"))
        elif value != str(NEWEST_SCHEMA):
            self.problems.append(Problem(line, f"schema er «{value}» – skriv «schema: {NEWEST_SCHEMA}»"))
        return NEWEST_SCHEMA

    def header(self) -> Header | None:
        known = (*HEAD_KEYS, *SECTIONS)
        for key in self.raw:
            if key not in known:
                message = f"ukjent nøkkel «{key}»" + (did_you_mean(key, known) or " – se data/TEMPLATE.yaml")
                self.problems.append(Problem(self.raw.lines[key], message))
        entry = self.entry(Header, {key: self.raw[key] for key in Header.model_fields if key in self.raw}, 1)
        return entry if isinstance(entry, Header) else None

    def section(self, name: str) -> list[tuple[Any, LineMap]]:
        """The valid entries of a section, each with what it was read from."""
        raw = self.raw.get(name)
        if raw is None:
            self.problems.append(Problem(1, f"«{name}» mangler – legg til linjen («{name}: []» om den er tom)"))
            return []
        if not isinstance(raw, LineList):
            message = f"«{name}» skal være en liste – begynn hvert ledd med bindestrek"
            self.problems.append(Problem(self.raw.lines[name], message))
            return []
        read = [(self.entry(SECTIONS[name], item, line), item) for item, line in zip(raw, raw.lines, strict=True)]
        return [(entry, item) for entry, item in read if entry is not None]

    def entry(self, model: type[BaseModel], raw: Any, line: int) -> BaseModel | None:
        try:
            return model.model_validate(raw)
        except ValidationError as error:
            where = raw if isinstance(raw, LineMap) else self.raw if model is Header else raw
            self.problems.extend(from_validation(error, where, model, line))
            return None


def load_positions(path: Path | str) -> Positions:
    """Read and check a positions file.

    Parameters
    ----------
    path
        A UTF-8 YAML file as data/TEMPLATE.yaml shows it.

    Raises
    ------
    PositionsError
        With every problem in the file, sorted by line, in Bokmål.
    """
    path = Path(path)
    raw, form_problems = build(read_text(path))
    if raw is None:
        raise PositionsError(path, form_problems)
    reading = _Reading(raw)
    schema = reading.schema()
    if reading.problems and "nyere" in reading.problems[0].message:
        raise PositionsError(path, reading.problems)
    header = reading.header()
    read = {name: reading.section(name) for name in SECTIONS}
    checked = check(Draft(raw, read))
    problems = [*form_problems, *_not_at(form_problems, [*reading.problems, *checked])]
    if problems or header is None:
        raise PositionsError(path, problems)
    entries: dict[str, Any] = {name: tuple(entry for entry, _ in pairs) for name, pairs in read.items()}
    entries["stances"] = _sorted(entries)
    warnings = tuple(sorted(warn(entries)))
    return Positions(path, schema, header.updated, header.contact, **entries, warnings=warnings)


def _not_at(form_problems: list[Problem], problems: list[Problem]) -> list[Problem]:
    """Without those that only repeat, at the same line, what is wrong with the form."""
    lines = {problem.line for problem in form_problems}
    return [problem for problem in problems if problem.line not in lines]


def _sorted(entries: dict[str, tuple[Any, ...]]) -> tuple[Stance, ...]:
    themes = {theme.id: place for place, theme in enumerate(entries["themes"])}
    claims = sorted(entries["claims"], key=lambda claim: themes[claim.theme])
    claim_place = {claim.id: place for place, claim in enumerate(claims)}
    actor_place = {actor.id: place for place, actor in enumerate(entries["actors"])}
    return tuple(sorted(entries["stances"], key=lambda one: (claim_place[one.claim], actor_place[one.actor])))
