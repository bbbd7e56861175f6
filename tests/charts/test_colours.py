"""Colours, by the contrast of WCAG 2.2 (relative luminance and contrast ratio)."""

from itertools import pairwise

import pytest

from charts.colours import FAINT, INK, PAGE, SPLIT, STANCE, Mode
from words.cells import STEP_NAMES

modes = pytest.mark.parametrize("mode", ["light", "dark"])


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@modes
@pytest.mark.parametrize("step", STANCE)
def test_text_on_a_step_can_be_read(step: str, mode: Mode) -> None:
    paint = STANCE[step][mode]

    assert contrast(paint.fill, paint.ink) >= 4.5


@modes
def test_text_beside_and_on_the_other_marks_can_be_read(mode: Mode) -> None:
    assert contrast(INK[mode], PAGE[mode]) >= 4.5
    assert contrast(SPLIT[mode], PAGE[mode]) >= 4.5


@modes
def test_borders_can_be_seen(mode: Mode) -> None:
    assert contrast(FAINT[mode], PAGE[mode]) >= 3


@modes
@pytest.mark.parametrize("side", ["plus", "minus"])
def test_the_stronger_a_stance_the_more_it_stands_out(side: str, mode: Mode) -> None:
    strong, mild, none = (contrast(STANCE[step][mode].fill, PAGE[mode]) for step in (f"{side}2", f"{side}1", "zero"))

    assert strong > mild > none > 1.2  # weighing is no blank page


@modes
def test_no_two_marks_have_the_same_colour(mode: Mode) -> None:
    fills = [STANCE[step][mode].fill for step in STANCE]

    assert len({*fills, SPLIT[mode], PAGE[mode]}) == 7


def test_light_steps_are_those_of_the_visual_language() -> None:
    assert [STANCE[step]["light"].fill for step in STEP_NAMES.values()] == [
        "#1f5fa8",
        "#9cc3e6",
        "#d8d3c8",
        "#f3bf94",
        "#b84f16",
    ]


def test_steps_are_called_the_same_in_words_and_colours() -> None:
    assert list(STANCE) == list(STEP_NAMES.values())
    assert all(higher > lower for higher, lower in pairwise(STEP_NAMES))
