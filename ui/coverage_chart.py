"""How much each actor has said, as a picture with its table behind."""

import streamlit as st

from analysis.coverage import stance_counts
from analysis.narrow import narrow
from charts.coverage import CoverageWords, coverage_figure
from charts.labels import label
from loaders.positions import Positions
from ui.language import language, t
from ui.mode import mode
from words.cells import STEP_NAMES
from words.formats import SIGNS, number
from words.stances import silence_kind


def coverage_chart(positions: Positions) -> None:
    """Draw stances by actor and step; nothing where there are none."""
    lang = language()
    counts = stance_counts(positions, narrow(positions).actors)
    if not counts.to_numpy().any():
        return
    silent = counts.index[counts.sum(axis=1) == 0]
    empty = {_short(positions, actor): t(f"silence.{silence_kind(positions, actor)}") for actor in silent}
    counts.index = [_short(positions, actor) for actor in counts.index]
    legend = {name: f"{SIGNS[value]}  {t(f'stance.step_{name}')}" for value, name in STEP_NAMES.items()}
    most = counts.sum(axis=1)
    values = {"most": most.idxmax(), "most_n": number(most.max(), lang), "n": number(most.sum(), lang)}
    title = t("overview.coverage", **values)
    steps = counts.rename(index=label, columns=STEP_NAMES)
    words = CoverageWords(title, t("overview.coverage_axis"), legend, {label(name): note for name, note in empty.items()})
    figure = coverage_figure(steps, words, mode())
    st.plotly_chart(figure, key="coverage", alt=title, config={"displayModeBar": False})
    with st.expander(t("overview.coverage_table"), icon=":material/table:"):
        st.dataframe(counts.rename(columns=SIGNS), alt=title)


def _short(positions: Positions, actor: str) -> str:
    return positions.actor[actor].short.in_language(language())
