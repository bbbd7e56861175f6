"""How much each actor has said, and which way."""

import pandas as pd

from analysis.coverage import stance_counts
from analysis.narrow import narrow
from charts.colours import Mode
from charts.coverage import CoverageWords, coverage_figure
from charts.figure import Figure
from charts.labels import label
from loaders.positions import Positions
from words import text
from words.cells import STEP_NAMES
from words.formats import SIGNS
from words.sentences import coverage_title
from words.stances import silence_kind


def coverage_picture(positions: Positions, lang: str, mode: Mode) -> Figure:
    """A bar an actor that is not retired, in steps of the scale; one without stances says why."""
    counts = stance_counts(positions, narrow(positions).actors)
    return coverage_figure(counts.rename(columns=STEP_NAMES), _words(positions, counts, lang), mode)


def _words(positions: Positions, counts: pd.DataFrame, lang: str) -> CoverageWords:
    return CoverageWords(
        title=coverage_title(positions, lang).text,
        axis=text("overview.coverage_axis", lang),
        legend={name: f"{SIGNS[value]}  {text(f'stance.step_{name}', lang)}" for value, name in STEP_NAMES.items()},
        empty={
            actor: text(f"silence.{silence_kind(positions, actor)}", lang) for actor in counts.index[counts.sum(axis=1) == 0]
        },
        names={actor: label(positions.actor[actor].short.in_language(lang)) for actor in counts.index},
    )
