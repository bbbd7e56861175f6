"""The table behind a picture: closed until it is wanted; choosing a row opens what the row is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st


@dataclass(frozen=True)
class RowTable:
    """What a table shows: `explained` says what choosing a row does; each row has as many values as there are heads."""

    title: str
    explained: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str | int]]


def row_table(key: str, table: RowTable, on_chosen: Callable[[int], None]) -> None:
    """Draw a table, closed; `on_chosen` gets the place of the row that was chosen, from 0."""
    with st.expander(table.title, icon=":material/table:"):
        open_row_table(key, table, on_chosen)


def open_row_table(key: str, table: RowTable, on_chosen: Callable[[int], None]) -> None:
    """The same where the table is what one came for."""

    def chosen() -> None:
        if places := st.session_state[key].selection.rows:
            on_chosen(places[0])

    st.caption(table.explained)
    frame = pd.DataFrame(list(table.rows), columns=list(table.heads))
    st.dataframe(frame, hide_index=True, key=key, on_select=chosen, selection_mode="single-row", alt=table.title)
