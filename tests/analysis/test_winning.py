"""Which parties would make a majority."""

import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.coalitions import coalition
from analysis.winning import MAX_PARTIES, minimal_winning, nearest_to_turn, pivotal, ways_to_majority
from loaders import load_positions
from tests.analysis.chambers import SEATS, chamber
from tests.samples import SHIPPED

games = st.tuples(st.dictionaries(st.sampled_from(["a", "b", "c", "d", "e", "f", "g"]), st.integers(0, 9)), st.integers(1, 30))


def slow_minimal(seats: dict[str, int], quota: int) -> list[tuple[str, ...]]:
    """Every set of parties that wins, and loses without any one of its members."""
    found = []
    for size in range(len(seats) + 1):
        for members in combinations(sorted(seats), size):
            total = sum(seats[party] for party in members)
            if total >= quota and all(total - seats[party] < quota for party in members):
                found.append(members)
    return found


def test_four_parties_by_hand() -> None:
    assert minimal_winning({"a": 4, "b": 3, "c": 2, "d": 1}, 6) == [("a", "b"), ("a", "c"), ("b", "c", "d")]


def test_one_party_can_be_enough_and_then_needs_nobody() -> None:
    assert minimal_winning({"b": 2, "a": 7, "c": 2, "d": 2}, 6) == [("a",), ("b", "c", "d")]


def test_no_set_wins_where_all_together_do_not() -> None:
    assert minimal_winning({"a": 4, "b": 3}, 8) == []
    assert minimal_winning({}, 1) == []


@settings(max_examples=150, deadline=None)
@given(games)
def test_bit_sets_find_what_a_loop_finds(game: tuple[dict[str, int], int]) -> None:
    seats, quota = game

    assert minimal_winning(seats, quota) == slow_minimal(seats, quota)
    assert minimal_winning(dict(reversed(seats.items())), quota) == slow_minimal(seats, quota)


@settings(max_examples=60, deadline=None)
@given(games)
def test_the_pivotal_are_those_in_every_set(game: tuple[dict[str, int], int]) -> None:
    seats, quota = game
    sets = minimal_winning(seats, quota)
    in_all = set(sets[0]).intersection(*sets) if sets else set()

    assert pivotal(seats, quota) == tuple(sorted(in_all))


def test_nobody_is_pivotal_without_a_majority() -> None:
    assert pivotal({"a": 4, "b": 3}, 8) == ()
    assert pivotal({"a": 4, "b": 3}, 7) == ("a", "b")
    assert pivotal({"a": 4, "b": 3, "c": 3}, 6) == ()


def test_twenty_parties_are_counted_and_twenty_one_refused() -> None:
    equal = {f"p{place:02}": 1 for place in range(MAX_PARTIES)}
    sets = minimal_winning(equal, 11)

    assert len(sets) == math.comb(20, 11)
    assert (sets[0], sets[-1]) == (tuple(sorted(equal)[:11]), tuple(sorted(equal)[9:]))
    with pytest.raises(ValueError, match="21 parties are too many"):
        minimal_winning({**equal, "p20": 1}, 11)


def test_parties_without_seats_do_not_count_as_parties() -> None:
    assert minimal_winning({**{f"p{place:02}": 0 for place in range(30)}, "a": 2}, 2) == [("a",)]


def test_a_quota_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        minimal_winning({"a": 1}, 0)


def ways(table: str, seats: dict[str, int], likeness: dict[str, float] | None = None, **assumed: str) -> list[tuple[str, ...]]:
    found = coalition(chamber(table, seats), ["a"], "ting", assumed)
    return [way.parties for way in ways_to_majority(found, likeness or {})]


def test_ways_close_what_is_missing_with_nobody_to_spare() -> None:
    """7 are for, 8 are needed: gul or fri alone will do."""
    assert ways("lag rod midt gul blaa fri\nloans/a + 2 2 2 . -2 .", SEATS) == [("gul",), ("fri",)]


def test_ways_with_fewer_parties_come_first() -> None:
    assert ways("lag rod midt gul fri\nloans/a + 2 . . . .", {"rod": 1, "midt": 2, "gul": 5, "fri": 1}) == [("gul",)]
    assert ways("lag rod midt gul fri\nloans/a + 2 . . . .", {"rod": 2, "midt": 3, "gul": 4, "fri": 1}) == [
        ("midt", "gul"),
        ("rod", "gul"),
        ("rod", "midt", "fri"),
    ]


def test_who_has_spoken_comes_before_who_is_not_found() -> None:
    assert ways("lag rod midt gul\nloans/a + 2 . 0 -2", {"rod": 4, "midt": 4, "gul": 1}) == [("rod", "midt")]
    assert ways("lag rod midt gul\nloans/a + 2 . 0 2", {"rod": 4, "midt": 3, "gul": 3}) == [("midt",), ("rod",)]


def test_fewer_parties_come_before_parties_that_have_spoken() -> None:
    table = "lag rod midt fri blaa\nloans/a + 2 0 0 . 2"

    assert ways(table, {"rod": 3, "midt": 3, "fri": 6, "blaa": 2}) == [("fri",), ("rod", "midt")]


def test_parties_that_have_spoken_come_before_better_stances() -> None:
    table = "lag rod midt gul fri blaa\nloans/a + 2 0 0 1 . 2"
    data = chamber(table, {"rod": 3, "midt": 3, "gul": 5, "fri": 1, "blaa": 2}, words={"gul/a": {"basis": "problem"}})
    found = [way.parties for way in ways_to_majority(coalition(data, ["a"], "ting"))]

    assert found == [("rod", "gul"), ("midt", "gul"), ("rod", "midt"), ("gul", "fri")]


def test_the_better_stance_comes_before_the_better_agreement() -> None:
    data = chamber(
        "lag rod midt gul\nloans/a + 2 0 1 2", {"rod": 4, "midt": 3, "gul": 3}, words={"midt/a": {"basis": "problem"}}
    )
    found = coalition(data, ["a"], "ting")

    assert [way.parties for way in ways_to_majority(found, {"rod": 1.0, "midt": 0.1})] == [("midt",), ("rod",)]


EVEN = "lag rod midt gul blaa\nloans/a + 2 0 0 0 2"
EVEN_SEATS = {"rod": 2, "midt": 2, "gul": 3, "blaa": 4}


def test_likeness_then_seats_decide_among_equals() -> None:
    assert ways(EVEN, EVEN_SEATS) == [("gul",), ("rod",), ("midt",)]
    assert ways(EVEN, EVEN_SEATS, {"midt": 0.9, "rod": 0.4}) == [("midt",), ("rod",), ("gul",)]
    assert ways(EVEN, EVEN_SEATS, {"midt": 0.4, "rod": 0.4, "gul": float("nan")}) == [("rod",), ("midt",), ("gul",)]


def test_likeness_is_a_mean_over_those_who_have_one() -> None:
    seats = {"rod": 3, "midt": 3, "gul": 3, "blaa": 1}
    order = ways(EVEN, seats, {"rod": 0.5, "gul": 0.9})

    assert order == [("midt", "gul"), ("rod", "gul"), ("rod", "midt")]


def test_a_way_says_why() -> None:
    way = ways_to_majority(coalition(chamber(), ["b"], "ting"), {"gul": 0.75})[0]

    assert (way.parties, way.seats, way.not_found, way.agreement) == (("gul",), {"gul": 2}, (), {"gul": 0.75})
    assert [stance.id for stance in way.stances["gul"]] == ["gul/b"]


def test_a_way_over_the_silent_says_so() -> None:
    way = ways_to_majority(coalition(chamber(), ["b"], "ting"))[1]

    assert (way.parties, way.not_found, way.stances) == (("fri",), ("fri",), {"fri": ()})
    assert math.isnan(way.agreement["fri"])


def test_a_stance_behind_an_assumption_adds_nothing() -> None:
    table = "lag rod midt gul\nloans/a + 2 -2 0 2"

    assert ways(table, {"rod": 3, "midt": 3, "gul": 3}, rod="open") == [("rod",), ("midt",)]
    assert ways(table, {"rod": 3, "midt": 3, "gul": 3}) == [("midt",)]


def test_no_way_is_needed_with_a_majority_and_none_leads_past_the_opponents() -> None:
    assert ways("lag rod midt\nloans/a + 2 2 .", {"rod": 2, "midt": 1}) == []
    assert ways("lag rod midt\nloans/a + 2 -2 .", {"rod": 2, "midt": 1}) == []


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from([".", "0", "2", "-1"]), min_size=5, max_size=5),
    st.lists(st.integers(1, 9), min_size=5, max_size=5),
)
def test_every_way_is_a_minimal_set_of_persuadable_parties(cells: list[str], seats: list[int]) -> None:
    data = chamber(f"lag {' '.join(SEATS)}\nloans/a + 2 {' '.join(cells)}", dict(zip(SEATS, seats, strict=True)))
    found = coalition(data, ["a"], "ting")
    expected = slow_minimal(found.seats_by_party("open", "not_found"), found.missing) if found.missing else []

    assert sorted(tuple(sorted(way.parties)) for way in ways_to_majority(found)) == sorted(expected)


def test_only_so_many_ways_are_kept() -> None:
    found = coalition(chamber(seats={"rod": 3, "midt": 3, "gul": 3}), ["d"], "ting")

    assert [way.parties for way in ways_to_majority(found)] == [("rod", "midt"), ("rod", "gul"), ("midt", "gul")]
    assert [way.parties for way in ways_to_majority(found, most=1)] == [("rod", "midt")]


def test_claims_stand_by_missing_seats_and_the_unspoken_last() -> None:
    turns = nearest_to_turn(chamber(), ["d", "c", "b", "a", "b"], "ting")

    assert [(turn.claim, turn.coalition.missing, turn.spoken) for turn in turns] == [
        ("a", 1, True),
        ("b", 1, True),
        ("c", 3, True),
        ("d", 8, False),
    ]
    assert turns[1].way is not None
    assert turns[1].way.parties == ("gul",)


def test_of_claims_with_a_majority_those_without_reservation_stand_first() -> None:
    table = "lag rod midt gul\nloans/a + 2 1 1 1\nloans/b + 2 2 2 2"
    turns = nearest_to_turn(chamber(table, {"rod": 3, "midt": 4, "gul": 1}), ["a", "b"], "ting")

    assert [turn.claim for turn in turns] == ["b", "a"]


def test_a_claim_that_no_way_turns_stands_after_one_that_can_turn() -> None:
    table = "lag rod midt gul\nloans/a + 2 2 -2 .\nloans/b + 2 2 . -2"
    turns = nearest_to_turn(chamber(table, {"rod": 3, "midt": 4, "gul": 1}), ["a", "b"], "ting")

    assert [(turn.claim, turn.coalition.missing, turn.way is None) for turn in turns] == [("b", 2, False), ("a", 2, True)]


def test_everybody_nearest_to_a_turn_on_the_shipped_data_has_spoken() -> None:
    data = load_positions(SHIPPED)
    turns = nearest_to_turn(data, [claim.id for claim in data.claims], "storting-2025-2029")
    spoken = [turn for turn in turns if turn.spoken]

    assert len(turns) == len(data.claims)
    assert turns[: len(spoken)] == spoken
    assert len(spoken) >= 20  # 28 claims had words of parties in November 2026
    assert [turn.coalition.missing for turn in spoken] == sorted(turn.coalition.missing for turn in spoken)
    assert "fund-standardisation" in {turn.claim for turn in turns[len(spoken) :]}
