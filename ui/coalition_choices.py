"""What a reader chooses of a coalition: the demand, the assembly, and where a party is assumed to stand."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from analysis.coalitions import ASSUMABLE, Coalition, coalition, todays_chamber
from loaders.positions import Positions
from ui.choices import chosen, many, offered, resolved, select, set_choice
from ui.given import given
from ui.language import language, t
from ui.markup import plain
from words.coalition import group_name
from words.formats import number

IN_A_ROW = 3


def demand(positions: Positions) -> list[str]:
    """The claims of the demand: one, or a package; none yet."""
    order = list(positions.theme)
    claims = sorted(offered(positions.claims, "claim"), key=lambda claim: order.index(claim.theme))
    names = {claim.id: claim.wording.in_language(language()) for claim in claims}
    return many("claim", t("coalition.claims"), names, t("coalition.claims_none"))


def assembly(positions: Positions) -> str | None:
    """The body whose seats are counted, today's chamber where none is chosen; None where the file has no body."""
    today = todays_chamber(positions)
    if today is None:
        chosen("body", {})  # what the address asks for is told of
        return None
    bodies = {body.id: body for body in (*offered(positions.bodies, "body"), positions.body[today])}
    names = {name: body.name.in_language(language()) for name, body in bodies.items()}
    return select("body", t("coalition.body"), names, today)


def themes(positions: Positions) -> list[str]:
    """The themes whose demands are listed; none means all."""
    names = {theme.id: theme.name.in_language(language()) for theme in offered(positions.themes, "theme")}
    return many("theme", t("filters.theme"), names, t("filters.all"))


def assumptions(positions: Positions, claims: list[str], body: str) -> Coalition:
    """Let the reader put parties elsewhere than the sources do (`assume=<party>:<group>`); the coalition that makes."""
    found = coalition(positions, claims, body)
    assumed = _assumed(positions, found)
    label = t("coalition.what_if_used", n=len(assumed)) if assumed else t("coalition.what_if")
    with st.container(key="controls-what-if"), st.expander(label, icon=":material/help_center:", expanded=bool(assumed)):
        st.caption(t("coalition.what_if_help"))
        for place, party in enumerate(found.seats_of):
            if place % IN_A_ROW == 0:
                columns = st.columns(IN_A_ROW)
            with columns[place % IN_A_ROW]:
                _choice(positions, found, party, assumed)
        st.button(t("coalition.what_if_reset"), on_click=set_choice, args=("assume", None), disabled=not assumed)
    return coalition(positions, claims, body, assumed)


def _assumed(positions: Positions, found: Coalition) -> dict[str, str]:
    """Party → group, by the address; of a party that it names twice the last one holds.

    What is unknown, a party with seats there or a group, is told of part by part.
    """
    lang, assumed = language(), dict[str, str]()
    parties = {party: positions.actor[party].name.in_language(lang) for party in found.seats_of}
    groups = {group: group_name(group, lang) for group in ASSUMABLE}
    for value in dict.fromkeys(given("assume")):
        named, _, place = value.partition(":")
        if not named or not place:
            resolved("assume", value, {})  # neither half can be meant
            continue
        party, group = resolved("assume", named, parties), resolved("assume", place, groups)
        if party is not None and group is not None:
            assumed[party] = group
    return assumed


def _choice(positions: Positions, found: Coalition, party: str, assumed: Mapping[str, str]) -> None:
    lang = language()
    as_found = t("coalition.what_if_found", group=group_name(found.group[party], lang))
    names = {"": as_found} | {group: group_name(group, lang) for group in ASSUMABLE}
    key = f"assume-{party}-{lang}-{found.group[party]}"
    st.session_state[key] = assumed.get(party, "")
    label = f"{plain(positions.actor[party].name.in_language(lang))} ({number(found.seats_of[party], lang)})"
    draw: dict[str, Any] = {"format_func": names.__getitem__, "placeholder": label}
    st.selectbox(label, list(names), key=key, on_change=_assume, args=(party, key, assumed), **draw)


def _assume(party: str, key: str, assumed: Mapping[str, str]) -> None:
    changed = {**assumed, party: st.session_state[key]}
    set_choice("assume", [f"{one}:{group}" for one, group in changed.items() if group])
