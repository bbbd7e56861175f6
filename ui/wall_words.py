"""Bodies of words on the wall: tables, quotes, sentences."""

from slides.slide import Point, Points, Quote, Quotes, Table
from slides.tables import column_widths
from ui.markup import shown, tag
from ui.wall_marks import paint_style, title_html
from words.formats import quoted


def table_html(table: Table) -> str:
    """A table, its columns as wide as those who split it took them to be."""
    marks = [{"class": "amount"} if place in table.amounts else {} for place in range(len(table.heads))]
    columns = tag("colgroup", *(tag("col", style=f"width:{wide:.1f}px") for wide in column_widths(table)))
    head = tag("tr", *(tag("th", shown(words), scope="col", **mark) for words, mark in zip(table.heads, marks, strict=True)))
    rows = [tag("tr", *(tag("td", shown(one), **mark) for one, mark in zip(row, marks, strict=True))) for row in table.rows]
    parts = (columns, tag("thead", head), tag("tbody", *rows))
    return title_html(table.title) + tag("table", *parts, style=f"font-size:{table.size}px", **{"class": "wall-table"})


def quotes_html(quotes: Quotes) -> str:
    """Quotes one below the other."""
    return tag("div", *map(_quote, quotes.items), style=f"font-size:{quotes.size}px", **{"class": "wall-quotes"})


def _quote(one: Quote) -> str:
    """Words in their own language, and under them the stance, who says it, and where."""
    heading = [tag("p", shown(one.heading), **{"class": "wall-heading"})] if one.heading else []
    badge = " ".join(filter(None, (one.sign, one.badge)))
    stance = [tag("strong", shown(badge), style=paint_style(one.state), **{"class": "wall-badge"}), " "] if badge else []
    source = tag("figcaption", *stance, tag("strong", shown(one.who)), shown(f" – {one.source}" if one.source else ""))
    words = tag("blockquote", shown(quoted(one.words, "nb")), lang=one.language)
    return tag("figure", *heading, words, source, **{"class": "wall-quote"})


def points_html(points: Points) -> str:
    """Sentences, each under its heading."""
    return tag("div", *map(_point, points.items), style=f"font-size:{points.size}px", **{"class": "wall-points"})


def _point(one: Point) -> str:
    heading = [tag("h2", shown(one.heading), **{"class": "wall-heading"})] if one.heading else []
    return tag("div", *heading, tag("p", shown(one.words)), **{"class": "wall-point"})
