"""What was asked for, marked in the words of a hit."""

from collections.abc import Callable

from analysis.search import Found
from analysis.search_marks import marked
from ui.links import href
from ui.markup import shown, tag

_MARK = "background:#ffe08a;color:#1d232b;padding:0 0.1em;border-radius:2px"
Marking = Callable[[str, str], str]
"""Words and their language (nb, nn or en) → harmless HTML in which what was asked for is marked."""


def marking(found: Found) -> Marking:
    """How the hits of a query are marked."""

    def html(words: str, lang: str) -> str:
        pieces = marked(found, words, lang)
        return "".join(tag("mark", shown(piece), style=_MARK) if mark else shown(piece) for piece, mark in pieces)

    return html


def marked_link(page: str, content: str, **changes: str | list[str] | None) -> str:
    """A link around finished HTML, as `ui.links.link_html` makes one around words."""
    return tag("a", content, **{"href": href(page, **changes), "data-within": "1"})
