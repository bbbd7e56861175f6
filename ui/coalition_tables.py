"""Who stands where on a demand: parties by their group, with their seats; and organisations and the government beside them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import streamlit as st

from analysis.coalitions import GROUPS, Coalition, package_group
from analysis.narrow import KINDS, ordered_actors
from loaders.positions import Positions
from ui.button_table import ButtonTable, Row, button_table
from ui.evidence import open_evidence
from ui.given import the_given
from ui.language import language, t
from ui.links import href
from ui.printing import folded
from ui.stance_table import actor_column, cell_row, stance_legend
from words.cells import Cell, claim_cell
from words.coalition import group_name, seats_words
from words.formats import number

OTHERS = tuple(kind for kind in KINDS if kind != "party")


def parties_table(positions: Positions, found: Coalition) -> None:
    """Claims × parties; the parties stand under their groups, each with its seats."""
    lang = language()
    parties = [party for group in GROUPS for party in found.parties(group)]
    seats = {group: seats_words(found, [group], lang) for group in GROUPS}
    columns = [{**actor_column(positions, party), "short": _head(positions, found, party)} for party in parties]
    groups = [
        {"label": t("coalition.head_group", group=group_name(group, lang), seats=seats[group]), "span": span}
        for group, span in _runs([found.group[party] for party in parties])
    ]
    rows, legend = _rows(positions, found.claims, parties), stance_legend(positions, "claims")
    pressing = t("coalition.table_help")
    _draw("coalition-parties", ButtonTable(t("coalition.table_parties"), columns, rows, legend, "", pressing, groups))


def _head(positions: Positions, found: Coalition, party: str) -> str:
    lang = language()
    named = {"party": positions.actor[party].short.in_language(lang), "seats": number(found.seats_of[party], lang)}
    return t("coalition.head_assumed" if party in found.assumed else "coalition.head_party", **named)


def organisations_table(positions: Positions, found: Coalition) -> None:
    """Claims × everybody who is no party, under the same groups but without seats."""
    group = {actor: _group(positions, found, actor) for actor in ordered_actors(positions, OTHERS)}
    actors = sorted(group, key=lambda actor: GROUPS.index(group[actor]))
    if not actors:
        return
    columns = [actor_column(positions, actor) for actor in actors]
    groups = [{"label": group_name(one, language()), "span": span} for one, span in _runs([group[actor] for actor in actors])]
    rows = _rows(positions, found.claims, actors)
    _draw("coalition-organisations", ButtonTable(t("coalition.table_organisations"), columns, rows, (), "", "", groups))


def _group(positions: Positions, found: Coalition, actor: str) -> str:
    keys = [f"{actor}/{claim}" for claim in found.claims]
    return package_group([positions.stance[key] for key in keys if key in positions.stance], len(keys))


def _runs(groups: Sequence[str]) -> list[tuple[str, int]]:
    return [(group, len(list(run))) for group, run in groupby(groups)]


def _rows(positions: Positions, claims: Sequence[str], actors: Sequence[str]) -> list[Row]:
    lang = language()
    rows = []
    for claim in claims:
        cells = {f"{actor}/{claim}": _cell(positions, actor, claim) for actor in actors}
        rows.append(cell_row(positions.claim[claim].wording.in_language(lang), cells, href("claim", claim=claim)))
    return rows


def _cell(positions: Positions, actor: str, claim: str) -> Cell:
    """The cell of the matrix; where an actor only endorses another's words, it says so."""
    cell, stance = claim_cell(positions, actor, claim, language()), positions.stance.get(f"{actor}/{claim}")
    endorses = stance is not None and stance.deciding.endorses is not None
    return replace(cell, detail=t("coalition.endorses")) if endorses else cell


def _draw(key: str, table: ButtonTable) -> None:
    button_table(key, table, the_given("open"), open_evidence)


def groups_explained() -> None:
    """What puts a party into a group, closed."""
    with folded(t("coalition.groups_explained"), icon=":material/help:"):
        names = {group: group_name(group, language()) for group in GROUPS}
        st.markdown("\n".join(f"- **{name}**: {t(f'coalition.explain_{group}')}" for group, name in names.items()))
        st.markdown(t("coalition.package_explained"))
