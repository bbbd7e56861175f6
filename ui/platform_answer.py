"""The answer on top of the page of shared platforms, and what is missing from it where shared text is set aside."""

from collections.abc import Sequence

import streamlit as st

from analysis.joint_input import JointInput, platforms_among
from analysis.partners import Partner
from analysis.platforms import Platform, PlatformLimitError
from loaders.positions import Positions
from ui.data import unshared, whole_positions
from ui.language import language, t
from ui.markup import plain
from words.platforms import aside_answer, groups_answer, partners_answer


def platforms_answer(
    positions: Positions, chosen: JointInput, found: Sequence[Platform] | None, alone: Sequence[Partner]
) -> None:
    """Say with whom, on how much, and in which group.

    Parameters
    ----------
    found
        The groups; None where they are too many to try.
    alone
        The possible partners of the asking actor alone.
    """
    lang = language()
    if chosen.asking:
        said = partners_answer(positions, alone, chosen.asking, chosen.least, lang)
        st.markdown(plain(said.text))
    if found is not None:
        st.markdown(plain(groups_answer(positions, chosen.searched, found, chosen.least, lang).text))
        _aside(positions, chosen, found)
    if not chosen.asking:
        st.markdown(t("platforms.answer_choose"))
    st.caption(t("platforms.caution"))


def _aside(positions: Positions, chosen: JointInput, found: Sequence[Platform]) -> None:
    """What falls away without shared text, where the reader has set it aside."""
    if not unshared():
        return
    try:
        groups = len(platforms_among(whole_positions(), chosen)), len(found)
    except PlatformLimitError:
        groups = None
    said = aside_answer(positions, chosen.searched, groups, language())
    if said:
        st.markdown(plain(said.text))
