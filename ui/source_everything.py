"""Every stance as a table, to look through and to take along."""

from collections.abc import Callable

import streamlit as st

from exports.stances import as_csv, stance_rows
from loaders.positions import Positions
from ui.evidence import open_evidence
from ui.language import language, t
from ui.row_table import RowTable, open_row_table
from words.source_table import COLUMNS, stance_row

SEPARATORS = {"nb": ";", "en": ","}
"""Language → what a spreadsheet in it splits rows at: Norwegian Excel, whose decimal sign is the comma, at the semicolon."""


def everything(positions: Positions) -> None:
    """Draw downloads and the table; choosing a row opens its evidence."""
    with st.container(horizontal=True):
        for name, content in downloads(positions, SEPARATORS[language()]).items():
            st.download_button(
                t(f"sources.download_{name}"),
                content,
                file_name(positions, name),
                "text/csv",
                icon=":material/download:",
                on_click="ignore",
                key=f"download-{name}",
            )
    st.caption(t("sources.download_help"))
    title = t("sources.everything_caption", n=len(positions.stances))
    rows = [stance_row(positions, stance, language()) for stance in positions.stances]
    table = RowTable(title, t("sources.everything_help"), [t(f"sources.column_{name}") for name in COLUMNS], rows)
    st.subheader(title, anchor=False)
    open_row_table("source-everything", table, lambda place: open_evidence(positions.stances[place].id))


def downloads(positions: Positions, separator: str) -> dict[str, Callable[[], bytes]]:
    """The files by name, each written only where somebody wants it, with `separator` between fields."""
    return {
        "stances": lambda: as_csv(stance_rows(positions), True, separator),
        "evidence": lambda: as_csv(stance_rows(positions, every_evidence=True), True, separator),
    }


def file_name(positions: Positions, name: str) -> str:
    """What is in the file, whether shared text is left out, and the date of the data."""
    apart = [t("sources.file_unshared")] if positions.own_words_only else []
    return "-".join([t(f"sources.file_{name}"), *apart, str(positions.updated)]) + ".csv"
