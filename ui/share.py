"""The address of the view on screen, to copy."""

import os
from urllib.parse import urlencode, urlsplit

import streamlit as st

from ui.language import t
from ui.navigation import ICONS


def share_link() -> None:
    """A closed part with the view's address; it says so where the address works on this machine only."""
    with st.popover(t("share.title"), icon=":material/link:", width="stretch"):
        public = os.environ.get("PUBLIC_URL", "").rstrip("/")
        st.code(view_address(public), language=None, wrap_lines=True)
        st.caption(t("share.public") if public else t("share.local"))


def view_address(public: str) -> str:
    """The address of the view, beginning with the given address of the deployment, if any."""
    here = urlsplit(st.context.url or "")
    query = urlencode([(name, value) for name in st.query_params for value in st.query_params.get_all(name)])
    base, _, last = here.path.rstrip("/").rpartition("/")
    if last not in ICONS:
        base, last = here.path.rstrip("/"), ""
    return f"{public or f'{here.scheme}://{here.netloc}{base}'}/{last}" + (f"?{query}" if query else "")
