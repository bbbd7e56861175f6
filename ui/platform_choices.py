"""The choices on the page of shared platforms: whose side, together with whom, how many must be for, and how much is enough."""

import streamlit as st

from analysis.joint_input import JointInput, among_all, group_of, usual_backers, where_to_look
from analysis.narrow import ordered_actors
from loaders.positions import Positions
from ui.asking import asking
from ui.choices import many, offered, one, set_choice, slide
from ui.filters import filters
from ui.given import given, the_given
from ui.language import language, t


def platform_choices(positions: Positions) -> JointInput:
    """Draw the choices.

    Groups are looked for among those that can sign, and the group itself; among everybody where the reader asks for that, has
    filtered actors, or takes the side of one that does not sign.
    """
    with st.container(horizontal=True, vertical_alignment="bottom"):
        mine = asking(positions)
        group = _group(positions, mine)
        backers = _backers(positions, len(group))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        least = slide("least", t("platforms.least"), range(1, 16), 2)
        everyone = _everyone(positions, mine)
        filtered = filters(positions, with_claims=False)
    shown, searched = where_to_look(positions, group, filtered, everyone)
    return JointInput(mine, group, shown, searched, least, backers)


def _group(positions: Positions, mine: str | None) -> tuple[str, ...]:
    actors = ordered_actors(positions, actors=[actor.id for actor in offered(positions.actors, "partner")])
    names = {actor: positions.actor[actor].short.in_language(language()) for actor in actors}
    partners = many("partner", t("platforms.partner"), names, t("platforms.partner_none"))
    return group_of(mine, partners)


def _backers(positions: Positions, members: int) -> int:
    """So many of the group; where the address says more, since somebody was taken out of it, all of them."""
    said, default = the_given("backers"), usual_backers(members)
    if members > 1 and said.isdecimal() and members < int(said) <= len(positions.actors):
        return _all_of(members, default)
    return slide("backers", t("platforms.backers"), range(1, members + 1), default)


def _all_of(members: int, default: int) -> int:
    """Draw the slider at its end. The address keeps its number: changed while the page is drawn, it would leave no way back."""
    key = f"choice-backers-all-of-{members}"
    st.session_state[key] = str(members)
    numbers = [str(number) for number in range(1, members + 1)]
    st.select_slider(
        t("platforms.backers"), numbers, key=key, on_change=lambda: set_choice("backers", st.session_state[key], str(default))
    )
    return members


def _everyone(positions: Positions, mine: str | None) -> bool:
    if among_all(positions, mine, [one for name in ("kind", "actor") for one in given(name)]):
        return True
    names = {name: t(f"platforms.among_{name}") for name in ("organisations", "everyone")}
    return one("among", t("platforms.among"), names) == "everyone"
