"""Order by likeness."""

from itertools import groupby
from random import Random

import numpy as np
import numpy.typing as npt
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.seriation import congruence, likeness_order

NONE = float("nan")
LADDER = pd.DataFrame(
    [[2 if place <= step else -2 for place in range(7)] for step in range(6)], columns=list("abcdefg"), dtype=float
)
"""Seven actors, each unlike the one before on one claim more."""

matrices = st.integers(1, 6).flatmap(
    lambda width: st.lists(
        st.lists(st.sampled_from([NONE, -2.0, -1.0, 0.0, 1.0, 2.0]), min_size=width, max_size=width), min_size=1, max_size=5
    )
)


def framed(rows: list[list[float]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list("abcdef"[: len(rows[0])]), dtype=float)


def slow_congruence(stances: npt.NDArray[np.float64], one: int, other: int) -> float:
    """Σ (1 − |a − b| / 4) over what both have, by the mean of their numbers of stances."""
    total, counts = 0.0, [0, 0]
    for mine, theirs in zip(stances[one], stances[other], strict=True):
        counts[0] += not np.isnan(mine)
        counts[1] += not np.isnan(theirs)
        if not np.isnan(mine) and not np.isnan(theirs):
            total += 1 - abs(mine - theirs) / 4
    return total / (sum(counts) / 2) if one != other and sum(counts) else 0.0


def test_congruence_worked_by_hand() -> None:
    ties = congruence(np.array([[2, -2, 1], [NONE, 1, NONE], [-1, 0, NONE]], dtype=float))

    # 1 and 3 share two claims: (1 − 3/4) + (1 − 2/4) = 0.75, by (3 + 2) / 2
    np.testing.assert_allclose(ties, [[0, 0.125, 0.3], [0.125, 0, 0.5], [0.3, 0.5, 0]])


@given(matrices)
@settings(deadline=None, derandomize=True)
def test_congruence_equals_the_slow_twin(rows: list[list[float]]) -> None:
    stances = np.array(rows, dtype=float)
    ties = congruence(stances)

    size = range(len(stances))
    np.testing.assert_allclose(ties, [[slow_congruence(stances, one, other) for other in size] for one in size])
    assert ((ties >= 0) & (ties <= 1)).all()


@given(matrices)
@settings(deadline=None, derandomize=True)
def test_a_claim_nobody_speaks_of_changes_no_congruence(rows: list[list[float]]) -> None:
    stances = np.array(rows, dtype=float)
    wider = np.hstack([stances, np.full((len(stances), 1), NONE)])

    np.testing.assert_array_equal(congruence(wider), congruence(stances))


@given(st.permutations(list("abcdefg")))
@settings(deadline=None, derandomize=True)
def test_the_likest_stand_side_by_side_whatever_order_they_came_in(columns: list[str]) -> None:
    found = likeness_order(LADDER[columns])

    assert found in (tuple("abcdefg"), tuple("gfedcba"))
    if columns[0] != "d":  # the one in the middle cannot decide the direction
        assert found.index(columns[0]) < len(columns) / 2


@given(matrices)
@settings(deadline=None, derandomize=True)
def test_order_is_a_permutation_with_the_unheard_last(rows: list[list[float]]) -> None:
    matrix = framed(rows)
    found = likeness_order(matrix)
    unheard = tuple(actor for actor in matrix.columns if matrix[actor].isna().all())

    assert sorted(found) == sorted(matrix.columns)
    assert found[len(found) - len(unheard) :] == unheard


@given(matrices)
@settings(deadline=None, derandomize=True)
def test_the_same_matrix_gives_the_same_order_and_stays_as_it_was(rows: list[list[float]]) -> None:
    matrix = framed(rows)
    before = matrix.copy()

    assert likeness_order(matrix) == likeness_order(framed(rows))
    pd.testing.assert_frame_equal(matrix, before)


@given(matrices)
@settings(deadline=None, derandomize=True)
def test_each_connected_group_stands_together_its_first_one_in_its_first_half(rows: list[list[float]]) -> None:
    matrix = framed(rows)
    order = likeness_order(matrix)
    heard = [actor for actor in matrix.columns if matrix[actor].notna().any()]
    start = 0
    for group in sorted(connected(matrix[heard]), key=len, reverse=True):
        assert sorted(order[start : start + len(group)]) == group
        assert order[start : start + len(group)].index(group[0]) <= (len(group) - 1) / 2
        start += len(group)


def connected(matrix: pd.DataFrame) -> list[list[str]]:
    """The groups of columns that ties hold together, each in the order of the columns, by their first."""
    ties = congruence(matrix.to_numpy().T) > 0
    group = list(range(len(ties)))
    for _ in group:
        group = [min([group[one], *(group[other] for other in np.flatnonzero(ties[one]))]) for one in range(len(ties))]
    return [[matrix.columns[one] for one in range(len(ties)) if group[one] == first] for first in sorted(set(group))]


@given(st.lists(st.integers(1, 4), min_size=2, max_size=4), st.randoms(use_true_random=False))
@settings(deadline=None, derandomize=True)
def test_blocks_without_a_claim_in_common_stay_together(sizes: list[int], chance: Random) -> None:
    names = [f"{block}-{place}" for block, size in enumerate(sizes) for place in range(size)]
    matrix = pd.DataFrame(NONE, index=range(2 * len(sizes)), columns=names)
    for name in names:
        block = int(name.partition("-")[0])
        matrix.loc[[2 * block, 2 * block + 1], name] = [chance.choice([1, 2]), chance.choice([0, 1])]
    chance.shuffle(names)

    found = [name.partition("-")[0] for name in likeness_order(matrix[names])]
    blocks = [block for block, _ in groupby(found)]
    firsts = dict.fromkeys(name.partition("-")[0] for name in names)
    assert blocks == sorted(firsts, key=lambda block: -sizes[int(block)])


def test_the_like_are_not_torn_apart_where_nobody_else_shares_their_claims() -> None:
    pairs = pd.DataFrame(NONE, index=list("xyz"), columns=["a1", "b1", "c1", "a2", "b2", "c2"])
    for claim, pair in zip("xyz", "abc", strict=True):
        pairs.loc[claim, [f"{pair}1", f"{pair}2"]] = 2.0

    assert likeness_order(pairs) == ("a1", "a2", "b1", "b2", "c1", "c2")


@pytest.mark.parametrize("width", [3, 4, 5, 6])
def test_those_who_are_all_alike_keep_their_order(width: int) -> None:
    assert likeness_order(framed([[2.0] * width, [-1.0] * width])) == tuple("abcdef"[:width])


@pytest.mark.parametrize(
    ("rows", "order"),
    [
        ([[2.0]], "a"),
        ([[2.0, -2.0]], "ab"),
        ([[NONE, 2.0, -2.0]], "bca"),
        ([[NONE, NONE, NONE]], "abc"),
    ],
)
def test_fewer_than_three_heard_keep_their_order(rows: list[list[float]], order: str) -> None:
    assert likeness_order(framed(rows)) == tuple(order)


def test_an_empty_matrix_has_no_order() -> None:
    assert likeness_order(pd.DataFrame(index=["claim"])) == ()
