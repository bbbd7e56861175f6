"""The doorway to the data: one shared, frozen Positions per version of the file."""

from pathlib import Path

import streamlit as st

from analysis.own_words import first_hand
from loaders import Positions, PositionsError, load_positions
from loaders.path import positions_path
from ui.given import given
from ui.language import t


def positions() -> Positions:
    """What the reader sees of the file: all of it, or what is left of it without shared text."""
    whole = whole_positions()
    return _first_hand(whole.path, _version(whole.path), whole) if unshared() else whole


def unshared() -> bool:
    """Whether the reader has joint and endorsed text set aside."""
    return given("unshared") == ["1"]


def whole_positions() -> Positions:
    """The checked positions file; where it has problems they are shown, and the page ends there."""
    try:
        return _current()
    except PositionsError as error:
        _show_problems(error)
        st.stop()


def readable_positions() -> Positions | None:
    """The same for what stands beside a page: None where the file has problems, which the page itself shows."""
    try:
        return _current()
    except PositionsError:
        return None


def _current() -> Positions:
    path = positions_path()
    return _load(path, _version(path))


def _version(path: Path) -> tuple[int, int]:
    """What changes whenever the file does."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


@st.cache_resource(show_spinner=False, max_entries=2)
def _load(path: Path, version: tuple[int, int]) -> Positions:  # noqa: ARG001 - the version is part of the cache's key
    return load_positions(path)


@st.cache_resource(show_spinner=False, max_entries=2)
def _first_hand(path: Path, version: tuple[int, int], _whole: Positions) -> Positions:  # noqa: ARG001 - as above
    return first_hand(_whole)


def _show_problems(error: PositionsError) -> None:
    st.title(t("problems.title"))
    st.error(t("problems.lead", n=len(error.problems)))
    st.code("\n".join(error.lines()), language=None, wrap_lines=True)
    st.write(t("problems.remedy"))
