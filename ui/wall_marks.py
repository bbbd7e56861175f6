"""Colours of the signs on a slide, and their legend, as HTML."""

from collections.abc import Iterable

from charts.colours import SPLIT, STANCE, TONE
from slides.slide import Mark
from ui.markup import shown, tag
from ui.mode import mode

_PAINTS = {**STANCE, **TONE}


def paint_style(state: str) -> str:
    """The style of a place that has a state's colours: a frame where the state is none of the scale's steps."""
    if state in _PAINTS:
        paint = _PAINTS[state][mode()]
        return f"background:{paint.fill};color:{paint.ink}"
    if state == "split":
        return f"box-shadow:inset 0 0 0 3px {SPLIT[mode()]}"
    return "outline:2px dashed currentColor;outline-offset:-3px" if state == "beside" else ""


def legend_html(marks: Iterable[Mark]) -> str:
    """The marks beside one another; nothing without any."""
    items = [tag("li", mark_html(mark), shown(mark.label)) for mark in marks]
    return tag("ul", *items, **{"class": "wall-legend"}) if items else ""


def mark_html(mark: Mark) -> str:
    """A sign in its colour."""
    return tag("span", shown(mark.sign), style=paint_style(mark.state), **{"class": "wall-mark"})


def title_html(title: str) -> str:
    """What a body shows, above it; nothing where the headline says it."""
    return tag("p", shown(title), **{"class": "wall-title"}) if title else ""
