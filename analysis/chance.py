"""What two stances drawn at random on the same claim would score: the level that an agreement is read against."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.frames import StanceMatrix
from analysis.pair_sums import SCALE_RANGE, STEPS, Stances
from analysis.pair_texts import SharedTexts, rows_apart


def claim_pairs(matrix: StanceMatrix, texts: SharedTexts | None = None) -> pd.DataFrame:
    """The pairs of stances on each claim.

    Parameters
    ----------
    texts
        Where given, no two actors are paired by a text that they share: there both stances are what it says of the pair.

    Returns
    -------
    DataFrame
        Index: the matrix' claims. Columns: pairs (how many), difference (Σ |a − b| over them); whole numbers.
    """
    known = matrix.notna().sum(axis=1)
    above = [(matrix >= threshold).sum(axis=1) for threshold in STEPS[1:]]
    # two stances are as many steps apart as there are thresholds between them
    difference = sum((reached * (known - reached) for reached in above), start=0 * known)
    counts = np.column_stack([known * (known - 1) // 2, difference])
    for _, whole, left in rows_apart(matrix, texts or {}):
        counts += _counted(left) - _counted(whole)
    return pd.DataFrame(counts, index=matrix.index, columns=["pairs", "difference"])


def _counted(rows: Stances) -> npt.NDArray[np.int64]:
    """For each claim 1 and the difference of the pair's stances, or twice 0 where one of them is missing."""
    difference = np.abs(rows[0] - rows[1])
    counted: npt.NDArray[np.int64] = np.column_stack([~np.isnan(difference), np.nan_to_num(difference)]).astype(np.int64)
    return counted


def chance_level(pairs: pd.DataFrame) -> float:
    """The agreement of two stances on the same claim, drawn at random among all such pairs, in 0..1; NaN where there is none.

    `pairs` is what `claim_pairs` gives. It is the mean of all pairs of actors' agreement, weighted by the claims they share.
    """
    drawn = pairs["pairs"].sum()
    return float(1 - pairs["difference"].sum() / (SCALE_RANGE * drawn)) if drawn else float("nan")


def expected_agreement(pairs: pd.DataFrame, claims: Sequence[str]) -> float:
    """The agreement to expect of two actors that share certain claims, had they drawn their stances on each at random.

    In 0..1: the mean over the claims of the agreement of all pairs of stances on each; a claim without a pair is left out, NaN
    where none is left. `pairs` is what `claim_pairs` gives.
    """
    on_claims = pairs.loc[list(claims)]
    return float((1 - on_claims["difference"] / (SCALE_RANGE * on_claims["pairs"])).mean())
