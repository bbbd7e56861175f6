"""What a search says, computed again from the stances and entries that it names."""

import re

import pytest

from analysis.own_words import first_hand
from analysis.search import search
from analysis.search_index import search_index
from analysis.search_query import query_of
from tests.analysis.test_search import find, shipped
from tests.samples import positions as sample
from tests.words.test_walk_back import languages
from words.formats import quoted
from words.search import corrected_words, search_answer, silent_words, start_answer

ASKED = ("KrF ideelle", "privat", "nsf", "mdg", "Høyre FrP anbud", "stadnard", "ISF", "8:200")
NOUNS = {
    "actors": r"aktør|actor",
    "claims": r"påstand|claim",
    "themes": r"tema|theme",
    "stances": r"standpunkt|stance",
    "proposals": r"forslag|proposal",
    "sources": r"kilde|source",
}


@languages
@pytest.mark.parametrize("asked", ASKED)
def test_the_answer_counts_what_was_found(asked: str, lang: str) -> None:
    found = find(asked)
    said = search_answer(shipped().positions, found, lang)
    total, _, counts = said.text.partition(quoted(found.query.text, lang) + ": ")

    hits = sum(len(names) for names in found.hits.values())
    assert re.match(rf"{hits} |Ett |One ", total)
    for kind, noun in NOUNS.items():
        number = re.search(rf"(\d+) (?:{noun})", re.sub(r"(?:fra|by) \d+ (?:aktør|actor)", "", counts))
        assert int(number[1] if number else 0) == len(found.hits.get(kind, ()))


@languages
@pytest.mark.parametrize("asked", ASKED)
def test_the_answer_rests_on_the_stances_and_says_whose_they_are(asked: str, lang: str) -> None:
    found = find(asked)
    said = search_answer(shipped().positions, found, lang)
    actors = list(dict.fromkeys(shipped().positions.stance[name].actor for name in said.stances))

    assert said.stances == found.hits.get("stances", ())
    if 0 < len(actors) <= 3:
        assert all(shipped().positions.actor[actor].short.in_language(lang) in said.text for actor in actors)
    elif actors:
        assert re.search(rf"(fra|by) {len(actors)} (aktører|actors)", said.text)


@languages
def test_nothing_found_is_said_with_the_words_that_were_asked_for(lang: str) -> None:
    said = search_answer(shipped().positions, find("xylofon <b>"), lang)

    assert quoted("xylofon <b>", lang) in said.text
    assert said.stances == ()


@languages
def test_what_there_is_to_search_is_counted(lang: str) -> None:
    positions = shipped().positions
    said = start_answer(positions, lang)
    parts = (positions.stances, positions.claims, positions.actors, positions.proposals, positions.sources)

    assert [int(number) for number in re.findall(r"\d+", said.text)] == [len(one) for one in parts]
    assert set(said.stances) == set(positions.stance)


@languages
def test_a_corrected_word_is_told_with_what_stands_for_it(lang: str) -> None:
    (said,) = corrected_words(find("stadnard"), lang)

    assert said.index(quoted("standarder", lang)) < said.index(quoted("stadnard", lang))
    assert corrected_words(find("standard"), lang) == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("mdg", "MDG: ikke kartlagt – ingen av kildene er aktørens egen."),
        ("mdg anbud", "MDG: ikke kartlagt – ingen av kildene er aktørens egen (gjelder de 6 påstandene om «anbud»)."),
        ("krf eksport", "KrF: ikke omtalt i de kildene vi har lest (gjelder de 5 påstandene om «eksport»)."),
    ],
)
def test_silence_is_told_with_its_reason(asked: str, said: str) -> None:
    assert silent_words(shipped().positions, find(asked), "nb") == [said]


def test_a_stance_that_is_set_aside_is_no_silence() -> None:
    positions = first_hand(shipped().positions)
    found = search(search_index(positions), query_of("KrF ideelle"))
    (said,) = silent_words(positions, found, "nb")

    assert said.startswith("KrF: bare i felles tekst, som er satt til side")
    assert "ikke omtalt" not in said


def test_what_is_set_aside_elsewhere_does_not_excuse_a_silence() -> None:
    positions = first_hand(shipped().positions)
    found = search(search_index(positions), query_of("KrF eksport"))

    assert "ikke omtalt" in silent_words(positions, found, "nb")[0]


def test_an_actor_that_is_asked_for_alone_is_silent_on_everything() -> None:
    positions = sample("lag graa\nloans/graa + 2 .")
    found = search(search_index(positions), query_of("graa"))

    assert found.hits["claims"] == ("graa",)
    assert silent_words(positions, found, "nb") == ["graa: ikke kartlagt – ingen av kildene er aktørens egen."]
