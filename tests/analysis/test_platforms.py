"""Shared platforms and the consensus of a group."""

from itertools import chain, combinations, product
from random import Random

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.frames import StanceMatrix, stance_matrix
from analysis.narrow import narrow
from analysis.own_words import first_hand
from analysis.platforms import PlatformLimitError, by_backing, consensus, held_up, shared_platforms, texts_behind
from loaders import load_positions
from tests.samples import SHIPPED, WORKED, positions

NONE = float("nan")
Found = tuple[tuple[str, ...], tuple[tuple[str, int], ...]]
"""A group, and its claims with the side they are on: for 1, against −1."""
matrices = st.integers(1, 5).flatmap(
    lambda width: st.lists(
        st.lists(st.sampled_from([NONE, -2.0, -1.0, 0.0, 1.0, 2.0]), min_size=width, max_size=width), min_size=1, max_size=5
    )
)


def framed(rows: list[list[float]]) -> StanceMatrix:
    names = [f"c{place}" for place in range(len(rows))]
    return pd.DataFrame(rows, index=names, columns=list("abcde"[: len(rows[0])]), dtype=float)


def slow_platforms(matrix: StanceMatrix, least: int = 1, asking: str | None = None) -> list[Found]:
    """Every set of actors: what they share, and whether anybody could be added. Straight from the definition."""
    actors = list(matrix.columns)
    found = []
    for group in chain.from_iterable(combinations(actors, size) for size in range(2, len(actors) + 1)):
        shared = _shared(matrix, group)
        wider = any(set(shared) <= set(_shared(matrix, (other,))) for other in actors if other not in group)
        if len(shared) >= least and not wider and asking in (None, *group):
            found.append((group, shared))
    return sorted(found, key=lambda one: (-len(one[0]) * len(one[1]), -len(one[0]), sorted(one[0])))


def _shared(matrix: StanceMatrix, group: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    shared = []
    for side, claim in product((1, -1), matrix.index):
        if all(matrix.loc[claim, actor] * side > 0 for actor in group):
            shared.append((claim, side))
    return tuple(shared)


def fast_platforms(matrix: StanceMatrix, least: int = 1, asking: str | None = None) -> list[Found]:
    return [
        (one.actors, tuple((claim, 1) for claim in one.supported) + tuple((claim, -1) for claim in one.opposed))
        for one in shared_platforms(matrix, least, asking)
    ]


def test_three_actors_on_four_claims_worked_by_hand() -> None:
    # lend: 2 . −1 · hoard: −2 1 0 · count: 1 . 2 · test: . −1 −2: no two are on one side but of count and of test
    matrix = framed([[2, NONE, -1], [-2, 1, 0], [1, NONE, 2], [NONE, -1, -2]])

    assert fast_platforms(matrix) == [(("a", "c"), (("c2", 1),)), (("b", "c"), (("c3", -1),))]


def test_a_larger_group_with_fewer_claims_stands_beside_the_smaller_one_within_it() -> None:
    matrix = framed([[2, 1, 2], [1, 2, NONE], [-1, -2, 0], [-2, -1, -1]])

    found = [(one.actors, one.supported, one.opposed, one.size) for one in shared_platforms(matrix)]
    assert found == [(("a", "b"), ("c0", "c1"), ("c2", "c3"), 8), (("a", "b", "c"), ("c0",), ("c3",), 6)]


def test_among_equals_the_larger_group_comes_first_and_then_the_ids_decide() -> None:
    matrix = framed([[2, 2, NONE, NONE], [NONE, NONE, 1, 1], [NONE, NONE, NONE, NONE]])
    wide = framed([[2, 2, 2, 2, NONE], [1, 1, NONE, NONE, NONE]])

    assert [one.actors for one in shared_platforms(matrix)] == [("a", "b"), ("c", "d")]
    assert [one.actors for one in shared_platforms(wide)] == [("a", "b", "c", "d"), ("a", "b")]


def test_nobody_is_on_a_side_by_weighing_or_by_silence() -> None:
    assert shared_platforms(framed([[0, 0, NONE, NONE], [0, 2, NONE, -2]])) == []


@pytest.mark.parametrize("least", [1, 2, 3])
@given(rows=matrices)
@settings(deadline=None, derandomize=True, max_examples=60)
def test_platforms_equal_the_slow_twin(rows: list[list[float]], least: int) -> None:
    matrix = framed(rows)

    assert fast_platforms(matrix, least) == slow_platforms(matrix, least)
    for actor in matrix.columns:
        assert fast_platforms(matrix, least, actor) == slow_platforms(matrix, least, actor)


@given(matrices)
@settings(deadline=None, derandomize=True, max_examples=60)
def test_nothing_can_be_added_and_none_is_within_another(rows: list[list[float]]) -> None:
    matrix = framed(rows)
    found = shared_platforms(matrix)

    for one in found:
        sides = np.sign(matrix[list(one.actors)])
        assert set(one.supported) == set(matrix.index[(sides > 0).all(axis=1)])
        assert set(one.opposed) == set(matrix.index[(sides < 0).all(axis=1)])
        on_all = (np.sign(matrix.loc[list(one.claims)]).eq(sides.loc[list(one.claims)].iloc[:, 0], axis=0)).all()
        assert tuple(matrix.columns[on_all]) == one.actors
    groups = [(set(one.actors), set(one.claims)) for one in found]
    assert not any(mine <= theirs and ours <= them for mine, ours in groups for theirs, them in groups if mine != theirs)


@given(matrices, st.randoms(use_true_random=False))
@settings(deadline=None, derandomize=True, max_examples=60)
def test_the_order_of_actors_and_claims_changes_nothing(rows: list[list[float]], random: Random) -> None:
    matrix = framed(rows)
    actors, claims = list(matrix.columns), list(matrix.index)
    random.shuffle(actors)
    random.shuffle(claims)
    shuffled = shared_platforms(matrix.loc[claims, actors])

    assert [(sorted(one.actors), sorted(one.supported), sorted(one.opposed)) for one in shuffled] == [
        (sorted(one.actors), sorted(one.supported), sorted(one.opposed)) for one in shared_platforms(matrix)
    ]


@given(matrices)
@settings(deadline=None, derandomize=True, max_examples=60)
def test_claims_and_actors_that_nobody_has_heard_of_change_nothing(rows: list[list[float]]) -> None:
    matrix = framed(rows)
    wider = matrix.reindex(index=[*matrix.index, "unheard"], columns=[*matrix.columns, "silent"])

    assert shared_platforms(wider) == shared_platforms(matrix)


def test_the_file_that_comes_with_the_project_has_the_platforms_of_the_slow_twin() -> None:
    data = load_positions(SHIPPED)
    shown = narrow(data)
    for one in (data, first_hand(data)):
        matrix = stance_matrix(one, shown.claims, shown.actors)
        assert fast_platforms(matrix, 2, "nito") == slow_on_sides(matrix, 2, "nito")
        assert fast_platforms(matrix) == slow_on_sides(matrix, 1)


def slow_on_sides(matrix: StanceMatrix, least: int, asking: str | None = None) -> list[Found]:
    """The same by closing sets of sides: every two actors' shared sides, and what those share with one another."""
    sides = {actor: frozenset(_shared(matrix, (actor,))) for actor in matrix.columns}
    closed = set(sides.values())
    while True:
        met = {one & other for one in closed for other in sides.values()} - closed
        if not met:
            break
        closed |= met
    found = []
    for shared in closed:
        group = tuple(actor for actor in matrix.columns if shared <= sides[actor])
        if len(group) > 1 and len(shared) >= max(least, 1) and asking in (None, *group):
            found.append((group, _shared(matrix, group)))
    return sorted(found, key=lambda one: (-len(one[0]) * len(one[1]), -len(one[0]), sorted(one[0])))


def random_matrix(claims: int, actors: int) -> StanceMatrix:
    values = np.random.default_rng(7).choice([NONE, -2.0, -1.0, 0.0, 1.0, 2.0], size=(claims, actors))
    names = [f"c{place}" for place in range(claims)], [f"a{place}" for place in range(actors)]
    return pd.DataFrame(values, index=names[0], columns=names[1])


@pytest.mark.parametrize("asking", [None, "a3"])
@pytest.mark.parametrize("least", [1, 20])
def test_a_context_that_explodes_is_given_up_and_says_at_what_limit(least: int, asking: str | None) -> None:
    with pytest.raises(PlatformLimitError) as caught:
        shared_platforms(random_matrix(500, 1000), least, asking)

    assert caught.value.limit == 20_000


def test_the_limit_counts_the_groups_that_are_tried() -> None:
    alike = framed([[2, 2, 2, 2, 2]])

    with pytest.raises(PlatformLimitError, match="more than 4 groups"):
        shared_platforms(random_matrix(20, 6), limit=4)
    assert len(shared_platforms(alike, limit=5)) == 1


@pytest.mark.parametrize(("rows", "columns"), [(0, 3), (3, 0), (0, 0), (2, 1)])
def test_too_few_actors_or_claims_have_no_platform(rows: int, columns: int) -> None:
    assert shared_platforms(random_matrix(rows, columns)) == []


def test_a_platform_of_no_claim_is_none() -> None:
    with pytest.raises(ValueError, match="at least one claim"):
        shared_platforms(framed([[1, 1]]), least=0)


def test_texts_behind_a_claim_are_counted_among_the_group_alone() -> None:
    data = positions("lag raad rod\nloans/lend + 2 2 2\nloans/give + . . .", {"lag/lend": {"joint_with": ["raad"]}})

    assert texts_behind(data, ["lag", "raad", "rod"], ["lend", "give"]) == {"lend": 2, "give": 0}
    assert texts_behind(data, ["lag", "raad"], ["lend"]) == {"lend": 1}


def test_consensus_worked_by_hand() -> None:
    data = positions(WORKED)
    matrix = stance_matrix(data, [claim.id for claim in data.claims], ["lag", "rod", "gul"])

    # lend: gul is against · hoard: lag is · count: lag alone is for · test: nobody is for
    assert consensus(matrix, ["lag", "rod", "gul"], 1) == ("count",)
    assert consensus(matrix, ["lag", "rod"], 1) == ("lend", "count")
    assert consensus(matrix, ["lag", "rod"], 2) == ()
    assert held_up(matrix, ["lag", "rod", "gul"], 1) == ("lend", "hoard")
    assert held_up(matrix, ["rod", "gul"], 2) == ()


@given(matrices, st.integers(1, 3))
@settings(deadline=None, derandomize=True, max_examples=60)
def test_consensus_equals_the_slow_twin(rows: list[list[float]], backers: int) -> None:
    matrix = framed(rows)
    group = list(matrix.columns)[:3]
    expected: dict[bool, list[str]] = {True: [], False: []}
    for claim in matrix.index:
        stances = [matrix.loc[claim, actor] for actor in group]
        if sum(stance > 0 for stance in stances) >= backers:
            expected[not any(stance < 0 for stance in stances)].append(claim)

    assert consensus(matrix, group, backers) == tuple(expected[True])
    assert held_up(matrix, group, backers) == tuple(expected[False])


def test_claims_of_a_group_by_who_backs_them() -> None:
    matrix = framed([[2, 1, 1], [2, NONE, 1], [2, 0, NONE], [-1, -2, -1], [2, 1, -1], [NONE, NONE, NONE]])

    assert by_backing(matrix, ["a", "b", "c"], 2) == {
        "all_for": ("c0",),
        "agreed": ("c1",),
        "all_against": ("c3",),
        "held_up": ("c4",),
    }
    assert by_backing(matrix, ["a"], 1)["all_for"] == ("c0", "c1", "c2", "c4")
    assert by_backing(matrix, [], 1) == {"all_for": (), "agreed": (), "all_against": (), "held_up": ()}


@given(matrices, st.integers(1, 3))
@settings(deadline=None, derandomize=True, max_examples=60)
def test_all_for_and_agreed_are_the_consensus(rows: list[list[float]], backers: int) -> None:
    matrix = framed(rows)
    group = list(matrix.columns)[:3]
    found = by_backing(matrix, group, backers)

    assert set(found["all_for"]) | set(found["agreed"]) == set(consensus(matrix, group, backers))
    places = [claim for claims in found.values() for claim in claims]
    assert len(places) == len(set(places))


def test_somebody_must_back_a_claim() -> None:
    with pytest.raises(ValueError, match="somebody"):
        consensus(framed([[1]]), ["a"], 0)
