"""Before a demand is chosen: which demands are nearest a majority. And after, where no party has spoken on it."""

from collections.abc import Sequence

import streamlit as st

from analysis.coalitions import GROUPS, Coalition
from analysis.demands import spoken_nearby
from analysis.winning import Turn
from loaders.positions import Positions
from ui.button_table import ButtonTable, Row, button_table
from ui.choices import set_choice
from ui.language import language, t
from ui.markup import plain
from words.coalition import coalition_silence, group_name, nearby_words
from words.coalition_ways import distance_words, missing_sign
from words.formats import number

STATES = {"firm": "plus2", "partly": "plus1", "open": "zero", "against": "minus1", "not_found": "plain"}


def demands_table(positions: Positions, turns: Sequence[Turn]) -> None:
    """Demands × groups in seats; a press on a cell chooses its demand."""
    if not turns:
        return
    heads = [t(f"coalition.start_head_{group}") for group in GROUPS] + [t("coalition.start_column_missing")]
    table = ButtonTable(
        title=t("coalition.start_table"),
        columns=[{"name": head, "short": head, "colour": None} for head in heads],
        rows=[_row(positions, turn) for turn in turns],
        legend=[],
        explained="",
        pressing=t("coalition.start_help"),
    )
    button_table("coalition-demands", table, "", lambda cell: set_choice("claim", [cell.partition("/")[0]]))


def _row(positions: Positions, turn: Turn) -> Row:
    claim = positions.claim[turn.claim].wording.in_language(language())
    cells = [_cell(turn, claim, group) for group in GROUPS]
    return {"label": claim, "note": distance_words(positions, turn, language()), "cells": [*cells, _missing(turn, claim)]}


def _cell(turn: Turn, claim: str, group: str) -> dict[str, str]:
    seats = turn.coalition.seats_in(group)
    words = t("coalition.start_cell", claim=claim, group=group_name(group, language()), seats=number(seats, language()))
    state = STATES[group] if seats else "plain"
    return {"id": f"{turn.claim}/{group}", "state": state, "sign": number(seats, language()), "detail": "", "label": words}


def _missing(turn: Turn, claim: str) -> dict[str, str]:
    sign = missing_sign(turn, language())
    words = t("coalition.start_cell", claim=claim, group=t("coalition.start_column_missing"), seats=sign)
    return {"id": f"{turn.claim}/missing", "state": "plain", "sign": sign, "detail": "", "label": words}


def nobody_spoke(positions: Positions, found: Coalition) -> None:
    """Say that no party has spoken, and lead on to the theme's claims on which parties have."""
    st.info(plain(coalition_silence(positions, found, language()).text))
    spoken = spoken_nearby(positions, found)
    st.markdown(t("coalition.nearest_claims") if spoken else t("coalition.nearest_claims_none"))
    for claim, parties in spoken.items():
        words = nearby_words(positions, claim, parties, language())
        st.button(plain(words), type="tertiary", icon=":material/arrow_forward:", on_click=set_choice, args=("claim", [claim]))
