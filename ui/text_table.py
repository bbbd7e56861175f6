"""A plain table of text and numbers that wraps within its page: for what is read, not pressed."""

from collections.abc import Sequence

import streamlit as st

from ui.markup import shown, tag


def text_table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str | int]]) -> None:
    """Draw a table; whole numbers stand to the right. `title` is its caption, and is read out with it."""
    head = tag("tr", *(tag("th", shown(words), scope="col") for words in heads))
    body = [tag("tr", *(_cell(value) for value in row)) for row in rows]
    caption = tag("caption", shown(title))
    table = tag("table", caption, tag("thead", head), tag("tbody", *body), **{"class": "text-table"})
    # what is wider than the page scrolls within itself, also by keyboard
    st.html(tag("div", table, **{"class": "text-table-room", "tabindex": "0", "role": "region", "aria-label": title}))


def _cell(value: str | int) -> str:
    return tag("td", str(value), **{"class": "amount"}) if isinstance(value, int) else tag("td", shown(value))
