"""What a reader could ask for instead."""

import pytest

from analysis.search import Found, search
from analysis.search_index import search_index
from analysis.search_query import query_of
from analysis.search_suggestions import MOST, examples, near_claims, near_words, relaxed, without_nowhere
from tests.analysis.test_search import find, quotes, shipped
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


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ("TEK Norge xylofon standarder", "TEK Norge standarder"),
        ("KrF ideelle tilbydere", "KrF ideelle"),
        ("mandatory standards", "standards"),
        ("«sier jeg aldri» KrF", "KrF"),
    ],
)
def test_a_word_that_stands_nowhere_is_left_out(asked: str, left: str) -> None:
    rest = without_nowhere(shipped(), find(asked))

    assert rest is not None
    assert rest.query.text == left
    assert rest.hits == find(left).hits != {}


@pytest.mark.parametrize("asked", ["KrF ideelle", "grobotn ISF", "xylofon", "xylofon banjo", ""])
def test_nothing_is_left_out_where_all_words_stand_somewhere_or_none_does(asked: str) -> None:
    assert without_nowhere(shipped(), find(asked)) is None


def test_of_what_stands_somewhere_one_word_is_left_out_where_that_is_not_found_together_either() -> None:
    assert [one.query.text for one in relaxed(shipped(), find("grobotn xylofon ISF"))] == ["ISF", "grobotn"]


def test_of_many_words_few_are_suggested() -> None:
    asked = ["fiol", "harpe", "banjo", "xylofon", "sitar", "trekkspill"]
    stances = ["lag/lend", "gul/lend", "lag/hoard", "rod/hoard", "rod/test", "gul/test"]
    index = quotes({key: " ".join(set(asked) - {left}) for key, left in zip(stances, asked, strict=True)})
    fewer = relaxed(index, find(" ".join(asked), index))

    assert [one.total for one in fewer] == [1] * MOST


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
