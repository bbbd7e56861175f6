"""Light or dark, as the reader has it."""

import streamlit as st

from charts.colours import Mode


def mode() -> Mode:
    """The colour mode of figures."""
    return "dark" if st.context.theme.type == "dark" else "light"
