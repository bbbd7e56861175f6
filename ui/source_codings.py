"""How far the two independent codings agree, and what was settled where they differ."""

import streamlit as st

from analysis.reliability import reliability, settled, settled_cells
from exports.reliability import coding_frames, codings_folder, settled_frame
from loaders import PositionsError
from loaders.positions import Positions
from ui.evidence import open_evidence
from ui.language import language, t
from ui.row_table import RowTable, row_table
from words.source_codings import differing_rows, reliability_words, settled_words

HEADS = ("actor", "claim", "first", "second", "settled")


def codings(positions: Positions) -> None:
    """Draw it; where no codings lie beside the file, or they are not of it, say so. `positions` is the whole file."""
    st.header(t("sources.codings_title"), anchor=False)
    folder = codings_folder(positions)
    if folder is None:
        st.markdown(t("sources.codings_none"))
        return
    try:
        first, second = coding_frames(positions, folder)
    except PositionsError as error:
        st.markdown(t("sources.codings_broken"))
        st.code("\n".join(error.lines()), language=None, wrap_lines=True)
        return
    actors, claims = len(positions.actors), len(positions.claims)
    found = settled(settled_cells(first, second, settled_frame(positions)))
    st.markdown(t("sources.codings_explained"))
    st.markdown(reliability_words(reliability(first, second, claims, actors), claims * actors, language()))
    st.markdown(settled_words(found, language()))
    st.markdown(t("sources.codings_limits"))
    if rows := differing_rows(positions, found, language()):
        heads = [t(f"sources.head_{name}") for name in HEADS]
        table = RowTable(t("sources.differing_title"), "", t("sources.differing_help"), heads, list(rows.values()))
        row_table("source-differing", table, lambda place: open_evidence(list(rows)[place]))
