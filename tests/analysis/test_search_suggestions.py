"""What a reader could ask for instead."""

import pytest

from analysis.search import Found, search
from analysis.search_index import search_index
from analysis.search_query import query_of
from analysis.search_suggestions import examples, near_claims, near_words, relaxed
from tests.analysis.test_search import find, shipped
from tests.samples import WORKED, positions


def test_known_words_within_a_longer_one_are_near() -> None:
    assert near_words(shipped(), "pasientsikkerhet")[:2] == ("pasienter", "sikkerhet")


def test_known_words_like_an_unknown_one_are_near() -> None:
    assert "kommersielle" in near_words(shipped(), "komersialle")


def test_nothing_is_near_to_what_is_like_nothing() -> None:
    assert near_words(shipped(), "xylofon") == ()


def test_near_claims_are_those_with_such_words() -> None:
    assert near_claims(shipped(), find("obligatoriske nasjonale standarder for samhandling"), "nb")[0] == "mandatory-standards"
    assert near_claims(shipped(), find("mdg"), "nb") == ()


def test_a_word_that_stands_nowhere_is_left_out_first() -> None:
    (fewer,) = relaxed(shipped(), find("TEK Norge xylofon standarder"))

    assert fewer.query.text == "TEK Norge standarder"
    assert fewer.total


def test_words_that_are_not_found_together_are_left_out_one_by_one() -> None:
    found = find("grobotn ISF")
    fewer = relaxed(shipped(), found)

    assert found.total == 0
    assert [one.query.text for one in fewer] == ["ISF", "grobotn"]


def test_of_one_unknown_word_nothing_is_left() -> None:
    assert relaxed(shipped(), find("xylofon")) == ()


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_every_example_finds_something(lang: str) -> None:
    found: list[Found] = [search(shipped(), query_of(one)) for one in examples(shipped(), lang)]

    assert len(found) == 4
    assert all(one.total for one in found)
    assert found[0].named
    assert found[0].hits["stances"]
    assert found[2].silent
    assert found[3].query.phrases


def test_a_file_of_any_kind_has_examples() -> None:
    assert examples(search_index(positions(WORKED)), "nb")
    assert examples(search_index(positions("lag\nloans/lend + .")), "nb") == ("Loans",)
