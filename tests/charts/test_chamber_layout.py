"""Where seats and labels stand: nothing covers anything else, at any width."""

from itertools import combinations, pairwise
from math import atan2, hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts.chamber import LARGEST_RADIUS
from charts.chamber_labels import NARROWEST, fitting, least_radius, party_labels
from charts.chamber_layout import MOST_DOTS, chamber_layout
from charts.chamber_shapes import DIAMOND
from tests.charts.shipped import data

BODIES = {body.id: {party: seats for party, seats in body.seats.items() if seats} for body in data().bodies}
CROWDED = [40, 1, 1, 1, 1, 60, 1, 1, 1, 40]
"""Ten parties, seven of them of one seat."""


@pytest.mark.parametrize("counts", [[1], [14], [8, 13, 48, 28, 3, 3, 8, 36, 21, 1], [250, 250], CROWDED])
def test_parties_stand_from_left_to_right(counts: list[int]) -> None:
    chamber = chamber_layout(counts)
    angles = [left for left, _ in chamber.arcs]

    assert [len(dots) for dots in chamber.dots] == counts
    assert angles == sorted(angles, reverse=True)
    assert all(left > right for left, right in chamber.arcs)
    for dots, others in pairwise(chamber.dots):
        assert min(atan2(y, x) for x, y in dots) >= max(atan2(y, x) for x, y in others) - 1e-6


def test_the_seat_at_the_far_left_is_the_first_partys() -> None:
    (first,), others = chamber_layout([1, 13]).dots

    assert first[0] < min(x for x, _ in others)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=12))
def test_no_two_dots_overlap_and_all_are_in_the_half_circle(counts: list[int]) -> None:
    chamber = chamber_layout(counts)
    dots = [dot for party in chamber.dots for dot in party]

    assert len(dots) == sum(counts)
    assert all(hypot(a - x, b - y) > 2 * chamber.radius for (a, b), (x, y) in combinations(dots, 2))
    assert all(hypot(x, y) + chamber.radius * DIAMOND <= 1.02 and y >= -1e-9 for x, y in dots)


@pytest.mark.parametrize(("seats", "smallest"), [(1, 0.1), (14, 0.1), (15, 0.1), (169, 0.035), (500, 0.02), (MOST_DOTS, 0.014)])
def test_dots_are_large_enough_to_see(seats: int, smallest: float) -> None:
    assert chamber_layout([seats]).radius >= smallest


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 90), st.text("AbWæ", min_size=1, max_size=12)), min_size=1, max_size=14))
def test_no_two_labels_overlap_and_none_is_cut(parties: list[tuple[int, str]]) -> None:
    assert_labels_fit([seats for seats, _ in parties], [name for _, name in parties])


@pytest.mark.parametrize("body", BODIES)
def test_labels_of_the_shipped_bodies_all_have_room(body: str) -> None:
    names = [data().actor[party].short.nb for party in BODIES[body]]

    assert assert_labels_fit(list(BODIES[body].values()), names) == len(names)


def test_parties_of_one_seat_have_their_labels_too() -> None:
    assert assert_labels_fit(CROWDED, ["MDG"] * len(CROWDED)) == len(CROWDED)


def assert_labels_fit(counts: list[int], names: list[str]) -> int:
    """Labels cover neither each other nor the chamber, and stay in the frame, from the narrowest screen on; their number."""
    wanted = party_labels(names, counts, chamber_layout(counts).arcs)
    labels = fitting(wanted)
    for radius in (least_radius(wanted), 160, LARGEST_RADIUS):
        boxes = [(*one.centre(radius), one.width / 2, one.height / 2) for one in labels]
        for (x, y, half, tall), (a, b, other_half, other_tall) in combinations(boxes, 2):
            assert abs(x - a) >= half + other_half - 1e-6 or abs(y - b) >= tall + other_tall - 1e-6
        for x, y, half, tall in boxes:
            corner = hypot(max(0, abs(x) - half), max(0, abs(y) - tall))
            assert corner >= radius
            assert y - tall >= -20  # the row stands 34 px below
    width = max(abs(one.centre(least_radius(wanted))[0]) + one.width / 2 for one in labels)
    assert width <= NARROWEST / 2
    return len(labels)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 50), min_size=1, max_size=9))
def test_labels_stand_in_the_order_of_the_parties(counts: list[int]) -> None:
    labels = fitting(party_labels([f"P{place}" for place in range(len(counts))], counts, chamber_layout(counts).arcs))
    names = [label.name for label in labels]

    assert [label.angle for label in labels] == sorted((label.angle for label in labels), reverse=True)
    assert names == sorted(names)


def test_the_smallest_lose_their_labels_where_there_are_too_many() -> None:
    counts = [2] * 15 + [30] + [1] * 15
    labels = fitting(party_labels(["Partiet"] * 31, counts, chamber_layout(counts).arcs))

    assert 4 <= len(labels) < 31
    assert 30 in [label.seats for label in labels]
    assert 1 not in [label.seats for label in labels]
