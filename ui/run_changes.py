"""What a reader does to the run of show. It lives in the address (`run=<token>`), so that Back undoes each change.

Every press takes the run as it is in the address then: two presses can follow each other before anything is drawn anew.
"""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from slides.run_of_show import RunOfShow, RunOfShowError, run_of, token_of
from slides.view import KEPT_OUT, View
from slides.view_names import view_name
from ui.choices import set_choice
from ui.data import readable_positions
from ui.given import all_given
from ui.language import language, t
from words.formats import quoted

_PLACE = "run-place"
_SAID = "run-said"


@dataclass(frozen=True)
class Said:
    """What the last press did, in finished sentences, and the view and run of which that holds."""

    lines: tuple[str, ...]
    wrong: bool
    view: str
    token: str


def view_on_screen(page: str) -> View:
    """The page with its filters, focus and language, as the address has them."""
    return View(page, {name: tuple(values) for name, values in all_given().items() if name not in KEPT_OUT})


def collected() -> RunOfShow:
    """The run of show in the address.

    Raises
    ------
    RunOfShowError
        Where it cannot be read.
    """
    return run_of(st.query_params.get("run", ""))


def name_of(view: View) -> str:
    """Its title, or what it shows."""
    return view.title or view_name(readable_positions(), view, language())


def said(page: str) -> Said | None:
    """What the last press did, for as long as one is on that view and the run is as it was then."""
    last = st.session_state.get(_SAID)
    here = (view_on_screen(page).address, st.query_params.get("run", ""))
    return last if isinstance(last, Said) and (last.view, last.token) == here else None


def tell(page: str, *lines: str, wrong: bool = False) -> None:
    """Keep sentences to show on the run that follows."""
    st.session_state[_SAID] = Said(lines, wrong, view_on_screen(page).address, st.query_params.get("run", ""))


def place_chosen(run: RunOfShow) -> int:
    """The place of the view whose title and order one changes; 1 at first."""
    return max(1, min(int(st.session_state.get(_PLACE, 1)), len(run.views)))


def choose(place: int) -> None:
    """Let the view at a place be the one that is changed."""
    st.session_state[_PLACE] = place


def add(page: str) -> None:
    """Put the view on screen last."""
    view = view_on_screen(page)
    if (run := _put(page, lambda run: run.with_view(view))) is not None:
        choose(len(run.views))
        tell(page, t("run.added", n=len(run.views), view=quoted(name_of(view), language())))


def remove(page: str, place: int) -> None:
    """Take the view at a place out."""
    gone = _name_at(place)
    if gone and _put(page, lambda run: run.without(place)) is not None:
        tell(page, t("run.removed", view=gone))


def move(page: str, place: int, by: int) -> None:
    """Put the view at a place so many places later, or earlier where `by` is negative."""
    before, view = readable_run(), _name_at(place)
    run = _put(page, lambda run: run.moved(place, by)) if view else None
    if run is None:
        return
    if run == before and place in (1, len(run.views)):
        tell(page, t("run.first" if by < 0 else "run.last", view=view))
        return
    choose(place + by)
    tell(page, t("run.moved", view=view, n=place + by))


def give_title(page: str, place: int, title: str) -> None:
    """Give the view at a place another title; an empty one leaves the finding as headline."""
    run = _put(page, lambda run: run.titled(place, title)) if _name_at(place) else None
    if run is not None:
        given = run.views[place - 1].title
        titled = t("run.titled", n=place, title=quoted(given, language()))
        tell(page, titled if given else t("run.untitled", n=place))


def replace_by(page: str, change: Callable[[RunOfShow], RunOfShow], done: str) -> None:
    """Put another run in its place and tell what was done; also that what is gone can be had back."""
    before = readable_run()
    run = _put(page, change)
    if run is not None:
        choose(1)
        kept = run.views[: len(before.views)] == before.views
        tell(page, done, *([] if kept else [t("run.replaced")]))


def readable_run() -> RunOfShow:
    """The run in the address; an empty one where it cannot be read, of which a notice has told."""
    try:
        return collected()
    except RunOfShowError:
        return RunOfShow()


def _name_at(place: int) -> str:
    """What is at a place, quoted; an empty text where a press comes too late and nothing is there any more."""
    views = readable_run().views
    return quoted(name_of(views[place - 1]), language()) if 1 <= place <= len(views) else ""


def _put(page: str, change: Callable[[RunOfShow], RunOfShow]) -> RunOfShow | None:
    """Change the run in the address; where that cannot be, nothing changes, and why is told."""
    try:
        run = change(readable_run())
        token = token_of(run)
    except RunOfShowError as error:
        tell(page, *error.lines(language()), wrong=True)
        return None
    set_choice("run", token or None)
    return run
