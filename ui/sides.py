"""The quotes on both sides of a claim next to each other; words that several actors share stand there once, with them all."""

from collections.abc import Sequence

import streamlit as st

from analysis.divisions import Division
from analysis.sides import SideText, side_texts
from analysis.texts import independent_texts
from loaders.model import Stance
from loaders.positions import Positions
from ui.language import language, t
from ui.side_text import side_text_html
from words.claim_page import nobody_on
from words.counts import counted


def both_sides(positions: Positions, one: Division) -> None:
    """Draw for and against next to each other; where only one side is found, it has the whole width."""
    if one.supporting and one.opposing:
        for column, (side, stances) in zip(st.columns(2), _sides(one).items(), strict=True):
            with column:
                _heading(side, stances)
                for text in side_texts(stances):
                    _frame(positions, text)
        return
    for side, stances in _sides(one).items():
        if stances:
            one_side(positions, side, stances)
        else:
            st.markdown(nobody_on(positions, one.claim, side, language()))


def _sides(one: Division) -> dict[str, tuple[Stance, ...]]:
    return {"supporting": one.supporting, "opposing": one.opposing}


def one_side(positions: Positions, side: str, stances: Sequence[Stance]) -> None:
    """Draw one side, two texts in a row."""
    _heading(side, stances)
    texts = side_texts(stances)
    for start in range(0, len(texts), 2):
        for column, text in zip(st.columns(2), texts[start : start + 2], strict=False):
            with column:
                _frame(positions, text)


def _heading(side: str, stances: Sequence[Stance]) -> None:
    lang = language()
    counts = {"actors": counted("actors", len(stances), lang), "texts": counted("texts", independent_texts(stances), lang)}
    st.subheader(t("claim.side", side=t(f"claim.side_{side}"), **counts), anchor=False)


def _frame(positions: Positions, text: SideText) -> None:
    with st.container(border=True):
        st.html(side_text_html(positions, text))
