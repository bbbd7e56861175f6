"""What links and buttons within finished HTML do, and where on a page the reader is; drawn once, with the frame."""

from dataclasses import asdict
from pathlib import Path

import streamlit as st

from ui.given import corrections
from ui.language import t

_PARTS = Path(__file__).parent / "components"
_GOING = "going-to"
_listen = st.components.v2.component("page_script", js=(_PARTS / "page_script.js").read_text(encoding="utf-8"))
_whereabouts = st.components.v2.component("whereabouts", js=(_PARTS / "whereabouts.js").read_text(encoding="utf-8"))


def page_script(page: str) -> None:
    """Let links turn the page without a reload, buttons copy, Back come back to where one was, and the menu make room.

    The browser writes what is understood otherwise than it stands there into the address; that is no step for Back.
    """
    words = {"copied": t("copying.copied"), "copied_local": t("copying.copied_local")}
    press, place = st.session_state.get(_GOING, (0, ""))
    wrong = [{"name": name, **asdict(one)} for name, one in corrections().items()]
    _listen(key="page-script", data={"page": page, "press": press, "go": place, "corrections": wrong, **words}, height=1)
    _whereabouts(key="whereabouts", data={"page": page}, height=1)


def go(place: str) -> None:
    """Ask, in the callback of a press, that the browser turn the page: one step for Back, where Streamlit makes it two."""
    st.session_state[_GOING] = (st.session_state.get(_GOING, (0, ""))[0] + 1, place)
