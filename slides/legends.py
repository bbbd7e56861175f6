"""The legend of a slide: which signs and colours stand on it, and the room that takes."""

from collections.abc import Sequence

from slides.room import LETTER, LINE, SMALLEST, WITHIN
from slides.slide import Mark, Row
from words import text
from words.cells import ASIDE_SIGN, BESIDE_SIGN, SPLIT_SIGN, STEP_NAMES, UNKNOWN_SIGN
from words.formats import SIGNS

SWATCH = 50
"""px of a mark's colour and of the space about the mark."""
STATES = (*STEP_NAMES.values(), "split", "beside", "aside", "unknown")
"""In the order of a legend."""


def legend_height(legend: Sequence[Mark]) -> int:
    """px of marks beside one another, in as many lines as they need, with the space above them; 0 of none."""
    if not legend:
        return 0
    count, filled = 1, 0.0
    for mark in legend:
        wide = SWATCH + SMALLEST * LETTER * (len(mark.sign) + 1 + len(mark.label))
        count, filled = (count + 1, wide) if filled and filled + wide > WITHIN else (count, filled + wide)
    return round(count * (SMALLEST * LINE + 2)) + 8


def stance_legend(rows: Sequence[Row], level: str, lang: str) -> tuple[Mark, ...]:
    """The states that are in the cells, for stances on claims or on the axes of themes."""
    there = {cell.state for row in rows for cell in row.cells if cell}
    signs = {name: SIGNS[value] for value, name in STEP_NAMES.items()}
    signs |= {"split": SPLIT_SIGN, "beside": BESIDE_SIGN, "aside": ASIDE_SIGN, "unknown": UNKNOWN_SIGN}
    return tuple(Mark(state, signs[state], _label(level, state, lang)) for state in STATES if state in there)


def _label(level: str, state: str, lang: str) -> str:
    """A step of the scale is a stance on a claim, but only a direction on a theme's axis."""
    if state in STEP_NAMES.values():
        return text(f"slide.claims_{state}" if level == "claims" else f"slide.themes_{state}", lang)
    return text(f"slide.legend_{state}", lang)
