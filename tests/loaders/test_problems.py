"""What a curator is shown."""

import pytest

from loaders.problems import MAX_KNOWN, MAX_SHOWN, PositionsError, Problem, did_you_mean, shown


@pytest.mark.parametrize(
    ("value", "known", "hint"),
    [
        ("app", ["ap", "frp", "sp"], " – mente du «ap»?"),
        ("regjering", ["regjeringen", "r"], " – mente du «regjeringen»?"),
        ("tek", ["tek-norge", "nho"], " – mente du «tek-norge»?"),
        ("zzz", ["ap", "frp"], ""),
        ("ap", [], ""),
        ("x" * 1_000_000, ["ap"], ""),
        ("ap", map(str, range(MAX_KNOWN + 1)), ""),
    ],
)
def test_the_nearest_known_word_is_offered(value, known, hint):
    assert did_you_mean(value, known) == hint


def test_too_many_known_words_are_neither_gone_through_nor_sorted():
    looked_at = []
    known = (looked_at.append(number) or Unsortable(number) for number in range(100 * MAX_KNOWN))

    assert did_you_mean("ap", known) == ""
    assert len(looked_at) == MAX_KNOWN + 1


class Unsortable(str):
    """A word that must not be sorted."""

    def __lt__(self, other):
        raise AssertionError("sorted")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("ap", "«ap»"),
        ("a\nb\x1b[31mc", "«a b [31mc»"),
        ("x" * MAX_SHOWN, f"«{'x' * MAX_SHOWN}»"),
        ("x" * (MAX_SHOWN + 1), f"«{'x' * (MAX_SHOWN - 1)}…»"),
        ({}, "et oppslag"),
        ([], "en liste"),
    ],
)
def test_a_value_is_shown_short_and_harmless(value, text):
    assert shown(value) == text


def test_problems_are_sorted_by_line_and_each_is_told_once():
    error = PositionsError("p.yaml", [Problem(10, "b"), Problem(9, "c"), Problem(10, "a"), Problem(9, "c")])

    assert error.lines() == ["p.yaml:9: c", "p.yaml:10: a", "p.yaml:10: b"]
    assert str(error) == "p.yaml:9: c\np.yaml:10: a\np.yaml:10: b"
