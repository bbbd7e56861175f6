"""The words of those who are against a demand, or set conditions for it."""

from collections.abc import Sequence

import streamlit as st

from analysis.objections import objections as objections_to
from loaders.model import Stance
from loaders.positions import Positions
from ui.evidence_card import stance_html
from ui.language import language, t
from ui.markup import plain
from words.objections import objections_answer


def objections(positions: Positions, claims: Sequence[str], besides: str | None, conditions: bool = True) -> None:
    """Draw what `analysis.objections` finds, with quotes: those against first."""
    found = objections_to(positions, claims, besides, conditions)
    st.header(t("coalition.objections") if conditions else t("coalition.objections_only"), anchor=False)
    st.markdown(plain(objections_answer(positions, found, language(), conditions).text))
    said = found.against + found.conditional
    for start in range(0, len(said), 2):
        for column, stance in zip(st.columns(2), said[start : start + 2], strict=False):
            with column.container(border=True, height="stretch"):
                _card(positions, stance, len(claims) > 1)


def _card(positions: Positions, stance: Stance, with_claim: bool) -> None:
    lang = language()
    st.markdown(f"**{plain(positions.actor[stance.actor].name.in_language(lang))}**")
    if with_claim:
        st.caption(plain(positions.claim[stance.claim].wording.in_language(lang)))
    st.html(stance_html(positions, stance))
