"""What a partner adds and costs."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.frames import StanceMatrix, stance_matrix
from analysis.partners import Partner, own_texts, partners, signatories
from analysis.platforms import consensus
from tests.analysis.test_platforms import NONE, framed, matrices
from tests.samples import positions

SMALL = framed([[2, 1, NONE, NONE], [1, -1, 2, NONE], [NONE, 2, 0, NONE], [-2, -1, 1, NONE], [0, 1, NONE, NONE]])
"""Actors a, b, c and the silent d on five claims."""


def slow_partner(matrix: StanceMatrix, group: list[str], actor: str, backers: int) -> Partner:
    found: dict[str, list[str]] = {name: [] for name in ("shared", "conflicts", "gained", "lost", "alone")}
    for claim in matrix.index:
        ours, theirs = [matrix.loc[claim, member] for member in group], matrix.loc[claim, actor]
        alike, apart = any(one * theirs > 0 for one in ours), any(one * theirs < 0 for one in ours)
        before = _consensus(ours, backers)
        kinds = {
            "shared": alike and not apart,
            "conflicts": apart,
            "gained": _consensus([*ours, theirs], backers) and not before,
            "lost": before and theirs < 0,
            "alone": theirs > 0 and all(math.isnan(one) for one in ours),
        }
        for name in (name for name, holds in kinds.items() if holds):
            found[name].append(claim)
    return Partner(actor, **{name: tuple(claims) for name, claims in found.items()})


def _consensus(stances: list[float], backers: int) -> bool:
    return sum(one > 0 for one in stances) >= backers and all(not one < 0 for one in stances)


def by_actor(matrix: StanceMatrix, group: list[str], backers: int) -> dict[str, Partner]:
    return {one.actor: one for one in partners(matrix, group, backers)}


def test_partners_of_one_actor_worked_by_hand() -> None:
    found = by_actor(SMALL, ["a"], 1)

    # both for c0, both against c3; against each other on c1; b alone for c2, and for c4, which a weighs
    assert found["b"] == Partner("b", ("c0", "c3"), ("c1",), ("c2", "c4"), ("c1",), ("c2",))
    assert found["c"] == Partner("c", ("c1",), ("c3",), (), (), ())


def test_partners_of_a_group_worked_by_hand() -> None:
    # a and b are on different sides of c1, so whoever takes a side there brings no signature and a conflict
    assert by_actor(SMALL, ["a", "b"], 2)["c"] == Partner("c", (), ("c1", "c3"), (), (), ())


def test_two_must_be_for_what_three_write() -> None:
    matrix = framed([[2, NONE, 1], [NONE, NONE, 2], [2, 1, -1]])

    assert partners(matrix, ["a", "b"], 2) == [Partner("c", ("c0",), ("c2",), ("c0",), ("c2",), ("c1",))]


def test_those_with_most_to_sign_come_first() -> None:
    assert [one.actor for one in partners(SMALL, ["a"], 1)] == ["b", "c", "d"]
    assert [one.actor for one in partners(framed([[2, 1, 1], [2, -1, NONE]]), ["a"], 1)] == ["c", "b"]
    assert [one.actor for one in partners(framed([[2, 1, 1], [NONE, NONE, 1]]), ["a"], 1)] == ["c", "b"]


@given(matrices, st.integers(1, 3), st.integers(1, 2))
@settings(deadline=None, derandomize=True, max_examples=80)
def test_partners_equal_the_slow_twin(rows: list[list[float]], backers: int, size: int) -> None:
    matrix = framed(rows)
    group = list(matrix.columns)[:size]

    assert by_actor(matrix, group, backers) == {
        actor: slow_partner(matrix, group, actor, backers) for actor in matrix.columns if actor not in group
    }


@given(matrices, st.integers(1, 2))
@settings(deadline=None, derandomize=True, max_examples=80)
def test_what_is_gained_and_lost_is_the_consensus_with_the_partner_beside_that_without(
    rows: list[list[float]], backers: int
) -> None:
    matrix = framed(rows)
    group = list(matrix.columns)[:2]
    before = set(consensus(matrix, group, backers))
    for one in partners(matrix, group, backers):
        after = set(consensus(matrix, [*group, one.actor], backers))
        assert (set(one.gained), set(one.lost)) == (after - before, before - after)
        assert not set(one.shared) & set(one.conflicts)
        assert set(one.lost) <= set(one.conflicts)


@given(matrices)
@settings(deadline=None, derandomize=True, max_examples=40)
def test_a_silent_partner_costs_nothing_and_adds_nothing(rows: list[list[float]]) -> None:
    matrix = framed(rows).reindex(columns=[*framed(rows).columns, "silent"])

    assert by_actor(matrix, ["a"], 1)["silent"] == Partner("silent", (), (), (), (), ())


@given(matrices)
@settings(deadline=None, derandomize=True, max_examples=40)
def test_order_of_actors_does_not_matter(rows: list[list[float]]) -> None:
    matrix = framed(rows)

    assert partners(matrix[matrix.columns[::-1]], ["a"], 1) == partners(matrix, ["a"], 1)


@pytest.mark.parametrize(("group", "backers"), [([], 1), (["a"], 0)])
def test_nobody_is_no_group_and_none_is_no_backing(group: list[str], backers: int) -> None:
    with pytest.raises(ValueError, match="somebody"):
        partners(SMALL, group, backers)


def test_neither_the_government_nor_a_party_signs() -> None:
    data = positions("lag bedrift bransje raad staten rod\na/one + 2 2 2 2 2 2")

    assert signatories(data, ["rod", "raad", "staten", "lag"]) == ("raad", "lag")


def test_a_partner_of_two_brings_a_text_of_its_own_only_where_neither_has_it() -> None:
    joint = {"raad/one": {"joint_with": ["lag"]}, "raad/two": {"joint_with": ["gul"]}}
    data = positions("lag rod raad gul\na/one + 2 2 2 .\na/two + 2 . 2 2\na/three + . 1 . .", joint)
    matrix = stance_matrix(data, ["one", "two", "three"], ["lag", "rod", "raad"])
    (found,) = partners(matrix, ["lag", "rod"], 1)

    assert found.shared == ("one", "two")
    assert own_texts(data, ["lag", "rod"], found) == ("two",)
