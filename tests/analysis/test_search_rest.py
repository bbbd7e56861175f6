"""What is shown where not everything that was asked for is found together."""

import pytest

from analysis.search_query import query_of
from analysis.search_rest import fitting
from tests.analysis.test_search import find, quotes, shipped


@pytest.mark.parametrize(
    ("asked", "left_out"),
    [
        ("TEK Norge xylofon standarder", ["xylofon"]),
        ("KrF ideelle banjo", ["banjo"]),
        ("«sier jeg aldri» KrF ideelle", ["sier jeg aldri"]),
        ("KrF ideelle eksport", ["eksport"]),
        ("Hva mener Ap om private sykehus?", ["sykehus"]),
        ("grobotn xylofon ISF", ["xylofon", "isf"]),
        ("KrF kort", ["kort"]),
        ("KrF xylofon", ["xylofon"]),
    ],
)
def test_the_fewest_words_are_left_out_with_which_something_is_found(asked: str, left_out: list[str]) -> None:
    found, rest = fitting(shipped(), query_of(asked))

    assert rest is not None
    assert sorted(term.written for term in rest.left_out) == sorted(left_out)
    assert rest.doubtful
    assert rest.hits["stances"]
    assert rest.named == found.named
    assert not found.named or rest.hits["stances"][0].partition("/")[0] in found.named


@pytest.mark.parametrize(
    "asked",
    [
        "KrF ideelle",
        "hva mener KrF om ideelle aktører",
        "KrF eksport",
        "mdg",
        "MDG anbud",
        "xylofon",
        "xylofon banjo",
        "",
        "ISF",
    ],
)
def test_nothing_is_left_out_of_what_is_answered_or_cannot_be(asked: str) -> None:
    assert fitting(shipped(), query_of(asked))[1] is None


def test_the_rarer_of_two_words_stays() -> None:
    index = quotes({"lag/lend": "banjo", "rod/test": "banjo", "gul/test": "fiol"})
    _, rest = fitting(index, query_of("banjo fiol"))

    assert rest is not None
    assert rest.hits["stances"] == ("gul/test",)


def test_a_phrase_stays() -> None:
    index = quotes({"lag/lend": "banjo fiol", "rod/test": "en god banjo", "gul/test": "fiol"})
    _, rest = fitting(index, query_of("«en god banjo» fiol"))

    assert rest is not None
    assert rest.hits["stances"] == ("rod/test",)


def test_what_holds_all_the_words_is_shown_beside_stances_with_fewer() -> None:
    found, rest = fitting(shipped(), query_of("finansiering av helseteknologi"))
    assert (rest or found).hits["themes"]
    assert (rest or found).hits["stances"]


def test_who_is_left_out_is_not_brought_back() -> None:
    found, rest = fitting(shipped(), query_of("reserverte xylofon utenom KrF"))

    assert rest is not None
    assert found.total == 0
    assert "krf" not in {name.partition("/")[0] for name in rest.hits["stances"]}


def test_what_is_found_with_fewer_words_is_what_they_find_alone() -> None:
    _, rest = fitting(shipped(), query_of("KrF ideelle xylofon"))

    assert rest is not None
    assert rest.hits == find("KrF ideelle").hits
