"""What a reader is told of parameters that the page does not read, where it is likely that something else was meant.

The filters `actor` and `theme` go along from page to page by the menu: of those something is said only on the page that one
opens first. Of what is like nothing, such as marks that others put on a link, nothing is said.
"""

import streamlit as st

from analysis.meant import alike
from loaders.positions import Positions
from slides.ids import SECTION_OF
from ui.choices import PARAMETERS
from ui.data import readable_positions
from ui.entries import entries, full_name
from ui.given import all_given
from ui.language import language, t
from ui.notice import from_address, gentle_notice, notice
from ui.parameters import has_one, reads
from ui.same_page import did_you_mean, same_page
from words.formats import listing, quoted

INSTEAD = {"actor": {"actor": "who"}, "theme": {"theme": "about"}, "compare": {"actor": "between"}}
"""Page → a parameter that it does not read → the one that it reads."""
ALSO = {"q": ("query", "search", "søk"), "lang": ("language", "språk")}
"""What else a parameter could have been called."""
_FIRST = "first-address"


def tell_of_names(page: str) -> None:
    """Say above the page which of the address's parameters do nothing there, with a link to what may be meant."""
    instead, said = INSTEAD.get(page, {}), all_given()
    first = st.session_state.setdefault(_FIRST, said) == said
    for name, values in said.items():
        if name not in PARAMETERS:
            _unknown(page, name, values)
        elif name in instead and first and instead[name] not in said:
            _not_read(page, name, values, instead[name])


def _unknown(page: str, name: str, values: list[str]) -> None:
    instead = INSTEAD.get(page, {})
    known = {one: (one, *ALSO.get(one, ())) for one in (*reads(page), *instead)}
    near = dict.fromkeys(instead.get(one, one) for one in alike(name, known))
    links = [same_page(quoted(one, language()), **{name: [], one: _as_many(page, one, values)}) for one in near]
    if links:
        notice(t("choices.unknown_name", name=from_address(name)), did_you_mean(links))


def _not_read(page: str, name: str, values: list[str], instead: str) -> None:
    """Where the page would have what the values name, and they do not name too many."""
    data = readable_positions()
    names = [] if data is None else [_named(data, SECTION_OF[name], one) for one in values]
    if not all(names) or not names or (len(names) == 1) != has_one(page, instead):
        return
    link = same_page(listing(names, language()), **{name: [], instead: values})
    gentle_notice(t("choices.not_read", name=from_address(name)), did_you_mean([link]))


def _as_many(page: str, name: str, values: list[str]) -> list[str]:
    return values[:1] if has_one(page, name) else values


def _named(data: Positions, section: str, key: str) -> str:
    return next((full_name(one, language()) for one in entries(data, section) if one.id == key), "")
