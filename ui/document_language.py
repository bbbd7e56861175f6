"""The language of the document, which screen readers speak it in; Streamlit itself always says English."""

import streamlit as st

_announce = st.components.v2.component(
    "document_language",
    js="export default function({ data }) { document.documentElement.lang = data.lang }",
)


def announce_language(lang: str) -> None:
    """Tell the browser which language the page is in."""
    _announce(key="document-language", data={"lang": lang}, height=1)
