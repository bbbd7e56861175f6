"""The measures of pairs."""

import numpy as np
import numpy.typing as npt
import pandas as pd
import pytest

from analysis.pairs import COUNTS, MEASURES, NORMALISATIONS, RANGED, observed_range, pair_values, pairwise
from tests.samples import WORKED, positions

NONE = float("nan")
Stances = npt.NDArray[np.float64]
LEGAL = [(measure, "none") for measure in MEASURES] + [(one, how) for one in RANGED for how in NORMALISATIONS[1:]]
legal = pytest.mark.parametrize(("measure", "normalise"), LEGAL)

BY_HAND = pd.DataFrame(
    {"a": [2, 1, -2, NONE], "b": [1, 1, 2, 0], "c": [NONE, 1, -1, -2]}, index=["one", "two", "three", "four"], dtype=float
)
"""Three actors × four claims. Differences: a–b 1 + 0 + 4 on 3 claims, a–c 0 + 1 on 2, b–c 0 + 3 + 2 on 3."""


WORKED_BY_HAND = [
    ("agreement", "none", 7 / 12, 7 / 8, 7 / 12),
    ("same-side", "none", 2, 2, 1),
    ("opposite-side", "none", 1, 0, 1),
    ("valued-convergence", "none", 1.5 + 1, 1 + 1.5, 1),
    ("valued-divergence", "none", 2, 0, 1.5),
    ("congruence", "none", 0.75 + 1 + 0, 1 + 0.75, 1 + 0.25 + 0.5),
    ("conflict", "none", 1.25, 0.25, 1.25),
    ("subtract", "none", 0.5, 1.5, 0.5),
    ("congruence", "average", 1.75 / 3.5, 1.75 / 3, 1.75 / 3.5),
    ("conflict", "average", 1.25 / 3.5, 0.25 / 3, 1.25 / 3.5),
    ("subtract", "average", 0.5 / 3.5, 1.5 / 3, 0.5 / 3.5),
    ("congruence", "jaccard", 1.75 / (7 - 1), 1.75 / (6 - 1), 1.75 / (7 - 1)),
    ("conflict", "jaccard", 1.25 / 6, 0.25 / 5, 1.25 / 6),
    ("subtract", "jaccard", 0.5 / 6, 1.5 / 5, 0.5 / 6),
    ("congruence", "cosine", 1.75 / 12, 1.75 / 9, 1.75 / 12),
    ("conflict", "cosine", 1.25 / 12, 0.25 / 9, 1.25 / 12),
    ("subtract", "cosine", 0.5 / 12, 1.5 / 9, 0.5 / 12),
]
"""Measure, normalisation, and the values of a–b, a–c and b–c."""


@pytest.mark.parametrize(("measure", "normalise", "a_b", "a_c", "b_c"), WORKED_BY_HAND)
def test_every_measure_worked_by_hand(measure: str, normalise: str, a_b: float, a_c: float, b_c: float) -> None:
    found = pairwise(BY_HAND, measure, normalise)

    assert list(found.index) == list(found.columns) == ["a", "b", "c"]
    np.testing.assert_allclose(found, [[NONE, a_b, a_c], [a_b, NONE, b_c], [a_c, b_c, NONE]], rtol=1e-12)


def test_every_legal_measure_is_worked_by_hand() -> None:
    assert sorted(LEGAL) == sorted((measure, normalise) for measure, normalise, *_ in WORKED_BY_HAND)


def test_a_smaller_range_makes_the_same_difference_weigh_more() -> None:
    np.testing.assert_allclose(pairwise(BY_HAND, "conflict", value_range=2).loc["a"], [NONE, 2.5, 0.5])
    np.testing.assert_allclose(pairwise(BY_HAND, "congruence", value_range=2).loc["a"], [NONE, 0.5, 1.5])


@legal
def test_pairs_with_too_few_claims_have_no_value(measure: str, normalise: str) -> None:
    found = pairwise(BY_HAND, measure, normalise, min_n=3)

    assert found.notna().to_numpy().tolist() == [[False, True, False], [True, False, True], [False, True, False]]
    kept = found.notna().to_numpy()
    np.testing.assert_array_equal(found.to_numpy()[kept], pairwise(BY_HAND, measure, normalise).to_numpy()[kept])


def test_it_stays_exact_where_there_are_very_many_claims() -> None:
    rows = np.random.default_rng(0).integers(-2, 3, (3, 20_000)).astype(float)

    expected = 1 - np.abs(rows[0] - rows[1]).sum() / (4 * 20_000)
    assert pair_values(rows, "agreement")[0, 1] == pytest.approx(expected, abs=1e-15)


@pytest.mark.parametrize("wrong", [3.0, -2.5, 0.5, float("inf")])
def test_a_stance_outside_the_scale_is_refused(wrong: float) -> None:
    matrix = BY_HAND.copy()
    matrix.loc["one", "a"] = wrong

    with pytest.raises(ValueError, match="-2 to 2"):
        pairwise(matrix, "agreement")


@pytest.mark.parametrize(
    "choice",
    [
        {"measure": "likeness"},
        {"measure": "congruence", "normalise": "half"},
        {"measure": "conflict", "value_range": 0},
        {"measure": "agreement", "min_n": 0},
        *({"measure": one, "normalise": how} for one in set(MEASURES) - set(RANGED) for how in NORMALISATIONS[1:]),
    ],
)
def test_what_is_not_legal_is_refused(choice: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"unknown|cannot be normalised|positive|at least 1"):
        pairwise(BY_HAND, **choice)  # type: ignore[arg-type]


def test_the_matrix_stays_as_it_was() -> None:
    before = BY_HAND.copy()
    for measure, normalise in LEGAL:
        pairwise(BY_HAND, measure, normalise)

    pd.testing.assert_frame_equal(BY_HAND, before)


def test_counts_are_whole_numbers() -> None:
    for measure in COUNTS:
        values = pairwise(BY_HAND, measure).stack().dropna()
        assert (values == values.round()).all()


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0), (1, 1)])
def test_an_empty_matrix_has_no_pairs(shape: tuple[int, int]) -> None:
    found = pairwise(pd.DataFrame(np.full(shape, NONE)), "agreement")

    assert found.shape == (shape[1], shape[1])
    assert found.isna().all(axis=None)


def test_the_observed_range_is_that_of_all_stances_of_the_file() -> None:
    assert observed_range(positions(WORKED)) == 4
    assert observed_range(positions("lag rod\na/one + 2 .\na/two + . -1", retired=["two", "rod"])) == 3


@pytest.mark.parametrize("table", ["lag rod\na/one + . .", "lag rod\na/one + 2 .\na/two + . 2"])
def test_a_range_of_nothing_is_refused(table: str) -> None:
    with pytest.raises(ValueError, match="range of the stances is 0"):
        observed_range(positions(table))
