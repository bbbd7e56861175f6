"""A plain table of text and numbers that wraps within its page: for what is read, not pressed."""

from collections.abc import Collection, Sequence

import streamlit as st

from ui.markup import shown, tag


def text_table(
    title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], amounts: Collection[int] = (), one_line: bool = False
) -> None:
    """Draw a table of finished words. `title` is its caption; the columns at the places `amounts` stand to the right.

    `one_line`: no row is higher than a line, so that none is high for words that stand outside of a narrow screen.
    """
    marks = [{"class": "amount"} if place in amounts else {} for place in range(len(heads))]
    head = tag("tr", *(tag("th", shown(words), scope="col", **mark) for words, mark in zip(heads, marks, strict=True)))
    body = [tag("tr", *_cells(row, marks)) for row in rows]
    caption = tag("caption", shown(title))
    table = tag(
        "table",
        caption,
        tag("thead", head),
        tag("tbody", *body),
        **{"class": "text-table one-line" if one_line else "text-table"},
    )
    st.html(with_room(title, table))


def _cells(row: Sequence[str], marks: Sequence[dict[str, str]]) -> list[str]:
    """The first cell is the row's head, for those who hear the table cell by cell."""
    first, *rest = zip(map(shown, row), marks, strict=True)
    return [tag("th", first[0], scope="row", **first[1]), *(tag("td", cell, **mark) for cell, mark in rest)]


def with_room(title: str, table: str) -> str:
    """A table in HTML that scrolls within itself where it is wider than the page, also by keyboard."""
    return tag("div", table, **{"class": "text-table-room", "tabindex": "0", "role": "region", "aria-label": title})
