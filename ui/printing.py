"""The view for paper (`print=1`): what is folded away lies open, choices are words, and there is nothing to press."""

from collections.abc import Collection, Mapping
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ui.given import given
from ui.markup import plain, shown, tag

FIGURE_WIDTH = 640
"""Pixels: within the margins of A4, upright, in every browser."""


def printing() -> bool:
    """Whether the address asks for the view for paper."""
    return given("print") == ["1"]


def folded(label: str, icon: str | None = None) -> DeltaGenerator:
    """A part that is closed until it is wanted; on paper it lies open, under its label (Markdown)."""
    if not printing():
        return st.expander(label, icon=icon)
    part = st.container()
    part.markdown(f"**{label}**")
    return part


def choices_box(label: str, icon: str) -> DeltaGenerator:
    """A closed part with choices; on paper what was chosen stands there."""
    return st.container() if printing() else st.popover(label, icon=icon)


def explanation(read: str, press: str) -> None:
    """How to read something, and what a press on it does, which paper leaves out; either may be an empty text."""
    told = "" if printing() else tag("span", shown(press), **{"class": "pressing"})
    if read or told:
        st.html(tag("p", shown(read), " ", told, **{"class": "explanation"}))


def choice_in_words(label: str, value: Any, default: Any, known: Mapping[str, str] | None) -> None:
    """What the reader chose, on paper; nothing where nothing was. `value`: an id, a list of ids, or on (of a switch)."""
    if value in (None, False, [], default):
        return
    if known is None:
        st.caption(plain(label))
        return
    names: Collection[str] = [known[one] for one in (value if isinstance(value, list) else [value])]
    st.caption(f"{plain(label)}: {plain('; '.join(names))}")
