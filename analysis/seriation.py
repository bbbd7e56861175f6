"""An order in which those who are alike stand side by side."""

import numpy as np
import numpy.typing as npt

from analysis.frames import StanceMatrix

SCALE_RANGE = 4


def likeness_order(matrix: StanceMatrix) -> tuple[str, ...]:
    """The matrix' columns (actors) ordered by likeness; those without a stance last, in the order they came.

    Spectral seriation: the order of the entries of the Fiedler vector of the graph whose ties are the actors' congruence,
    Σ (1 − |difference| / 4) over the claims both have a stance on, divided by the mean of their numbers of stances.

    The direction is that in which the first column with a stance stands in the first half. The same matrix always gives the
    same order.

    References
    ----------
    Atkins, Boman & Hendrickson 1998, A spectral algorithm for seriation. Congruence and its normalisation "average":
    Leifeld, Discourse Network Analyzer.
    """
    heard = [actor for actor in matrix.columns if matrix[actor].notna().any()]
    unheard = [actor for actor in matrix.columns if actor not in heard]
    if len(heard) < 3:
        return (*heard, *unheard)
    ties = congruence(matrix[heard].to_numpy().T)
    laplacian = np.diag(ties.sum(axis=1)) - ties
    vector = np.linalg.eigh(laplacian)[1][:, 1]
    places = np.argsort(np.round(vector, 9), kind="stable")
    if int(np.flatnonzero(places == 0)[0]) >= len(heard) / 2:
        places = places[::-1]
    return (*(heard[place] for place in places), *unheard)


def congruence(stances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Congruence of all pairs of rows, normalised by the mean number of stances; 0 on the diagonal and where nothing is shared.

    Rows are actors, columns are claims, NaN where no stance is known. Symmetric, in 0..1.
    """
    shared = 1 - np.abs(stances[:, None, :] - stances[None, :, :]) / SCALE_RANGE
    counts = np.sum(~np.isnan(stances), axis=1)
    ties: npt.NDArray[np.float64] = np.nansum(shared, axis=2) / np.maximum((counts[:, None] + counts[None, :]) / 2, 1)
    np.fill_diagonal(ties, 0)
    return ties
