"""A table of buttons (see ui/components/) that a mouse, a keyboard and a finger can use: a press on a cell gives its id."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from charts.colours import STANCE, TONE
from ui.printing import printing
from words.cells import Cell

_PARTS = Path(__file__).parent / "components"
_table = st.components.v2.component(
    "button_table",
    html='<div class="root"></div>',
    css=(_PARTS / "button_table.css").read_text(encoding="utf-8"),
    js=(_PARTS / "button_table.js").read_text(encoding="utf-8"),
)
Row = dict[str, Any]
"""`label`; `cells`, each {id, state, sign, detail, label} or None (an empty place); where it has them, `group` (a heading above
it), `note` and `href` (where its label leads). States: plus2 … minus2, split, beside, aside, unknown, plain, and tone1 … tone5
for amounts."""


def cell_button(key: str, cell: Cell | None) -> dict[str, str] | None:
    """A cell as the table takes it, under the id that a press gives; None stays an empty place."""
    if cell is None:
        return None
    return {"id": key, "state": cell.state, "sign": cell.sign, "detail": cell.detail, "label": cell.label}


@dataclass(frozen=True)
class ButtonTable:
    """What a table shows.

    Attributes
    ----------
    title
        States what the table shows.
    columns
        {name, short, colour (or None), and where it leads somewhere href}.
    legend
        {state, sign, label}.
    explained, pressing
        How to read the table, and what a press does, which paper leaves out.
    groups
        {label, span}: headings over the columns.
    """

    title: str
    columns: Sequence[Mapping[str, Any]]
    rows: Sequence[Row]
    legend: Sequence[Mapping[str, str]]
    explained: str
    pressing: str
    groups: Sequence[Mapping[str, Any]] = ()


def button_table(key: str, table: ButtonTable, selected: str, on_chosen: Callable[[str], None]) -> None:
    """Draw a table. `selected` is the id of the cell that is open, or an empty text; `on_chosen` gets that of one pressed."""
    data = {
        "title": table.title,
        "groups": list(table.groups),
        "columns": list(table.columns),
        "rows": list(table.rows),
        "legend": list(table.legend),
        "help": table.explained,
        "pressing": "" if printing() else table.pressing,
        "palette": {step: dict(modes) for step, modes in {**STANCE, **TONE}.items()},
        "selected": selected,
    }
    _table(key=key, data=data, on_chosen_change=lambda: on_chosen(st.session_state[key].chosen))
