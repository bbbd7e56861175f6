"""A standard set as the run of show: overview, theme matrix, coalition, remark and recommendation, and the evidence."""

from collections.abc import Mapping

import streamlit as st

from analysis.coalitions import todays_chamber
from analysis.narrow import ordered_actors
from loaders.positions import Positions
from slides.run_of_show import RunOfShow
from slides.standard import standard_run
from slides.view import View
from ui.choices import set_choice
from ui.data import readable_positions, whole_positions
from ui.given import given
from ui.language import language, t
from ui.run_changes import readable_run, replace_by

_ACTOR, _CLAIMS, _BODY, _ADDED = "run-standard-actor", "run-standard-claims", "run-standard-body", "run-standard-added"
_ASKED = "run-standard-asked"


def standard_button(page: str) -> None:
    """Draw a button that asks whose set it is, on which claims and in which assembly; then that takes the place of the run."""
    icon = ":material/auto_awesome_motion:"
    st.button(t("run.standard"), icon=icon, on_click=_open, args=(page,), key="run-standard", width="stretch")
    if _asked(page):
        st.dialog(t("run.standard_title"), width="medium", on_dismiss=_close)(_ask)(page)


def _open(page: str) -> None:
    for drawer in ("open", "pair"):
        set_choice(drawer, None)  # there can be one dialog at a time
    data = readable_positions()
    if data is None:
        return  # the page says what is wrong with the file
    _start_from_address(data)
    st.session_state[_ASKED] = _address(page)


def _close() -> None:
    st.session_state.pop(_ASKED, None)


def _asked(page: str) -> bool:
    """Whether it is asked for, on this very view: making the set changes the address, and so does Back."""
    return st.session_state.get(_ASKED) == _address(page)


def _address(page: str) -> tuple[object, ...]:
    return page, *((name, *st.query_params.get_all(name)) for name in sorted(st.query_params))


def _start_from_address(positions: Positions) -> None:
    """Begin with what the address says already, on the page about coalitions for one."""
    asking = [positions.current_id("actors", value) for value in given("asking")]
    claims = [positions.current_id("claims", value) for value in given("claim")]
    bodies = [positions.current_id("bodies", value) for value in given("body")]
    st.session_state[_ACTOR] = next(iter(asking), None)
    st.session_state[_CLAIMS] = [claim for claim in dict.fromkeys(claims) if claim is not None]
    st.session_state[_BODY] = next(filter(None, bodies), todays_chamber(positions))


def _ask(page: str) -> None:
    if not _asked(page):
        st.rerun()  # the set is made
    positions, lang = whole_positions(), language()
    st.caption(t("run.standard_explained"))
    actors = {one: positions.actor[one].name.in_language(lang) for one in _actors(positions)}
    actor = _one(_ACTOR, t("run.standard_actor"), actors, t("asking.none")) if actors else None
    claims = _claims(positions)
    chosen = st.session_state.get(_BODY)
    bodies = {body.id: body.name.in_language(lang) for body in positions.bodies if not body.retired or body.id == chosen}
    body = _one(_BODY, t("coalition.body"), bodies, t("coalition.body")) if bodies else None
    added = bool(readable_run().views) and st.toggle(t("run.standard_add"), key=_ADDED)
    if not claims:
        st.caption(t("run.standard_wanting"))
    views = standard_run(positions, actor or "", claims, body or "", lang).views
    st.button(
        t("run.standard_make"),
        type="primary",
        disabled=not claims,
        on_click=_make,
        args=(page, views, added),
        key="run-standard-make",
    )


def _make(page: str, views: tuple[View, ...], added: bool) -> None:
    done = t("run.standard_made", n=len(views))
    _close()
    replace_by(page, lambda before: RunOfShow((*before.views, *views) if added else views), done)


def _actors(positions: Positions) -> tuple[str, ...]:
    """Those in use, and the one that is chosen, though it be retired."""
    chosen = st.session_state.get(_ACTOR)
    return ordered_actors(positions, actors=[one.id for one in positions.actors if not one.retired or one.id == chosen])


def _claims(positions: Positions) -> list[str]:
    lang, order, chosen = language(), list(positions.theme), st.session_state.get(_CLAIMS, [])
    offered = [one for one in positions.claims if not one.retired or one.id in chosen]
    names = {one.id: one.wording.in_language(lang) for one in sorted(offered, key=lambda one: order.index(one.theme))}
    return st.multiselect(
        t("coalition.claims"),
        list(names),
        key=_CLAIMS,
        format_func=names.__getitem__,
        placeholder=t("coalition.claims_none"),
        select_all=False,
    )


def _one(key: str, label: str, names: Mapping[str, str], placeholder: str) -> str | None:
    return st.selectbox(label, list(names), index=None, key=key, format_func=names.__getitem__, placeholder=placeholder)
