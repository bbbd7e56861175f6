"""Links within finished HTML: to another page or another state of one, without a reload, with the shared choices.

The script beside the frame (`ui.page_script`) turns the page; without it a link still leads there.
"""

from urllib.parse import urlencode

from loaders.positions import Positions
from ui.choices import address
from ui.language import language
from ui.markup import shown, tag
from ui.navigation import ICONS


def href(page: str, **changes: str | list[str] | None) -> str:
    """The address of a page from any other, with the shared choices and the given changes (None leaves a choice out).

    Raises
    ------
    ValueError
        Where there is no such page.
    """
    if page not in ICONS:
        raise ValueError(f"there is no page {page}")
    path = "./" if page == next(iter(ICONS)) else page
    query = urlencode(address(**changes), doseq=True)
    return f"{path}?{query}" if query else path


def link_html(page: str, words: str, **changes: str | list[str] | None) -> str:
    """A link in HTML, with the words as they are."""
    return tag("a", shown(words), **{"href": href(page, **changes), "data-within": "1"})


def actor_link(positions: Positions, actor: str, words: str = "") -> str:
    """A link to all that an actor has said; its short name where no words are given."""
    return link_html("actor", words or positions.actor[actor].short.in_language(language()), who=actor)


def claim_link(positions: Positions, claim: str, words: str = "") -> str:
    """A link to all that is said on a claim; its wording where no words are given."""
    return link_html("claim", words or positions.claim[claim].wording.in_language(language()), claim=claim)


def theme_link(positions: Positions, theme: str, words: str = "") -> str:
    """A link to a theme; its name where no words are given."""
    return link_html("theme", words or positions.theme[theme].name.in_language(language()), about=theme)
