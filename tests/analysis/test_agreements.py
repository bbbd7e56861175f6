"""Pairs beside chance, and those that stand nearest and furthest apart."""

import numpy as np
import pytest

from analysis.agreements import Agreements, agreements
from analysis.narrow import narrow
from loaders import Positions
from tests.samples import positions

TABLE = """
            lag  rod  gul
    a/one   + 2    2    2
    a/two   + 1    1    .
    a/three +-2   -2    1
    a/four  + 2   -1    1
"""


def of(table: str, **choice: list[str]) -> Agreements:
    found = positions(table.replace("+-", "+ -"))
    return agreements(found, narrow(found, **choice))


def names(pairs: tuple[object, ...]) -> list[str]:
    return [pair.id for pair in pairs]  # type: ignore[attr-defined]


def test_nearest_and_furthest_are_of_pairs_with_enough_claims() -> None:
    found = of(TABLE)

    assert names(found.with_at_least(4)) == ["lag/rod"]
    assert names(found.nearest(3)) == names(found.nearest(4)) == ["lag/rod"]
    assert names(found.furthest(3)) == names(found.lowest(3)) == ["rod/gul"]
    assert names(found.furthest(4)) == names(found.lowest(4)) == ["lag/rod"]
    assert found.nearest(5) == found.furthest(5) == ()


def test_pairs_stand_by_how_far_they_agree_and_of_equals_by_what_they_share() -> None:
    found = of("lag rod gul blaa\na/one + 2 2 2 -2\na/two + 2 2 . -2\na/three + . . 1 .")

    assert names(found.nearest_first(1)) == ["lag/rod", "lag/gul", "rod/gul", "lag/blaa", "rod/blaa", "gul/blaa"]
    assert names(found.nearest_first(2)) == ["lag/rod", "lag/blaa", "rod/blaa"]


@pytest.mark.parametrize("without", [False, True])
def test_pairs_of_one_actor_are_those_of_all_and_chance_stays(without: bool) -> None:
    data = positions(TABLE.replace("+-", "+ -"), {"lag/one": {"joint_with": ["rod"]}})
    found, all_pairs = (agreements(data, narrow(data), without, actor) for actor in ("rod", None))

    assert found.pairs == tuple(pair for pair in all_pairs.pairs if "rod" in pair.id)
    assert found.chance == all_pairs.chance
    with pytest.raises(ValueError, match="borte"):
        agreements(data, narrow(data), without, "borte")


def test_of_equals_those_that_share_most_come_first_and_equals_of_that_together() -> None:
    found = of("lag rod gul\na/one + 2 2 2\na/two + 2 2 .\na/three + . . .")

    assert names(found.nearest(1)) == names(found.lowest(1)) == ["lag/rod"]
    assert len(of("lag rod gul\na/one + 2 2 2").nearest(1)) == 3


def test_pairs_without_a_shared_claim_are_neither_near_nor_far() -> None:
    assert names(of("lag rod gul\na/one + 2 . .\na/two + . 2 2").lowest(0)) == ["rod/gul"]


def test_far_apart_are_only_those_on_opposite_sides_of_something() -> None:
    # lag and gul agree least (0,62), rod and blaa more (0,75), but only these two are against each other on anything
    found = of("lag rod gul blaa\na/one + 2 2 0 1\na/two + 2 2 1 2\na/three + . 2 . 2\na/four + . 1 . -1")

    assert names(found.lowest(2)) == ["lag/gul", "rod/gul"]
    assert names(found.furthest(2)) == ["rod/blaa"]
    assert names(found.furthest_first(2))[:3] == ["rod/blaa", "lag/gul", "rod/gul"]
    assert of("lag rod\na/one + 2 1").furthest(1) == ()


def test_pairs_that_are_as_near_by_one_text_are_all_told() -> None:
    words = {"rod/one": {"joint_with": ["lag"]}, "gul/one": {"joint_with": ["lag"]}, "blaa/one": {"joint_with": ["gul"]}}
    data = positions("lag rod gul blaa\na/one + 2 2 2 -2\na/two + 2 2 1 1\na/three + 2 . 1 1", words)
    found = agreements(data, narrow(data))

    assert names(found.nearest_in_own_texts(2)) == ["rod/gul"]
    assert names(found.near_by_text(2)) == ["lag/rod"]
    assert names(found.own_texts_first(2)) == ["rod/gul", "lag/blaa", "rod/blaa"]
    assert names(found.near_by_text(1)) == ["lag/rod"]


def test_chance_is_that_of_all_actors_on_the_claims_that_are_shown() -> None:
    found = of(TABLE, actors=["lag", "rod"], claims=["one", "four"])

    assert [pair.n for pair in found.pairs] == [2]
    assert found.chance == pytest.approx(1 - (3 + 1 + 2) / (4 * 6))
    assert found.chance_of(found.pairs[0]) == pytest.approx((1 + (1 - 6 / 12)) / 2)


def test_without_two_stances_on_a_claim_there_is_no_chance() -> None:
    assert np.isnan(of("lag rod\na/one + 2 .").chance)


def test_shared_text_is_left_out_of_the_pairs_and_of_chance() -> None:
    data: Positions = positions("lag rod gul\na/one + 2 2 -2\na/two + 2 -2 .", {"lag/one": {"joint_with": ["rod"]}})
    found = agreements(data, narrow(data), without_shared=True)

    assert [(pair.id, pair.n, pair.agreement) for pair in found.pairs] == [
        ("lag/rod", 1, 0),
        ("lag/gul", 1, 0),
        ("rod/gul", 1, 0),
    ]
    assert found.chance == 0
    assert agreements(data, narrow(data)).chance == pytest.approx(1 - 12 / 16)
