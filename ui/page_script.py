"""What links and buttons within finished HTML do; drawn once, with the frame."""

from pathlib import Path

import streamlit as st

from ui.language import t

_SCRIPT = Path(__file__).parent / "components" / "page_script.js"
_listen = st.components.v2.component("page_script", js=_SCRIPT.read_text(encoding="utf-8"))


def page_script(page: str) -> None:
    """Let links turn the page without a reload, buttons copy, and the menu make room for the page on a phone."""
    words = {"copied": t("copying.copied"), "copied_local": t("copying.copied_local")}
    _listen(key="page-script", data={"page": page, **words}, height=1)
