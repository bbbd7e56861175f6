"""Bodies of signs and bars on the wall."""

from collections.abc import Sequence
from itertools import groupby

from slides.bars import bar_height, below_bars, name_width
from slides.grids import grid_widths, head_height, row_height, turned
from slides.legends import legend_height
from slides.slide import Bars, Column, Grid, Mark, Row
from ui.language import language
from ui.markup import shown, tag
from ui.wall_marks import legend_html, paint_style, title_html
from words.cells import Cell
from words.formats import number

MOST_AIR = 22
"""px that a row may have beyond what its words need."""
_HEARD = {"class": "only-heard"}


def grid_html(grid: Grid, room: float) -> str:
    """A matrix of signs in colours; each cell says its finding in full to those who do not see it.

    Rows share what is left of the room (px), up to `MOST_AIR` each.
    """
    label, cell = grid_widths(grid)
    high = [row_height(row, label) for row in grid.rows]
    spare = room - sum(high) - head_height(grid) - legend_height(grid.legend)
    air = max(0, min(MOST_AIR, (spare - MOST_AIR) / max(1, len(high))))
    widths = (label, *[cell] * len(grid.columns))
    columns = tag("colgroup", *(tag("col", style=f"width:{wide:.1f}px") for wide in widths))
    head = tag("thead", *_groups(grid.columns), _heads(grid.columns, turned(grid)))
    body = tag("tbody", *(line for row in grid.rows for line in _row(row, len(grid.columns))))
    table = tag("table", columns, head, body, style=f"width:{sum(widths):.1f}px;--air:{air:.1f}px", **{"class": "wall-grid"})
    return title_html(grid.title) + table + legend_html(grid.legend)


def _groups(columns: Sequence[Column]) -> list[str]:
    """A line of headings over the columns, where they have any."""
    runs = [(name, len(list(run))) for name, run in groupby(columns, key=lambda column: column.group)]
    if not any(name for name, _ in runs):
        return []
    heads = [tag("th", shown(name), colspan=str(span), scope="colgroup") for name, span in runs]
    return [tag("tr", tag("td"), *heads, **{"class": "wall-groups"})]


def _heads(columns: Sequence[Column], standing: bool) -> str:
    """The columns' heads, upright where one is wider than its column."""
    names = [tag("span", _swatch(one), shown(one.short), title=one.name, **{"class": "wall-head-words"}) for one in columns]
    look = {"class": "wall-upright"} if standing else {}
    return tag("tr", tag("td"), *(tag("th", name, scope="col") for name in names), **look)


def _swatch(column: Column) -> str:
    return tag("span", style=f"background:{column.colour}", **{"class": "wall-swatch"}) if column.colour else ""


def _row(row: Row, count: int) -> list[str]:
    group = [tag("tr", tag("th", shown(row.group), colspan=str(count + 1), scope="rowgroup"), **{"class": "wall-group"})]
    note = [" ", tag("span", shown(row.note), **{"class": "wall-note"})] if row.note else []
    cells = [tag("td") if cell is None else _cell(cell) for cell in row.cells]
    return [*(group if row.group else []), tag("tr", tag("th", shown(row.label), *note, scope="row"), *cells)]


def _cell(cell: Cell) -> str:
    seen = f"{cell.sign} {cell.detail}" if cell.detail else cell.sign
    said = tag("span", shown(cell.label), **_HEARD)
    return tag("td", tag("span", shown(seen), **{"aria-hidden": "true"}), said, style=paint_style(cell.state))


def bars_html(bars: Bars, room: float) -> str:
    """Stacked bars of numbers, each with its sum, or where it is empty its reason. They share what is left of the room (px)."""
    wide = name_width(bars, bars.size)
    spare = room - below_bars(bars) - sum(bar_height(name, wide, bars.size) for name in bars.names)
    air = max(0, min(MOST_AIR, spare / max(1, len(bars.names))))
    sums = [sum(part.values[place] for part in bars.series) for place in range(len(bars.names))]
    empty = dict(bars.empty)
    rows = [
        tag("tr", tag("th", shown(name), scope="row"), tag("td", _bar(bars, place, max([1, *sums]), empty.get(place, ""))))
        for place, name in enumerate(bars.names)
    ]
    columns = tag("colgroup", tag("col", style=f"width:{wide:.1f}px"), tag("col"))
    look = f"font-size:{bars.size}px;--air:{air:.1f}px"
    table = tag("table", columns, tag("tbody", *rows), style=look, **{"class": "wall-bars"})
    unit = tag("p", shown(bars.unit), style=f"padding-left:{wide:.1f}px", **{"class": "wall-unit"}) if bars.unit else ""
    return title_html(bars.title) + table + unit + legend_html(Mark(part.state, "", part.label) for part in bars.series)


def _bar(bars: Bars, place: int, most: int, reason: str) -> str:
    """The parts of one bar beside one another; a number stands within its part where there is room, and always for the ear."""
    parts = [(part, part.values[place]) for part in bars.series if part.values[place]]
    lang, total = language(), sum(value for _, value in parts)
    if not total:
        return tag("span", shown(reason), **{"class": "wall-reason"})
    pieces = [
        tag(
            "span",
            tag("span", shown(f"{part.label}: "), **_HEARD),
            shown(number(value, lang)),
            style=f"{paint_style(part.state)};width:{100 * value / most:.2f}%",
            **{"class": "wall-piece"},
        )
        for part, value in parts
    ]
    whole = [tag("span", shown(number(total, lang)), **{"class": "wall-sum"})] if len(parts) > 1 else []
    return tag("span", *pieces, *whole, **{"class": "wall-bar"})
