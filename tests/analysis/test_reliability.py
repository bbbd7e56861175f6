"""Agreement of two codings, against examples from the literature and a slow twin."""

import math
from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reliability import SCALE, Reliability, _alpha, reliability, settled_cells

NONE = math.nan
KRIPPENDORFF = np.array(
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3],
        [NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE],
    ]
)
"""Four observers of twelve units: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C."""

codings = st.lists(st.tuples(st.sampled_from([None, *SCALE]), st.sampled_from([None, *SCALE])), min_size=3, max_size=14)


def coding(values: dict[str, int], basis: dict[str, str] | None = None) -> pd.DataFrame:
    cells = pd.MultiIndex.from_tuples([(claim, "lag") for claim in values], names=["claim", "actor"])
    return pd.DataFrame({"stance": list(values.values()), "basis": [(basis or {}).get(claim, "") for claim in values]}, cells)


def of(pairs: list[tuple[int | None, int | None]], cells: int = 0) -> Reliability:
    """The reliability of pairs of values, one a claim; None where a coder found nothing."""
    first, second = (
        coding({f"c{place}": pair[side] for place, pair in enumerate(pairs) if pair[side] is not None}) for side in (0, 1)
    )
    return reliability(first, second, cells or len(pairs), 1)


def slow_ordinal(pairs: list[tuple[int, int]]) -> float:
    """1 − observed / expected disagreement, from the coincidence matrix, one pair of values at a time."""
    values = [value for pair in pairs for value in pair]
    count = {value: values.count(value) for value in SCALE}

    def distance(one: int, other: int) -> float:
        low, high = sorted((one, other))
        return (sum(count[value] for value in SCALE if low <= value <= high) - (count[low] + count[high]) / 2) ** 2

    observed = sum(2 * distance(*pair) for pair in pairs) / len(values)
    expected = sum(distance(*pair) for pair in permutations(values, 2)) / (len(values) * (len(values) - 1))
    return 1 - observed / expected if expected else NONE


def same(one: float, other: float) -> bool:
    return (math.isnan(one) and math.isnan(other)) or one == pytest.approx(other)


@pytest.mark.parametrize(("level", "expected"), [("nominal", 0.743), ("ordinal", 0.815)])
def test_alpha_is_that_of_the_literature(level: str, expected: float) -> None:
    assert _alpha(KRIPPENDORFF.T, level, (1, 2, 3, 4, 5)) == pytest.approx(expected, abs=0.0005)


def test_presence_is_the_binary_example_of_the_literature() -> None:
    # Krippendorff 2011, section A: Meg 0100000010, Owen 1110010000, alpha 0.095
    meg, owen = coding({"c2": 1, "c9": 1}), coding({"c1": 1, "c2": 1, "c3": 1, "c6": 1})

    assert reliability(meg, owen, 10, 1).presence_alpha == pytest.approx(0.095, abs=0.0005)


def test_ordinal_alpha_worked_by_hand() -> None:
    # pairs (2,2), (−2,−2), (2,1): counts 3 of 2, 1 of 1, 2 of −2. Squared distances: 2~1 (4 − 2)² = 4,
    # 2~−2 (6 − 5/2)² = 12.25, 1~−2 (3 − 3/2)² = 2.25. Observed 2·4 / 6; expected 2·(3·4 + 6·12.25 + 2·2.25) / 30 = 6
    assert of([(2, 2), (-2, -2), (2, 1)]).ordinal_alpha == pytest.approx(1 - (8 / 6) / 6)


@given(codings)
@settings(deadline=None, derandomize=True)
def test_ordinal_alpha_equals_the_slow_twin_on_cells_both_coded(pairs: list[tuple[int | None, int | None]]) -> None:
    both = [(one, other) for one, other in pairs if one is not None and other is not None]

    assert same(of(pairs).ordinal_alpha, slow_ordinal(both) if both else NONE)


@given(codings)
@settings(deadline=None, derandomize=True)
def test_which_coding_comes_first_does_not_matter(pairs: list[tuple[int | None, int | None]]) -> None:
    found, turned = of(pairs), of([(other, one) for one, other in pairs])

    assert same(found.ordinal_alpha, turned.ordinal_alpha)
    assert same(found.presence_alpha, turned.presence_alpha)
    assert (found.both, found.only_first, found.only_second) == (turned.both, turned.only_second, turned.only_first)
    assert not found.ordinal_alpha > 1 + 1e-9


@given(codings)
@settings(deadline=None, derandomize=True)
def test_identical_codings_agree_in_full(pairs: list[tuple[int | None, int | None]]) -> None:
    found = of([(one, one) for one, _ in pairs])
    values = {one for one, _ in pairs if one is not None}

    assert same(found.ordinal_alpha, 1 if len(values) > 1 else NONE)
    assert found.differing.empty


@given(codings)
@settings(deadline=None, derandomize=True)
def test_cells_are_counted_by_who_coded_them(pairs: list[tuple[int | None, int | None]]) -> None:
    found = of(pairs)

    assert found.both == sum(None not in pair for pair in pairs)
    assert found.only_first == sum(pair[0] is not None and pair[1] is None for pair in pairs)
    assert len(found.differing) == sum(one != other for one, other in pairs)


def test_values_that_do_not_vary_have_no_alpha() -> None:
    assert math.isnan(of([(2, 2), (2, 2)]).ordinal_alpha)
    assert math.isnan(of([(2, 2), (2, 2)]).presence_alpha)


def test_cells_that_nobody_coded_count_as_agreed_absence() -> None:
    pairs = [(2, 2), (1, None), (-2, -2)]

    assert of(pairs, cells=50).presence_alpha > of(pairs, cells=4).presence_alpha


def test_differing_cells_are_listed_with_value_and_basis() -> None:
    first = coding({"alike": 1, "basis": 1, "value": 2, "first": 0}, {"alike": "aim", "basis": "aim"})
    second = coding({"alike": 1, "basis": 1, "value": -2, "second": -1}, {"alike": "aim", "basis": "problem"})
    differing = reliability(first, second, 6, 1).differing

    assert differing.to_dict("index") == {
        ("basis", "lag"): {"first": "1 aim", "second": "1 problem"},
        ("value", "lag"): {"first": "2", "second": "-2"},
        ("first", "lag"): {"first": "0", "second": ""},
        ("second", "lag"): {"first": "", "second": "-1"},
    }


def test_what_was_settled_stands_beside_both_codings() -> None:
    first, second = coding({"c1": 2, "c2": 1, "c3": -1}, {"c2": "aim"}), coding({"c1": 2, "c2": 1}, {"c2": "problem"})
    cells = settled_cells(first, second, coding({"c1": 1, "c2": 1, "c4": 0}, {"c1": "condition", "c2": "aim"}))

    assert {claim: tuple(row) for (claim, _), row in zip(cells.index, cells.to_numpy(), strict=True)} == {
        "c1": ("2", "2", "1 condition"),
        "c2": ("1 aim", "1 problem", "1 aim"),
        "c3": ("-1", "", ""),
        "c4": ("", "", "0"),
    }


@given(codings)
@settings(deadline=None, derandomize=True)
def test_cells_that_differ_are_those_of_the_reliability(pairs: list[tuple[int | None, int | None]]) -> None:
    first, second = (
        coding({f"c{place:02}": pair[side] for place, pair in enumerate(pairs) if pair[side] is not None}) for side in (0, 1)
    )
    cells = settled_cells(first, second, first)
    differing = reliability(first, second, len(pairs), 1).differing

    assert cells[cells["first"] != cells["second"]].index.to_list() == sorted(differing.index)
    assert (cells["settled"] == cells["first"]).all()
