"""What is looked for literally, in letters as they stand: phrases, and words that a hyphen ties together."""

import re
from collections.abc import Sequence


def phrase_pattern(phrase: str) -> re.Pattern[str]:
    """A phrase by whole words: «KI» is not in «bruki»."""
    words = r"\s+".join(map(re.escape, phrase.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def tied_pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Words side by side, with a hyphen, a space or nothing between them; the last may have an ending."""
    tied = r"[-‑\s]?".join(map(re.escape, words))
    return re.compile(rf"(?<!\w){tied}\w{{0,3}}(?!\w)", re.IGNORECASE)
