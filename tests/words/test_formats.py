"""Numbers, dates, lists and quotes, to the last sign."""

from datetime import date

import pytest

from loaders.fields import PartialDate
from words.formats import SIGNS, day, listing, number, quoted, signed

THIN = "\u202f"


@pytest.mark.parametrize(
    ("value", "decimals", "nb", "en"),
    [
        (0, 0, "0", "0"),
        (999, 0, "999", "999"),
        (1234, 0, f"1{THIN}234", "1,234"),
        (1234567.5, 1, f"1{THIN}234{THIN}567,5", "1,234,567.5"),
        (0.5, 1, "0,5", "0.5"),
        (2, 1, "2,0", "2.0"),
        (0.25, 2, "0,25", "0.25"),
        (-3, 0, "−3", "−3"),
        (-1234.5, 1, f"−1{THIN}234,5", "−1,234.5"),
        (-0.04, 1, "0,0", "0.0"),
        (-0.0, 0, "0", "0"),
        (1.96, 1, "2,0", "2.0"),
    ],
)
def test_number(value: float, decimals: int, nb: str, en: str) -> None:
    assert number(value, "nb", decimals) == nb
    assert number(value, "en", decimals) == en


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (1.5, "+1,5", "+1.5"),
        (-1.5, "−1,5", "−1.5"),
        (0, "0,0", "0.0"),
        (0.04, "0,0", "0.0"),
        (-0.04, "0,0", "0.0"),
        (0.06, "+0,1", "+0.1"),
    ],
)
def test_signed(value: float, nb: str, en: str) -> None:
    assert signed(value, "nb", 1) == nb
    assert signed(value, "en", 1) == en


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (date(2026, 2, 26), "26.\u00a0februar\u00a02026", "26\u00a0February\u00a02026"),
        (PartialDate("2026-02-26"), "26.\u00a0februar\u00a02026", "26\u00a0February\u00a02026"),
        (PartialDate("2026-03"), "mars\u00a02026", "March\u00a02026"),
        (PartialDate("2026"), "2026", "2026"),
        (PartialDate("undated"), "udatert", "undated"),
    ],
)
def test_day_says_no_more_than_is_known(value: date | PartialDate, nb: str, en: str) -> None:
    assert day(value, "nb") == nb
    assert day(value, "en") == en


@pytest.mark.parametrize(
    ("words", "nb", "en"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a og b", "a and b"),
        (["a", "b", "c"], "a, b og c", "a, b and c"),
    ],
)
def test_listing(words: list[str], nb: str, en: str) -> None:
    assert listing(words, "nb") == nb
    assert listing(tuple(words), "en") == en


def test_quoted() -> None:
    assert quoted("Lån ut", "nb") == "«Lån ut»"
    assert quoted("Lend", "en") == "“Lend”"


def test_signs_are_distinct_and_mirror_with_a_true_minus() -> None:
    assert SIGNS == {2: "++", 1: "+", 0: "±", -1: "−", -2: "−−"}
