"""What a reader asks for, whatever it holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.search_query import MAX_QUERY, one_line, query_of, written


def test_words_are_small_and_each_there_once() -> None:
    assert query_of("KrF Ideelle krf").words == ("krf", "ideelle")


def test_words_that_say_nothing_are_left_out() -> None:
    assert query_of("Hva har MDG sagt om anbud?").words == ("mdg", "anbud")
    assert query_of("what has KrF said on non-profit providers?").words == ("krf", "non", "profit", "providers")
    assert [one.glued for one in query_of("non-profit providers - e-helse").spoken] == [False, True, False, False]


@pytest.mark.parametrize("asked", ["hva har de sagt", "hva", "what do they think", "om det"])
def test_a_query_of_nothing_else_asks_for_nothing(asked: str) -> None:
    assert query_of(asked).terms == ()


@pytest.mark.parametrize(
    "asked",
    [
        'krf "ny  teknologi"',
        "krf «Ny teknologi»",
        "krf “ny teknologi”",
        "krf „ny teknologi”",
        "krf ‘ny teknologi’",
        "krf 'ny teknologi'",
    ],
)
def test_what_stands_in_quotation_marks_is_a_phrase(asked: str) -> None:
    assert (query_of(asked).words, query_of(asked).phrases) == (("krf",), ("ny teknologi",))


def test_small_words_beside_a_phrase_are_left_out() -> None:
    assert query_of('på "ny teknologi"').terms == ("ny teknologi",)


@pytest.mark.parametrize("asked", ["", "   ", "?!", '""', "«»", "\x00\u202e", "«–»"])
def test_a_query_without_words_asks_for_nothing(asked: str) -> None:
    assert query_of(asked).terms == ()


def test_one_quotation_mark_alone_is_no_phrase() -> None:
    assert query_of('anbud "ideelle').terms == ("anbud", "ideelle")


def test_some_words_of_a_query_are_as_they_were_typed() -> None:
    query = query_of('TEK Norge non-profit "ny teknologi"')

    assert written(query, {0, 1, 2, 3}, {"ny teknologi"}) == "TEK Norge non-profit «ny teknologi»"
    assert written(query, {0, 3}) == "TEK profit"


@pytest.mark.parametrize("asked", ["KrF’s anbud", "KrF's anbud"])
def test_an_english_genitive_falls_away(asked: str) -> None:
    assert query_of(asked).words == ("krf", "anbud")


@pytest.mark.parametrize("asked", ["s. 5", "side 12 anbud", "page 3", "p. 4"])
def test_a_page_is_not_looked_for(asked: str) -> None:
    assert query_of(asked).pages
    assert set(query_of(asked).words) <= {"anbud"}


def test_a_year_is_no_page() -> None:
    assert (query_of("2026").words, query_of("2026").pages) == (("2026",), False)


@pytest.mark.parametrize("asked", ["hvordan stemte KrF", "votering KrF", "how was voted KrF"])
def test_a_vote_is_not_looked_for(asked: str) -> None:
    assert query_of(asked).votes
    assert query_of(asked).words == ("krf",)
    assert not query_of("anbud").votes


def test_a_letter_may_come_as_two_signs() -> None:
    assert query_of("ra\u030ad").words == ("råd",)


@given(st.text(max_size=400))
@settings(deadline=None, derandomize=True, max_examples=200)
def test_any_text_becomes_a_short_and_harmless_line(asked: str) -> None:
    text = query_of(asked).text

    assert len(text) <= MAX_QUERY
    assert text.isprintable()
    assert one_line(text) == text
    assert query_of(text) == query_of(asked)
