"""The ids and choices of a view: former ids are brought up to date, and what is unknown is left out and named."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from analysis.coalitions import ASSUMABLE
from analysis.narrow import KINDS
from analysis.network import SIGNS
from analysis.pairs import MEASURES, NORMALISATIONS
from loaders.positions import Positions
from slides.view import View
from words import LANGUAGES

SECTION_OF = {
    "theme": "themes",
    "actor": "actors",
    "claim": "claims",
    "body": "bodies",
    "proposal": "proposals",
    "source": "sources",
    "asking": "actors",
    "partner": "actors",
    "who": "actors",
    "between": "actors",
    "about": "themes",
}
"""Parameter → the section of the data that its ids are from."""
CHOICES: Mapping[str, Collection[str]] = {
    "lang": LANGUAGES,
    "kind": KINDS,
    "level": ("themes", "claims"),
    "order": ("chamber", "likeness"),
    "sign": SIGNS,
    "view": ("matrix", "network"),
    "measure": MEASURES,
    "normalise": NORMALISATIONS,
    "among": ("organisations", "everyone"),
    "part": ("sources", "method", "coverage", "everything", "corrections"),
    **dict.fromkeys(("unshared", "strong", "persuadable", "observed"), ("1",)),
}
"""Parameter → the values that it can have."""
NUMBERS = {"least": range(1, 31), "above": range(101), "backers": range(1, 1000)}
"""Parameter → the whole numbers that it can be."""
FEWEST = range(1, 16)
"""How few claims in common are enough on the page of shared platforms."""


@dataclass(frozen=True)
class Unknown:
    """A value that stands for nothing in the data."""

    name: str
    value: str


def current(positions: Positions, view: View) -> tuple[View, tuple[Unknown, ...]]:
    """The view with ids that the data has, and what had to be left out."""
    numbers = {**NUMBERS, "least": FEWEST} if view.page == "platforms" else NUMBERS
    kept = {
        name: tuple(_number(value, numbers[name]) if name in numbers else _kept(positions, name, value) for value in values)
        for name, values in view.parameters.items()
    }
    unknown = [
        Unknown(name, value)
        for name, values in view.parameters.items()
        for value, found in zip(values, kept[name], strict=True)
        if found is None
    ]
    known = {name: tuple(dict.fromkeys(one for one in values if one is not None)) for name, values in kept.items()}
    return replace(view, parameters={name: values for name, values in known.items() if values}), tuple(unknown)


def _number(value: str, numbers: range) -> str | None:
    return value if value in map(str, numbers) else None


def _kept(positions: Positions, name: str, value: str) -> str | None:
    if name in SECTION_OF:
        return positions.current_id(SECTION_OF[name], value)
    if name in CHOICES:
        return value if value in CHOICES[name] else None
    if name == "focus":
        return _after(positions, value, {"actor": "actors", "theme": "themes"})
    return _assumed(positions, value) if name == "assume" else value


def _after(positions: Positions, value: str, sections: Mapping[str, str]) -> str | None:
    """«actor:<id>» or «theme:<id>»."""
    kind, _, name = value.partition(":")
    found = positions.current_id(sections[kind], name) if kind in sections else None
    return found and f"{kind}:{found}"


def _assumed(positions: Positions, value: str) -> str | None:
    """«<party>:<group>»."""
    party, _, group = value.partition(":")
    found = positions.current_id("actors", party)
    return f"{found}:{group}" if found and group in ASSUMABLE else None
