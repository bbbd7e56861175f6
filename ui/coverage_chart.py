"""How much each actor has said, as a picture with its table behind."""

import pandas as pd
import streamlit as st

from analysis.coverage import stance_counts
from analysis.narrow import narrow
from charts.coverage import CoverageWords, coverage_figure
from charts.labels import label
from loaders.positions import Positions
from ui.language import language, t
from ui.mode import mode
from words.cells import STEP_NAMES
from words.formats import SIGNS
from words.sentences import coverage_title
from words.stances import silence_kind


def coverage_chart(positions: Positions) -> None:
    """Draw stances by actor and step; nothing where there are none."""
    counts = stance_counts(positions, narrow(positions).actors)
    if not counts.to_numpy().any():
        return
    title = coverage_title(positions, language()).text
    figure = coverage_figure(counts.rename(columns=STEP_NAMES), _words(positions, counts, title), mode())
    st.plotly_chart(figure, key="coverage", alt=title, config={"displayModeBar": False})
    with st.expander(t("overview.coverage_table"), icon=":material/table:"):
        st.dataframe(_table(positions, counts), hide_index=True, alt=title)


def _words(positions: Positions, counts: pd.DataFrame, title: str) -> CoverageWords:
    legend = {name: f"{SIGNS[value]}  {t(f'stance.step_{name}')}" for value, name in STEP_NAMES.items()}
    empty = {actor: _silence(positions, actor) for actor in counts.index[counts.sum(axis=1) == 0]}
    names = {actor: label(_short(positions, actor)) for actor in counts.index}
    return CoverageWords(title, t("overview.coverage_axis"), legend, empty, names)


def _table(positions: Positions, counts: pd.DataFrame) -> pd.DataFrame:
    """The numbers as a reader sees them: an actor of whom nothing is found has words, not noughts."""
    heads = [t("network.column_actor"), *(f"{sign} {t(f'stance.step_{STEP_NAMES[value]}')}" for value, sign in SIGNS.items())]
    rows = [
        (
            _short(positions, actor),
            *(map(str, numbers) if any(numbers) else [_silence(positions, actor)] + [""] * (len(numbers) - 1)),
        )
        for actor, numbers in zip(counts.index, counts.to_numpy().tolist(), strict=True)
    ]
    return pd.DataFrame(rows, columns=heads)


def _silence(positions: Positions, actor: str) -> str:
    return t(f"silence.{silence_kind(positions, actor)}")


def _short(positions: Positions, actor: str) -> str:
    return positions.actor[actor].short.in_language(language())
