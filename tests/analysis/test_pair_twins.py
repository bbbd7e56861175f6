"""The measures of pairs beside slow twins, and what holds of them for any stances."""

from collections.abc import Callable
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import pair_sums
from analysis.pairs import MEASURES, NORMALISATIONS, RANGED, pair_values
from tests.analysis.test_pairs import NONE, Stances, legal

shuffled = settings(deadline=None, derandomize=True)
stances = st.tuples(st.integers(1, 5), st.integers(1, 6)).flatmap(
    lambda shape: st.lists(
        st.lists(st.sampled_from([NONE, NONE, -2.0, -1.0, 0.0, 1.0, 2.0]), min_size=shape[1], max_size=shape[1]),
        min_size=shape[0],
        max_size=shape[0],
    ).map(np.array)
)
"""Actors (rows) × claims (columns)."""


def slow_value(one: Stances, other: Stances, measure: str, normalise: str, value_range: float) -> float:
    """A measure of two rows, claim by claim; NaN where they share none."""
    both = [(mine, theirs) for mine, theirs in zip(one, other, strict=True) if not np.isnan(mine - theirs)]
    if not both:
        return NONE
    total = 0.0
    for mine, theirs in both:
        apart, product, mean = abs(mine - theirs), mine * theirs, (abs(mine) + abs(theirs)) / 2
        total += {
            "agreement": (1 - apart / 4) / len(both),
            "same-side": float(product > 0),
            "opposite-side": float(product < 0),
            "valued-convergence": mean if product > 0 else 0,
            "valued-divergence": mean if product < 0 else 0,
            "congruence": 1 - apart / value_range,
            "conflict": apart / value_range,
            "subtract": 1 - 2 * apart / value_range,
        }[measure]
    counts = [int(np.sum(~np.isnan(row))) for row in (one, other)]
    same = sum(mine == theirs for mine, theirs in both)
    return (
        total
        / {
            "none": 1,
            "average": (counts[0] + counts[1]) / 2,
            "jaccard": (counts[0] - same) + (counts[1] - same) + same,
            "cosine": counts[0] * counts[1],
        }[normalise]
    )


def slow(rows: Stances, of_pair: Callable[[int, int], float]) -> list[list[float]]:
    size = range(len(rows))
    return [[NONE if one == other else of_pair(one, other) for other in size] for one in size]


@legal
@given(rows=stances, value_range=st.sampled_from([1.0, 3.0, 4.0]))
@shuffled
def test_every_measure_equals_its_slow_twin(measure: str, normalise: str, rows: Stances, value_range: float) -> None:
    found = pair_values(rows, measure, normalise, value_range)

    twin = slow(rows, lambda one, other: slow_value(rows[one], rows[other], measure, normalise, value_range))
    np.testing.assert_allclose(found, twin, rtol=1e-12, atol=1e-12)


def dna(rows: Stances, measure: str, normalise: str) -> Stances:
    """As DNA's Exporter does it: an array actor × concept × value that occurs, and sums over its cells; 0 where all is 0."""
    occurring = sorted(set(rows[~np.isnan(rows)]))
    array = np.stack([rows == value for value in occurring], axis=2).astype(float)
    reach = occurring[-1] - occurring[0]
    found = np.zeros((len(rows), len(rows)))
    for one, other in permutations(range(len(rows)), 2):
        for concept in range(rows.shape[1]):
            for first, mine in enumerate(occurring):
                for second, theirs in enumerate(occurring):
                    joint, far = array[one, concept, first] * array[other, concept, second], abs(mine - theirs) / reach
                    found[one, other] += joint * {"congruence": 1 - far, "conflict": far, "subtract": 1 - 2 * far}[measure]
        a, b = array[one], array[other]
        norm = {
            "none": 1.0,
            "average": (a.sum() + b.sum()) / 2,
            "jaccard": a[b == 0].sum() + b[a == 0].sum() + (a * b).sum(),
            "cosine": float(np.sqrt(a.sum() ** 2) * np.sqrt(b.sum() ** 2)),
        }[normalise]
        found[one, other] = found[one, other] / norm if norm else 0
    return found


@pytest.mark.parametrize("normalise", NORMALISATIONS)
@pytest.mark.parametrize("measure", RANGED)
@given(rows=stances.filter(lambda rows: len(set(rows[~np.isnan(rows)])) > 1))
@shuffled
def test_it_is_what_dna_computes_with_the_observed_range(measure: str, normalise: str, rows: Stances) -> None:
    reach = float(np.nanmax(rows) - np.nanmin(rows))
    ours = pair_values(rows, measure, normalise, reach)

    np.testing.assert_allclose(np.nan_to_num(ours), dna(rows, measure, normalise), rtol=0, atol=1e-9)


@given(stances)
@shuffled
def test_agreement_is_one_less_the_manhattan_distance_over_what_both_answered(rows: Stances) -> None:
    def of_pair(one: int, other: int) -> float:
        distances = np.abs(rows[one] - rows[other])
        answered = distances[~np.isnan(distances)]
        return 1 - answered.sum() / (4 * len(answered)) if len(answered) else NONE

    np.testing.assert_allclose(pair_values(rows, "agreement"), slow(rows, of_pair), atol=1e-12)


@legal
@given(rows=stances)
@shuffled
def test_every_measure_is_symmetric_and_within_its_bounds(measure: str, normalise: str, rows: Stances) -> None:
    found, shared = pair_values(rows, measure, normalise), pair_values(rows, "congruence") + pair_values(rows, "conflict")

    np.testing.assert_array_equal(found, found.T)
    low = -1.0 if measure == "subtract" else 0.0
    high = 2.0 if measure.startswith("valued") else 1.0
    size = 1 if measure == "agreement" or normalise != "none" else shared
    assert not (found < low * size - 1e-12).any()
    assert not (found > high * size + 1e-12).any()


@legal
@given(rows=stances, chance=st.randoms(use_true_random=False))
@shuffled
def test_the_order_of_actors_and_claims_changes_nothing(
    measure: str, normalise: str, rows: Stances, chance: st.DataObject
) -> None:
    actors, claims = (list(range(size)) for size in rows.shape)
    chance.shuffle(actors)
    chance.shuffle(claims)

    found = pair_values(rows, measure, normalise)[np.ix_(actors, actors)]
    np.testing.assert_array_equal(pair_values(rows[np.ix_(actors, claims)], measure, normalise), found)


@pytest.mark.parametrize("measure", MEASURES)
@given(rows=stances, value=st.sampled_from([-2.0, 0.0, 1.0]))
@shuffled
def test_a_claim_that_only_one_has_spoken_on_changes_nothing(measure: str, rows: Stances, value: float) -> None:
    alone = np.full((len(rows), 1), NONE)
    alone[0] = value

    np.testing.assert_array_equal(pair_values(np.hstack([rows, alone]), measure), pair_values(rows, measure))


@given(stances)
@shuffled
def test_congruence_and_conflict_make_up_the_shared_claims(rows: Stances) -> None:
    shared = pair_sums.shared(rows).astype(float)
    np.fill_diagonal(shared, NONE)
    shared[shared == 0] = NONE

    np.testing.assert_allclose(pair_values(rows, "congruence") + pair_values(rows, "conflict"), shared, atol=1e-12)
