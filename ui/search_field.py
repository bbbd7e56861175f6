"""One field to search everything; Enter leads to what is found (`/search?q=<words>`)."""

import streamlit as st

from analysis.search_query import MAX_QUERY, one_line
from ui.choices import set_choice
from ui.language import t
from ui.links import href
from ui.page_script import go
from ui.search_asked import asked

HERE = "page"
"""The key of the field on the page of what is found."""


def search_field(key: str) -> None:
    """Draw the field, with what the address asks for. `key` tells several on one page apart.

    It is a form, so that nothing happens where a reader only leaves the field. The sidebar is too narrow for a placeholder.
    """
    name = f"search-{key}"
    st.session_state[name] = asked().text
    with st.form(f"{name}-form", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        placeholder = t("search.placeholder") if key != "sidebar" else ""
        st.text_input(t("search.label"), key=name, placeholder=placeholder, max_chars=MAX_QUERY)
        st.form_submit_button(t("search.submit"), icon=":material/search:", on_click=_ask, args=(name, key == HERE))


def _ask(name: str, here: bool) -> None:
    words = one_line(st.session_state[name])
    if here:
        set_choice("q", words or None)
    else:
        go(href("search", q=words or None))
