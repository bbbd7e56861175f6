"""Where nobody is compared yet: the pairs that stand furthest apart and nearest, as links to compare them."""

from collections.abc import Sequence

import streamlit as st

from analysis.agreements import Agreements, agreements
from analysis.compared import Compared
from analysis.narrow import narrow, ordered_actors
from analysis.pair_stances import Pair
from loaders.positions import Positions
from ui.comparison_claims import section_heading
from ui.data import unshared
from ui.language import language, t
from ui.links import link_html
from ui.markup import plain, tag
from words.agreement import agreement_answer, pair_words
from words.comparison import ENOUGH
from words.running_names import short_names

SHOWN = 5
"""So many pairs of each sort are suggested."""


def start_answer(whole: Positions, chosen: Compared) -> Agreements:
    """Draw what is known of all pairs; give them."""
    actors = ordered_actors(whole, actors={*narrow(whole).actors, *chosen.actors})
    found = agreements(whole, narrow(whole).in_order(actors), unshared())
    st.markdown(plain(agreement_answer(whole, found, ENOUGH, language()).text))
    return found


def suggestions(whole: Positions, chosen: Compared, found: Agreements) -> None:
    """Draw pairs to begin with; beside one chosen actor, only pairs that it is in."""
    if not found.pairs:
        return
    far, near = (_with(chosen, pairs) for pairs in (found.furthest_first(ENOUGH), found.own_texts_first(ENOUGH)))
    names = plain(short_names(whole, chosen.actors, language())) if chosen.actors else ""
    if not far and not near:
        # pairs are offered only where there are any
        _nobody_to_offer(names)
        return
    st.markdown(t("compare.choose_another", who=names) if names else t("compare.choose_more"))
    for column, heading, pairs in zip(st.columns(2), ("furthest", "nearest"), (far, near), strict=True):
        with column:
            st.html(section_heading(t(f"compare.suggest_{heading}")))
            st.caption(t("compare.suggested_among", n=ENOUGH))
            _links(whole, found, pairs)


def _nobody_to_offer(names: str) -> None:
    if names:
        st.markdown(t("compare.choose_another_only", who=names))
        st.caption(t("compare.suggested_none_with", n=ENOUGH, who=names))
    else:
        st.markdown(t("compare.choose_more_only"))
        st.caption(t("compare.suggested_none_of", n=ENOUGH))


def _with(chosen: Compared, pairs: Sequence[Pair]) -> list[Pair]:
    return [pair for pair in pairs if not chosen.actors or chosen.actors[0] in (pair.one, pair.other)][:SHOWN]


def _links(whole: Positions, found: Agreements, pairs: Sequence[Pair]) -> None:
    if not pairs:
        st.markdown(t("compare.suggested_none"))
        return
    links = [
        link_html("compare", pair_words(whole, pair, found.without_shared, language()), between=[pair.one, pair.other])
        for pair in pairs
    ]
    st.html(tag("ul", *(tag("li", link, style="margin:0.4rem 0") for link in links)))
