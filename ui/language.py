"""The reader's language, which is part of the address."""

import streamlit as st

import words

_LANGUAGES = {"nb": "nb", "nn": "nb", "no": "nb", "en": "en"}
"""What browsers and readers call a language → the one that the screen speaks; Nynorsk has none of its own yet."""


def language() -> str:
    """nb, or en where the address says so."""
    wanted = next(iter(st.query_params.get_all("lang")), "")
    return language_of(wanted) or words.LANGUAGES[0]


def language_of(name: str) -> str | None:
    """The language that a name from an address stands for: «nn», «no», «nb-NO», «EN» and «en-GB» too."""
    return _LANGUAGES.get(name.strip().casefold().replace("_", "-").partition("-")[0])


def t(key: str, **values: object) -> str:
    """The sentence of a key in the reader's language."""
    return words.text(key, language(), **values)
