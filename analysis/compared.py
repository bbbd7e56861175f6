"""Whom and what a reader compares: two to six actors, on all claims or some, with the text that they share or without."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from analysis.agreements import Agreements, agreements
from analysis.comparison import Comparison, compare, left_to
from analysis.narrow import Selection, narrow
from loaders.positions import Positions

MOST = 6
"""So many actors stand beside each other at most."""


@dataclass(frozen=True)
class Compared:
    """What the reader compares.

    Attributes
    ----------
    whole
        The whole file.
    without_shared
        Whether it is shown without shared text.
    themes
        Those that the reader keeps to; none means all.
    some_claims
        Whether the reader keeps to chosen claims.
    """

    selection: Selection
    whole: Positions
    without_shared: bool
    themes: tuple[str, ...]
    some_claims: bool

    @cached_property
    def shown(self) -> Positions:
        """The positions that are shown."""
        return self._positions(self.without_shared)

    @cached_property
    def found(self) -> Comparison:
        """What is shown of them."""
        return compare(self.shown, self.selection)

    @property
    def beside(self) -> Comparison:
        """The same the other way: with shared text where it is shown without, and without where it is shown with."""
        return compare(self._positions(not self.without_shared), self.selection)

    @cached_property
    def pair(self) -> Agreements:
        """Of two: their pair as it is shown."""
        return agreements(self.whole, self.selection, self.without_shared)

    @cached_property
    def pair_beside(self) -> Agreements:
        """Of two: their pair the other way."""
        return agreements(self.whole, self.selection, not self.without_shared)

    def _positions(self, without_shared: bool) -> Positions:
        return left_to(self.whole, self.actors) if without_shared else self.whole

    @property
    def actors(self) -> tuple[str, ...]:
        return self.selection.actors

    @property
    def enough(self) -> bool:
        """Whether there is anybody to compare."""
        return len(self.actors) > 1


def first_six(actors: Sequence[str], asked: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of more actors than stand beside each other those that are asked for first, as they stand; and the others."""
    extra = sorted(actors, key=asked.index)[MOST:]
    return tuple(actor for actor in actors if actor not in extra), tuple(extra)


def compared(
    whole: Positions, actors: Sequence[str], themes: Sequence[str], claims: Sequence[str], without_shared: bool
) -> Compared:
    """Actors in the order given, on the claims of some themes, on some claims, or on all."""
    # without a choice of themes, those of the chosen claims
    about = themes or [whole.claim[claim].theme for claim in claims]
    selection = narrow(whole, about, actors=actors, claims=claims).in_order(tuple(actors))
    return Compared(selection, whole, without_shared, tuple(themes), bool(claims))
