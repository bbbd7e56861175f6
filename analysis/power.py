"""How often a party's seats decide: power indices of a weighted vote.

They say what the seats alone would give if every set of parties were equally likely, and nothing of what parties want. For the
game among those who are not against, give only these and the same quota.

References
----------
Banzhaf 1965, Weighted voting doesn't work. Shapley & Shubik 1954, A method for evaluating the distribution of power in a
committee system. Both counted by dynamic programming over sums of seats (Brams & Affuso 1976; Mann & Shapley 1962).
"""

from collections.abc import Mapping, Sequence
from math import factorial

import numpy as np
import numpy.typing as npt

from analysis.winning import MAX_PARTIES
from loaders.positions import Positions

MOST_STEPS = 20_000_000
"""Parties² × quota: more than this takes longer than a reader waits."""

Counts = npt.NDArray[np.object_]
"""Rows are sizes of sets (0, 1 …), columns their sums of seats below the quota (0, 1 …); whole numbers of any length."""


def countable(positions: Positions, body: str) -> bool:
    """Whether a body has so few parties and seats that sets of them, and their power, can be counted."""
    entry = positions.body[body]
    return len(entry.seats) <= MAX_PARTIES and len(entry.seats) ** 2 * entry.majority <= MOST_STEPS


def banzhaf(seats: Mapping[str, int], quota: int) -> dict[str, float]:
    """Normalised Banzhaf index: a party's swings as a share of all swings.

    A swing is a set of the other parties that does not reach the quota, and does with the party.

    Parameters
    ----------
    seats
        Party → seats, ≥ 0.
    quota
        At least 1.

    Returns
    -------
    dict
        Party → 0..1, in the order given; they sum to 1. A party that turns nothing has 0. NaN for all where together they do
        not reach the quota.

    Raises
    ------
    ValueError
        For a quota below 1, and where parties and seats are too many to count (`MOST_STEPS`).

    Examples
    --------
    >>> banzhaf({"a": 4, "b": 3, "c": 2, "d": 1}, 6)
    {'a': 0.4166666666666667, 'b': 0.25, 'c': 0.25, 'd': 0.08333333333333333}
    """
    swings = {party: int(counts.sum()) for party, counts in _swings(seats, quota).items()}
    return _shares(seats, swings, sum(swings.values()))


def shapley_shubik(seats: Mapping[str, int], quota: int) -> dict[str, float]:
    """Shapley–Shubik index: the share of all orders of the parties in which a party is the one that reaches the quota.

    Parameters, what is returned and what is raised are those of `banzhaf`.

    Examples
    --------
    >>> shapley_shubik({"a": 4, "b": 3, "c": 2, "d": 1}, 6)
    {'a': 0.4166666666666667, 'b': 0.25, 'c': 0.25, 'd': 0.08333333333333333}
    """
    n = len(seats)
    orders = [factorial(before) * factorial(n - before - 1) for before in range(n)]
    turned = {
        party: sum(int(row.sum()) * order for row, order in zip(counts, orders, strict=True))
        for party, counts in _swings(seats, quota).items()
    }
    return _shares(seats, turned, factorial(n))


def _shares(seats: Mapping[str, int], parts: Mapping[str, int], whole: int) -> dict[str, float]:
    return {party: parts[party] / whole if parts else float("nan") for party in seats}


def _swings(seats: Mapping[str, int], quota: int) -> dict[str, Counts]:
    """Party → sets of the others that it turns, by size and sum; nothing where all together do not reach the quota."""
    if quota < 1:
        raise ValueError(f"the quota is {quota}: it must be at least 1")
    if sum(seats.values()) < quota:
        return {}
    if len(seats) ** 2 * quota > MOST_STEPS:
        raise ValueError(f"{len(seats)} parties and a quota of {quota} are too many to count")
    losing = _losing(list(seats.values()), quota)
    return {party: _without(losing, weight)[:-1, max(0, quota - weight) :] for party, weight in seats.items()}


def _losing(weights: Sequence[int], quota: int) -> Counts:
    """How many sets of the parties there are of each size and each sum below the quota."""
    counts: Counts = np.zeros((len(weights) + 1, quota), dtype=object)
    counts[0, 0] = 1
    for weight in weights:
        counts[1:, weight:] = counts[1:, weight:] + counts[:-1, : max(0, quota - weight)]
    return counts


def _without(counts: Counts, weight: int) -> Counts:
    """The same for all but one party: the sets with it, which are one larger and `weight` heavier, are taken away again."""
    others = counts.copy()
    for size in range(1, len(others)):
        others[size, weight:] = counts[size, weight:] - others[size - 1, : max(0, counts.shape[1] - weight)]
    return others
