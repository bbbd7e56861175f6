"""What is said, in Bokmål and English, for screen, paper and slides alike."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

LANGUAGES = ("nb", "en")
"""Bokmål is the default."""


@cache
def catalogue() -> dict[str, dict[str, Any]]:
    """Every sentence by its dotted key: {nb: …, en: …}, each a text, or {one: …, other: …} where it depends on `n`."""
    tree = yaml.safe_load((Path(__file__).parent / "text.yaml").read_text(encoding="utf-8"))
    return {f"{room}.{name}": words for room, entries in tree.items() for name, words in entries.items()}


def text(key: str, lang: str, **values: object) -> str:
    """The sentence of a key in a language, with its placeholders filled.

    Raises
    ------
    KeyError
        Where the key, the language or a placeholder's value is unknown.
    """
    words = catalogue()[key][lang]
    if isinstance(words, dict):
        words = words["one" if values["n"] in (1, "1") else "other"]
    return str(words).format_map(values) if values else str(words)
