"""The address of the view on screen, to copy, and of single things in it, to cite."""

import os
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urlsplit

import streamlit as st

from ui.copying import to_copy
from ui.language import language, t
from ui.markup import shown, tag
from ui.navigation import ICONS
from words import LANGUAGES


def share_link() -> None:
    """A closed part with the view's address; it says so where the address works on this machine only."""
    with st.popover(t("share.title"), icon=":material/link:", width="stretch"):
        to_copy(view_address(), t("copying.link"))
        st.caption(t("share.public") if _public() else t("share.local"))
        st.html(tag("a", shown(t("printing.open")), href=view_from_here(print=["1"]), **{"data-within": "1"}))


def view_from_here(**changes: list[str]) -> str:
    """The address of the view, with changes of its parameters, from where one is: it is not left for the public address."""
    given = {name: st.query_params.get_all(name) for name in st.query_params}
    return f"{_here()[0] or './'}?{urlencode({**given, **changes}, doseq=True, safe='/:')}"


def view_address(**changes: list[str]) -> str:
    """The whole address of the view, with changes of its parameters (an empty list leaves one out)."""
    page, base = _here()
    # the presentation that one collects is one's own, and long: it travels as a file
    given = {name: st.query_params.get_all(name) for name in st.query_params if name != "run"}
    return _address(base, page, {**given, **changes})


def permanent(page: str, **parameters: str | Sequence[str]) -> str:
    """The whole address of something, for a citation: what it needs and the language, and none of the other choices."""
    lang = [language()] if language() != LANGUAGES[0] else []
    return _address(_here()[1], page, {**parameters, "lang": lang})


def permanent_answer(page: str, **parameters: str | Sequence[str]) -> str:
    """The same of what is computed, which says another thing where shared text is set aside; words always stand."""
    return permanent(page, **parameters, unshared=st.query_params.get_all("unshared"))


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
