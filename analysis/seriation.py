"""An order in which those who are alike stand side by side."""

import networkx as nx
import numpy as np
import numpy.typing as npt

from analysis.frames import StanceMatrix
from analysis.pairs import pair_values


def likeness_order(matrix: StanceMatrix) -> tuple[str, ...]:
    """The matrix' columns (actors) ordered by likeness; those without a stance last, in the order they came.

    Two actors are tied by their congruence, Σ (1 − |difference| / 4) over the claims both have a stance on, divided by the
    mean of their numbers of stances. Actors that no chain of ties connects are neither like nor unlike, so each connected
    component is ordered by itself: the largest first, among equals the one with the first column. Where no claims are shared,
    blocks therefore stay together.

    Within a component: spectral seriation, the order of the entries of the Fiedler vector. Where several vectors would do
    (as where all are equally alike), it is the one nearest to the order the columns came in, so that the same matrix always
    gives the same order. The direction is that in which the component's first column stands in its first half.

    References
    ----------
    Atkins, Boman & Hendrickson 1998, A spectral algorithm for seriation. Congruence and its normalisation "average":
    Leifeld, Discourse Network Analyzer.
    """
    heard = [actor for actor in matrix.columns if matrix[actor].notna().any()]
    unheard = [actor for actor in matrix.columns if actor not in heard]
    ties = congruence(matrix[heard].to_numpy().T)
    components = [sorted(component) for component in nx.connected_components(nx.from_numpy_array(ties))]
    components.sort(key=lambda component: (-len(component), component[0]))
    places = [component[place] for component in components for place in _seriated(ties[np.ix_(component, component)])]
    return (*(heard[place] for place in places), *unheard)


def _seriated(ties: npt.NDArray[np.float64]) -> list[int]:
    """The order of a connected component, the first one in its first half."""
    if len(ties) < 3:
        return list(range(len(ties)))
    places = [int(place) for place in np.argsort(np.round(_fiedler(ties), 9), kind="stable")]
    return places[::-1] if places.index(0) >= len(places) / 2 else places


def _fiedler(ties: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The Laplacian's eigenvector of the second smallest eigenvalue; of several, the nearest to the order they came in."""
    values, vectors = np.linalg.eigh(np.diag(ties.sum(axis=1)) - ties)
    space = vectors[:, 1:][:, np.isclose(values[1:], values[1], rtol=0, atol=1e-9)]
    # the second direction and on are for a space at right angles to the order they came in
    for direction in (np.arange(len(ties)), *np.eye(len(ties))):
        vector: npt.NDArray[np.float64] = space @ (space.T @ direction)
        if np.linalg.norm(vector) > 1e-6:
            break
    return vector / np.linalg.norm(vector)


def congruence(stances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """`analysis.pairs`' congruence of all pairs of rows, normalised by the mean number of stances; 0 where it has no value.

    Rows are actors, columns are claims; whole numbers −2..+2, NaN where no stance is known. Symmetric, in 0..1, never NaN: two
    who share no claim are tied by 0, as are two who stand at opposite ends of all they share, and an actor with itself.
    Unknown and unlike are the same number here.
    """
    return np.nan_to_num(pair_values(stances, "congruence", "average"))
