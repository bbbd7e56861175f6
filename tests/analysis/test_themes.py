"""Scores and states on a theme's axis, by hand and against a slow twin."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.themes import ThemePosition, ThemeState, strength, theme_frame, theme_positions, theme_stances
from loaders import Positions
from tests.analysis.strategies import ACTORS, tables
from tests.samples import WORKED, positions

THEMES = ["loans", "rules"]
STATES = """
                lag  bedrift  raad  rod  midt  gul
    loans/lend  +   2     1    .     0   -1    .
    loans/hoard -   .     2    .     .    1    .
    loans/count 0   .     .    2     .    .    .
"""


def slow_twin(data: Positions, theme: str, actor: str) -> list[int]:
    """Polarity · stance of every known stance on the axis, one by one."""
    signed = []
    for claim in data.claims:
        stance = data.stance.get(f"{actor}/{claim.id}")
        if claim.theme == theme and claim.polarity != 0 and stance is not None:
            signed.append(claim.polarity * stance.value)
    return signed


@pytest.mark.parametrize(
    ("theme", "actor", "expected"),
    [
        ("loans", "lag", ThemePosition(ThemeState.TOWARDS, 2.0, n=2, known=3)),
        ("loans", "rod", ThemePosition(ThemeState.AWAY, -1.0, n=1, known=1)),
        ("loans", "gul", ThemePosition(ThemeState.AWAY, -0.5, n=2, known=2)),
        ("rules", "rod", ThemePosition(ThemeState.WEIGHS, 0.0, n=1, known=1)),
        ("rules", "gul", ThemePosition(ThemeState.AWAY, -2.0, n=1, known=1)),
    ],
)
def test_score_is_the_mean_of_polarity_times_stance(theme: str, actor: str, expected: ThemePosition) -> None:
    assert theme_positions(positions(WORKED), [theme], [actor])[(theme, actor)] == expected


def test_unknown_has_no_score_and_no_count() -> None:
    found = theme_positions(positions(WORKED), THEMES, ["lag"])[("rules", "lag")]

    assert math.isnan(found.score)
    assert (found.state, found.n, found.known) == (ThemeState.UNKNOWN, 0, 0)


def test_every_state_is_told_from_every_other() -> None:
    actors = ["lag", "bedrift", "raad", "rod", "midt", "gul"]
    found = theme_positions(positions(STATES), ["loans"], actors)

    assert [str(found[("loans", actor)].state) for actor in actors] == [
        "towards",
        "split",
        "beside",
        "weighs",
        "away",
        "unknown",
    ]


def test_split_is_split_whatever_its_mean_is() -> None:
    data = positions("lag rod\nloans/lend + 2 2\nloans/give + -2 -1")
    found = theme_positions(data, ["loans"], ["lag", "rod"])

    assert found[("loans", "lag")] == ThemePosition(ThemeState.SPLIT, 0.0, 2, 2)
    assert found[("loans", "rod")] == ThemePosition(ThemeState.SPLIT, 0.5, 2, 2)


def test_for_on_one_claim_and_weighing_on_another_is_not_split() -> None:
    found = theme_positions(positions("lag\nloans/lend + 1\nloans/give + 0"), ["loans"], ["lag"])

    assert found[("loans", "lag")] == ThemePosition(ThemeState.TOWARDS, 0.5, 2, 2)


def test_a_claim_beside_the_axis_moves_no_score() -> None:
    found = theme_positions(positions(STATES), ["loans"], ["raad"])[("loans", "raad")]

    assert math.isnan(found.score)
    assert (found.n, found.known) == (0, 1)


def test_frame_has_a_row_for_every_pair_in_order() -> None:
    frame = theme_frame(positions(WORKED), ["rules", "loans"], ["gul", "lag"])

    assert frame.index.to_list() == [("rules", "gul"), ("rules", "lag"), ("loans", "gul"), ("loans", "lag")]
    assert frame.loc[("loans", "gul"), ["lowest", "highest"]].tolist() == [-1, 0]


def test_retired_claims_move_no_score() -> None:
    data = positions(WORKED, retired=["hoard", "count"])

    assert theme_positions(data, ["loans"], ["lag"])[("loans", "lag")] == ThemePosition(ThemeState.TOWARDS, 2.0, 1, 1)


def test_retired_actors_and_themes_have_a_score_where_they_are_asked_for() -> None:
    data = positions(WORKED, retired=["rod", "rules"])

    assert theme_positions(data, ["rules"], ["rod"])[("rules", "rod")].state is ThemeState.WEIGHS


def test_the_stances_behind_each_theme_position() -> None:
    found = {pair: [stance.id for stance in stances] for pair, stances in theme_stances(positions(WORKED)).items()}

    assert found == {
        ("loans", "lag"): ["lag/lend", "lag/hoard", "lag/count"],
        ("loans", "rod"): ["rod/hoard"],
        ("loans", "gul"): ["gul/lend", "gul/hoard"],
        ("rules", "rod"): ["rod/test"],
        ("rules", "gul"): ["gul/test"],
    }
    assert ("loans", "rod") not in theme_stances(positions(WORKED, retired=["hoard"]))


@pytest.mark.parametrize(
    ("score", "step"), [(2, 2), (1.5, 2), (1.49, 1), (0.01, 1), (0, 0), (-0.01, -1), (-1.49, -1), (-1.5, -2), (-2, -2)]
)
def test_strength_is_the_nearest_step_that_keeps_the_sign(score: float, step: int) -> None:
    assert strength(score) == step


@given(st.floats(-2, 2))
def test_strength_mirrors_and_is_zero_only_at_zero(score: float) -> None:
    assert strength(-score) == -strength(score)
    assert (strength(score) == 0) == (score == 0)
    assert -2 <= strength(score) <= 2


@given(tables())
@settings(deadline=None, derandomize=True, max_examples=40)
def test_every_pair_equals_the_slow_twin(table: str) -> None:
    data = positions(table)
    for (theme, actor), found in theme_positions(data, THEMES, ACTORS).items():
        signed = slow_twin(data, theme, actor)

        assert found.n == len(signed)
        assert (found.state is ThemeState.SPLIT) == (min(signed, default=0) < 0 < max(signed, default=0))
        if signed:
            assert found.score == pytest.approx(sum(signed) / len(signed))
        else:
            assert math.isnan(found.score)
            assert found.state in (ThemeState.BESIDE, ThemeState.UNKNOWN)


@given(tables())
@settings(deadline=None, derandomize=True, max_examples=20)
def test_order_and_company_change_no_score(table: str) -> None:
    data = positions(table)
    together = theme_positions(data, THEMES, ACTORS)

    for actor in reversed(ACTORS):
        for (theme, _), alone in theme_positions(data, THEMES[::-1], [actor]).items():
            assert repr(alone) == repr(together[(theme, actor)])
