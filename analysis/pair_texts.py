"""Measures of pairs without the text that they share: a joint text makes its signatories agree by construction."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

import numpy as np
import pandas as pd

from analysis.frames import StanceMatrix, stance_matrix
from analysis.narrow import Selection, spoken_by
from analysis.own_words import apart_of
from analysis.pair_sums import Stances, Values
from loaders.model import Stance
from loaders.positions import Positions

SharedTexts: TypeAlias = Mapping[tuple[str, str], Mapping[str, tuple[Stance | None, Stance | None]]]
"""By pair: what `analysis.own_words.apart` gives, for the pairs that share a deciding text on some claim."""


def shared_texts(positions: Positions, actors: Sequence[str]) -> SharedTexts:
    """The pairs of actors that share text, in the order of the actors."""
    spoken = spoken_by(positions, actors)
    found = {pair: apart_of(positions, *(spoken[actor] for actor in pair)) for pair in combinations(actors, 2)}
    return {pair: changed for pair, changed in found.items() if changed}


def measured(
    positions: Positions, selection: Selection, values: Callable[[Stances], Values], without_shared: bool = False
) -> pd.DataFrame:
    """A measure of all pairs of a selection's actors on its claims, with the text that they share or without.

    `values` is `analysis.pairs.pair_values` with its choices made; the frame is as `analysis.pairs.pairwise` gives it.
    """
    matrix = stance_matrix(positions, selection.claims, selection.actors)
    return pairwise_apart(matrix, shared_texts(positions, selection.actors) if without_shared else {}, values)


def pairwise_apart(matrix: StanceMatrix, texts: SharedTexts, values: Callable[[Stances], Values]) -> pd.DataFrame:
    """A measure of all pairs of a matrix' actors, each pair without the text that the two share.

    On the claims where the deciding evidence of both is the same text, both stances are what `texts` says of that pair; the
    numbers of stances that a value is normalised by are then those that are left to the pair.

    Parameters
    ----------
    values
        `analysis.pairs.pair_values` with its choices made.

    Returns
    -------
    DataFrame
        As `analysis.pairs.pairwise`.
    """
    found = values(matrix.to_numpy(dtype=float).T)
    for places, _, left in rows_apart(matrix, texts):
        found[np.ix_(places, places)] = values(left)
    return pd.DataFrame(found, index=matrix.columns, columns=matrix.columns)


def rows_apart(matrix: StanceMatrix, texts: SharedTexts) -> Iterator[tuple[tuple[int, int], Stances, Stances]]:
    """Each pair among a matrix' actors that shares text.

    Yields
    ------
    tuple
        The pair's places among the columns; its two rows of stances on the matrix' claims as they are, and as they are left to
        the pair. NaN where no stance is known or left.
    """
    values = matrix.to_numpy(dtype=float).T
    column = {actor: place for place, actor in enumerate(matrix.columns)}
    row = {claim: place for place, claim in enumerate(matrix.index)}
    for (one, other), changed in texts.items():
        if one in column and other in column:
            places = column[one], column[other]
            left = values[list(places)]
            for claim in row.keys() & changed.keys():
                left[:, row[claim]] = [np.nan if stance is None else stance.value for stance in changed[claim]]
            yield places, values[list(places)], left
