"""How much is known of whom."""

from collections.abc import Sequence

import pandas as pd

from analysis.frames import stance_frame
from loaders.positions import Positions

VALUES = (2, 1, 0, -1, -2)


def stance_counts(positions: Positions, actors: Sequence[str]) -> pd.DataFrame:
    """Numbers of stances. Rows: actors in the order given; columns: the values 2, 1, 0, −1, −2. Whole numbers, 0 where none."""
    frame = stance_frame(positions)
    counts = frame.groupby(["actor", "value"]).size().unstack(fill_value=0)
    return counts.reindex(index=list(actors), columns=list(VALUES), fill_value=0).astype(int)
