"""For researchers: every measure of pairs with its normalisation, as a table to look at and to download."""

import math
from functools import partial

import pandas as pd
import streamlit as st

from analysis.narrow import Selection
from analysis.pair_sums import SCALE_RANGE
from analysis.pair_texts import measured
from analysis.pairs import COUNTS, MEASURES, NORMALISATIONS, RANGED, observed_range, pair_values
from exports.agreement import agreement_csv, command_line
from loaders.positions import Positions
from ui.choices import select, switch
from ui.copying import to_copy
from ui.data import unshared
from ui.language import language, t
from words.agreement import shared
from words.formats import number


def agreement_research(positions: Positions, selection: Selection, least: int) -> None:
    """Draw it, closed. `positions` is the whole file; the download is what the command line writes."""
    with st.container(key="controls-research"), st.expander(t("agreement.research"), icon=":material/science:"):
        st.markdown(t("agreement.research_help", shared=shared(max(least, 1), language())))
        names = {measure: t(f"agreement.measure_{measure}") for measure in MEASURES}
        measure = select("measure", t("agreement.measure"), names, "congruence")
        normalise, reach = _normalisation(positions, measure)
        values = partial(
            pair_values, measure=measure, normalise=normalise, value_range=reach or SCALE_RANGE, min_n=max(least, 1)
        )
        frame = measured(positions, selection, values, unshared())
        content = agreement_csv(frame, measure)
        st.dataframe(_in_words(positions, frame, 0 if measure in COUNTS else 4), alt=names[measure])
        st.download_button(
            t("agreement.download"), content, f"{measure}.csv", "text/csv", icon=":material/download:", on_click="ignore"
        )
        st.caption(t("agreement.command"))
        command = command_line(measure, normalise, reach is not None, max(least, 1), unshared())
        to_copy(command, t("copying.command"), command)


def _in_words(positions: Positions, frame: pd.DataFrame, decimals: int) -> pd.DataFrame:
    """A table of figures as the reader's language writes them, empty where there is none."""
    lang = language()
    figures = frame.map(lambda value: "" if math.isnan(value) else number(value, lang, decimals))
    names = [positions.actor[actor].short.in_language(lang) for actor in frame.columns]
    return pd.DataFrame(figures.to_numpy(), index=names, columns=names)


def _normalisation(positions: Positions, measure: str) -> tuple[str, float | None]:
    """The reader's normalisation, and the range of the data where it is asked for and there is one."""
    if measure not in RANGED:
        return "none", None
    names = {normalise: t(f"agreement.normalise_{normalise}") for normalise in NORMALISATIONS}
    normalise = select("normalise", t("agreement.normalise"), names, "none")
    if not switch("observed", t("agreement.observed")):
        return normalise, None
    try:
        return normalise, observed_range(positions)
    except ValueError:
        st.info(t("agreement.observed_nothing"))
        return normalise, None
