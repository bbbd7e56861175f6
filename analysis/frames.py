"""Positions as frames: the long list of stances, and the matrix of claims × actors."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from analysis.narrow import Selection, narrow, stances_in
from loaders.positions import Positions

StanceMatrix = pd.DataFrame
"""Rows are claims, columns are actors, values −2..+2 as floats; NaN where no stance is known."""


def stance_frame(positions: Positions, selection: Selection | None = None) -> pd.DataFrame:
    """One row a stance of a selection, in the order of the file; without one, of everything that is not retired.

    Returns
    -------
    DataFrame
        Index: stance id. Columns: actor, kind (of actor), theme, claim, polarity (−1, 0, 1), value (−2..+2), basis
        (condition, aim, problem, or an empty text where the stance is not +1).
    """
    rows = [
        (
            stance.id,
            stance.actor,
            positions.actor[stance.actor].kind,
            positions.claim[stance.claim].theme,
            stance.claim,
            positions.claim[stance.claim].polarity,
            stance.value,
            str(stance.basis or ""),
        )
        for stance in stances_in(positions, selection or narrow(positions))
    ]
    columns = ["id", "actor", "kind", "theme", "claim", "polarity", "value", "basis"]
    return pd.DataFrame(rows, columns=columns).set_index("id")


def stance_matrix(positions: Positions, claims: Sequence[str], actors: Sequence[str]) -> StanceMatrix:
    """The stances of chosen actors on chosen claims, in the order given. NaN where no stance is known."""
    values = np.full((len(claims), len(actors)), np.nan)
    row = {claim: place for place, claim in enumerate(claims)}
    column = {actor: place for place, actor in enumerate(actors)}
    for stance in positions.stances:
        if stance.claim in row and stance.actor in column:
            values[row[stance.claim], column[stance.actor]] = stance.value
    return pd.DataFrame(values, index=list(claims), columns=list(actors))
