"""A plain table whose cells are finished HTML, such as links: what a page shows at its start, and leads on from."""

from collections.abc import Collection, Sequence

import streamlit as st

from ui.markup import shown, tag
from ui.text_table import with_room

_CELL = "padding:0.35rem 0.9rem 0.35rem 0"
_TIGHT = "padding:0.35rem 0.25rem;width:4.5rem"
_GROUP = "padding:1.1rem 0 0.35rem;font-size:1.15rem"
Row = Sequence[str]
"""Finished HTML, the first cell being the row's head; a row of one cell is a heading over those that follow."""


def linked_table(
    title: str, heads: Sequence[str], rows: Sequence[Row], amounts: Collection[int] = (), stacked: bool = False
) -> None:
    """Draw a table. `title` is its caption for those who do not see what it stands below.

    The columns at the places `amounts` stand to the right, near one another so that they fit a phone. On a phone the cells
    of a row of a `stacked` table stand below one another, each with all of the width.
    """
    marks = [_mark(place in amounts, place + 1 in amounts or place + 1 == len(heads)) for place in range(len(heads))]
    head = tag("tr", *(tag("th", shown(words), scope="col", **mark) for words, mark in zip(heads, marks, strict=True)))
    body = [tag("tr", *_cells(row, marks)) for row in rows]
    caption = tag("caption", shown(title), **{"class": "only-heard"})
    look = {"style": "width:100%;max-width:62rem" if amounts else "", "class": f"text-table{' stacked' * stacked}"}
    table = tag("table", caption, tag("thead", head), tag("tbody", *body), **look)
    st.html(with_room(title, table))


def _mark(is_amount: bool, before_amount_or_end: bool) -> dict[str, str]:
    """The look of a column; the last of several amounts stands apart from words that follow."""
    if not is_amount:
        return {"style": _CELL}
    return {"class": "amount", "style": _TIGHT if before_amount_or_end else f"{_TIGHT};padding-right:1.2rem"}


def _cells(row: Row, marks: Sequence[dict[str, str]]) -> list[str]:
    if len(row) == 1:
        return [tag("th", row[0], scope="colgroup", colspan=str(len(marks)), style=_GROUP)]
    first, *rest = zip(row, marks, strict=True)
    look = {**first[1], "style": f"{first[1]['style']};font-weight:inherit"}
    return [tag("th", first[0], scope="row", **look), *(tag("td", cell, **mark) for cell, mark in rest)]
