"""The table behind the pairs: every pair that shares a claim as a row; choosing one opens it."""

import pandas as pd
import streamlit as st

from analysis.agreements import Agreements
from analysis.pair_stances import Pair
from loaders.positions import Positions
from ui.language import language, t
from ui.pair import open_pair
from words.agreement import index

COLUMNS = ("one", "other", "same", "opposite", "n", "index", "chance", "one_text")


def agreement_table(positions: Positions, found: Agreements, least: int) -> None:
    """Draw the table, closed: the pairs that share enough claims, the nearest first."""
    pairs = sorted(found.with_at_least(least), key=lambda pair: (-pair.agreement, -pair.n))
    if not pairs:
        return
    frame = pd.DataFrame([_row(positions, found, pair) for pair in pairs])
    frame.columns = pd.Index([t(f"agreement.column_{name}") for name in COLUMNS])
    with st.expander(t("agreement.table"), icon=":material/table:"):
        st.caption(t("agreement.table_help"))
        st.dataframe(
            frame,
            hide_index=True,
            key="agreement-table",
            on_select=lambda: _chosen([pair.id for pair in pairs]),
            selection_mode="single-row",
            alt=t("agreement.table"),
        )


def _row(positions: Positions, found: Agreements, pair: Pair) -> tuple[str, str, int, int, int, str, str, int]:
    lang = language()
    names = (positions.actor[actor].short.in_language(lang) for actor in (pair.one, pair.other))
    one, other = names
    figures = index(pair.agreement, lang), index(found.chance_of(pair), lang)
    return (one, other, pair.same, pair.opposite, pair.n, *figures, len(pair.one_text))


def _chosen(pairs: list[str]) -> None:
    rows = st.session_state["agreement-table"].selection.rows
    if rows:
        open_pair(pairs[rows[0]])
