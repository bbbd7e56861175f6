"""How much is known, in whose words, and how old; and how far the two codings agree."""

from datetime import date

import streamlit as st

from analysis.coverage import EVIDENCE_KINDS
from analysis.narrow import Selection, narrow
from loaders.positions import Positions
from ui.button_table import ButtonTable, button_table
from ui.evidence import open_evidence
from ui.given import the_given
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import link_html
from ui.markup import plain, shown, tag
from ui.stance_table import actor_column, cell_row
from ui.text_table import text_table
from words.cells import ASIDE_SIGN, UNKNOWN_SIGN
from words.formats import day
from words.source_coverage import TONES, actor_rows, coverage_answer, coverage_cells, election_words, source_rows

HEADS = ("actor", "known", *EVIDENCE_KINDS, "newest", "age")
OF_SOURCES = ("source", "decided", "more", "quotes", "dated", "age")
_TITLE, _ONE_LINE = "min-width:16rem", "white-space:nowrap"


def coverage(positions: Positions, today: date) -> None:
    """Themes × actors by how much is known, and a table of whose words that is and how old."""
    mapped = narrow(positions)
    st.markdown(plain(coverage_answer(positions, language()).text))
    if not (mapped.actors and mapped.claims):
        return
    _cells(positions, mapped)
    st.header(t("sources.words_title"), anchor=False)
    if old := election_words(positions, today, language()):
        st.markdown(plain(old.text))
    st.caption(t("sources.words_help", date=day(today, language())))
    heads = [t(f"sources.head_{name}") for name in HEADS]
    rows = actor_rows(positions, mapped.actors, today, language())
    text_table(t("sources.words_caption"), heads, rows, amounts=range(2, 2 + len(EVIDENCE_KINDS)), one_line=True)
    st.header(t("sources.by_source_title"), anchor=False)
    _by_source(positions, today)


def _by_source(positions: Positions, today: date) -> None:
    """A row a source, its title a link to all that is taken from it."""
    sources = [one for one in positions.sources if not one.retired]
    rows = [
        [
            tag("div", link_html("sources", title, part=None, source=source.id), lang=source.language, style=_TITLE),
            *(tag("span", shown(words), style=_ONE_LINE) for words in rest),
        ]
        for source, (title, *rest) in zip(sources, source_rows(positions, today, language()), strict=True)
    ]
    heads = [t(f"sources.head_{name}") for name in OF_SOURCES]
    linked_table(t("sources.by_source_caption"), heads, rows, amounts=range(1, 4))


def _cells(positions: Positions, mapped: Selection) -> None:
    made = coverage_cells(positions, mapped, language())
    table = ButtonTable(
        title=t("sources.cells_title"),
        columns=[actor_column(positions, actor) for actor in mapped.actors],
        rows=[
            cell_row(
                positions.theme[theme].name.in_language(language()),
                {f"{actor}/{theme}": made[(theme, actor)] for actor in mapped.actors},
            )
            for theme in mapped.themes
        ],
        legend=_legend(positions),
        explained=t("sources.cells_help"),
        pressing=t("sources.cells_choose"),
    )
    button_table("source-coverage", table, the_given("open"), open_evidence)


def _legend(positions: Positions) -> list[dict[str, str]]:
    tones = [
        {"state": "tone1", "sign": f"1/{TONES}", "label": t("sources.legend_few")},
        {"state": f"tone{TONES}", "sign": f"{TONES}/{TONES}", "label": t("sources.legend_all")},
    ]
    aside = [{"state": "aside", "sign": ASIDE_SIGN, "label": t("matrix.legend_aside")}] if positions.set_aside else []
    return [*tones, *aside, {"state": "unknown", "sign": UNKNOWN_SIGN, "label": t("matrix.legend_unknown")}]
