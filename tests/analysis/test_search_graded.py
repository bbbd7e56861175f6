"""Whether a journalist finds what there is, in every way of asking: the quality of the search, held for good."""

from functools import cache

import pytest

from tests.analysis.graded import Graded, graded, shown
from tests.analysis.test_search import shipped

LEAST: dict[str, tuple[float, float]] = {
    "inflection": (0.98, 1.0),
    "nynorsk": (1.0, 0.93),
    "letters": (1.0, 1.0),
    "typing": (1.0, 1.0),
    "compound": (1.0, 1.0),
    "name": (1.0, 1.0),
    "synonym": (1.0, 1.0),
    "question": (1.0, 1.0),
    "english": (1.0, 0.95),
}
"""By class: the recall that is reached, and the share of queries with something wanted among the first claims."""


@cache
def results() -> dict[str, list[tuple[Graded, float, bool, int]]]:
    """By class: each query with its recall, whether something wanted is early, and the number of hits."""
    found: dict[str, list[tuple[Graded, float, bool, int]]] = {sort: [] for sort in LEAST}
    for one in graded():
        what = shown(shipped(), one.asked)
        found[one.sort].append((one, one.recall(what), one.early(what), what.total))
    return found


def test_the_list_is_long_and_knows_its_claims() -> None:
    asked = list(graded())
    known = {*shipped().positions.claim, *shipped().positions.stance, *(f"@{one.id}" for one in shipped().positions.actors)}

    assert len(asked) >= 120
    assert {one.sort for one in asked} == set(LEAST)
    assert [one.asked for one in asked if not set(one.wanted) <= known] == []


@pytest.mark.parametrize("sort", LEAST)
def test_what_is_wanted_is_found(sort: str) -> None:
    one_sort = results()[sort]
    missing = [one.asked for one, recall, _, _ in one_sort if recall < 1]

    assert round(sum(recall for _, recall, _, _ in one_sort) / len(one_sort), 2) >= LEAST[sort][0], missing


@pytest.mark.parametrize("sort", LEAST)
def test_what_is_wanted_stands_early(sort: str) -> None:
    one_sort = results()[sort]
    late = [one.asked for one, _, early, _ in one_sort if not early]

    assert round(sum(early for _, _, early, _ in one_sort) / len(one_sort), 2) >= LEAST[sort][1], late


def test_no_query_finds_nothing() -> None:
    assert [one.asked for one_sort in results().values() for one, _, _, total in one_sort if not total] == []
