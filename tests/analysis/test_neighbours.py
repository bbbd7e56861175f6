"""The claims before and after one in its theme."""

from analysis.neighbours import neighbours
from tests.samples import positions

TABLE = """
               lag
    loans/one  + 2
    rules/test + 2
    loans/two  + .
    loans/old  + .
    loans/four + 2
"""


def test_neighbours_are_those_of_the_theme_and_there_is_none_beyond_an_end() -> None:
    data = positions(TABLE)

    assert neighbours(data, "one") == (None, "two")
    assert neighbours(data, "two") == ("one", "old")
    assert neighbours(data, "four") == ("old", None)
    assert neighbours(data, "test") == (None, None)


def test_retired_claims_are_passed_over_but_have_neighbours_themselves() -> None:
    data = positions(TABLE, retired=["old"])

    assert neighbours(data, "two") == ("one", "four")
    assert neighbours(data, "old") == ("two", "four")
