"""Presentation mode: one slide that fills the screen, without navigation or filters."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import streamlit as st

from charts.colours import PAGE
from slides.builders import BUILDERS
from slides.deck import foot, shown, slides_of
from slides.ids import current
from slides.run_of_show import RunOfShow, RunOfShowError, run_of
from slides.view import View
from ui.data import whole_positions
from ui.given import given
from ui.language import language, t
from ui.markup import plain, tag
from ui.markup import shown as shown_words
from ui.mode import mode
from ui.navigation import FOLDER
from ui.notice import closing, from_address, notice
from ui.run_changes import view_on_screen
from ui.wall_body import draw_body
from ui.wall_frame import caption_html, foot_html, head_html
from ui.wall_notices import tell_of_ids
from ui.wall_turns import Spot, chosen_step, presented

_PARTS = Path(__file__).parent / "components"
LARGEST_ZOOM = 8
_PRESSES, _AT_THE_END = "wall-presses", "wall-at-the-end"
_listen = st.components.v2.component("wall", js=(_PARTS / "wall.js").read_text(encoding="utf-8"))


def presenting() -> bool:
    """Whether the address asks for presentation mode."""
    return given("present") == ["1"]


def wall(page: str) -> None:
    """Draw the slide of the view in the address, with ways to the next one and the one before."""
    page_colour = f":root {{ --wall-page: {PAGE[mode()]} }}"  # Streamlit tells its own only to components
    st.html(f"<style>{page_colour}{(_PARTS / 'wall.css').read_text(encoding='utf-8')}</style>")
    zoom = _listen(key="wall-script", default={"zoom": 1}, on_zoom_change=lambda: None, height=1).zoom
    start, data = _start(page), whole_positions()
    view, unknown = current(data, start.view)
    tell_of_ids(data, unknown)
    slides = slides_of(data, view, BUILDERS)
    spot = _turned(_stepped(start, len(slides)))
    closing(tag("button", shown_words(t("wall.close")), type="button", **{"class": "copy", "data-close": "1"}))
    _name_the_tab(spot)
    slide = slides[spot.step - 1]
    with st.container(key="wall", gap=None):
        st.html(head_html(slide))
        with st.container(key="wall-body", gap=None):
            draw_body(data, slide, min(max(float(zoom or 1), 1), LARGEST_ZOOM))
        if slide.caption:
            st.html(caption_html(slide.caption))
        with st.container(key="wall-foot", gap=None):
            st.html(foot_html(foot(shown(data, view), slide, language()), spot, _end()))
        _buttons(spot)


def _start(page: str) -> Spot:
    """The view in the address, with its place and its title in the run; a place that is wrong is named."""
    view, run = view_on_screen(page), _run()
    at = (_number("at", len(run.views)) if "at" in st.query_params else 0) or 0
    return Spot(replace(view, title=run.views[at - 1].title) if at else view, run, at, 1, 1)


def _stepped(start: Spot, steps: int) -> Spot:
    """The step in the address, of so many; one that is wrong is named, and the first is shown."""
    step = _number("step", steps) if "step" in st.query_params else 1
    return replace(start, step=step or 1, steps=steps)


def _number(name: str, most: int) -> int | None:
    found = chosen_step(st.query_params[name], most) if most else None
    if found is None:
        notice(t("choices.unknown", value=from_address(st.query_params[name]), name=name))
    return found


def _run() -> RunOfShow:
    try:
        return run_of(st.query_params.get("run", ""))
    except RunOfShowError as error:
        notice(" ".join((*map(plain, error.lines(language())), t("wall.no_run"))))
        return RunOfShow()


def _turned(spot: Spot) -> Spot:
    """The slide that the presses since the last run lead to; where it is of another view, that view's address is gone to.

    They are counted, and taken one by one only now: whoever presses fast is ahead of what is drawn.
    """
    if spot.at and spot.run.views[spot.at - 1].page != spot.view.page:
        _go_to(spot.run.views[spot.at - 1], {"at": str(spot.at)})  # a press overtook the turn of the page
    presses = st.session_state.pop(_PRESSES, 0)
    by = 1 if presses > 0 else -1
    for taken in range(1, abs(presses) + 1):
        found = spot.turned(by)
        if found is None and (beyond := spot.beyond(by)):
            st.session_state[_PRESSES] = presses - by * taken
            _go_to(*beyond)
        if found is None:
            st.session_state[_AT_THE_END] = by
            break
        spot = found
    if presses:
        st.query_params["step"] = str(spot.step)
    return spot


def _go_to(view: View, place: Mapping[str, str]) -> None:
    _go(view.page, presented(view, st.query_params["run"], place))


def _go(page: str, parameters: dict[str, str | list[str]]) -> None:
    st.switch_page(FOLDER / f"{page}.py", query_params=parameters)


def _name_the_tab(spot: Spot) -> None:
    """The speaker's own title of a view."""
    if spot.view.title:
        st.set_page_config(page_title=f"{spot.view.title} – {t('nav.product')}")


def _end() -> str:
    """What is said, once, to whoever presses on where there is nothing further."""
    return {1: t("wall.last"), -1: t("wall.first"), 0: ""}[st.session_state.pop(_AT_THE_END, 0)]


def _buttons(spot: Spot) -> None:
    """Ways on, back and out. A button has one key only, so those of a remote have buttons of their own, which nobody sees."""
    with st.container(key="wall-buttons", gap=None):
        _button("previous", ":material/chevron_left:", "Left", -1)
        _button("next", ":material/chevron_right:", "Right", 1)
        _button("page-up", "", "PageUp", -1)
        _button("page-down", "", "PageDown", 1)
        if st.button(t("wall.leave"), key="wall-leave", icon=":material/close:", shortcut="Escape"):
            run = {"run": st.query_params["run"]} if "run" in st.query_params else {}
            _go(spot.view.page, {name: list(values) for name, values in spot.view.parameters.items()} | run)


def _button(name: str, icon: str, key: str, by: int) -> None:
    words = t("wall.next") if by > 0 else t("wall.previous")
    st.button(words, key=f"wall-{name}", icon=icon or None, shortcut=key, on_click=_pressed, args=(by,))


def _pressed(by: int) -> None:
    st.session_state[_PRESSES] = st.session_state.get(_PRESSES, 0) + by
