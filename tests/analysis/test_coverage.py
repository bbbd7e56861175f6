"""How much is known of whom."""

from analysis.coverage import VALUES, stance_counts
from tests.samples import WORKED, positions


def test_counts_worked_by_hand_in_the_order_given() -> None:
    counts = stance_counts(positions(WORKED), ["gul", "lag", "rod"])

    assert list(counts.columns) == list(VALUES)
    assert list(counts.index) == ["gul", "lag", "rod"]
    assert counts.to_numpy().tolist() == [[0, 0, 1, 1, 1], [1, 1, 0, 0, 1], [0, 1, 1, 0, 0]]


def test_an_actor_without_stances_has_noughts() -> None:
    counts = stance_counts(positions("lag rod\na/one + 2 ."), ["rod"])

    assert counts.to_numpy().tolist() == [[0, 0, 0, 0, 0]]


def test_nobody_chosen_gives_no_rows() -> None:
    assert stance_counts(positions(WORKED), []).shape == (0, 5)
