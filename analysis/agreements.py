"""All pairs of chosen actors, what chance would give them, and those that stand nearest and furthest apart."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.chance import chance_level, claim_pairs, expected_agreement
from analysis.frames import stance_matrix
from analysis.narrow import Selection, narrow
from analysis.pair_stances import Pair, pairs_of, pairs_with
from analysis.pair_texts import shared_texts
from loaders.positions import Positions


@dataclass(frozen=True)
class Agreements:
    """The pairs of a selection.

    Attributes
    ----------
    without_shared
        Whether each pair is without the text that the two share.
    drawn
        `analysis.chance.claim_pairs` of all actors of the file, not only the selection's: two actors alone would be their own
        chance.
    """

    selection: Selection
    pairs: tuple[Pair, ...]
    without_shared: bool
    drawn: pd.DataFrame

    @property
    def chance(self) -> float:
        """The agreement of two stances drawn at random on the same claim, in 0..1; NaN where no two are on the same one."""
        return chance_level(self.drawn)

    def chance_of(self, pair: Pair) -> float:
        """The same on the claims that a pair shares."""
        return expected_agreement(self.drawn, [stance.claim for stance, _ in pair.stances])

    def with_at_least(self, least: int) -> tuple[Pair, ...]:
        """The pairs that share at least so many claims, and at least one."""
        return tuple(pair for pair in self.pairs if pair.n >= max(least, 1))

    def nearest_first(self, least: int) -> tuple[Pair, ...]:
        """The same, those that agree most first; of equals those that share most."""
        return tuple(sorted(self.with_at_least(least), key=lambda pair: (-round(pair.agreement, 12), -pair.n)))

    def own_texts_first(self, least: int) -> tuple[Pair, ...]:
        """The same without those that are behind one text on any claim: that says nothing of two actors."""
        return tuple(pair for pair in self.nearest_first(least) if not pair.one_text)

    def furthest_first(self, least: int) -> tuple[Pair, ...]:
        """Those on opposite sides of any claim first, and of these those that agree least; of equals those that share most."""
        return tuple(
            sorted(self.with_at_least(least), key=lambda pair: (not pair.opposite, round(pair.agreement, 12), -pair.n))
        )

    def nearest(self, least: int) -> tuple[Pair, ...]:
        """Of these the pairs that agree most; of equals those that share most."""
        return _first(self.with_at_least(least), -1)

    def nearest_in_own_texts(self, least: int) -> tuple[Pair, ...]:
        """The same of the pairs that are behind one text on no claim: their agreement does not come of it."""
        return _first([pair for pair in self.with_at_least(least) if not pair.one_text], -1)

    def near_by_text(self, least: int) -> tuple[Pair, ...]:
        """The pairs behind one text on some claim that agree at least as much as those, the nearest first."""
        own = self.nearest_in_own_texts(least)
        limit = round(own[0].agreement, 12) if own else 0.0
        return tuple(pair for pair in self.nearest_first(least) if pair.one_text and round(pair.agreement, 12) >= limit)

    def lowest(self, least: int) -> tuple[Pair, ...]:
        """Of these the pairs that agree least; of equals those that share most. They need not be against each other."""
        return _first(self.with_at_least(least), 1)

    def furthest(self, least: int) -> tuple[Pair, ...]:
        """The same of the pairs on opposite sides of any claim; none where no two are."""
        return _first([pair for pair in self.with_at_least(least) if pair.opposite], 1)


def agreements(
    positions: Positions, selection: Selection, without_shared: bool = False, actor: str | None = None
) -> Agreements:
    """The pairs of a selection's actors on its claims, with the text that each pair shares or without.

    Where one of the actors is named, only its pairs: all of them. ValueError where it is not in the selection.
    """
    everybody = narrow(positions).actors
    matrix = stance_matrix(positions, selection.claims, everybody)
    drawn = claim_pairs(matrix, shared_texts(positions, everybody) if without_shared else None)
    if actor is None:
        return Agreements(selection, pairs_of(positions, selection, without_shared), without_shared, drawn)
    return Agreements(selection, tuple(pairs_with(positions, selection, actor, without_shared).values()), without_shared, drawn)


def _first(pairs: Sequence[Pair], sign: int) -> tuple[Pair, ...]:
    ranks = [(sign * round(pair.agreement, 12), -pair.n) for pair in pairs]
    first = min(ranks, default=None)
    return tuple(pair for pair, rank in zip(pairs, ranks, strict=True) if rank == first)
