"""The address of the view on screen, to copy, and of single things in it, to cite."""

import os
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urlsplit

import streamlit as st

from ui.copying import to_copy
from ui.given import all_given, given, page_on_screen
from ui.language import language, t
from ui.markup import shown, tag
from ui.navigation import ICONS
from ui.parameters import reads
from ui.printing import printing
from words import LANGUAGES


def share_link() -> None:
    """A closed part with the view's address; it says so where the address works on this machine only.

    It opens in its place, and the next step by keyboard leads into it. There is none on paper.
    """
    if printing():
        return
    with st.expander(t("share.title"), icon=":material/link:"):
        to_copy(view_address(), t("copying.link"), t("share.this_view"))
        st.caption(t("share.public") if _public() else t("share.local"))
        st.html(tag("a", shown(t("printing.open")), href=view_from_here(print=["1"]), **{"data-within": "1"}))


def view_from_here(**changes: list[str]) -> str:
    """The address of the view, with changes of its parameters, from where one is: it is not left for the public address."""
    return f"{_here()[0] or './'}?{urlencode({**all_given(), **changes}, doseq=True, safe='/:')}"


def view_address(**changes: list[str]) -> str:
    """The whole address of the view, with changes of its parameters (an empty list leaves one out).

    Choices that only travel along are left out, and the presentation that one collects: it is one's own, and long.
    """
    page, base = _here()
    read = {*reads(page_on_screen())} - {"run"}
    return _address(base, page, {name: values for name, values in {**all_given(), **changes}.items() if name in read})


def permanent(page: str, **parameters: str | Sequence[str]) -> str:
    """The whole address of something, for a citation: what it needs and the language, and none of the other choices."""
    lang = [language()] if language() != LANGUAGES[0] else []
    return _address(_here()[1], page, {**parameters, "lang": lang})


def permanent_answer(page: str, **parameters: str | Sequence[str]) -> str:
    """The same of what is computed, which says another thing where shared text is set aside; words always stand."""
    return permanent(page, **parameters, unshared=given("unshared"))


def _public() -> str:
    return os.environ.get("PUBLIC_URL", "").rstrip("/")


def _here() -> tuple[str, str]:
    """The page, empty where the address names none, and the address of the deployment."""
    here = urlsplit(st.context.url or "")
    base, _, last = here.path.rstrip("/").rpartition("/")
    if last not in ICONS:
        base, last = here.path.rstrip("/"), ""
    return last, _public() or f"{here.scheme}://{here.netloc}{base}"


def _address(base: str, page: str, parameters: Mapping[str, str | Sequence[str]]) -> str:
    query = urlencode(parameters, doseq=True, safe="/:")
    return f"{base}/{page}" + (f"?{query}" if query else "")
