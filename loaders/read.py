"""A file → Positions, or every problem in it at once."""

import re
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from loaders.checks import check
from loaders.fields import Address, Day
from loaders.messages import from_validation
from loaders.model import Actor, Bilingual, Body, Claim, Correction, Entry, Proposal, Source, Stance, Theme
from loaders.positions import NEWEST_SCHEMA, Positions
from loaders.problems import MAX_PROBLEMS, PositionsError, Problem, did_you_mean, shown
from loaders.text_file import read_text
from loaders.warnings import warn
from loaders.yaml_builder import LineList, LineMap, build

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
    contact_address: Address | None = None


HEAD_KEYS = ("schema", *Header.model_fields)


@dataclass
class _Reading:
    raw: LineMap
    problems: list[Problem] = field(default_factory=list)

    def schema(self) -> None:
        """The file's version of the format."""
        if "schema" not in self.raw:
            self.problems.append(Problem(1, f"«schema» mangler – legg til linjen «schema: {NEWEST_SCHEMA}»"))
        elif self.raw["schema"] != str(NEWEST_SCHEMA):
            message = f"schema er {shown(self.raw['schema'])} – skriv «schema: {NEWEST_SCHEMA}»"
            self.problems.append(Problem(self.raw.lines["schema"], message))

    def header(self) -> Header | None:
        known = (*HEAD_KEYS, *SECTIONS)
        for key in self.raw:
            if key not in known:
                message = f"ukjent nøkkel {shown(key)}" + (did_you_mean(key, known) or " – se data/TEMPLATE.yaml")
                self.problems.append(Problem(self.raw.lines[key], message))
        entry = self.entry(Header, {key: self.raw[key] for key in Header.model_fields if key in self.raw}, 1)
        return entry if isinstance(entry, Header) else None

    def section(self, name: str) -> tuple[Any, ...]:
        """The valid entries of a section."""
        raw = self.raw.get(name)
        if raw is None:
            self.problems.append(Problem(1, f"«{name}» mangler – legg til linjen («{name}: []» om den er tom)"))
            return ()
        if not isinstance(raw, LineList):
            message = f"{name} skal være en liste, ikke {shown(raw)} – begynn hvert ledd med bindestrek"
            self.problems.append(Problem(self.raw.lines[name], message))
            return ()
        read = [self.entry(SECTIONS[name], item, line) for item, line in zip(raw, raw.lines, strict=True)]
        return tuple(entry for entry in read if entry is not None)

    def entry(self, model: type[BaseModel], raw: Any, line: int) -> BaseModel | None:
        if len(self.problems) > MAX_PROBLEMS:
            return None
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
    return positions_from(read_text(Path(path)), Path(path))


def positions_from(text: str, path: Path) -> Positions:
    """The same of a file's text; `path` is what the file is called. Raises PositionsError."""
    raw, form_problems = build(text)
    if raw is None:
        raise PositionsError(path, form_problems)
    _refuse_newer(path, raw)
    reading = _Reading(raw)
    reading.schema()
    header = reading.header()
    entries: dict[str, Any] = {name: reading.section(name) for name in SECTIONS}
    checked = islice(check(raw, SECTIONS), MAX_PROBLEMS + 1)
    problems = [*form_problems, *_not_at(form_problems, [*reading.problems, *checked])]
    if problems or header is None:
        raise PositionsError(path, problems)
    entries["stances"] = _sorted(entries)
    warnings = tuple(sorted(warn(entries)))
    lines = dict(raw.lines)
    head = (path, NEWEST_SCHEMA, header.updated, header.contact)
    return Positions(*head, **entries, warnings=warnings, key_lines=lines, contact_address=header.contact_address)


def _refuse_newer(path: Path, raw: LineMap) -> None:
    """Checked before all else: a newer file may mean other things by the same words."""
    value = raw.get("schema")
    if isinstance(value, str) and re.fullmatch("[0-9]{1,9}", value) and int(value) > NEWEST_SCHEMA:
        message = f"schema {value} er nyere enn dette programmet kan lese (schema {NEWEST_SCHEMA})"
        remedy = f"bruk en versjon av programmet som leser schema {value}"
        raise PositionsError(path, [Problem(raw.lines["schema"], f"{message} – {remedy}")])


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
