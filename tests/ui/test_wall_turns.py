"""Where in a presentation one is."""

import pytest

from slides.run_of_show import RunOfShow
from slides.view import view_of
from ui.wall_turns import LAST, Spot, chosen_step, presented

RUN = RunOfShow((view_of("matrix?theme=a"), view_of("claim?claim=b&lang=en"), view_of("claim?claim=c")))
ALONE = Spot(view_of("matrix"), RUN, 0, 1, 1)


def spot(at: int, step: int, steps: int) -> Spot:
    return Spot(RUN.views[at - 1], RUN, at, step, steps)


@pytest.mark.parametrize(("step", "by", "to"), [(1, 1, 2), (2, -1, 1), (3, 1, None), (1, -1, None)])
def test_steps_come_before_views(step: int, by: int, to: int | None) -> None:
    found = spot(2, step, 3).turned(by)

    assert (found and found.step) == to


@pytest.mark.parametrize(
    ("at", "by", "expected"),
    [
        (1, 1, (RUN.views[1], {"at": "2"})),
        (3, -1, (RUN.views[1], {"at": "2", "step": LAST})),
        (3, 1, None),
        (1, -1, None),
    ],
)
def test_the_next_view_begins_at_its_first_step_and_the_one_before_at_its_last(at: int, by: int, expected: object) -> None:
    assert spot(at, 1, 1).beyond(by) == expected


@pytest.mark.parametrize("by", [1, -1])
def test_a_view_that_is_shown_alone_leads_to_no_other(by: int) -> None:
    assert ALONE.turned(by) is None
    assert ALONE.beyond(by) is None


@pytest.mark.parametrize(
    ("wanted", "step"),
    [
        ("1", 1),
        ("4", 4),
        (LAST, 4),
        ("0", None),
        ("5", None),
        ("-1", None),
        ("²", None),
        ("x", None),
        ("9" * 5000, None),
        ("", None),
    ],
)
def test_a_step_that_there_is_not_is_none(wanted: str, step: int | None) -> None:
    assert chosen_step(wanted, 4) == step


def test_a_view_keeps_its_filters_and_its_language_when_it_is_presented() -> None:
    assert presented(RUN.views[1], "token", {"at": "2"}) == {
        "claim": ["b"],
        "lang": ["en"],
        "present": "1",
        "run": "token",
        "at": "2",
    }
