"""How much is known of whom."""

from analysis.coverage import VALUES, most_heard, stance_counts
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


def test_a_retired_claim_is_not_counted() -> None:
    counts = stance_counts(positions(WORKED, retired=["hoard", "rules"]), ["gul", "lag", "rod"])

    assert counts.sum(axis=1).to_list() == [1, 2, 0]


def test_all_who_are_heard_most_are_named() -> None:
    table = "lag rod gul\na/one + 2 2 .\na/two + 2 1 .\na/three + . . 1\na/four + . . 2\na/five + . . 2"

    assert most_heard(positions(table)) == (("gul",), 3)
    assert most_heard(positions(table, retired=["five"])) == (("lag", "rod", "gul"), 2)
    assert most_heard(positions(table, retired=["gul"])) == (("lag", "rod"), 2)


def test_nobody_is_heard_most_where_nobody_is_heard() -> None:
    assert most_heard(positions("lag rod\na/one + . .")) == ((), 0)
