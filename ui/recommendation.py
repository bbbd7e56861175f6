"""Which proposal is open, and the table of parties × proposals that opens one."""

from collections.abc import Sequence

import streamlit as st

from analysis.formal_positions import ACTS, FormalPositions, formal_positions
from loaders.model import Proposal
from loaders.positions import Positions
from ui.arrival import arrive
from ui.button_table import ButtonTable, Row, button_table, cell_button
from ui.choices import pick_entry, set_choice
from ui.language import language, t
from ui.links import href
from ui.markup import plain
from ui.recommendation_detail import PLACE
from ui.stance_table import actor_column
from words.acts import WRITTEN, act_cell, numbers, signs
from words.cells import UNKNOWN_SIGN
from words.formats import listing
from words.recommendation import ActSentence, overview_answer, proposal_answer


def open_proposal(positions: Positions) -> Proposal | None:
    """Let the reader choose a proposal (`proposal=<id>` in the address); None where none is chosen."""
    lang, words = language(), (t("recommendation.choose"), t("recommendation.choose_none"))
    name = pick_entry("proposal", positions.proposals, lambda one: one.name.in_language(lang), *words)
    return next((one for one in positions.proposals if one.id == name), None)


def shown_proposals(positions: Positions) -> list[FormalPositions]:
    """Every proposal that is not retired, in the order of the file."""
    return [formal_positions(positions, one) for one in positions.proposals if not one.retired]


def answer(positions: Positions, shown: Sequence[FormalPositions], proposal: Proposal | None) -> ActSentence:
    """The answer of the page: for one proposal, or for all."""
    if proposal is None:
        return overview_answer(positions, shown, language())
    return proposal_answer(positions, formal_positions(positions, proposal), language())


def show_answer(positions: Positions, said: ActSentence) -> None:
    """Draw the sentence, and the lines of the data that it rests on."""
    st.markdown(plain(said.text))
    if said.lines:
        lines = listing([str(line) for line in said.lines], language())
        st.caption(t("recommendation.lines", n=len(said.lines), file=plain(positions.path.name), lines=lines))


def proposal_table(positions: Positions, shown: Sequence[FormalPositions], proposal: Proposal | None) -> None:
    """Draw proposals × parties; a chosen cell opens the proposal of its row."""
    parties = list(dict.fromkeys(one.party for found in shown for one in found.parties))
    table = ButtonTable(
        title=t("recommendation.table"),
        columns=[actor_column(positions, party) for party in parties],
        rows=[_row(positions, found, parties, proposal) for found in shown],
        legend=_legend(shown),
        explained=t("recommendation.explained"),
        pressing=t("recommendation.choose_cell"),
    )
    button_table("proposal-table", table, "", _chosen)


def _chosen(cell: str) -> None:
    set_choice("proposal", cell.partition("/")[0])
    arrive(PLACE)


def _row(positions: Positions, found: FormalPositions, parties: Sequence[str], proposal: Proposal | None) -> Row:
    lang = language()
    entry = found.proposal
    by_party = {one.party: act_cell(positions, entry, one, lang) for one in found.parties}
    cells = [cell_button(f"{entry.id}/{party}", by_party.get(party)) for party in parties]
    opened = proposal is not None and proposal.id == entry.id
    notes = [numbers(entry, lang), t("recommendation.opened") if opened else ""]
    return {
        "label": entry.name.in_language(lang),
        "href": href("recommendation", proposal=entry.id),
        "note": " – ".join(note for note in notes if note),
        "cells": cells,
    }


def _legend(shown: Sequence[FormalPositions]) -> list[dict[str, str]]:
    """The signs of the acts that there are; a vote is spoken of only where a roll call is in the data."""
    done = {act for found in shown for one in found.parties for act in one.acts}
    there = [act for act in ACTS if act in done]
    marks = [
        {"state": "plain", "sign": sign, "label": _act(act)} for act, sign in zip(there, signs(there, language()), strict=True)
    ]
    return [*marks, {"state": "unknown", "sign": UNKNOWN_SIGN, "label": t("recommendation.legend_none")}]


def _act(act: str) -> str:
    return t(f"recommendation.act_{act}") if act in WRITTEN else t(f"recommendation.legend_{act}")
