"""How much each actor has said, as a picture with its table behind."""

import pandas as pd
import streamlit as st

from analysis.coverage import stance_counts
from analysis.narrow import narrow
from loaders.positions import Positions
from pictures.coverage import coverage_picture
from ui.language import language, t
from ui.mode import mode
from ui.picture import picture
from ui.printing import printing
from ui.text_table import text_table
from words.cells import STEP_NAMES
from words.formats import SIGNS
from words.sentences import coverage_title
from words.stances import silence_kind


def coverage_chart(positions: Positions) -> None:
    """Draw stances by actor and step; nothing where there are none."""
    counts = stance_counts(positions, narrow(positions).actors)
    if not counts.to_numpy().any():
        return
    said = coverage_title(positions, language())
    picture(positions, "coverage", coverage_picture(positions, language(), mode()), said)
    table, title = _table(positions, counts), t("overview.coverage_table")
    if printing():
        text_table(title, list(table.columns), table.to_numpy().tolist(), amounts=range(1, len(table.columns)))
        return
    with st.expander(title, icon=":material/table:"):
        st.dataframe(table, hide_index=True, alt=said.text)


def _table(positions: Positions, counts: pd.DataFrame) -> pd.DataFrame:
    """The numbers as a reader sees them: an actor of whom nothing is found has words, not noughts."""
    heads = [t("network.column_actor"), *(f"{sign} {t(f'stance.step_{STEP_NAMES[value]}')}" for value, sign in SIGNS.items())]
    rows = [
        (
            positions.actor[actor].short.in_language(language()),
            *(map(str, numbers) if any(numbers) else [_silence(positions, actor)] + [""] * (len(numbers) - 1)),
        )
        for actor, numbers in zip(counts.index, counts.to_numpy().tolist(), strict=True)
    ]
    return pd.DataFrame(rows, columns=heads)


def _silence(positions: Positions, actor: str) -> str:
    return t(f"silence.{silence_kind(positions, actor)}")
