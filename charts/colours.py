"""The one place that colours come from.

A blue–orange diverging scale that survives red–green colour blindness; each step has a sign beside it wherever it is used.
In dark mode the order of contrast against the page is the same: strong stances stand out most.
"""

from typing import Literal, NamedTuple

Mode = Literal["light", "dark"]


class Paint(NamedTuple):
    """A fill, and the colour of text on it (contrast at least 4.5 : 1)."""

    fill: str
    ink: str


STANCE: dict[str, dict[Mode, Paint]] = {
    "plus2": {"light": Paint("#1f5fa8", "#ffffff"), "dark": Paint("#8fbdf0", "#0e1620")},
    "plus1": {"light": Paint("#9cc3e6", "#14202c"), "dark": Paint("#2f567f", "#ffffff")},
    "zero": {"light": Paint("#d8d3c8", "#1d232b"), "dark": Paint("#4b4a46", "#ffffff")},
    "minus1": {"light": Paint("#f3bf94", "#2a1708"), "dark": Paint("#7d4721", "#ffffff")},
    "minus2": {"light": Paint("#b84f16", "#ffffff"), "dark": Paint("#f2a06a", "#1f0f04")},
}
"""By step of the scale."""

TONE: dict[str, dict[Mode, Paint]] = {
    "tone1": {"light": Paint("#eef2f1", "#1d232b"), "dark": Paint("#1c2524", "#eef0f3")},
    "tone2": {"light": Paint("#d3e3df", "#1d232b"), "dark": Paint("#223733", "#eef0f3")},
    "tone3": {"light": Paint("#abcec7", "#10201d"), "dark": Paint("#2b4f49", "#ffffff")},
    "tone4": {"light": Paint("#5f9f95", "#06110f"), "dark": Paint("#5fa497", "#06110f")},
    "tone5": {"light": Paint("#1d675e", "#ffffff"), "dark": Paint("#a5dccf", "#06110f")},
}
"""Amounts from little to much: one hue that no stance has."""

LINE: dict[str, dict[Mode, str]] = {
    "plus1": {"light": "#4a8ac6", "dark": "#5b8fc4"},
    "zero": {"light": "#85806f", "dark": "#8d8a83"},
    "minus1": {"light": "#cc742a", "dark": "#bd7640"},
}
"""Thin lines in the lighter steps' hues, with a contrast of at least 3 : 1 against the page."""

INK: dict[Mode, str] = {"light": "#1d232b", "dark": "#eef0f3"}
PAGE: dict[Mode, str] = {"light": "#ffffff", "dark": "#14181d"}
FAINT: dict[Mode, str] = {"light": "#8a8f98", "dark": "#7d8794"}
SPLIT: dict[Mode, str] = {"light": "#6d4a8c", "dark": "#c9a6ec"}
"""Ties of an actor that is for on one claim and against on another: a mark of its own."""
