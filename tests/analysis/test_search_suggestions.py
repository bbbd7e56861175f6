"""What a reader could ask for instead."""

import pytest

from analysis.search import Found, search
from analysis.search_index import search_index
from analysis.search_query import query_of
from analysis.search_rest import fitting
from analysis.search_suggestions import MOST, examples, kept_text, near_claims, near_queries, near_words, relaxed
from tests.analysis.test_search import find, quotes, shipped
from tests.samples import WORKED, positions


def test_known_words_within_a_longer_one_are_near() -> None:
    assert near_words(shipped(), "pasientforløp", "nb")[:1] == ("pasienter",)


def test_known_words_like_an_unknown_one_are_near() -> None:
    assert "kommersielle" in near_words(shipped(), "komersialle", "nb")


def test_nothing_is_near_to_what_is_like_nothing() -> None:
    assert near_words(shipped(), "xylofon", "nb") == ()


def test_near_claims_are_those_with_such_words() -> None:
    assert near_claims(shipped(), find("obligatoriske nasjonale standarder for samhandling"), "nb")[0] == "mandatory-standards"
    assert near_claims(shipped(), find("mdg"), "nb") == ()


def test_of_many_words_few_are_suggested() -> None:
    asked = ["fiol", "harpe", "banjo", "xylofon", "sitar", "trekkspill"]
    stances = ["lag/lend", "gul/lend", "lag/hoard", "rod/hoard", "rod/test", "gul/test"]
    index = quotes({key: " ".join(set(asked) - {left}) for key, left in zip(stances, asked, strict=True)})
    fewer = relaxed(index, find(" ".join(asked), index))

    assert [one.total for one in fewer] == [5] * MOST


def test_each_word_that_stands_somewhere_is_suggested_with_who_is_named() -> None:
    assert {one.query.text for one in relaxed(shipped(), find("KrF grobotn ideelle"))} == {"KrF ideelle"}
    assert [one.query.text for one in relaxed(shipped(), find("grobotn xylofon ISF"))] == ["ISF", "grobotn"]


def test_words_near_are_suggested_with_who_is_named_and_in_the_language_of_the_reader() -> None:
    asked = [one.query.text for one in near_queries(shipped(), find("regjeringen pasientforløp"), "nb")]

    assert asked
    assert all(one.startswith("regjeringen ") for one in asked)
    assert not any("patient" in one for one in asked)


def test_what_was_left_out_is_not_in_the_text() -> None:
    _, rest = fitting(shipped(), query_of("KrF «ideelle» xylofon"))

    assert rest is not None
    assert kept_text(rest) == "KrF «ideelle»"


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
