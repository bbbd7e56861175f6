"""The matrix on screen: claims or themes × actors as a table of buttons that open their evidence."""

from itertools import groupby
from typing import Any

from analysis.narrow import Selection
from analysis.themes import theme_positions
from loaders.positions import Positions
from ui.button_table import ButtonTable, Row, button_table, cell_button
from ui.evidence import open_evidence
from ui.given import the_given
from ui.language import language, t
from ui.links import href
from words.cells import Cell, claim_cell, theme_cells
from words.stance_legend import stance_legend as legend_words


def stance_table(positions: Positions, selection: Selection, level: str, title: str) -> None:
    """Draw claims or themes × actors; a chosen cell goes into the address and opens its evidence.

    Parameters
    ----------
    level
        themes or claims.
    title
        States what the table shows.
    """
    table = ButtonTable(
        title=title,
        columns=[actor_column(positions, actor) for actor in selection.actors],
        rows=_theme_rows(positions, selection) if level == "themes" else _claim_rows(positions, selection),
        legend=stance_legend(positions, level),
        explained=t(f"matrix.read_{level}"),
        pressing=t("matrix.help"),
        groups=_groups(positions, selection.actors),
    )
    button_table("stance-table", table, the_given("open"), open_evidence)


def actor_column(positions: Positions, actor: str) -> dict[str, Any]:
    """The head of an actor's column, which leads to all that the actor has said."""
    entry = positions.actor[actor]
    names = {"name": entry.name.in_language(language()), "short": entry.short.in_language(language())}
    return {**names, "colour": entry.colour, "href": href("actor", who=actor)}


def _groups(positions: Positions, actors: tuple[str, ...]) -> list[dict[str, Any]]:
    """Runs of actors of one sort: organisations, the government, parties."""
    sorts = [_sort(positions.actor[actor].kind) for actor in actors]
    return [{"label": t(f"matrix.sort_{sort}"), "span": len(list(run))} for sort, run in groupby(sorts)]


def _sort(kind: str) -> str:
    return kind if kind in ("party", "government") else "organisation"


def _claim_rows(positions: Positions, selection: Selection) -> list[Row]:
    lang = language()
    rows = []
    for theme in selection.themes:
        claims = [claim for claim in selection.claims if positions.claim[claim].theme == theme]
        for place, claim in enumerate(claims):
            cells = {f"{actor}/{claim}": claim_cell(positions, actor, claim, lang) for actor in selection.actors}
            row = cell_row(positions.claim[claim].wording.in_language(lang), cells, href("claim", claim=claim))
            rows.append(row if place else {"group": positions.theme[theme].name.in_language(lang), **row})
    return rows


def _theme_rows(positions: Positions, selection: Selection) -> list[Row]:
    lang = language()
    found = theme_positions(positions, selection.themes, selection.actors)
    made = theme_cells(positions, found, lang)
    rows = []
    for theme in selection.themes:
        entry = positions.theme[theme]
        cells = {f"{actor}/{theme}": made[(theme, actor)] for actor in selection.actors}
        axis = t("matrix.axis", axis=entry.axis.in_language(lang))
        rows.append({"note": axis, **cell_row(entry.name.in_language(lang), cells, href("theme", about=theme))})
    return rows


def cell_row(label: str, cells: dict[str, Cell], leads_to: str = "") -> Row:
    """A row of cells by their ids; its label is a link where it leads somewhere."""
    return {"label": label, "href": leads_to, "cells": [cell_button(key, one) for key, one in cells.items()]}


def stance_legend(positions: Positions, level: str) -> list[dict[str, str]]:
    """The states of cells, for claims or themes."""
    found = legend_words(level, aside=bool(positions.set_aside), lang=language())
    return [{"state": state, "sign": sign, "label": words} for state, (sign, words) in found.items()]
