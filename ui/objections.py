"""The words of those who are against a demand, or set conditions for it."""

from collections.abc import Sequence

import streamlit as st

from analysis.narrow import ordered_actors
from loaders.model import Basis, Stance
from loaders.positions import Positions
from ui.evidence_card import stance_html
from ui.language import language, t
from ui.markup import plain
from words.formats import number
from words.stances import short_names


def objections(positions: Positions, claims: Sequence[str], besides: str | None, conditions: bool = True) -> None:
    """Everybody who is against any of the claims, or supports it on conditions, with quotes: those against first.

    Parameters
    ----------
    besides
        An actor whose demand it is: its own conditions are no objection.
    conditions
        Whether those who support on conditions are given too.
    """
    actors = [actor for actor in ordered_actors(positions) if actor != besides]
    keys = [f"{actor}/{claim}" for claim in claims for actor in actors]
    stances = [positions.stance[key] for key in keys if key in positions.stance]
    against = sorted((one for one in stances if one.value < 0), key=lambda one: one.value)
    conditional = [one for one in stances if conditions and one.basis is Basis.CONDITION]
    st.subheader(t("coalition.objections") if conditions else t("coalition.objections_only"), anchor=False)
    st.markdown(plain(_answer(positions, stances, against, conditional, conditions)))
    said = against + conditional
    for start in range(0, len(said), 2):
        for column, stance in zip(st.columns(2), said[start : start + 2], strict=False):
            with column.container(border=True, height="stretch"):
                _card(positions, stance, len(claims) > 1)


def _answer(
    positions: Positions, stances: Sequence[Stance], against: Sequence[Stance], conditional: Sequence[Stance], conditions: bool
) -> str:
    if not stances:
        return t("coalition.objections_nobody")
    if not conditions:
        return t("coalition.objections_against", against=_names(positions, against))
    if against or conditional:
        names = {"against": _names(positions, against), "conditional": _names(positions, conditional)}
        return t("coalition.objections_answer", **names)
    return t("coalition.objections_none", n=number(len({one.actor for one in stances}), language()))


def _names(positions: Positions, stances: Sequence[Stance]) -> str:
    actors = list(dict.fromkeys(stance.actor for stance in stances))
    return short_names(positions, actors, language()) if actors else t("coalition.nobody_found")


def _card(positions: Positions, stance: Stance, with_claim: bool) -> None:
    lang = language()
    st.markdown(f"**{plain(positions.actor[stance.actor].name.in_language(lang))}**")
    if with_claim:
        st.caption(plain(positions.claim[stance.claim].wording.in_language(lang)))
    st.html(stance_html(positions, stance))
