"""The reader's language, which is part of the address."""

import streamlit as st

import words


def language() -> str:
    """nb, or en where the address says so."""
    wanted = st.query_params.get("lang")
    return wanted if wanted in words.LANGUAGES else words.LANGUAGES[0]


def t(key: str, **values: object) -> str:
    """The sentence of a key in the reader's language."""
    return words.text(key, language(), **values)
