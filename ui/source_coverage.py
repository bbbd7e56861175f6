"""How much is known, in whose words, and how old; and how far the two codings agree."""

from datetime import date

import streamlit as st

from analysis.coverage import EVIDENCE_KINDS
from analysis.narrow import Selection, narrow
from loaders.positions import Positions
from ui.button_table import ButtonTable, button_table
from ui.evidence import open_evidence
from ui.language import language, t
from ui.markup import plain
from ui.stance_table import actor_column, cell_row
from ui.text_table import text_table
from words.cells import ASIDE_SIGN, UNKNOWN_SIGN
from words.formats import day
from words.source_coverage import TONES, actor_rows, coverage_answer, coverage_cells, election_words, source_rows

HEADS = ("actor", "known", *EVIDENCE_KINDS, "newest", "age")
OF_SOURCES = ("source", "decided", "more", "quotes", "dated", "age")


def coverage(positions: Positions, today: date) -> None:
    """Themes × actors by how much is known, and a table of whose words that is and how old."""
    shown = narrow(positions)
    st.markdown(plain(coverage_answer(positions, language()).text))
    if not (shown.actors and shown.claims):
        return
    _cells(positions, shown)
    st.subheader(t("sources.words_title"), anchor=False)
    if old := election_words(positions, today, language()):
        st.markdown(plain(old.text))
    st.caption(t("sources.words_help", date=day(today, language())))
    heads = [t(f"sources.head_{name}") for name in HEADS]
    rows = actor_rows(positions, shown.actors, today, language())
    text_table(t("sources.words_caption"), heads, rows, amounts=range(2, 2 + len(EVIDENCE_KINDS)))
    st.subheader(t("sources.by_source_title"), anchor=False)
    heads = [t(f"sources.head_{name}") for name in OF_SOURCES]
    text_table(t("sources.by_source_caption"), heads, source_rows(positions, today, language()), amounts=range(1, 4))


def _cells(positions: Positions, shown: Selection) -> None:
    made = coverage_cells(positions, shown, language())
    table = ButtonTable(
        title=t("sources.cells_title"),
        columns=[actor_column(positions, actor) for actor in shown.actors],
        rows=[
            cell_row(
                positions.theme[theme].name.in_language(language()),
                {f"{actor}/{theme}": made[(theme, actor)] for actor in shown.actors},
            )
            for theme in shown.themes
        ],
        legend=_legend(positions),
        explained=t("sources.cells_help"),
        pressing=t("sources.cells_choose"),
    )
    button_table("source-coverage", table, st.query_params.get("open", ""), open_evidence)


def _legend(positions: Positions) -> list[dict[str, str]]:
    tones = [
        {"state": "tone1", "sign": f"1/{TONES}", "label": t("sources.legend_few")},
        {"state": f"tone{TONES}", "sign": f"{TONES}/{TONES}", "label": t("sources.legend_all")},
    ]
    aside = [{"state": "aside", "sign": ASIDE_SIGN, "label": t("matrix.legend_aside")}] if positions.set_aside else []
    return [*tones, *aside, {"state": "unknown", "sign": UNKNOWN_SIGN, "label": t("matrix.legend_unknown")}]
