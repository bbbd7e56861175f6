"""Before a demand is chosen: which demands are nearest a majority. And after, where no party has spoken on it."""

from collections.abc import Sequence

import streamlit as st

from analysis.coalitions import GROUPS, Coalition
from analysis.narrow import narrow
from analysis.winning import Turn, nearest_to_turn
from loaders.positions import Positions
from ui.button_table import ButtonTable, Row, button_table
from ui.choices import set_choice
from ui.coalition_sets import pairs_of_parties
from ui.language import language, t
from ui.markup import plain
from words.coalition import coalition_silence, group_name
from words.coalition_ways import distance_words
from words.formats import number
from words.stances import short_names

STATES = {"firm": "plus2", "partly": "plus1", "open": "zero", "against": "minus1", "not_found": "plain"}


def demands(positions: Positions, themes: Sequence[str], body: str, asking: str | None) -> list[Turn]:
    """The demands of some themes, those of the asking actor where one is chosen, nearest a majority first."""
    claims = narrow(positions, themes=themes).claims
    if asking is not None:
        own = {one.claim for one in positions.stances if one.actor == asking and one.value > 0}
        claims = tuple(claim for claim in claims if claim in own)
    likeness = {party: pair.agreement for party, pair in pairs_of_parties(positions, asking).items()}
    return nearest_to_turn(positions, claims, body, likeness)


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
        explained=t("coalition.start_help"),
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
    missing = number(turn.coalition.missing, language())
    sign = missing if turn.coalition.missing else t("coalition.start_enough_sign")
    sign = sign if turn.spoken else t("coalition.start_unknown_sign")
    words = t("coalition.start_cell", claim=claim, group=t("coalition.start_column_missing"), seats=sign)
    return {"id": f"{turn.claim}/missing", "state": "plain", "sign": sign, "detail": "", "label": words}


def nobody_spoke(positions: Positions, found: Coalition) -> None:
    """Say that no party has spoken, and lead on to the theme's claims on which parties have."""
    st.info(plain(coalition_silence(positions, found, language()).text))
    themes = {positions.claim[claim].theme for claim in found.claims}
    spoken = {
        claim: parties for claim in narrow(positions, themes=themes).claims if (parties := _parties_on(positions, found, claim))
    }
    st.markdown(t("coalition.nearest_claims") if spoken else t("coalition.nearest_claims_none"))
    for claim, parties in sorted(spoken.items(), key=lambda one: -sum(found.seats_of[party] for party in one[1])):
        wording = positions.claim[claim].wording.in_language(language())
        words = t("coalition.nearest_claim", claim=wording, parties=short_names(positions, parties, language()))
        st.button(plain(words), type="tertiary", icon=":material/arrow_forward:", on_click=set_choice, args=("claim", [claim]))


def _parties_on(positions: Positions, found: Coalition, claim: str) -> list[str]:
    return [party for party in found.seats_of if f"{party}/{claim}" in positions.stance]
