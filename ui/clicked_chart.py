"""A picture in which a click on a mark opens something."""

from collections.abc import Callable
from typing import Any

import streamlit as st


def clicked_chart(name: str, figure: Any, alt: str, on_clicked: Callable[[Any], None]) -> None:
    """Draw a figure; `on_clicked` gets the `customdata` of the mark that was clicked, and is not called for one without.

    A second click on the same mark would only undo the selection, so every click is answered by a fresh chart.
    """
    clicks = f"{name}-clicks"
    key = f"{name}-{st.session_state.setdefault(clicks, 0)}"

    def clicked() -> None:
        points = st.session_state[key].selection.points
        if points and "customdata" in points[0]:
            st.session_state[clicks] += 1
            on_clicked(points[0]["customdata"])

    look = {"displayModeBar": False}
    st.plotly_chart(figure, key=key, on_select=clicked, selection_mode="points", alt=alt, config=look)
