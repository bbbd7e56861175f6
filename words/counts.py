"""Counted things: 1 aktør, 2 aktører; and names, or how many there are where they are too many to name."""

from collections.abc import Sequence

from words import text
from words.formats import listing, number

NAMED_AT_MOST = 3
"""Among equals, more than this many are counted and not named."""


def counted(noun: str, count: int, lang: str) -> str:
    """A number with its noun (`count.<noun>` in text.yaml)."""
    return text(f"count.{noun}", lang, n=number(count, lang))


def equals(names: Sequence[str], noun: str, lang: str) -> str:
    """The names of equals; where they are many, their number."""
    return listing(names, lang) if len(names) <= NAMED_AT_MOST else counted(noun, len(names), lang)
