"""What is said, in Bokmål and English, for screen, paper and slides alike."""

import re
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import yaml

from words.names import Name, opening, within

LANGUAGES = ("nb", "en")
"""Bokmål is the default."""
_OPENS = re.compile(r"(^|[.?!]\s+|\n)[*\s-]*$")
"""What stands before a name that begins a sentence, a line or an item of a list."""


@cache
def catalogue() -> dict[str, dict[str, Any]]:
    """Every sentence by its dotted key: {nb: …, en: …}, each a text, or {one: …, other: …} where it depends on `n`."""
    tree = yaml.safe_load((Path(__file__).parent / "text.yaml").read_text(encoding="utf-8"))
    return {f"{room}.{name}": words for room, entries in tree.items() for name, words in entries.items()}


def text(key: str, lang: str, **values: object) -> str:
    """The sentence of a key in a language, with its placeholders filled; names (`words.names.Name`) in the form of their place.

    Raises
    ------
    KeyError
        Where the key, the language or a placeholder's value is unknown.
    """
    words = catalogue()[key][lang]
    if isinstance(words, dict):
        words = words["one" if values["n"] in (1, "1") else "other"]
    return _filled(str(words), values) if values else str(words)


def _filled(template: str, values: dict[str, object]) -> str:
    """A template with its placeholders filled; where it begins with a name, it can stand within another sentence in turn."""
    said = first = ""
    for literal, field, _, _ in Formatter().parse(template):
        said += literal
        if field is None:
            continue
        value = values[field]
        if not said and isinstance(value, Name):
            first = value
        said += _in_place(value, said)
    return Name(said, within(first) + said.removeprefix(opening(first)), said) if first else said


def _in_place(value: object, before: str) -> str:
    if not isinstance(value, Name):
        return str(value)
    return value.opening if _OPENS.search(before) else value.within
