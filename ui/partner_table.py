"""Possible partners of an actor or a group: what each adds and costs, and the claims of the one that is open."""

from collections.abc import Mapping, Sequence

import streamlit as st

from analysis.joint_input import JointInput
from analysis.partners import Partner, signatories
from loaders.positions import Positions
from ui.arrival import arrive
from ui.button_table import ButtonTable, Row, button_table
from ui.choices import set_choice
from ui.claims_table import claims_table
from ui.language import language, t
from ui.links import href
from ui.markup import plain
from ui.navigation import link
from ui.stance_table import cell_row
from words.platform_cells import COLUMNS, conflict_words, left_out_words, partner_cells
from words.platforms import backing_words, section_heads
from words.running_names import short_names

PLACE = "platforms-pair"


def partner_table(
    positions: Positions, chosen: JointInput, found: Sequence[Partner], pair: tuple[str, str] | None = None
) -> None:
    """Draw those who share enough with the group, who can sign before who can only support; and the one that is open.

    `pair` is what the address opens.
    """
    able = [one for one in found if len(one.shared) >= chosen.least]
    st.header(t("platforms.partners_heading"), anchor=False)
    names = plain(short_names(positions, chosen.group, language()))
    if not able:
        st.info(t("platforms.no_partners", group=names))
        return
    opened = _opened(chosen, able, pair)
    table = _table(positions, chosen, able)
    button_table("partners", table, f"{opened.actor}/shared" if opened else "", lambda cell: _open(chosen, cell))
    if left_out := [one for one in found if one not in able]:
        st.caption(plain(left_out_words(positions, left_out, language())))
    if opened:
        _pair(positions, chosen, opened)


def _table(positions: Positions, chosen: JointInput, able: Sequence[Partner]) -> ButtonTable:
    lang = language()
    signing = signatories(positions, [one.actor for one in able])
    heads = ("can_sign", "can_support") if signatories(positions, chosen.group[:1]) else ("organisations", "parliament")
    sorts = {
        t(f"platforms.{heads[0]}"): [one for one in able if one.actor in signing],
        t(f"platforms.{heads[1]}"): [one for one in able if one.actor not in signing],
    }
    most = max(len(one.shared) for one in able)
    columns = [t(f"platforms.column_{column}") for column in COLUMNS]
    backing = backing_words(len(chosen.group) + 1, chosen.backers, lang)
    return ButtonTable(
        title=t("platforms.partners_title", names=short_names(positions, chosen.group, lang)),
        columns=[{"name": name, "short": name, "colour": None} for name in columns],
        rows=[row for heading, some in sorts.items() for row in _rows(positions, chosen, heading, some, most)],
        legend=tone_legend(),
        explained=t("platforms.partners_explained", backing=backing),
        pressing=t("platforms.partners_choose"),
    )


def tone_legend() -> list[dict[str, str]]:
    """Few and many claims."""
    steps = {"tone1": "few", "tone5": "many"}
    return [{"state": state, "sign": "", "label": t(f"platforms.legend_{name}")} for state, name in steps.items()]


def _rows(positions: Positions, chosen: JointInput, heading: str, able: Sequence[Partner], most: int) -> list[Row]:
    lang, rows = language(), []
    for place, one in enumerate(able):
        cells = partner_cells(positions, chosen.group, one, most, lang)
        named = {f"{one.actor}/{name}": cell for name, cell in cells.items()}
        row = cell_row(positions.actor[one.actor].name.in_language(lang), named, href("actor", who=one.actor))
        row["note"] = conflict_words(positions, one, lang)
        rows.append(row if place else {"group": heading, **row})
    return rows


def _open(chosen: JointInput, cell: str) -> None:
    set_choice("pair", f"{chosen.group[0]}/{cell.partition('/')[0]}")
    arrive(PLACE)


def _opened(chosen: JointInput, able: Sequence[Partner], pair: tuple[str, str] | None) -> Partner | None:
    return next((one for one in able if {*(pair or ())} == {chosen.group[0], one.actor}), None)


def _pair(positions: Positions, chosen: JointInput, one: Partner) -> None:
    """The claims of the open partner by what they mean for the group, with a way on to the pair, and into the group."""
    lang = language()
    names = {"one": positions.actor[chosen.group[0]].short, "other": positions.actor[one.actor].short}
    short = {key: plain(name.in_language(lang)) for key, name in names.items()}
    with st.container(border=True):
        st.header(plain(short_names(positions, (*chosen.group, one.actor), lang)), anchor=PLACE)
        sections = {"shared": one.shared, "gained": one.gained, "conflicts": one.conflicts, "alone": one.alone}
        headed = section_heads(positions, _once(sections), chosen.group, chosen.backers, lang)
        claims_table("pair-claims", positions, (*chosen.group, one.actor), headed)
        with st.container(horizontal=True):
            members = [actor for actor in (*chosen.group, one.actor) if actor != chosen.asking]
            st.button(t("platforms.take_in", partner=short["other"]), on_click=_take_in, args=(members,))
            st.button(t("platforms.close"), on_click=set_choice, args=("pair", None))
            link("agreement", t("platforms.pair_link", **short), pair=f"{chosen.group[0]}/{one.actor}")


def _once(sections: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Each claim in the first of the sections that it stands in."""
    placed: dict[str, list[str]] = {}
    for name, claims in sections.items():
        before = {claim for some in placed.values() for claim in some}
        placed[name] = [claim for claim in claims if claim not in before]
    return placed


def _take_in(members: list[str]) -> None:
    set_choice("backers", None)
    set_choice("partner", members)
    set_choice("pair", None)
