"""A plain table of text and numbers that wraps within its page: for what is read, not pressed."""

from collections.abc import Collection, Sequence

import streamlit as st

from ui.markup import shown, tag


def text_table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], amounts: Collection[int] = ()) -> None:
    """Draw a table of finished words. `title` is its caption; the columns at the places `amounts` stand to the right."""
    marks = [{"class": "amount"} if place in amounts else {} for place in range(len(heads))]
    head = tag("tr", *(tag("th", shown(words), scope="col", **mark) for words, mark in zip(heads, marks, strict=True)))
    body = [tag("tr", *(tag("td", shown(words), **mark) for words, mark in zip(row, marks, strict=True))) for row in rows]
    caption = tag("caption", shown(title))
    table = tag("table", caption, tag("thead", head), tag("tbody", *body), **{"class": "text-table"})
    st.html(with_room(title, table))


def with_room(title: str, table: str) -> str:
    """A table in HTML that scrolls within itself where it is wider than the page, also by keyboard."""
    return tag("div", table, **{"class": "text-table-room", "tabindex": "0", "role": "region", "aria-label": title})
