"""Pairs without the text that they share, pairs with their stances, and the level of chance."""

from functools import partial
from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings

from analysis.chance import chance_level, claim_pairs, expected_agreement
from analysis.frames import stance_matrix
from analysis.narrow import narrow
from analysis.pair_stances import Pair, pairs_of, pairs_with
from analysis.pair_texts import measured, shared_texts
from analysis.pairs import pair_values
from loaders import Positions
from tests.analysis.strategies import tables
from tests.analysis.test_pairs import LEGAL
from tests.samples import positions

TABLE = """
              lag  rod  gul
    a/joint  +  2    2    2
    a/behind +  1    1    .
    a/mixed  + -2   -2    1
    a/own    +  2   -1    1
"""
BEHIND = {"speaker": "lag", "source": "brev", "section": "2", "quote": "Lagets ord"}
WORDS = {
    "lag/joint": {"joint_with": ["rod"]},
    "rod/joint": {"joint_with": ["lag"]},
    "rod/behind": {"endorses": BEHIND},
    "lag/mixed": {"joint_with": ["rod"], "date": "2031-05-01"},
    "rod/mixed": {
        "joint_with": ["lag"],
        "date": "2031-05-01",
        "more": [{"source": "rapport", "section": "1", "quote": "Egne ord", "stance": "sceptical"}],
    },
}
"""lag and rod speak together on two claims, on one of which rod also has words of its own; on a third rod endorses lag."""
BOTH = {**WORDS["rod/mixed"], "joint_with": ["rod"]}


def data(**more: dict[str, object]) -> Positions:
    return positions(TABLE, {**WORDS, **{key.replace("__", "/"): value for key, value in more.items()}})


def values(found: Positions, measure: str, normalise: str = "none", without: bool = True) -> pd.DataFrame:
    return measured(found, narrow(found), partial(pair_values, measure=measure, normalise=normalise), without)


def the_pair(pairs: tuple[Pair, ...], name: str) -> Pair:
    (found,) = (pair for pair in pairs if pair.id == name)
    return found


def test_claims_of_one_text_fall_away_for_that_pair_only() -> None:
    before, after = (pairs_of(data(), narrow(data()), without) for without in (False, True))

    assert [(pair.id, pair.n) for pair in before] == [("lag/rod", 4), ("lag/gul", 3), ("rod/gul", 3)]
    assert [(pair.id, pair.n) for pair in after] == [("lag/rod", 1), ("lag/gul", 3), ("rod/gul", 3)]
    assert [one.claim for one, _ in the_pair(after, "lag/rod").stances] == ["own"]
    assert [pair.one_text for pair in after] == [("joint", "behind", "mixed"), (), ()]


def test_own_words_beside_a_joint_text_decide_anew() -> None:
    found = data(lag__mixed=BOTH)
    pair = the_pair(pairs_of(found, narrow(found), True), "lag/rod")

    assert [(one.claim, one.value, other.value) for one, other in pair.stances] == [("mixed", -1, -1), ("own", 2, -1)]
    assert (pair.n, pair.same, pair.opposite, pair.agreement) == (2, 1, 1, 1 - 3 / 8)


def test_the_numbers_that_normalise_are_those_that_are_left_to_the_pair() -> None:
    with_text, without = (values(data(), "congruence", "cosine", one).loc["lag", "rod"] for one in (False, True))

    assert with_text == pytest.approx((1 + 1 + 1 + 0.25) / (4 * 4))
    assert without == pytest.approx(0.25 / (2 * 2))  # lag keeps what rod endorses, rod its own words beside a joint text
    assert values(data(), "congruence", "average").loc["lag", "rod"] == pytest.approx(0.25 / 2)


def test_figures_of_other_pairs_stay_as_they_are() -> None:
    for measure, normalise in LEGAL:
        with_text, without = (values(data(), measure, normalise, one) for one in (False, True))
        pd.testing.assert_series_equal(with_text["gul"], without["gul"])


def test_a_pair_with_nothing_left_has_no_value() -> None:
    found = positions("lag rod\na/joint + 2 2", {"lag/joint": {"joint_with": ["rod"]}})

    assert values(found, "agreement").isna().all(axis=None)
    (pair,) = pairs_of(found, narrow(found), True)
    assert (pair.n, pair.same, pair.opposite, np.isnan(pair.agreement)) == (0, 0, 0, True)


@given(tables())
@settings(deadline=None, derandomize=True)
def test_where_no_text_is_shared_nothing_changes(table: str) -> None:
    found = positions(table)

    pd.testing.assert_frame_equal(values(found, "agreement"), values(found, "agreement", without=False))


@pytest.mark.parametrize("without", [False, True])
def test_pairs_have_the_figures_of_their_stances(without: bool) -> None:
    found = data(lag__mixed=BOTH)
    for pair in pairs_of(found, narrow(found), without):
        products = [one.value * other.value for one, other in pair.stances]
        apart = [abs(one.value - other.value) for one, other in pair.stances]

        assert pair.same == sum(product > 0 for product in products)
        assert pair.opposite == sum(product < 0 for product in products)
        assert pair.agreement == pytest.approx(1 - sum(apart) / (4 * pair.n))
        assert {(one.actor, other.actor) for one, other in pair.stances} == {(pair.one, pair.other)}


def test_pairs_are_of_what_is_chosen() -> None:
    found = data()
    pairs = pairs_of(found, narrow(found, actors=["rod", "gul"], claims=["own", "joint"]))

    assert [(pair.id, [one.claim for one, _ in pair.stances]) for pair in pairs] == [("rod/gul", ["joint", "own"])]


@given(tables())
@settings(deadline=None, derandomize=True)
def test_the_pairs_with_one_actor_are_those_of_all_pairs(table: str) -> None:
    found = positions(table)
    shown = narrow(found)
    for actor in shown.actors:
        theirs = pairs_with(found, shown, actor)

        expected = [pair for pair in pairs_of(found, shown) if actor in (pair.one, pair.other)]
        assert list(theirs) == [one for one in shown.actors if one != actor]
        assert repr(sorted(theirs.values(), key=_id)) == repr(sorted(expected, key=_id))


def _id(pair: Pair) -> str:
    return pair.id


def test_pairs_with_one_actor_keep_the_text_that_they_share_and_are_of_what_is_chosen() -> None:
    found = data()
    pairs = pairs_with(found, narrow(found, actors=["lag", "rod", "gul"], claims=["joint", "own"]), "rod")

    assert {other: (pair.id, pair.n, pair.one_text) for other, pair in pairs.items()} == {
        "lag": ("lag/rod", 2, ("joint",)),
        "gul": ("rod/gul", 2, ()),
    }


def test_an_actor_that_is_not_shown_has_no_pairs() -> None:
    with pytest.raises(ValueError, match="rod is not among"):
        pairs_with(data(), narrow(data(), actors=["lag", "gul"]), "rod")


def test_chance_worked_by_hand() -> None:
    found = data()
    shown = narrow(found)
    pairs = claim_pairs(stance_matrix(found, shown.claims, shown.actors))

    assert pairs.to_numpy().tolist() == [[3, 0], [1, 0], [3, 0 + 3 + 3], [3, 3 + 1 + 2]]
    assert chance_level(pairs) == pytest.approx(1 - 12 / 40)
    assert expected_agreement(pairs, ["joint", "own"]) == pytest.approx((1 + 0.5) / 2)


def test_chance_without_the_text_that_pairs_share() -> None:
    found = data(lag__mixed=BOTH)
    shown = narrow(found)
    pairs = claim_pairs(stance_matrix(found, shown.claims, shown.actors), shared_texts(found, shown.actors))

    assert pairs.to_numpy().tolist() == [[2, 0], [0, 0], [3, 0 + 3 + 3], [3, 6]]
    assert expected_agreement(pairs, ["behind", "own"]) == pytest.approx(0.5)


def test_where_no_two_have_spoken_on_a_claim_there_is_no_chance_level() -> None:
    pairs = claim_pairs(pd.DataFrame({"a": [1.0, float("nan")], "b": [float("nan"), 2.0]}, index=["one", "two"]))

    assert np.isnan(chance_level(pairs))
    assert np.isnan(expected_agreement(pairs, ["one"]))
    assert np.isnan(expected_agreement(pairs, []))


@given(tables())
@settings(deadline=None, derandomize=True)
def test_chance_is_the_mean_of_all_pairs_weighted_by_what_they_share(table: str) -> None:
    found = positions(table)
    shown = narrow(found)
    level = chance_level(claim_pairs(stance_matrix(found, shown.claims, shown.actors)))
    shared = [pair for pair in pairs_of(found, shown) if pair.n]

    expected = np.average([pair.agreement for pair in shared], weights=[pair.n for pair in shared]) if shared else float("nan")
    assert level == pytest.approx(float(expected), nan_ok=True)


@given(tables())
@settings(deadline=None, derandomize=True)
def test_differences_are_those_of_all_pairs_of_stances(table: str) -> None:
    found = positions(table)
    shown = narrow(found)
    matrix = stance_matrix(found, shown.claims, shown.actors)
    for claim, row in claim_pairs(matrix).iterrows():
        drawn = list(combinations(matrix.loc[claim].dropna(), 2))
        assert (row["pairs"], row["difference"]) == (len(drawn), sum(abs(one - other) for one, other in drawn))
