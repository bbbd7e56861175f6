"""Before a demand is chosen: which demands are nearest a majority. And after, where no party has spoken on it."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analysis.coalitions import GROUPS, Coalition
from analysis.narrow import narrow
from analysis.winning import Turn, nearest_to_turn
from loaders.positions import Positions
from ui.choices import set_choice
from ui.coalition_sets import pairs_with
from ui.language import language, t
from ui.markup import plain
from words.coalition import coalition_silence
from words.coalition_ways import distance_words, start_answer
from words.stances import short_names


def demands(positions: Positions, body: str, asking: str | None) -> str:
    """Draw the table of demands, those of the asking actor where one is chosen; choosing one puts it into the address.

    Gives the sentence that answers the page.
    """
    likeness = {party: pair.agreement for party, pair in pairs_with(positions, asking).items()}
    turns = nearest_to_turn(positions, _asked_for(positions, asking), body, likeness)
    if turns:
        _table(positions, turns)
    return start_answer(positions, turns, asking, language()).text


def _asked_for(positions: Positions, asking: str | None) -> list[str]:
    claims = narrow(positions, themes=st.query_params.get_all("theme")).claims
    if asking is None:
        return list(claims)
    return [claim for claim in claims if (one := positions.stance.get(f"{asking}/{claim}")) is not None and one.value > 0]


def _table(positions: Positions, turns: Sequence[Turn]) -> None:
    lang = language()
    heads = [t("coalition.start_column_claim"), *(t(f"coalition.start_head_{group}") for group in GROUPS)]
    heads += [t("coalition.start_column_missing"), t("coalition.start_column_way")]
    rows = [
        (
            positions.claim[turn.claim].wording.in_language(lang),
            *(turn.coalition.seats_in(group) for group in GROUPS),
            turn.coalition.missing,
            distance_words(positions, turn, lang),
        )
        for turn in turns
    ]
    st.markdown(f"**{t('coalition.start_table')}**")
    st.dataframe(
        pd.DataFrame(rows, columns=heads),
        hide_index=True,
        key="coalition-demands",
        on_select=lambda: _chosen([turn.claim for turn in turns]),
        selection_mode="single-row",
        height=min(38 + 35 * len(rows), 720),
        alt=t("coalition.start_table"),
    )


def _chosen(claims: Sequence[str]) -> None:
    rows = st.session_state["coalition-demands"].selection.rows
    if rows:
        set_choice("claim", [claims[rows[0]]])


def nobody_spoke(positions: Positions, found: Coalition) -> None:
    """Say that no party has spoken, and lead on to the theme's claims on which parties have."""
    st.info(plain(coalition_silence(positions, found, language()).text))
    themes = {positions.claim[claim].theme for claim in found.claims}
    spoken = {
        claim: parties for claim in narrow(positions, themes=themes).claims if (parties := _parties_on(positions, found, claim))
    }
    st.markdown(t("coalition.nearest_claims") if spoken else t("coalition.nearest_claims_none"))
    for claim, parties in sorted(spoken.items(), key=lambda one: -sum(found.seats_of[party] for party in one[1])):
        wording = positions.claim[claim].wording.in_language(language())
        words = t("coalition.nearest_claim", claim=wording, parties=short_names(positions, parties, language()))
        st.button(plain(words), type="tertiary", icon=":material/arrow_forward:", on_click=set_choice, args=("claim", [claim]))


def _parties_on(positions: Positions, found: Coalition, claim: str) -> list[str]:
    return [party for party in found.seats_of if f"{party}/{claim}" in positions.stance]
