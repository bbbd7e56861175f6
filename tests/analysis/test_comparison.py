"""Actors beside each other: every kind of claim by hand, all of them beside a slow twin, and what shared text leaves."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.agreements import agreements
from analysis.comparison import (
    BOTH_SPOKEN,
    KINDS,
    SAME_SIDE,
    Comparison,
    compare,
    kind_of,
    left_to,
)
from analysis.divisions import division
from analysis.narrow import narrow
from analysis.own_words import first_hand
from loaders import Positions, load_positions
from loaders.model import Basis, Stance
from tests.analysis.strategies import ACTORS, tables
from tests.samples import SHIPPED, positions

shuffled = settings(deadline=None, derandomize=True)
JOINT = {"lag/one": {"joint_with": ["raad"]}, "raad/one": {"joint_with": ["lag"]}}


@pytest.fixture(scope="module")
def shipped() -> Positions:
    return load_positions(SHIPPED)


def of(data: Positions, *actors: str) -> Comparison:
    return compare(data, narrow(data, actors=actors))


def kind(*values: str, **basis: str) -> str:
    """The kind of a claim on which three actors have these values."""
    names = ("lag", "rod", "gul")
    row = f"a/one + {' '.join(values)}"
    data = positions(f"{' '.join(names)}\n{row}", {f"{actor}/one": {"basis": word} for actor, word in basis.items()})
    return kind_of(division(data, "one", names))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ("2 -1 .", "opposite"),
        ("1 -2 2", "opposite"),
        ("2 0 -1", "opposite"),
        ("2 0 .", "weighing"),
        ("0 0 1", "weighing"),
        ("0 0 .", "even"),
        ("0 0 0", "even"),
        ("-2 0 -2", "weighing"),
        ("2 1 .", "degree"),
        ("-1 -2 -1", "degree"),
        ("2 2 1", "degree"),
        ("2 2 .", "alike"),
        ("-1 -1 -1", "alike"),
        ("1 1 1", "alike"),
        ("2 . .", "alone"),
        (". 0 .", "alone"),
        (". . -1", "alone"),
    ],
)
def test_each_kind_by_hand(values: str, expected: str) -> None:
    assert kind(*values.split()) == expected


def test_nobody_has_spoken() -> None:
    data = positions("lag rod gul\na/one + . . .\na/two + 1 . .")
    assert [kind_of(one) for one in of(data, "lag", "rod").divisions] == ["nobody", "alone"]


def test_the_same_step_on_another_basis_is_another_manner_and_no_degree() -> None:
    assert kind("1", "1", ".") == "alike"
    assert kind("1", "1", ".", lag="condition") == "manner"
    assert kind("1", "1", "2", lag="condition") == "degree"
    assert kind("1", "1", ".", lag="condition", rod="condition") == "alike"


def slow_kind(stances: list[Stance]) -> str:
    """The kind by looking at every two of those who have spoken."""
    both = list(combinations(stances, 2))
    if not both:
        return "alone" if stances else "nobody"
    if any(one.value * other.value < 0 for one, other in both):
        return "opposite"
    if any(one.value * other.value == 0 for one, other in both):
        return "weighing" if any(one.value != other.value for one, other in both) else "even"
    if any(one.value != other.value for one, other in both):
        return "degree"
    return "alike" if all(one.basis == other.basis for one, other in both) else "manner"


def check_against_the_slow_twin(data: Positions, found: Comparison) -> None:
    for one in found.divisions:
        stances = [stance for stance in data.stances if stance.claim == one.claim and stance.actor in found.actors]
        assert kind_of(one) == slow_kind(stances)
        assert {stance.id for stance in one.known} == {stance.id for stance in stances}
        assert set(one.silent) == set(found.actors) - {stance.actor for stance in stances}


@given(table=tables(), actors=st.lists(st.sampled_from(ACTORS), min_size=2, unique=True), problem=st.booleans())
@shuffled
def test_every_claim_has_the_kind_of_its_slow_twin_and_stands_in_it_once(table: str, actors: list[str], problem: bool) -> None:
    words = {f"{ACTORS[0]}/lend": {"basis": "problem"}} if problem and table.splitlines()[1].split()[2] == "1" else {}
    data = positions(table, words)
    found = of(data, *actors)

    check_against_the_slow_twin(data, found)
    assert [one.claim for one in found.divisions] == list(narrow(data).claims)
    kinds = found.by_kind
    assert list(kinds) == [name for name in KINDS if name in kinds]
    assert sorted(one.claim for some in kinds.values() for one in some) == sorted(narrow(data).claims)


@given(tables())
@shuffled
def test_two_are_as_often_on_the_same_and_on_opposite_sides_as_the_page_of_agreement_says(table: str) -> None:
    data = positions(table)
    for pair in agreements(data, narrow(data)).pairs:
        found = of(data, pair.one, pair.other)
        assert len(found.of(*SAME_SIDE)) == len(found.complete) == pair.same
        assert len(found.of("opposite")) == pair.opposite
        assert len(found.of(*BOTH_SPOKEN)) == pair.n


@pytest.mark.parametrize("without", [False, True])
def test_pairs_of_the_projects_data_are_those_of_the_page_of_agreement(shipped: Positions, without: bool) -> None:
    for pair in agreements(shipped, narrow(shipped), without).pairs:
        actors = (pair.one, pair.other)
        found = compare(left_to(shipped, actors) if without else shipped, narrow(shipped, actors=actors))

        counts = [len(found.of(*SAME_SIDE)), len(found.of("opposite")), len(found.of(*BOTH_SPOKEN))]
        assert counts == [pair.same, pair.opposite, pair.n]
        if not without:
            assert tuple(one.claim for one in found.one_text) == pair.one_text


def test_on_the_projects_data_every_kind_is_that_of_the_slow_twin(shipped: Positions) -> None:
    check_against_the_slow_twin(shipped, of(shipped, "h", "frp", "ap", "r", "nsf", "mdg"))
    check_against_the_slow_twin(shipped, of(shipped, "h", "frp"))


def test_where_hoyre_and_frp_differ(shipped: Positions) -> None:
    found = of(shipped, "h", "frp")

    assert [one.claim for one in found.of("opposite")] == ["review-technology-use"]
    assert [one.claim for one in found.of("degree", "manner")] == ["task-sharing", "recruit-and-retain"]
    assert found.alone == {"h": 1, "frp": 3}


def test_who_has_spoken_alone_is_counted_in_the_order_of_the_actors() -> None:
    data = positions("lag rod gul\na/one + . 2 .\na/two + 1 . .\na/three + . 0 .\na/four + . . 2\na/five + 2 2 .")

    assert list(of(data, "gul", "rod", "lag").alone.items()) == [("lag", 1), ("rod", 2), ("gul", 1)]
    assert of(data, "rod", "lag").alone == {"lag": 1, "rod": 2}


def test_all_on_the_same_side_is_less_than_all_who_have_spoken_on_it() -> None:
    data = positions("lag rod gul\na/one + 2 1 .\na/two + 2 2 1\na/three + 1 1 1\na/four + 2 2 -1")
    found = of(data, "lag", "rod", "gul")

    assert [one.claim for one in found.of(*SAME_SIDE)] == ["one", "two", "three"]
    assert [one.claim for one in found.complete] == ["two", "three"]


def test_stances_are_all_that_is_compared(shipped: Positions) -> None:
    found = of(shipped, "v", "h", "frp")
    assert {one.id for one in found.stances} == {one.id for one in shipped.stances if one.actor in ("h", "frp")}


def test_one_text_is_that_of_at_least_two_of_those_compared() -> None:
    data = positions("lag raad rod\na/one + 2 2 2\na/two + 2 2 2", JOINT)

    assert [one.claim for one in of(data, "lag", "raad", "rod").one_text] == ["one"]
    assert of(data, "lag", "rod").one_text == ()


def test_two_are_left_without_the_text_that_they_share_and_others_as_they_are() -> None:
    words = {
        "lag/one": {
            "joint_with": ["raad"],
            "more": [{"source": "brev", "section": "2", "quote": "egne ord", "stance": "sceptical"}],
        },
        "raad/one": {"joint_with": ["lag"]},
        "rod/one": {"endorses": {"speaker": "gul", "source": "brev", "section": "1", "quote": "ord"}},
    }
    data = positions("lag raad rod gul\na/one + 2 2 2 2\na/two + 1 . . .", words)
    left = left_to(data, ("lag", "raad"))

    assert left.stance["lag/one"].value == -1
    assert "raad/one" not in left.stance
    assert left.is_set_aside("raad", "one")
    assert left.stance["rod/one"] is data.stance["rod/one"]
    assert left.own_words_only
    assert left_to(data, ("lag", "rod")).stances == data.stances


def test_more_than_two_are_left_without_all_shared_text() -> None:
    words = {**JOINT, "rod/one": {"endorses": {"speaker": "gul", "source": "brev", "section": "1", "quote": "ord"}}}
    data = positions("lag raad rod gul\na/one + 2 2 2 2", words)

    assert left_to(data, ("lag", "rod", "gul")) == first_hand(data)
    assert set(left_to(data, ("lag", "rod", "gul")).stance) == {"gul/one"}


def test_pairs_are_ranked_by_agreement_and_those_of_one_text_are_not_near() -> None:
    table = "lag raad rod gul\na/one + 2 2 1 -2\na/two + 2 2 2 -2\na/three + 2 2 . ."
    data = positions(table, JOINT)
    found = agreements(data, narrow(data))

    assert [pair.id for pair in found.own_texts_first(2)] == ["lag/rod", "raad/rod", "rod/gul", "lag/gul", "raad/gul"]
    assert [pair.id for pair in found.furthest_first(2)][:2] == ["lag/gul", "raad/gul"]
    assert [pair.id for pair in found.furthest_first(3)] == ["lag/raad"]
    assert found.own_texts_first(3) == ()


def test_the_first_pairs_are_those_that_the_page_of_agreement_names(shipped: Positions) -> None:
    found = agreements(shipped, narrow(shipped))

    assert found.own_texts_first(5)[0] in found.nearest_in_own_texts(5)
    assert found.furthest_first(5)[0] in found.furthest(5)


def test_no_two_who_score_full_agreement_are_said_to_differ_in_degree(shipped: Positions) -> None:
    for pair in agreements(shipped, narrow(shipped)).pairs:
        if pair.agreement == 1:
            found = of(shipped, pair.one, pair.other)
            assert not found.of("opposite", "weighing", "degree")


def test_a_basis_is_known_of_every_partial_support(shipped: Positions) -> None:
    """What tells degrees apart is there to tell them apart."""
    partly = [stance for stance in shipped.stances if stance.value == 1]
    assert {stance.basis for stance in partly} == set(Basis)
