"""Where the reader is taken after a press: the part of the page that it opened comes into view and gets the focus."""

from pathlib import Path

import streamlit as st

_PLACE = "arrival-at"
_SCRIPT = Path(__file__).parent / "components" / "arrival.js"
_take_there = st.components.v2.component("arrival", js=_SCRIPT.read_text(encoding="utf-8"))


def arrive(place: str) -> None:
    """Ask, in the callback of a press, that the element with this id be come to on the run that follows."""
    press = st.session_state.get(_PLACE, (0, ""))[0]
    st.session_state[_PLACE] = (press + 1, place)


def arrival() -> None:
    """Take the reader there, once; drawn after the element itself."""
    press, place = st.session_state.get(_PLACE, (0, ""))
    _take_there(key="arrival", data={"press": press, "place": place}, height=1)
    st.session_state[_PLACE] = (press, "")
