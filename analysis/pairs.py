"""How near two actors stand to each other, for all pairs: agreement, sides, and the measures of DNA and MACTOR.

s(a, c) is an actor's stance on a claim, C the claims on which both of a pair have one, n their number. What either has no
stance on never counts.

References
----------
agreement: 1 − Manhattan distance over answered items (OpenVAA); the proximity of NRK's valgomat on its own scale. Sides and
their values: MACTOR (Godet 1991), simple and valued convergence and divergence. congruence, conflict, subtract and the
normalisations: Leifeld, Discourse Network Analyzer 3.1.2, one-mode network, with one stance per actor and claim.
"""

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis import pair_sums
from analysis.frames import StanceMatrix
from analysis.pair_sums import SCALE_RANGE, Stances, Values, checked
from loaders.positions import Positions

RANGED = ("congruence", "conflict", "subtract")
"""Measures that divide by a range of values, and the only ones that can be normalised."""
COUNTS = ("same-side", "opposite-side")
"""Measures that are whole numbers."""
MEASURES = ("agreement", *COUNTS, *RANGED, "valued-convergence", "valued-divergence")
NORMALISATIONS = ("none", "average", "jaccard", "cosine")

_SIDES = {
    "same-side": pair_sums.same_side,
    "opposite-side": pair_sums.opposite_side,
    "valued-convergence": pair_sums.valued_convergence,
    "valued-divergence": pair_sums.valued_divergence,
}


def pairwise(
    matrix: StanceMatrix, measure: str, normalise: str = "none", value_range: float = SCALE_RANGE, min_n: int = 1
) -> pd.DataFrame:
    """A measure of all pairs of a matrix' actors.

    Parameters
    ----------
    measure
        agreement: 1 − Σ_C |s(a,c) − s(b,c)| / (4n), in 0..1. same-side, opposite-side: claims in C where s(a,c) · s(b,c) is
        > 0, < 0. valued-convergence, valued-divergence: Σ (|s(a,c)| + |s(b,c)|) / 2 over these. congruence, with R the range
        of values: Σ_C (1 − |s(a,c) − s(b,c)| / R). conflict: Σ_C |s(a,c) − s(b,c)| / R. subtract: congruence − conflict.
    normalise
        Of congruence, conflict and subtract. average: by (n_a + n_b) / 2, n_a being the number of a's stances. jaccard: by
        n_a + n_b − the claims on which both have the very same stance. cosine, as DNA calls it: by n_a · n_b.
    value_range
        R: 4, the scale's range, or that of the file (`observed_range`).
    min_n
        Pairs that share fewer claims have no value.

    Returns
    -------
    DataFrame
        actors × actors, symmetric, in the matrix' order. NaN on the diagonal, where nothing is shared (there DNA has 0), and
        where n < min_n.

    Raises
    ------
    ValueError
        For an unknown measure or normalisation, one that is not legal together, a range that is not positive, min_n < 1, or a
        stance that is no whole number −2..+2.
    """
    values = pair_values(matrix.to_numpy(dtype=float).T, measure, normalise, value_range, min_n)
    return pd.DataFrame(values, index=matrix.columns, columns=matrix.columns)


def pair_values(
    stances: Stances, measure: str, normalise: str = "none", value_range: float = SCALE_RANGE, min_n: int = 1
) -> Values:
    """The same for an array of actors (rows) × claims (columns)."""
    _check(measure, normalise, value_range, min_n)
    counts = pair_sums.shared(checked(stances))
    values = _measured(stances, measure, value_range, counts)
    if normalise != "none":
        values /= np.maximum(_norm(stances, normalise, np.diagonal(counts)), 1)
    values[counts < min_n] = np.nan
    np.fill_diagonal(values, np.nan)
    return values


def observed_range(positions: Positions) -> float:
    """The largest stance of a file less the smallest, over all its stances, as DNA takes it.

    Raises ValueError where that is 0, or where there is no stance.
    """
    values = [stance.value for stance in positions.stances]
    if len(set(values)) < 2:
        raise ValueError("the range of the stances is 0: a measure cannot be divided by it")
    return float(max(values) - min(values))


def _check(measure: str, normalise: str, value_range: float, min_n: int) -> None:
    if measure not in MEASURES or normalise not in NORMALISATIONS:
        raise ValueError(f"unknown measure or normalisation: {measure}, {normalise}")
    if normalise != "none" and measure not in RANGED:
        raise ValueError(f"{measure} cannot be normalised: only {', '.join(RANGED)} can")
    if not value_range > 0:
        raise ValueError("the range of values must be positive")
    if min_n < 1:
        raise ValueError("min_n must be at least 1")


def _measured(stances: Stances, measure: str, value_range: float, counts: pair_sums.Sums) -> Values:
    if measure in _SIDES:
        return _SIDES[measure](stances).astype(float)
    differences = pair_sums.differences(stances, counts)
    divisor = SCALE_RANGE * np.maximum(counts, 1) if measure == "agreement" else value_range
    values: Values = np.divide(differences, divisor, dtype=float)
    if measure == "conflict":
        return values
    # in place: another matrix of actors × actors costs as much as the sums
    values *= -2 if measure == "subtract" else -1
    values += 1 if measure == "agreement" else counts
    return values


def _norm(stances: Stances, normalise: str, own: npt.NDArray[np.float32]) -> Values:
    """What each pair's value is divided by; 0 only where one of them has no stance at all, or none of them has."""
    one, other = own[:, None].astype(float), own[None, :].astype(float)
    if normalise == "average":
        return np.asarray((one + other) / 2)
    return np.asarray(one * other if normalise == "cosine" else one + other - pair_sums.identical(stances))
