"""A brief as HTML: the article alone, for the screen, and as one file that opens without a network and prints on A4."""

from collections.abc import Sequence
from html import escape
from itertools import zip_longest

from briefs.brief import Brief, Cell, Line, Listed, Part, Points, Row, Said, Section, Table
from exports.harmless import xml_text

STYLE = """\
@page{size:A4;margin:13mm 16mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1b1b1b;font:16px/1.5 Arial,"Liberation Sans",Helvetica,sans-serif}
article{max-width:60rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.8rem;line-height:1.2;margin:0 0 .3rem;color:#1f3a5f}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem;color:#1f3a5f;break-after:avoid}
p{margin:.5rem 0}ul{margin:.5rem 0;padding-left:1.25rem}
.subject{color:#4a4a4a}.headline{font-size:1.1rem;font-weight:700;border-left:4px solid #1f5fa8;padding-left:.8rem}
.room{overflow-x:auto}table:has(col:nth-child(3)){min-width:38rem}
table{table-layout:fixed;border-collapse:collapse;width:100%;margin:.7rem 0;font-size:.9rem;line-height:1.4}
thead{display:table-header-group}tbody:first-of-type tr:first-child{break-before:avoid}p:has(+.room){break-after:avoid}
tr{break-inside:avoid}
th,td{border-bottom:1px solid #b5b5b5;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th,td{hyphens:auto}
thead th{border-bottom:2px solid #1f3a5f;overflow-wrap:normal}
th.group{background:#eef2f7}tr:has(th.group){break-after:avoid}
th.amount,td.amount{text-align:right}td p,th p{margin:0 0 .15rem}
tbody th[scope=row]{font-weight:400}
blockquote{margin:0 0 .2rem}.small{color:#4a4a4a;font-size:.92em}
.sources{list-style:none;padding:0}.sources li{padding-left:2.6rem;text-indent:-2.6rem;margin:.3rem 0}
.sources .n{display:inline-block;min-width:2.2rem;text-indent:0;margin-right:.4rem}
caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:#1f5fa8}
@media print{
body{font-size:9.5pt;line-height:1.28;print-color-adjust:exact;-webkit-print-color-adjust:exact}
article{max-width:none;padding:0}h1{font-size:18pt}h2{font-size:12.5pt;margin:.7rem 0 .25rem}.headline{font-size:11.5pt}
p{margin:.25rem 0}ul{margin:.2rem 0}td p,th p,blockquote{margin:0}
table,table:has(col:nth-child(3)){min-width:0}table{font-size:8.5pt;line-height:1.22;margin:.35rem 0}
th,td{padding:.12rem .3rem;hyphens:manual}
.sources{font-size:8.5pt}.sources li{margin:.15rem 0}a{color:inherit;text-decoration:none}.room{overflow:visible}}
"""
"""No rule of it reaches outside the file."""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def brief_html(brief: Brief) -> bytes:
    """The brief as one file: it names its language, loads nothing and runs nothing."""
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta name="author" content="{_safe(brief.product)}">'
        f"<title>{_safe(brief.title)}</title><style>{STYLE}</style>"
    )
    page = f'<!doctype html>\n<html lang="{brief.lang}"><head>{head}</head><body><main>{article(brief)}</main></body></html>\n'
    return page.encode("utf-8")


def article(brief: Brief, level: int = 1) -> str:
    """The brief as harmless HTML, its title a heading of `level`."""
    parts = [
        f"<h{level}>{_safe(brief.title)}</h{level}>",
        f'<p class="subject">{_safe(brief.subject)}</p>',
        f'<p class="headline">{_safe(brief.headline.text)}</p>',
        *(_section(brief, section, level + 1) for section in brief.sections),
    ]
    if brief.sources:
        listed = "".join(_listed(brief, one) for one in brief.sources)
        parts.append(f'<h{level + 1}>{_safe(brief.heading)}</h{level + 1}><ol class="sources">{listed}</ol>')
    return f'<article lang="{brief.lang}">{"".join(parts)}</article>'


def _section(brief: Brief, section: Section, level: int) -> str:
    return f"<h{level}>{_safe(section.heading)}</h{level}>" + "".join(_part(brief, part) for part in section.parts)


def _part(brief: Brief, part: Part) -> str:
    if isinstance(part, Said):
        return f"<p>{_safe(part.text)}</p>"
    if isinstance(part, Points):
        return "<ul>" + "".join(f"<li>{_safe(one.text)}</li>" for one in part.items) + "</ul>"
    return _table(brief, part)


def _table(brief: Brief, table: Table) -> str:
    """A table with a caption for those who cannot see it; groups of rows have bodies of their own."""
    total = sum(table.widths)
    columns = "".join(f'<col style="width:{100 * width / total:.1f}%">' for width in table.widths)
    heads = "".join(f'<th scope="col"{_amount(table, place)}>{_safe(words)}</th>' for place, words in enumerate(table.heads))
    bodies = "".join(_body(brief, table, rows) for rows in _groups(table.rows))
    caption = f"<caption>{_safe(table.title)}</caption>"
    inner = f"{caption}<colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead>{bodies}"
    return f'<div class="room" role="region" aria-label="{_safe(table.title)}" tabindex="0"><table>{inner}</table></div>'


def _groups(rows: Sequence[Row]) -> list[list[Row]]:
    groups: list[list[Row]] = []
    for row in rows:
        if row.group or not groups:
            groups.append([])
        groups[-1].append(row)
    return groups


def _body(brief: Brief, table: Table, rows: Sequence[Row]) -> str:
    group = rows[0].group
    head = f'<tr><th class="group" scope="rowgroup" colspan="{len(table.heads)}">{_safe(group)}</th></tr>' if group else ""
    return "<tbody>" + head + "".join(_row(brief, table, row) for row in rows) + "</tbody>"


def _row(brief: Brief, table: Table, row: Row) -> str:
    first, *rest = row.cells
    cells = [f'<th scope="row">{_cell(brief, first)}</th>']
    cells += [f"<td{_amount(table, place)}>{_cell(brief, cell)}</td>" for place, cell in enumerate(rest, 1)]
    return f"<tr>{''.join(cells)}</tr>"


def _amount(table: Table, place: int) -> str:
    return ' class="amount"' if place in table.amounts else ""


def _cell(brief: Brief, cell: Cell) -> str:
    """Line by line; where a quote is from stands with it."""
    said, placed = [], False
    for line, after in zip_longest(cell, cell[1:]):
        place = after if line.kind == "quote" and after is not None and after.kind == "small" and after.source else None
        said += [] if placed else [_line(brief, line, place)]
        placed = place is not None
    return "".join(said)


def _line(brief: Brief, line: Line, place: Line | None) -> str:
    words = _safe(line.words) + _reference(brief, line.source)
    if line.kind == "quote":
        return f'<blockquote lang="{line.language}">{words}{_place(brief, place) if place else ""}</blockquote>'
    if line.kind == "strong":
        return f"<p><strong>{words}</strong></p>"
    return f'<p class="small">{words}</p>' if line.kind == "small" else f"<p>{words}</p>"


def _place(brief: Brief, line: Line) -> str:
    """Where a quote is from, in the reader's language."""
    return f'<span class="small" lang="{brief.lang}"> – {_safe(line.words)}{_reference(brief, line.source)}</span>'


def _reference(brief: Brief, source: str) -> str:
    return f' <a href="#source-{brief.number(source)}">[{brief.number(source)}]</a>' if source else ""


def _listed(brief: Brief, one: Listed) -> str:
    number = brief.number(one.id)
    link = f' <a href="{_safe(one.url)}">{_safe(one.url)}</a>' if one.url else ""
    return f'<li id="source-{number}"><span class="n">[{number}]</span>{_safe(one.words)}{link}</li>'


def _safe(words: str) -> str:
    """Text for HTML; letters that no document can hold are shown as �."""
    return escape(xml_text(words))
