"""What a reader asks for, whatever it holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.search_query import MAX_QUERY, one_line, query_of, without


def test_words_are_small_and_each_there_once() -> None:
    assert query_of("KrF Ideelle krf").words == ("krf", "ideelle")


def test_words_that_say_nothing_are_left_out() -> None:
    assert query_of("Hva har MDG sagt om anbud?").words == ("mdg", "anbud")
    assert query_of("what has KrF said on non-profit providers?").words == ("krf", "non", "profit", "providers")


def test_a_query_of_nothing_else_keeps_them() -> None:
    assert query_of("hva har de sagt").words == ("hva", "har", "de", "sagt")


@pytest.mark.parametrize("asked", ['krf "ny  teknologi"', "krf «Ny teknologi»", "krf “ny teknologi”"])
def test_what_stands_in_quotation_marks_is_a_phrase(asked: str) -> None:
    assert (query_of(asked).words, query_of(asked).phrases) == (("krf",), ("ny teknologi",))


def test_small_words_beside_a_phrase_are_left_out() -> None:
    assert query_of('på "ny teknologi"').terms == ("ny teknologi",)


@pytest.mark.parametrize("asked", ["", "   ", "?!", '""', "«»", "\x00\u202e", "«–»"])
def test_a_query_without_words_asks_for_nothing(asked: str) -> None:
    assert query_of(asked).terms == ()


def test_one_quotation_mark_alone_is_no_phrase() -> None:
    assert query_of('anbud "ideelle').terms == ("anbud", "ideelle")


def test_what_is_left_out_is_left_out_as_it_was_written() -> None:
    query = query_of('TEK Norge mandatory "ny teknologi"')

    assert without(query, {"mandatory"}).text == "TEK Norge «ny teknologi»"
    assert without(query, {"ny teknologi"}).terms == ("tek", "norge", "mandatory")


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
