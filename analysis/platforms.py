"""Shared platforms: every group of actors with every claim on which all of them stand on the same side.

They are the formal concepts of the nominally scaled context actors × {(claim, for), (claim, against)}, which are the maximal
bicliques of the same graph. A stance of 0 gives no attribute, and neither does silence; a concept with fewer than two actors or
without a claim is left out.

References
----------
Concepts and scaling: Ganter & Wille 1999, Formal Concept Analysis. The way through them, in which each is met once: Kuznetsov
1993 (Close-by-One), here over the actors, so that a group whose claims are too few ends the way to all larger ones.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.frames import StanceMatrix
from analysis.texts import independent_texts
from loaders.positions import Positions

LIMIT = 20_000
"""So many groups are tried before the search is given up; the number of concepts may grow as 2 to the number of actors."""


class PlatformLimitError(Exception):
    """There are too many groups to try; narrower themes, fewer actors or a larger smallest number of claims would do."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} groups would have to be tried")
        self.limit = limit


@dataclass(frozen=True)
class Platform:
    """A group of actors and all claims on which every one of them is on the same side. No actor and no claim can be added.

    Attributes
    ----------
    actors
        At least two, in the order of the matrix' columns.
    supported, opposed
        Claims that all of them have a stance > 0 on, and < 0; in the order of the matrix' rows.
    """

    actors: tuple[str, ...]
    supported: tuple[str, ...]
    opposed: tuple[str, ...]

    @property
    def claims(self) -> tuple[str, ...]:
        """Those that all support, then those that all oppose."""
        return self.supported + self.opposed

    @property
    def size(self) -> int:
        """Claims × actors, by which platforms are ranked."""
        return len(self.claims) * len(self.actors)


def shared_platforms(matrix: StanceMatrix, least: int = 1, asking: str | None = None, limit: int = LIMIT) -> list[Platform]:
    """Every platform of at least two actors and `least` claims, the largest first.

    Sorted by claims × actors; among equals the one of more actors first, then by the actors' ids, so that the order of rows and
    columns decides nothing.

    Parameters
    ----------
    asking
        An actor of the matrix: only platforms that it is part of.
    limit
        How many groups may be tried.

    Raises
    ------
    PlatformLimitError
        Where more groups than that would have to be tried.
    ValueError
        Where `least` is below 1.
    """
    if least < 1:
        raise ValueError("a platform has at least one claim")
    claims, actors, values = list(matrix.index), list(matrix.columns), matrix.to_numpy()
    sides = [for_ | against << len(claims) for for_, against in zip(_bits(values > 0), _bits(values < 0), strict=True)]
    holders = _bits(np.hstack([(values > 0).T, (values < 0).T]))
    start = None if asking is None else actors.index(asking)
    found = [
        Platform(_named(actors, group), _named(claims, shared), _named(claims, shared >> len(claims)))
        for group, shared in list(_concepts(sides, holders, least, start, limit))
    ]
    return sorted(found, key=lambda one: (-one.size, -len(one.actors), sorted(one.actors)))


def _bits(table: npt.NDArray[np.bool_]) -> list[int]:
    """Each column as a set of rows: bit 0 is the first row."""
    packed = np.packbits(table, axis=0, bitorder="little")
    return [int.from_bytes(packed[:, column].tobytes(), "little") for column in range(table.shape[1])]


def _named(names: Sequence[str], places: int) -> tuple[str, ...]:
    return tuple(name for place, name in enumerate(names) if places >> place & 1)


def _concepts(sides: list[int], holders: list[int], least: int, asking: int | None, limit: int) -> Iterator[tuple[int, int]]:
    """Pairs of a group of at least two actors and what they share, as bit sets.

    `sides` is by actor the set of its sides, `holders` by side the set of its actors.
    """
    shared = (1 << len(holders)) - 1 if asking is None else sides[asking]
    if shared.bit_count() < least:
        return
    first = 0 if asking is None else 1 << asking
    open_ends = [(_all_with(shared, holders, first), shared, list(range(len(sides))))]
    tried = 0
    while open_ends:
        group, shared, actors = open_ends.pop()
        if group.bit_count() > 1:
            yield group, shared
        # who shares too little with this group shares too little with every larger one
        left = [actor for actor in actors if (shared & sides[actor]).bit_count() >= least and not group >> actor & 1]
        tried += len(left)
        if tried > limit:
            raise PlatformLimitError(limit)
        for place, actor in enumerate(left):
            fewer = shared & sides[actor]
            wider = _all_with(fewer, holders, group | 1 << actor)
            before = (1 << actor) - 1
            if wider & before == group & before:  # else it is met on another way
                open_ends.append((wider, fewer, left[place + 1 :]))


def _all_with(shared: int, holders: list[int], known: int) -> int:
    """The actors that have every side of a set; some of them are known beforehand."""
    group = -1
    while shared and group != known:
        lowest = shared & -shared
        group &= holders[lowest.bit_length() - 1]
        shared ^= lowest
    return group


def texts_behind(positions: Positions, actors: Sequence[str], claims: Sequence[str]) -> dict[str, int]:
    """How many independent texts the known stances of actors on each claim rest on; 0 where none of them has spoken.

    On a claim with only one, those who are on the same side are so by construction: they signed, or endorsed, the same text.
    """
    keys = {claim: [f"{actor}/{claim}" for actor in actors] for claim in claims}
    return {
        claim: independent_texts([positions.stance[key] for key in found if key in positions.stance])
        for claim, found in keys.items()
    }


def consensus(matrix: StanceMatrix, group: Sequence[str], backers: int) -> tuple[str, ...]:
    """The claims on which at least `backers` of a group have a stance > 0 and none has one < 0, in the order of the rows.

    Who weighs or is silent neither backs a claim nor stands in its way. A group of fewer than `backers` has no consensus.

    Raises
    ------
    ValueError
        Where `backers` is below 1.
    """
    backed, contested = _backed_and_contested(matrix, group, backers)
    return tuple(matrix.index[backed & ~contested])


def held_up(matrix: StanceMatrix, group: Sequence[str], backers: int) -> tuple[str, ...]:
    """The claims that are no consensus only because somebody of the group is against: at least `backers` have a stance > 0."""
    backed, contested = _backed_and_contested(matrix, group, backers)
    return tuple(matrix.index[backed & contested])


def by_backing(matrix: StanceMatrix, group: Sequence[str], backers: int) -> dict[str, tuple[str, ...]]:
    """The claims that a group can or nearly can write on, each under the first of these that holds; in the order of the rows.

    all_for: every one of the group has a stance > 0, and they are at least `backers`. agreed: the rest of the consensus.
    all_against: every one has a stance < 0, which is the same side, but nothing to demand. held_up: as `held_up` says.
    """
    stances = matrix[list(group)]
    agreed, every = consensus(matrix, group, backers), (stances > 0).all(axis=1)
    return {
        "all_for": tuple(claim for claim in agreed if every[claim]),
        "agreed": tuple(claim for claim in agreed if not every[claim]),
        "all_against": tuple(matrix.index[(stances < 0).all(axis=1)] if len(group) else ()),
        "held_up": held_up(matrix, group, backers),
    }


def _backed_and_contested(
    matrix: StanceMatrix, group: Sequence[str], backers: int
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    if backers < 1:
        raise ValueError("somebody must back a claim")
    stances = matrix[list(group)].to_numpy()
    return np.asarray((stances > 0).sum(axis=1) >= backers), np.asarray((stances < 0).any(axis=1))
