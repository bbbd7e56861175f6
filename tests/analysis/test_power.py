"""How often a party's seats decide."""

import math
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.power import MOST_STEPS, banzhaf, shapley_shubik

INDICES = pytest.mark.parametrize("index", [banzhaf, shapley_shubik])


@st.composite
def games(draw: st.DrawFn, most: int = 6) -> tuple[dict[str, int], int]:
    """Up to six parties, and a quota that they can reach."""
    weights = draw(st.lists(st.integers(0, 9), min_size=1, max_size=most).filter(any))
    return {f"p{place}": weight for place, weight in enumerate(weights)}, draw(st.integers(1, sum(weights)))


def slow_banzhaf(seats: dict[str, int], quota: int) -> dict[str, float]:
    swings = dict.fromkeys(seats, 0)
    for size in range(len(seats) + 1):
        for members in combinations(seats, size):
            total = sum(seats[party] for party in members)
            for party in members:
                swings[party] += total >= quota > total - seats[party]
    return {party: count / sum(swings.values()) for party, count in swings.items()}


def slow_shapley(seats: dict[str, int], quota: int) -> dict[str, float]:
    turned = dict.fromkeys(seats, 0)
    for order in permutations(seats):
        reached = 0
        for party in order:
            turned[party] += reached < quota <= reached + seats[party]
            reached += seats[party]
    return {party: count / math.factorial(len(seats)) for party, count in turned.items()}


def test_four_parties_by_hand() -> None:
    """Of [6; 4, 3, 2, 1] the swings are 5, 3, 3 and 1, and the parties reach the quota in 10, 6, 6 and 2 of the 24 orders."""
    seats = {"a": 4, "b": 3, "c": 2, "d": 1}

    assert banzhaf(seats, 6) == pytest.approx({"a": 5 / 12, "b": 3 / 12, "c": 3 / 12, "d": 1 / 12})
    assert shapley_shubik(seats, 6) == pytest.approx({"a": 10 / 24, "b": 6 / 24, "c": 6 / 24, "d": 2 / 24})


def test_seats_are_not_power() -> None:
    """With 50, 49 and 1 of 100 and a quota of 51 the smallest turns as often as the second."""
    assert banzhaf({"a": 50, "b": 49, "c": 1}, 51) == pytest.approx({"a": 3 / 5, "b": 1 / 5, "c": 1 / 5})
    assert shapley_shubik({"a": 50, "b": 49, "c": 1}, 51) == pytest.approx({"a": 2 / 3, "b": 1 / 6, "c": 1 / 6})


@settings(max_examples=80, deadline=None)
@given(games())
def test_dynamic_programming_counts_what_a_loop_counts(game: tuple[dict[str, int], int]) -> None:
    assert banzhaf(*game) == slow_banzhaf(*game)
    assert shapley_shubik(*game) == slow_shapley(*game)


@INDICES
@settings(max_examples=60, deadline=None)
@given(game=games(9), order=st.randoms())
def test_power_is_shared_out_and_knows_no_order(index, game, order) -> None:  # type: ignore[no-untyped-def]
    seats, quota = game
    power = index(seats, quota)
    shuffled = list(seats)
    order.shuffle(shuffled)

    assert sum(power.values()) == pytest.approx(1)
    assert all(0 <= one <= 1 for one in power.values())
    assert index({party: seats[party] for party in shuffled}, quota) == power
    assert all(power[party] == 0 for party, count in seats.items() if count == 0)
    assert all(power[one] == power[other] for one in seats for other in seats if seats[one] == seats[other])
    assert all(power[one] <= power[other] for one in seats for other in seats if seats[one] <= seats[other])


@INDICES
def test_who_turns_nothing_has_none_and_who_decides_alone_has_all(index) -> None:  # type: ignore[no-untyped-def]
    assert index({"a": 6, "b": 2, "c": 2}, 6) == {"a": 1, "b": 0, "c": 0}
    assert index({"a": 4, "b": 4, "c": 1}, 6) == {"a": 0.5, "b": 0.5, "c": 0}


@INDICES
def test_power_is_nan_where_the_quota_is_out_of_reach(index) -> None:  # type: ignore[no-untyped-def]
    power = index({"a": 4, "b": 3}, 8)

    assert list(power) == ["a", "b"]
    assert all(math.isnan(one) for one in power.values())
    assert index({}, 1) == {}


@INDICES
def test_a_quota_of_nothing_is_refused(index) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match="at least 1"):
        index({"a": 4}, 0)


@INDICES
def test_what_takes_too_long_is_refused(index) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match="too many"):
        index({"a": MOST_STEPS, "b": MOST_STEPS}, MOST_STEPS)


@INDICES
def test_seventy_parties_are_counted_exactly(index) -> None:  # type: ignore[no-untyped-def]
    """More sets than a machine's whole number holds."""
    power = index({f"p{place}": 1 for place in range(70)}, 36)

    assert set(power.values()) == {1 / 70}
