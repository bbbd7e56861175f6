"""The page of one of many: its title and answer above the field where it is chosen, and all of them where none is."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from loaders.positions import Positions
from ui.evidence import evidence_drawer


@dataclass(frozen=True)
class SubjectPage:
    """What such a page draws.

    Attributes
    ----------
    choose
        The field; the id of what is chosen, or None.
    title
        Of one, or of the page where none is chosen; Markdown.
    one, everything
        The answer, in the place that is kept for it, and what stands below.
    """

    choose: Callable[[Positions], str | None]
    title: Callable[[Positions, str | None], str]
    one: Callable[[Positions, str, DeltaGenerator], None]
    everything: Callable[[Positions, DeltaGenerator], None]


def subject_page(positions: Positions, page: SubjectPage) -> None:
    """Draw it, with the drawer of evidence."""
    title, answer = st.container(), st.container()
    chosen = page.choose(positions)
    title.title(page.title(positions, chosen), anchor=False)
    if chosen is None:
        page.everything(positions, answer)
    else:
        page.one(positions, chosen, answer)
    evidence_drawer(positions)
