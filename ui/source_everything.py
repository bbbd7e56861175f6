"""Every stance as a table, to look through and to take along."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

import streamlit as st

from exports.stances import as_csv, as_json, stance_rows
from exports.tables import stances_xlsx
from loaders.model import Stance
from loaders.positions import Positions
from ui.evidence import open_evidence
from ui.evidence_card import SMALL
from ui.language import language, t
from ui.linked_table import linked_table
from ui.markup import shown, tag
from ui.printing import explanation, printing
from ui.row_table import RowTable, open_row_table
from words.formats import SIGNS, quoted
from words.source_table import COLUMNS, stance_row
from words.sources import Matches
from words.stances import attribution, source_in_full, stance_words

SEPARATORS = {"nb": ";", "en": ","}
"""Language → what a spreadsheet in it splits rows at: Norwegian Excel, whose decimal sign is the comma, at the semicolon."""
ON_PAPER = ("actor", "stance", "quote", "line")
"""The columns of the table that is printed (`sources.column_<name>` in text.yaml)."""
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Offered:
    """A file that a reader can take along, written only where somebody wants it."""

    ending: str
    kind: str
    content: Callable[[], bytes]


def everything(positions: Positions, found: Matches) -> None:
    """Draw downloads and the table; choosing a row opens its evidence. `found`: how quotes were found in their sources."""
    with st.container(horizontal=True):
        for name, file in downloads(positions, found, language()).items():
            st.download_button(
                t(f"sources.download_{name}"),
                file.content,
                file_name(positions, name, file.ending),
                file.kind,
                icon=":material/download:",
                on_click="ignore",
                key=f"download-{name}",
            )
    explanation("", t("sources.download_help"))
    title = t("sources.everything_caption", n=len(positions.stances))
    st.header(title, anchor=False)
    if printing():
        linked_table(title, [t(f"sources.column_{name}") for name in ON_PAPER], _printed(positions))
        return
    heads = [t(f"sources.column_{name}") for name in COLUMNS]
    rows = [stance_row(positions, stance, language()) for stance in positions.stances]
    table = RowTable(title, "", t("sources.everything_help"), heads, rows)
    open_row_table("source-everything", table, lambda place: open_evidence(positions.stances[place].id))


def _printed(positions: Positions) -> list[list[str]]:
    """The stances under their claims; as wide as they are on screen, they could not be read on paper."""
    rows = []
    for claim, stances in groupby(positions.stances, key=lambda one: one.claim):
        rows.append([shown(positions.claim[claim].wording.in_language(language()))])
        rows += [_line(positions, stance) for stance in stances]
    return rows


def _line(positions: Positions, stance: Stance) -> list[str]:
    evidence, lang = stance.deciding, language()
    said = tag("span", shown(quoted(evidence.quote, "nb")), lang=evidence.language)
    source = f"{attribution(positions, stance, evidence, lang)} – {source_in_full(positions, evidence, lang)}"
    level = f"{SIGNS[stance.value]} {stance_words(stance, lang)}"
    return [
        shown(positions.actor[stance.actor].short.in_language(lang)),
        shown(level),
        tag("div", said) + tag("div", shown(source), style=SMALL),
        str(stance.line),
    ]


def downloads(positions: Positions, found: Matches, lang: str) -> dict[str, Offered]:
    """The files by name, for a reader in a language."""
    separator = SEPARATORS[lang]
    return {
        "workbook": Offered("xlsx", _XLSX, lambda: stances_xlsx(positions, found, lang)),
        "stances": Offered("csv", "text/csv", lambda: as_csv(stance_rows(positions), True, separator)),
        "evidence": Offered("csv", "text/csv", lambda: as_csv(stance_rows(positions, every_evidence=True), True, separator)),
        "json": Offered("json", "application/json", lambda: as_json(stance_rows(positions, every_evidence=True))),
    }


def file_name(positions: Positions, name: str, ending: str) -> str:
    """What is in the file, whether shared text is left out, and the date of the data."""
    apart = [t("sources.file_unshared")] if positions.own_words_only else []
    return "-".join([t(f"sources.file_{name}"), *apart, str(positions.updated)]) + f".{ending}"
