"""Light or dark, as the reader has it."""

import streamlit as st

from charts.colours import Mode
from ui.printing import printing


def mode() -> Mode:
    """The colour mode of figures."""
    return "dark" if not printing() and st.context.theme.type == "dark" else "light"
