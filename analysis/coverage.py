"""How much is known of whom."""

from collections import Counter
from collections.abc import Sequence

import pandas as pd

from analysis.frames import stance_frame
from analysis.narrow import narrow, stances_in
from loaders.positions import Positions

VALUES = (2, 1, 0, -1, -2)


def stance_counts(positions: Positions, actors: Sequence[str]) -> pd.DataFrame:
    """Numbers of stances on claims that are not retired.

    Rows: actors in the order given; columns: the values 2, 1, 0, −1, −2. Whole numbers, 0 where there is none.
    """
    frame = stance_frame(positions, narrow(positions, actors=actors))
    counts = frame.groupby(["actor", "value"]).size().unstack(fill_value=0)
    return counts.reindex(index=list(actors), columns=list(VALUES), fill_value=0).astype(int)


def most_heard(positions: Positions) -> tuple[tuple[str, ...], int]:
    """All actors with the largest number of stances, in the order in which they are shown, and that number; else (), 0."""
    shown = narrow(positions)
    counts = Counter(stance.actor for stance in stances_in(positions, shown))
    most = max(counts.values(), default=0)
    return tuple(actor for actor in shown.actors if most and counts[actor] == most), most
