"""What a reader is told whose path led nowhere (`path=<path>`, written by `ui.front_door`): that this is the front page."""

from urllib.parse import urlencode

import streamlit as st

from analysis.meant import alike
from ui.front_door import LOST
from ui.given import all_given
from ui.language import language, t
from ui.links import href
from ui.markup import shown, tag
from ui.navigation import ICONS
from ui.notice import from_address, notice
from ui.same_page import did_you_mean
from words import LANGUAGES, text
from words.formats import quoted


def tell_of_path() -> None:
    """Say above the front page which path there is no page at, with links to those that are called like it."""
    path = st.query_params.get(LOST, "")
    if path:
        called = {page: (page, *(text(f"nav.{page}", lang) for lang in LANGUAGES)) for page in ICONS}
        links = [_to(page) for page in alike(path.partition("/")[0], called)]
        notice(t("choices.no_page", path=from_address(path)), did_you_mean(links))


def _to(page: str) -> str:
    rest = urlencode(all_given(), doseq=True, safe="/:")
    place = href(page).partition("?")[0]
    words = quoted(t(f"nav.{page}"), language())
    return tag("a", shown(words), href=f"{place}?{rest}" if rest else place, **{"data-within": "1"})
