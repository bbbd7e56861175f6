"""The table behind the network: every tie as a row; choosing one opens its evidence."""

import networkx as nx
import pandas as pd
import streamlit as st

from analysis.themes import ThemePosition, ThemeState
from loaders.positions import Positions
from ui.evidence import open_evidence
from ui.language import language, t
from ui.network_chart import tie_of
from words.cells import Cell, theme_cells
from words.formats import signed

COLUMNS = ("actor", "theme", "sign", "score", "n", "words")


def network_table(positions: Positions, graph: nx.Graph) -> None:
    """Draw the table, closed."""
    ties = {tie_of(one, other): found for one, other, found in graph.edges(data="position")}
    cells = theme_cells(positions, ties, language())
    frame = pd.DataFrame([_row(positions, pair, found, cells[pair]) for pair, found in ties.items()])
    frame.columns = pd.Index([t(f"network.column_{name}") for name in COLUMNS])
    with st.expander(t("network.table"), icon=":material/table:"):
        st.caption(t("network.table_help"))
        st.dataframe(
            frame,
            hide_index=True,
            key="network-table",
            on_select=lambda: _chosen([f"{actor}/{theme}" for theme, actor in ties]),
            selection_mode="single-row",
            alt=t("network.table"),
        )


def _row(positions: Positions, pair: tuple[str, str], found: ThemePosition, shown: Cell) -> tuple[str, str, str, str, int, str]:
    theme, actor = pair
    lang = language()
    # the mean of a split hides the split, so it is not given as a number
    mean = signed(found.score, lang, 1) if found.n and found.state is not ThemeState.SPLIT else "–"
    names = positions.actor[actor].short.in_language(lang), positions.theme[theme].name.in_language(lang)
    return (*names, shown.sign, mean, found.n or found.known, t(f"network.step_{shown.state}"))


def _chosen(cells: list[str]) -> None:
    rows = st.session_state["network-table"].selection.rows
    if rows:
        open_evidence(cells[rows[0]])
