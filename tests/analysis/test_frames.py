"""The long list of stances and the matrix, by hand."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings

from analysis.frames import stance_frame, stance_matrix
from analysis.narrow import narrow
from tests.analysis.strategies import ACTORS, tables
from tests.samples import WORKED, positions

CLAIMS = ["lend", "hoard", "count", "test"]
NONE = np.nan


def test_matrix_holds_each_stance_in_its_cell() -> None:
    matrix = stance_matrix(positions(WORKED), CLAIMS, ["lag", "rod", "gul"])

    expected = [[2, NONE, -1], [-2, 1, 0], [1, NONE, NONE], [NONE, 0, -2]]
    pd.testing.assert_frame_equal(matrix, pd.DataFrame(expected, CLAIMS, ["lag", "rod", "gul"], dtype=float))


def test_weighing_is_zero_and_silence_is_not() -> None:
    matrix = stance_matrix(positions(WORKED), CLAIMS, ["lag", "rod", "gul"])

    assert matrix.loc["hoard", "gul"] == 0
    assert np.isnan(matrix.loc["count", "gul"])


def test_matrix_keeps_the_order_and_the_choice_it_is_given() -> None:
    matrix = stance_matrix(positions(WORKED), ["test", "lend"], ["gul", "lag"])

    assert list(matrix.index) == ["test", "lend"]
    assert list(matrix.columns) == ["gul", "lag"]
    np.testing.assert_array_equal(matrix.to_numpy(), [[-2, NONE], [-1, 2]])


@pytest.mark.parametrize(("claims", "actors"), [([], ["lag"]), (CLAIMS, []), ([], [])])
def test_empty_choice_gives_an_empty_matrix(claims: list[str], actors: list[str]) -> None:
    assert stance_matrix(positions(WORKED), claims, actors).shape == (len(claims), len(actors))


def test_an_actor_without_words_is_a_column_of_nan() -> None:
    data = positions("lag rod\nloans/lend + 2 .")

    assert stance_matrix(data, ["lend"], ["rod"]).isna().all(axis=None)


def test_frame_has_one_row_a_stance() -> None:
    frame = stance_frame(positions(WORKED))

    assert list(frame.columns) == ["actor", "kind", "theme", "claim", "polarity", "value", "basis"]
    assert list(frame.loc["rod/hoard"]) == ["rod", "party", "loans", "hoard", -1, 1, "aim"]
    assert list(frame.loc["lag/hoard"]) == ["lag", "union", "loans", "hoard", -1, -2, ""]
    assert len(frame) == 8


def test_the_retired_are_in_the_frame_only_where_they_are_chosen() -> None:
    data = positions(WORKED, retired=["rod", "hoard"])

    assert list(stance_frame(data).index) == ["lag/lend", "gul/lend", "lag/count", "gul/test"]
    assert list(stance_frame(data, narrow(data, actors=["rod"])).index) == ["rod/test"]


@given(tables())
@settings(deadline=None, derandomize=True, max_examples=30)
def test_matrix_and_frame_say_the_same(table: str) -> None:
    data = positions(table)
    frame = stance_frame(data)
    matrix = stance_matrix(data, [claim.id for claim in data.claims], ACTORS)

    assert matrix.count().sum() == len(frame)
    for stance in frame.itertuples():
        assert matrix.loc[stance.claim, stance.actor] == stance.value
