"""The filters that the matrix and the network share, in the address as ids."""

import streamlit as st

from analysis.narrow import KINDS, Selection, narrow
from loaders.positions import Positions
from ui.choices import chosen, many
from ui.language import language, t
from ui.markup import plain

FILTERS = ("theme", "kind", "actor", "claim")


def filters(positions: Positions, with_claims: bool = True) -> Selection:
    """Draw the filters, closed, and give what is left under them."""
    lang = language()
    themes = {theme.id: plain(theme.name.in_language(lang)) for theme in positions.themes}
    kinds = {kind: t(f"kind.{kind}") for kind in KINDS if any(actor.kind == kind for actor in positions.actors)}
    actors = {actor.id: plain(actor.name.in_language(lang)) for actor in positions.actors}
    claims = {claim.id: plain(claim.wording.in_language(lang)) for claim in positions.claims}
    used = sum(bool(st.query_params.get_all(name)) for name in FILTERS)
    with st.popover(t("filters.title", n=used) if used else t("filters.none"), icon=":material/filter_alt:"):
        return narrow(
            positions,
            themes=_with_themes_of(positions, many("theme", t("filters.theme"), themes, t("filters.all"))),
            kinds=many("kind", t("filters.kind"), kinds, t("filters.all")),
            actors=many("actor", t("filters.actor"), actors, t("filters.all")),
            claims=many("claim", t("filters.claim"), claims, t("filters.all")) if with_claims else chosen("claim", claims),
        )


def _with_themes_of(positions: Positions, themes: list[str]) -> list[str]:
    """The chosen themes; without one, those of the chosen claims, so that nothing else stands empty beside them."""
    claims = st.query_params.get_all("claim")
    return themes or list(dict.fromkeys(positions.claim[claim].theme for claim in claims if claim in positions.claim))
