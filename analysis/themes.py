"""Where an actor stands on the axis of a theme."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.frames import stance_frame
from analysis.narrow import narrow
from loaders.model import Stance
from loaders.positions import Positions


class ThemeState(StrEnum):
    """What is known of an actor on a theme's axis."""

    TOWARDS = "towards"
    """Known, and on the whole at the positive end."""
    AWAY = "away"
    """Known, and on the whole at the negative end."""
    WEIGHS = "weighs"
    """Known, and weighing on every claim."""
    SPLIT = "split"
    """For on one claim and against on another: not neutral, and never shown as the mean of the two."""
    BESIDE = "beside"
    """Only claims beside the axis are known."""
    UNKNOWN = "unknown"
    """No stance on any claim of the theme."""


@dataclass(frozen=True)
class ThemePosition:
    """One actor on one theme's axis.

    Attributes
    ----------
    score
        The mean of polarity · stance over the known stances on the axis, −2..+2; NaN where there is none.
    n
        How many known stances the score rests on: those on claims with polarity ≠ 0.
    known
        How many stances are known on any claim of the theme, also beside the axis; n ≤ known.
    """

    state: ThemeState
    score: float
    n: int
    known: int


def theme_frame(positions: Positions, themes: Sequence[str], actors: Sequence[str]) -> pd.DataFrame:
    """One row a theme and actor, for all pairs that are asked for. Retired claims are left out.

    Returns
    -------
    DataFrame
        Index: (theme, actor). Columns: score (−2..+2, the mean of polarity · stance over the actor's known stances on claims
        with polarity ≠ 0; NaN where there is none), lowest and highest (of polarity · stance, NaN likewise), n (known
        stances on the axis), known (all known stances, also beside the axis), state (the value of a ThemeState, as a str).
    """
    stances = stance_frame(positions, narrow(positions, themes=themes, actors=actors))
    on_axis = stances[stances["polarity"] != 0].assign(signed=lambda frame: frame["polarity"] * frame["value"])
    scored = on_axis.groupby(["theme", "actor"])["signed"].agg(score="mean", lowest="min", highest="max", n="size")
    pairs = pd.MultiIndex.from_product([themes, actors], names=["theme", "actor"])
    frame = pd.DataFrame(scored).reindex(pairs)
    frame["n"] = frame["n"].fillna(0).astype(int)
    frame["known"] = stances.groupby(["theme", "actor"]).size().reindex(pairs, fill_value=0).astype(int)
    frame["state"] = _states(frame)
    return frame


def theme_positions(positions: Positions, themes: Sequence[str], actors: Sequence[str]) -> dict[tuple[str, str], ThemePosition]:
    """The rows of `theme_frame` by (theme, actor)."""
    frame = theme_frame(positions, themes, actors)
    rows = zip(frame["state"], frame["score"], frame["n"], frame["known"], strict=True)
    return {
        (str(theme), str(actor)): ThemePosition(ThemeState(state), float(score), int(n), int(known))
        for (theme, actor), (state, score, n, known) in zip(frame.index.to_list(), rows, strict=True)
    }


def theme_stances(positions: Positions) -> dict[tuple[str, str], tuple[Stance, ...]]:
    """The stances behind each theme position, by (theme, actor), in the order of the file; no key where there is none.

    Retired claims are left out, as they are from the score.
    """
    found: dict[tuple[str, str], list[Stance]] = {}
    for stance in positions.stances:
        claim = positions.claim[stance.claim]
        if not claim.retired:
            found.setdefault((claim.theme, stance.actor), []).append(stance)
    return {pair: tuple(stances) for pair, stances in found.items()}


def _states(frame: pd.DataFrame) -> npt.NDArray[np.str_]:
    conditions = [
        frame["known"] == 0,
        frame["n"] == 0,
        (frame["lowest"] < 0) & (frame["highest"] > 0),
        frame["score"] > 0,
        frame["score"] < 0,
    ]
    states = [ThemeState.UNKNOWN, ThemeState.BESIDE, ThemeState.SPLIT, ThemeState.TOWARDS, ThemeState.AWAY]
    return np.select(conditions, [str(state) for state in states], default=str(ThemeState.WEIGHS))


def strength(score: float) -> int:
    """A mean on the scale, −2..+2, by the nearest step that keeps its sign: 0 is only exactly 0."""
    if score == 0:
        return 0
    return int(np.sign(score)) * (2 if abs(score) >= 1.5 else 1)
