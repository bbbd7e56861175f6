"""The matrix of pairs on screen: actors × actors as a table of buttons that open the claims a pair shares."""

from dataclasses import replace
from itertools import pairwise

from analysis.agreements import Agreements
from loaders.positions import Positions
from ui.button_table import ButtonTable, Row, button_table, cell_button
from ui.given import the_given
from ui.language import language, t
from ui.links import href
from ui.pair import open_pair
from ui.stance_table import actor_column
from words.agreement import ONE_TEXT_SIGN, TONE_STEPS, pair_cell
from words.cells import UNKNOWN_SIGN, Cell
from words.formats import number


def agreement_matrix(positions: Positions, found: Agreements, least: int) -> None:
    """Draw the matrix; a chosen cell goes into the address and opens the pair."""
    actors = found.selection.actors
    table = ButtonTable(
        title=t("agreement.matrix_title"),
        columns=[actor_column(positions, actor) for actor in actors],
        rows=_rows(positions, found, least),
        legend=_legend(found, least),
        explained=t("agreement.matrix_help"),
        pressing=t("agreement.matrix_choose"),
    )
    button_table("agreement-matrix", table, the_given("pair"), open_pair)


def _rows(positions: Positions, found: Agreements, least: int) -> list[Row]:
    lang, cells = language(), {}
    for pair in found.pairs:
        cell = pair_cell(positions, found, pair, least, lang)
        cells[(pair.one, pair.other)] = cells[(pair.other, pair.one)] = cell
    actors = found.selection.actors
    return [
        {
            "label": positions.actor[row].name.in_language(lang),
            "href": href("actor", who=row),
            "cells": [_button(f"{row}/{column}", cells.get((row, column))) for column in actors],
        }
        for row in actors
    ]


def _button(key: str, cell: Cell | None) -> dict[str, str] | None:
    """With room on both sides, so that the figures of neighbours do not run together."""
    roomy = replace(cell, sign=f"\u00a0{cell.sign}\u00a0") if cell and len(cell.sign) > 3 else cell
    return cell_button(key, roomy)


def _legend(found: Agreements, least: int) -> list[dict[str, str]]:
    limits = [number(step, language(), 1) for step in TONE_STEPS]
    between = [t("agreement.tone_between", low=low, high=high) for low, high in pairwise(limits)]
    labels = [t("agreement.tone_lowest", high=limits[0]), *between, t("agreement.tone_highest", low=limits[-1])]
    tones = [{"state": f"tone{place}", "sign": "", "label": label} for place, label in enumerate(labels, 1)]
    few = [{"state": "plain", "sign": "2/2", "label": t("agreement.legend_few", n=least)}] if least > 1 else []
    none = {"state": "unknown", "sign": UNKNOWN_SIGN, "label": t("agreement.legend_none")}
    text = t("agreement.legend_text_out" if found.without_shared else "agreement.legend_text")
    return [*tones, *few, none, {"state": "plain", "sign": ONE_TEXT_SIGN, "label": text}]
