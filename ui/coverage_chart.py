"""How much each actor has said, as a picture with its table behind."""

import streamlit as st

from analysis.coverage import stance_counts
from analysis.narrow import narrow
from charts.coverage import coverage_figure
from charts.labels import label
from loaders.positions import Positions
from ui.language import language, t
from ui.mode import mode
from words.cells import STEP_NAMES
from words.formats import SIGNS, number


def coverage_chart(positions: Positions) -> None:
    """Draw stances by actor and step."""
    lang = language()
    counts = stance_counts(positions, narrow(positions).actors)
    counts.index = [label(positions.actor[actor].short.in_language(lang)) for actor in counts.index]
    legend = {name: f"{SIGNS[value]}  {t(f'stance.step_{name}')}" for value, name in STEP_NAMES.items()}
    most = counts.sum(axis=1)
    values = {"most": most.idxmax(), "most_n": number(most.max(), lang), "n": number(most.sum(), lang)}
    title = t("overview.coverage", **values)
    steps = counts.rename(columns=STEP_NAMES)
    figure = coverage_figure(steps, legend, title, t("overview.coverage_axis"), mode())
    st.plotly_chart(figure, key="coverage", alt=title, config={"displayModeBar": False})
    with st.expander(t("overview.coverage_table"), icon=":material/table:"):
        st.dataframe(counts.rename(columns=SIGNS), alt=title)
