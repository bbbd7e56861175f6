"""Who is for, weighing, against and silent."""

import math

import pytest
from hypothesis import given, settings

from analysis.divisions import division
from tests.analysis.strategies import ACTORS, tables
from tests.samples import positions

FOUR = ["lag", "raad", "rod", "gul"]


def polarisation(*cells: str) -> float:
    data = positions(f"lag raad rod gul\nloans/lend + {' '.join(cells)}\nloans/give + 2 2 2 2")
    return division(data, "lend", FOUR).polarisation


def test_every_actor_stands_on_one_side_in_the_order_given() -> None:
    data = positions("lag raad rod midt gul\nloans/lend + 2 0 -1 . 1")
    one = division(data, "lend", ["gul", "midt", "rod", "raad", "lag"])

    assert [stance.actor for stance in one.supporting] == ["gul", "lag"]
    assert [stance.actor for stance in one.weighing] == ["raad"]
    assert [stance.actor for stance in one.opposing] == ["rod"]
    assert one.silent == ("midt",)


def test_actors_not_asked_about_are_left_out() -> None:
    one = division(positions("lag rod\nloans/lend + 2 -2"), "lend", ["rod"])

    assert [stance.actor for stance in one.known] == ["rod"]


@pytest.mark.parametrize("value", ["2", "1", "0", "-1", "-2"])
def test_all_alike_is_not_polarised(value: str) -> None:
    assert polarisation(value, value, value, value) == 0


def test_half_for_and_half_against_in_full_is_polarised_in_full() -> None:
    assert polarisation("2", "-2", "2", "-2") == 1


def test_polarisation_worked_by_hand() -> None:
    # stances 2, 1, −1: mean 2/3, population variance (16/9 + 1/9 + 25/9) / 3 = 14/9; by 4: 7/18
    assert polarisation("2", "1", "-1", ".") == pytest.approx(7 / 18)


@pytest.mark.parametrize("cells", [(".", ".", ".", "."), ("2", ".", ".", "."), ("0", ".", ".", ".")])
def test_fewer_than_two_stances_have_no_polarisation(cells: tuple[str, ...]) -> None:
    assert math.isnan(polarisation(*cells))


def test_the_silent_do_not_soften_a_division() -> None:
    assert polarisation("2", "-2", ".", ".") == 1
    assert polarisation("2", "-2", "0", "0") == 0.5


@given(tables())
@settings(deadline=None, derandomize=True, max_examples=30)
def test_sides_part_the_actors_and_polarisation_stays_in_bounds(table: str) -> None:
    data = positions(table)
    for claim in data.claims:
        one = division(data, claim.id, ACTORS)

        assert sorted([*(stance.actor for stance in one.known), *one.silent]) == sorted(ACTORS)
        assert math.isnan(one.polarisation) if len(one.known) < 2 else 0 <= one.polarisation <= 1
        assert 0 <= one.texts <= len(one.known)
        backwards = division(data, claim.id, ACTORS[::-1])
        assert repr(round(backwards.polarisation, 12)) == repr(round(one.polarisation, 12))
