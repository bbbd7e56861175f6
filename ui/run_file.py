"""The run of show as a file: saved from the address and opened back into it, and as PowerPoint."""

import base64
import binascii
from pathlib import Path
from typing import Any

import streamlit as st

from exports.slides import deck_pptx
from slides.run_of_show import MOST_BYTES, RunOfShow, RunOfShowError, as_file, from_file
from slides.run_problems import clipped
from ui.data import readable_positions
from ui.language import language, t
from ui.run_changes import replace_by, tell
from words.formats import quoted

_PARTS = Path(__file__).parent / "components"
# Streamlit's own field for files speaks English only
_field = st.components.v2.component(
    "open_file",
    html='<div class="root"><label><input type="file" accept=".json,application/json"><span></span></label></div>',
    css=(_PARTS / "open_file.css").read_text(encoding="utf-8"),
    js=(_PARTS / "open_file.js").read_text(encoding="utf-8"),
)
TOLD_AT_MOST = 8
"""Problems of a file that are told one by one."""
_KEY = "run-open"


def save_button(run: RunOfShow) -> None:
    """Draw a button that saves the run as a file."""
    st.download_button(
        t("run.save"),
        as_file(run),
        f"{t('run.file')}.json",
        "application/json",
        icon=":material/save:",
        on_click="ignore",
        key="run-save",
        width="stretch",
    )


def powerpoint_button(run: RunOfShow) -> None:
    """Draw a button that gives the run as PowerPoint, which is made only where somebody wants it."""
    data, lang = readable_positions(), language()
    if data is None:
        return  # the page says what is wrong with the file
    st.download_button(
        t("run.powerpoint"),
        lambda: deck_pptx(data, run, lang),
        f"{t('run.file')}-{data.updated}.pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        icon=":material/slideshow:",
        on_click="ignore",
        key="run-powerpoint",
        width="stretch",
    )


def open_button(page: str) -> None:
    """Draw a button that opens a file; what it holds takes the place of the run."""
    data = {"label": t("run.open"), "most": MOST_BYTES}
    _field(key=_KEY, data=data, on_file_change=lambda: open_file(page, st.session_state[_KEY].file))


def open_file(page: str, chosen: dict[str, Any]) -> None:
    """Open what the browser sent: name, size and, unless it is too large, the content as base64."""
    try:
        run = from_file(_content(chosen))
    except RunOfShowError as error:
        lines = error.lines(language())
        more = len(lines) - TOLD_AT_MOST
        rest = [t("run.more_problems", n=more)] if more > 0 else []
        name = quoted(clipped(str(chosen.get("name"))), language())
        tell(page, t("run.not_opened", name=name), *lines[:TOLD_AT_MOST], *rest, wrong=True)
        return
    if not run.views:
        tell(page, t("run.opened_empty"), wrong=True)
        return
    replace_by(page, lambda _: run, t("run.opened", n=len(run.views)))


def _content(chosen: dict[str, Any]) -> bytes:
    """The bytes of the file; where the browser held them back as too many, as many as are too many."""
    try:
        size = int(chosen.get("size") or 0)
        return bytes(MOST_BYTES + 1) if size > MOST_BYTES else base64.b64decode(str(chosen.get("content")), validate=True)
    except (binascii.Error, ValueError):
        return b""
