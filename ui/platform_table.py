"""The groups that stand together: the largest with their themes, all of them as a table, and what the chosen one can write."""

from collections.abc import Sequence

import streamlit as st

from analysis.frames import stance_matrix
from analysis.joint_input import JointInput, platforms_among
from analysis.platforms import Platform, PlatformLimitError, by_backing
from loaders.positions import Positions
from ui.arrival import arrive
from ui.button_table import ButtonTable, Row, button_table, cell_button
from ui.choices import set_choice
from ui.claims_table import claims_table
from ui.language import language, t
from ui.markup import plain
from ui.partner_table import tone_legend
from ui.row_table import RowTable, row_table
from words.counts import counted
from words.formats import listing, number
from words.platform_cells import breakable, platform_cells
from words.platforms import group_answer, section_heads, texts_words
from words.running_names import short_names

FIRST = 10
LISTED = 200
PLACE = "platforms-group"


def platforms_of(positions: Positions, chosen: JointInput) -> list[Platform] | None:
    """The groups under the reader's choices; None, with a sentence, where they are too many to try."""
    try:
        return platforms_among(positions, chosen)
    except PlatformLimitError as error:
        st.warning(t("platforms.too_many", limit=number(error.limit, language())))
        return None


def platform_table(positions: Positions, chosen: JointInput, found: Sequence[Platform]) -> None:
    """Draw the largest groups × themes, and more of them as a table behind; choosing one makes it the chosen group."""
    if not found:
        st.info(t("platforms.no_groups"))
        return
    first = found[:FIRST]
    themes = [
        theme
        for theme in chosen.shown.themes
        if any(positions.claim[claim].theme == theme for one in first for claim in one.claims)
    ]
    names = {theme: positions.theme[theme].name.in_language(language()) for theme in themes}
    table = ButtonTable(
        title=t("platforms.groups_caption", n=len(first)),
        columns=[{"name": name, "short": breakable(name, language()), "colour": None} for name in names.values()],
        rows=_rows(positions, first, themes),
        legend=tone_legend(),
        explained=t("platforms.groups_explained"),
        pressing=t("platforms.groups_choose"),
    )
    groups = {_key(one): one for one in first}
    button_table("groups", table, "", lambda cell: _choose(chosen, groups[cell.partition("/")[0]]))
    _listed(positions, chosen, found[:LISTED])


def _rows(positions: Positions, first: Sequence[Platform], themes: Sequence[str]) -> list[Row]:
    lang = language()
    most = max(sum(positions.claim[claim].theme == theme for claim in one.claims) for one in first for theme in themes)
    rows = []
    for one in first:
        cells = platform_cells(positions, one, themes, most, lang)
        shown = [cell_button(f"{_key(one)}/{theme}", cell) for theme, cell in cells.items()]
        rows.append({"label": short_names(positions, one.actors, lang), "note": _note(positions, one), "cells": shown})
    return rows


def _key(one: Platform) -> str:
    return "+".join(one.actors)


def _note(positions: Positions, one: Platform) -> str:
    texts = texts_words(positions, one.actors, one.claims, language())
    return t("platforms.group_note", claims=counted("claims", len(one.claims), language()), texts=texts)


def _listed(positions: Positions, chosen: JointInput, found: Sequence[Platform]) -> None:
    lang = language()
    rows = [
        (
            short_names(positions, one.actors, lang),
            len(one.actors),
            len(one.claims),
            texts_words(positions, one.actors, one.claims, lang),
            listing([positions.claim[claim].wording.in_language(lang) for claim in one.claims], lang),
        )
        for one in found
    ]
    table = RowTable(
        title=t("platforms.all_groups", n=len(found)),
        explained="",
        pressing=t("platforms.all_groups_help"),
        heads=[t(f"platforms.table_{name}") for name in ("group", "actors", "claims", "texts", "wordings")],
        rows=rows,
    )
    row_table("groups-table", table, lambda place: _choose(chosen, found[place]))


def _choose(chosen: JointInput, one: Platform) -> None:
    set_choice("backers", None)
    set_choice("partner", [actor for actor in one.actors if actor != chosen.asking])
    set_choice("pair", None)
    arrive(PLACE)


def group_claims(positions: Positions, chosen: JointInput) -> None:
    """What the chosen group can write, with every member's stance."""
    lang = language()
    names = plain(short_names(positions, chosen.group, lang))
    st.header(t("platforms.group_title", names=names), anchor=PLACE)
    found = group_answer(positions, chosen.shown.claims, chosen.group, chosen.backers, lang)
    st.markdown(plain(found.text))
    matrix = stance_matrix(positions, chosen.shown.claims, chosen.group)
    sections = by_backing(matrix, chosen.group, chosen.backers)
    if headed := section_heads(positions, sections, chosen.group, chosen.backers, lang):
        claims_table("group-claims", positions, chosen.group, headed)
