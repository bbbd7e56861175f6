"""The table behind the network: every tie as a row; choosing one opens its evidence."""

import networkx as nx
import pandas as pd
import streamlit as st

from loaders.positions import Positions
from ui.evidence import open_evidence
from ui.language import t
from ui.network_chart import network_rows


def network_table(positions: Positions, graph: nx.Graph) -> None:
    """Draw the table, closed."""
    frame = pd.DataFrame(network_rows(positions, graph))
    with st.expander(t("network.table"), icon=":material/table:"):
        st.dataframe(
            frame.drop(columns="cell"),
            hide_index=True,
            key="network-table",
            on_select=lambda: _chosen(frame["cell"]),
            selection_mode="single-row",
            column_config={t("network.column_score"): st.column_config.NumberColumn(format="%.1f")},
            alt=t("network.table"),
        )


def _chosen(cells: pd.Series) -> None:
    rows = st.session_state["network-table"].selection.rows
    if rows:
        open_evidence(cells.iloc[rows[0]])
