"""Links to the same page with one choice changed, within finished HTML."""

from collections.abc import Sequence
from urllib.parse import urlencode

from ui.given import all_given
from ui.language import language, t
from ui.markup import shown, tag
from words.formats import either


def same_page(words: str, **changes: Sequence[str]) -> str:
    """A link to this page with other values of some parameters (an empty list leaves one out); the script turns the page."""
    query = urlencode({**all_given(), **changes}, doseq=True, safe="/:")
    return tag("a", shown(words), href=f"?{query}", **{"data-within": "1"})


def did_you_mean(links: Sequence[str]) -> str:
    """«Mente du A, B eller C?», of finished links; empty where there are none."""
    if not links:
        return ""
    # the links are put in after everything else is made harmless
    places = [f"\0{place}\0" for place in range(len(links))]
    asked = shown(t("choices.meant", names=either(places, language())))
    for place, link in zip(places, links, strict=True):
        asked = asked.replace(place, link)
    return asked
