"""What each possible partner would add to what an actor, or a group, can write, and what it would cost."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.frames import StanceMatrix
from analysis.platforms import texts_behind
from loaders.positions import Positions

ByClaim = npt.NDArray[np.float64]
"""Rows are claims; −2..+2, NaN where no stance is known."""


@dataclass(frozen=True)
class Partner:
    """A possible partner beside a group. Claims stand in the order of the matrix' rows; silence costs nothing and adds nothing.

    Attributes
    ----------
    shared
        Claims to sign together: the partner is on a side (> 0 or < 0), at least one of the group is on that same side, and
        nobody of the group is on the other.
    conflicts
        Claims on which the partner is on the opposite side of at least one of the group. None of them is shared.
    gained
        Consensus of the group with the partner, less that of the group.
    lost
        Consensus of the group that the partner is against (< 0): no longer one with the partner.
    alone
        Claims that the partner is for (> 0) and nobody of the group has a known stance on.
    """

    actor: str
    shared: tuple[str, ...]
    conflicts: tuple[str, ...]
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    alone: tuple[str, ...]


def partners(matrix: StanceMatrix, group: Sequence[str], backers: int) -> list[Partner]:
    """Everybody else in the matrix as a partner of a group; `backers` of them must be for what they write.

    `analysis.platforms.consensus` says what a consensus is. Those with most shared claims first; among equals those with fewest
    conflicts, then those that add most, then by id.

    Raises
    ------
    ValueError
        Where the group is empty, or `backers` below 1.
    """
    if not group:
        raise ValueError("a partner needs somebody to be a partner of")
    if backers < 1:
        raise ValueError("somebody must back a claim")
    ours, claims = matrix[list(group)].to_numpy(), list(matrix.index)
    others = matrix.drop(columns=list(group))
    found = [
        _partner(str(actor), ours, theirs, backers, claims) for actor, theirs in zip(others, others.to_numpy().T, strict=True)
    ]
    return sorted(found, key=lambda one: (-len(one.shared), len(one.conflicts), -len(one.gained), one.actor))


def _partner(actor: str, ours: ByClaim, theirs: ByClaim, backers: int, claims: Sequence[str]) -> Partner:
    """`ours` is claims × group, `theirs` by claim; a consensus is what `analysis.platforms.consensus` says."""
    for_, against = (ours > 0).sum(axis=1), (ours < 0).any(axis=1)
    before = (for_ >= backers) & ~against
    after = (for_ + (theirs > 0) >= backers) & ~against & ~(theirs < 0)
    chosen = {
        "shared": (theirs > 0) & (for_ > 0) & ~against | (theirs < 0) & against & (for_ == 0),
        "conflicts": (theirs > 0) & against | (theirs < 0) & (for_ > 0),
        "gained": after & ~before,
        "lost": before & (theirs < 0),
        "alone": (theirs > 0) & np.isnan(ours).all(axis=1),
    }
    return Partner(actor, **{name: _chosen(claims, holds) for name, holds in chosen.items()})


def _chosen(claims: Sequence[str], holds: npt.NDArray[np.bool_]) -> tuple[str, ...]:
    return tuple(claims[place] for place in np.flatnonzero(holds).tolist())


def signatories(positions: Positions, actors: Sequence[str]) -> tuple[str, ...]:
    """Those of some actors that may sign an organisation's input: not the government and no party, who can but support it."""
    return tuple(actor for actor in actors if positions.actor[actor].kind not in ("government", "party"))


def own_texts(positions: Positions, group: Sequence[str], one: Partner) -> tuple[str, ...]:
    """The shared claims on which a partner brings a text of its own.

    There are then more independent texts behind the known stances of the group with the partner than without. On the others the
    two are on the same side by construction: the partner signed, or endorsed, a text that one of the group has too.
    """
    before, after = (texts_behind(positions, actors, one.shared) for actors in (group, (*group, one.actor)))
    return tuple(claim for claim in one.shared if after[claim] > before[claim])
