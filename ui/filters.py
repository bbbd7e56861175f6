"""The filters that the matrix and the network share, in the address as ids."""

from collections.abc import Sequence

import streamlit as st

from analysis.narrow import KINDS, Selection, narrow
from loaders.positions import Positions
from ui.choices import many, offered, set_choice
from ui.given import given
from ui.language import language, t
from ui.printing import choices_box

FILTERS = ("theme", "kind", "actor", "claim")


def filters(positions: Positions, with_claims: bool = True) -> Selection:
    """Draw the filters, closed, and give what is left under them.

    Claims are a filter only where they are what is shown: a theme's score is always that of the whole theme.
    """
    lang = language()
    themes = {theme.id: theme.name.in_language(lang) for theme in offered(positions.themes, "theme")}
    kinds = {kind: t(f"kind.{kind}") for kind in KINDS}
    actors = {actor.id: actor.name.in_language(lang) for actor in offered(positions.actors, "actor")}
    claims = {claim.id: claim.wording.in_language(lang) for claim in offered(positions.claims, "claim")}
    drawn = FILTERS if with_claims else FILTERS[:-1]
    with choices_box(_label(drawn), ":material/filter_alt:"):
        only_themes = many("theme", t("filters.theme"), themes, t("filters.all"))
        only_kinds = many("kind", t("filters.kind"), kinds, t("filters.all"))
        only_actors = many("actor", t("filters.actor"), actors, t("filters.all"))
        only_claims = []
        if with_claims:
            only_claims = many("claim", t("filters.claim"), claims, t("filters.all"))
        st.button(t("filters.reset"), on_click=_reset, disabled=not _used(drawn))
    # without a choice of themes, those of the chosen claims, so that no other theme stands empty beside them
    only_themes = only_themes or [positions.claim[claim].theme for claim in only_claims]
    return narrow(positions, only_themes, only_kinds, only_actors, only_claims)


def filtered() -> bool:
    """Whether any filter is in use."""
    return _used(FILTERS) > 0


def _used(names: Sequence[str]) -> int:
    return sum(bool(given(name)) for name in names)


def _label(names: Sequence[str]) -> str:
    return t("filters.title", n=_used(names)) if _used(names) else t("filters.none")


def _reset() -> None:
    for name in FILTERS:
        set_choice(name, None)
