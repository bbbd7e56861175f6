"""Which parties would make a majority: the sets that win and have nobody to spare, and the shortest way there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.coalitions import Coalition, coalition
from loaders.model import Stance
from loaders.positions import Positions

MAX_PARTIES = 20
"""Of more parties than this the sets are not counted: each further one doubles them."""
MAX_WAYS = 200

Members = npt.NDArray[np.bool_]
"""Rows are sets, columns are parties; True where the party is in the set."""


@dataclass(frozen=True)
class Way:
    """Persuadable parties that would close what is missing for a majority, none of them to spare, and why these.

    Attributes
    ----------
    parties
        From left to right.
    seats
        Party → seats.
    stances
        Party → its known stances on the claims: () where it is not found, or where its group is assumed.
    not_found
        Those of the parties of whom no stance is known.
    agreement
        Party → its agreement with the asking actor, 0..1; NaN where they share no claim.
    """

    parties: tuple[str, ...]
    seats: dict[str, int]
    stances: dict[str, tuple[Stance, ...]]
    not_found: tuple[str, ...]
    agreement: dict[str, float]


@dataclass(frozen=True)
class Turn:
    """How far a claim is from a majority, and the shortest way there: None where none is needed, or none leads there."""

    claim: str
    coalition: Coalition
    way: Way | None

    @property
    def spoken(self) -> bool:
        """Whether any party with seats has a stance on it, or is assumed to."""
        return any(self.coalition.stances.values()) or bool(self.coalition.assumed)

    @property
    def heard(self) -> bool:
        """Whether any has a stance on it, also one that is set aside."""
        return self.coalition.known


def minimal_winning(seats: Mapping[str, int], quota: int) -> list[tuple[str, ...]]:
    """All sets of parties with at least `quota` seats of which no member can be left out.

    Parameters
    ----------
    seats
        Party → seats, ≥ 0. A party without seats is in no such set.
    quota
        At least 1.

    Returns
    -------
    list
        Sets, each sorted by id; the smallest first, those of one size by their ids. Empty where all together do not reach it.

    Raises
    ------
    ValueError
        For more than `MAX_PARTIES` parties with seats, or a quota below 1.
    """
    parties = sorted(party for party, count in seats.items() if count > 0)
    members = _minimal_sets([seats[party] for party in parties], quota)
    names, sizes = np.array(parties, dtype=object), members.sum(axis=1)
    found: list[tuple[str, ...]] = []
    for size in np.unique(sizes):
        places = np.nonzero(members[sizes == size])[1].reshape(-1, int(size))
        found += zip(*names[places.T].tolist(), strict=True)
    return found


def _minimal_sets(weights: Sequence[int], quota: int) -> Members:
    """The minimal winning sets as rows, over all 2^n sums at once; sets of one size stand in the order of their members."""
    if len(weights) > MAX_PARTIES:
        raise ValueError(f"{len(weights)} parties are too many: sets are counted for at most {MAX_PARTIES}")
    if quota < 1:
        raise ValueError(f"the quota is {quota}: it must be at least 1")
    sums, smallest = np.zeros(1, np.int64), np.full(1, np.iinfo(np.int64).max)
    for weight in reversed(weights):  # so that the first party is the highest bit
        sums = np.concatenate([sums, sums + weight])
        smallest = np.concatenate([smallest, np.minimum(smallest, weight)])
    minimal = np.flatnonzero((sums >= quota) & (sums - smallest < quota))[::-1]
    bits = np.arange(len(weights))[::-1]
    members: Members = (minimal[:, None] >> bits & 1).astype(bool)
    return members


def pivotal(seats: Mapping[str, int], quota: int) -> tuple[str, ...]:
    """The parties without which the others no longer reach the quota, sorted by id; () where all together do not reach it."""
    total = sum(seats.values())
    return tuple(sorted(party for party, count in seats.items() if total - count < quota <= total))


def ways_to_majority(found: Coalition, likeness: Mapping[str, float] = {}, most: int = MAX_WAYS) -> list[Way]:
    """The minimal sets of persuadable parties that close what is missing, the most natural one first.

    First those of the fewest parties; among them by fewest not found; the highest sum of known stances on the claims; the
    highest mean agreement with the asking actor over those of the set who have one (none at all last); the most seats; and
    at last as they sit from the left. A stance in whose place a group is assumed adds nothing.

    Parameters
    ----------
    likeness
        Party → agreement with the asking actor, 0..1, NaN where they share no claim; a party left out is as one of NaN.
    most
        How many ways are kept.

    Returns
    -------
    list
        Empty where the parties for have the majority, and where not even all persuadable ones would make it.

    Raises
    ------
    ValueError
        For more than `MAX_PARTIES` persuadable parties.
    """
    if not found.missing:
        return []
    parties = found.persuadable
    members = _minimal_sets([found.seats_of[party] for party in parties], found.missing)
    order = _natural_order(found, members, [likeness.get(party, float("nan")) for party in parties])
    return [_way(found, [parties[place] for place in np.flatnonzero(row)], likeness) for row in members[order[:most]]]


def _natural_order(found: Coalition, members: Members, likeness: Sequence[float]) -> npt.NDArray[np.intp]:
    """The rows' places, the most natural way first."""
    sets = members.astype(np.int64)

    def total(numbers: Iterable[int]) -> npt.NDArray[np.int64]:
        return sets @ np.array(list(numbers), dtype=np.int64)

    parties = found.persuadable
    known = [not np.isnan(one) for one in likeness]
    # 0 / 0: nobody in the set shares a claim with the asking actor; lexsort puts NaN last
    with np.errstate(invalid="ignore"):
        means = sets @ np.where(known, likeness, 0) / total(known)
    seats = total(found.seats_of[party] for party in parties)
    stances = total(sum(stance.value for stance in _counting(found, party)) for party in parties)
    silent = total(found.group[party] == "not_found" for party in parties)
    return np.lexsort((-seats, -np.round(means, 9), -stances, silent, sets.sum(axis=1)))


def _counting(found: Coalition, party: str) -> tuple[Stance, ...]:
    """The stances that a party's group rests on."""
    return () if party in found.assumed else found.stances[party]


def _way(found: Coalition, parties: Sequence[str], likeness: Mapping[str, float]) -> Way:
    return Way(
        tuple(parties),
        {party: found.seats_of[party] for party in parties},
        {party: _counting(found, party) for party in parties},
        tuple(party for party in parties if found.group[party] == "not_found"),
        {party: likeness.get(party, float("nan")) for party in parties},
    )


def nearest_to_turn(
    positions: Positions,
    claims: Sequence[str],
    body: str,
    likeness: Mapping[str, float] = {},
    assumed: Mapping[str, str] = {},
) -> list[Turn]:
    """Each claim by itself: those nearest to a majority first, those on which no party has spoken last.

    Sorted by missing seats; among equals those with a majority without reservation first, then by the fewest parties on the
    shortest way, claims that no way turns after those; then by seats that are firm; then in the order given. `assumed` holds
    for each (`analysis.coalitions`). Unknown ids raise KeyError, more than `MAX_PARTIES` persuadable parties ValueError.
    """
    turns = []
    for claim in dict.fromkeys(claims):
        found = coalition(positions, [claim], body, assumed)
        turns.append(Turn(claim, found, next(iter(ways_to_majority(found, likeness, most=1)), None)))
    return sorted(turns, key=_distance)


def _distance(turn: Turn) -> tuple[bool, int, bool, float, int]:
    found, steps = turn.coalition, len(turn.way.parties) if turn.way else float("inf")
    return not turn.spoken, found.missing, found.standing != "firm", steps, -found.seats_in("firm")
