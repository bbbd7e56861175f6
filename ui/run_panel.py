"""The run of show that a reader collects, in the menu: add this view, put in order, name, save, open and present."""

import zlib

import streamlit as st

from slides.run_of_show import MOST_TITLE, RunOfShow, RunOfShowError, token_of
from slides.view import View
from ui.language import language, t
from ui.markup import plain, shown, tag
from ui.navigation import ICONS
from ui.notice import notice
from ui.run_changes import add, choose, collected, give_title, move, name_of, place_chosen, remove, said, view_on_screen
from ui.run_file import open_button, powerpoint_button, save_button
from ui.run_standard import standard_button

SEEN_AT_ONCE = 8
"""Of more views than this, the list scrolls within itself."""


def run_panel(page: str) -> None:
    """Draw it. `page` is the name of the page that one is on."""
    run = _collected()
    count = len(run.views)
    label = t("run.title_counted", n=count) if count else t("run.title")
    with st.expander(label, expanded=count > 0, icon=":material/slideshow:", key="run-panel"):
        if not count:
            st.caption(t("run.explained"))
        st.button(t("run.add"), icon=":material/add:", on_click=add, args=(page,), key="run-add", width="stretch")
        _what_was_done(page)
        if count:
            _views(page, run)
        _link(t("run.present"), view_on_screen(page))
        if count:
            save_button(run)
            powerpoint_button(run)
        open_button(page)
        standard_button(page)


def _collected() -> RunOfShow:
    try:
        return collected()
    except RunOfShowError as error:
        for line in error.lines(language()):
            notice(plain(line))
        return RunOfShow()


def _what_was_done(page: str) -> None:
    """A place that is always there, so that what comes into it is read aloud."""
    last = said(page)
    lines = last.lines if last else ()
    mark = "run-said wrong" if last and last.wrong else "run-said"
    st.html(tag("div", *(tag("p", shown(line)) for line in lines), role="status", **{"class": mark}))


def _views(page: str, run: RunOfShow) -> None:
    place = place_chosen(run)
    _list(run, place)
    key = f"run-title-{place}"
    st.session_state[key] = run.views[place - 1].title
    st.text_input(
        t("run.view_title", n=place),
        key=key,
        placeholder=name_of(run.views[place - 1]),
        max_chars=MOST_TITLE,
        on_change=lambda: give_title(page, place, st.session_state[key]),
    )
    with st.container(horizontal=True, gap="xxsmall"):
        st.button(t("run.up"), on_click=move, args=(page, place, -1), key="run-up")
        st.button(t("run.down"), on_click=move, args=(page, place, 1), key="run-down")
        st.button(t("run.remove"), on_click=remove, args=(page, place), key="run-remove")
    _starts(run, place)


def _list(run: RunOfShow, place: int) -> None:
    names = {at: plain(f"{at}. {name_of(view)}") for at, view in enumerate(run.views, 1)}
    # the browser sends labels back: where they change, it must be another widget
    key = f"run-views-{zlib.crc32(repr(names).encode())}"
    st.session_state[key] = place
    with st.container(height=300 if len(names) > SEEN_AT_ONCE else "content", border=False):
        st.radio(
            t("run.views"),
            list(names),
            key=key,
            format_func=names.__getitem__,
            on_change=lambda: choose(st.session_state[key]),
        )


def _starts(run: RunOfShow, place: int) -> None:
    token = token_of(run)
    _link(t("run.start"), run.views[0], run=token, at="1")
    if place > 1:
        _link(t("run.start_here", n=place), run.views[place - 1], run=token, at=str(place))


def _link(label: str, view: View, **more: str) -> None:
    """A link that presents a view. Without `at` it stands alone; the run goes along so that one comes back to it."""
    kept = {"run": st.query_params.get("run", ""), **more, "present": "1"}
    shown_so = view.given(**kept).address
    page, _, query = shown_so.partition("?")
    path = "./" if page == next(iter(ICONS)) else page
    st.html(tag("a", shown(label), href=f"{path}?{query}", **{"class": "press", "data-within": "1"}))
