"""The table behind a picture: closed until it is wanted; choosing a row opens what the row is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from ui.language import t
from ui.printing import explanation, printing
from ui.text_table import text_table


@dataclass(frozen=True)
class RowTable:
    """What a table shows: how to read it, and what choosing a row does; each row has as many values as there are heads."""

    title: str
    explained: str
    pressing: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str | int]]


def row_table(key: str, table: RowTable, on_chosen: Callable[[int], None]) -> None:
    """Draw a table, closed; `on_chosen` gets the place of the row that was chosen, from 0."""
    if printing():
        open_row_table(key, table, on_chosen)
        return
    with st.expander(table.title, icon=":material/table:"):
        open_row_table(key, table, on_chosen)


def open_row_table(key: str, table: RowTable, on_chosen: Callable[[int], None]) -> None:
    """The same where the table is what one came for."""

    def chosen() -> None:
        if places := st.session_state[key].selection.rows:
            on_chosen(places[0])

    explanation(table.explained, f"{table.pressing} {t('row_table.by_keyboard')}")
    if printing():
        text_table(table.title, table.heads, [[str(value) for value in row] for row in table.rows])
        return
    frame = pd.DataFrame(list(table.rows), columns=list(table.heads))
    st.dataframe(frame, hide_index=True, key=key, on_select=chosen, selection_mode="single-row", alt=table.title)
