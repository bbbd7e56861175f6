"""Buttons within finished HTML that copy a text; the script beside the frame (`ui.page_script`) does it."""

import streamlit as st

from ui.markup import shown, tag


def to_copy(content: str, label: str, what: str) -> None:
    """A text in full, with a button that copies it. (`st.code` has one too, but its name is English.)"""
    st.html(tag("p", tag("code", shown(content), **{"class": "to-copy"})) + copy_html(label, what, content))


def copy_html(label: str, what: str, content: str) -> str:
    """A button that copies a text; `what` completes its name for those who do not see what it stands beside.

    Spaces that do not break are for the page: where a text is pasted, a search would not find its words.
    """
    said = {"aria-label": f"{label}: {what}", "data-copy": content.replace("\N{NO-BREAK SPACE}", " ")}
    return tag("button", shown(label), type="button", **{"class": "copy", **said})
