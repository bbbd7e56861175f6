"""What a search says, computed again from the stances and entries that it names."""

import re

import pytest

from analysis.own_words import first_hand
from analysis.search import search
from analysis.search_index import search_index
from analysis.search_query import query_of
from analysis.search_rest import fitting
from tests.analysis.test_search import find, shipped
from tests.samples import positions as sample
from tests.words.test_walk_back import languages
from words import text
from words.formats import quoted
from words.search import (
    corrected_words,
    holders_words,
    left_out_words,
    nowhere_words,
    query_words,
    read_words,
    search_answer,
    silent_words,
    start_answer,
)

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
    total, _, counts = said.text.partition(". ")[0].partition(quoted(found.query.text, lang) + ": ")

    hits = sum(len(names) for names in found.hits.values())
    assert re.match(rf"{hits} |Ett |One ", total)
    for kind, noun in NOUNS.items():
        number = re.search(rf"(\d+|én|ett|one) (?:{noun})", re.sub(r"\(\d+ (?:aktør|actor)", "", counts))
        count = (int(number[1]) if number[1].isdigit() else 1) if number else 0
        assert count == len(found.hits.get(kind, ()))


@languages
@pytest.mark.parametrize("asked", ASKED)
def test_the_answer_rests_on_the_stances_and_says_whose_they_are(asked: str, lang: str) -> None:
    found = find(asked)
    said = search_answer(shipped().positions, found, lang)
    hits = found.hits.get("stances", ())
    actors = list(dict.fromkeys(shipped().positions.stance[name].actor for name in hits))

    assert said.stances[: len(hits)] == hits
    if 0 < len(actors) <= 3:
        assert all(shipped().positions.actor[actor].short.in_language(lang) in said.text for actor in actors)
    elif actors:
        assert re.search(rf"\({len(actors)} (aktører|actors)\)", said.text)


@languages
@pytest.mark.parametrize("asked", ["obligatoriske standarder", "kommersielle aktører", "pasienter"])
def test_words_in_few_stances_are_not_taken_for_all_who_have_a_view(asked: str, lang: str) -> None:
    found, whole = find(asked), shipped().positions
    said = search_answer(whole, found, lang)
    hits = found.hits["stances"]
    claims = {whole.stance[name].claim for name in hits}
    last = said.text.removesuffix(".").rpartition(". ")[2]

    assert {whole.stance[name].claim for name in said.stances} == claims
    assert len(said.stances) > len(hits)
    told = [len({whole.stance[name].actor for name in said.stances}), *([len(claims)] if len(claims) > 1 else []), len(hits)]
    assert [int(one) for one in re.findall(r"\d+", last)] == told


def test_who_asks_for_an_actor_or_finds_all_is_told_no_more() -> None:
    positions = shipped().positions
    alone = search_index(sample("lag graa\nloans/graa + 2 .", {"lag/graa": {"quote": "xylofon"}}))

    assert "ordene du søkte på" in search_answer(positions, find("obligatoriske"), "nb").text
    assert "ordene du søkte på" not in search_answer(positions, find("TEK Norge obligatoriske"), "nb").text
    assert "ordene du søkte på" not in search_answer(alone.positions, find("xylofon", alone), "nb").text


def test_everybody_with_a_stance_on_a_claim_is_named_and_who_is_set_aside_too() -> None:
    whole = shipped().positions
    claim = "mandatory-standards"

    assert holders_words(whole, claim, "nb") == (
        "5 aktører har standpunkt til påstanden",
        "++ NSF, NHO, TEK Norge · + R (tilslutning), SV (tilslutning)",
    )
    assert holders_words(whole, claim, "en")[0] == "5 actors have a stance on the claim"
    left = first_hand(whole)
    count, names = holders_words(left, "prioritise-nonprofits", "nb")
    assert f" · {text('silence.set_aside', 'nb')}: " in names
    assert re.search("^[0-9]+", count)[0] != re.search("^[0-9]+", holders_words(whole, "prioritise-nonprofits", "nb")[0])[0]


@languages
def test_nothing_found_is_said_with_the_words_that_were_asked_for(lang: str) -> None:
    said = search_answer(shipped().positions, find("xylofon <b>"), lang)

    assert quoted("xylofon <b>", lang) in said.text
    assert said.stances == ()


@languages
def test_what_there_is_to_search_is_counted(lang: str) -> None:
    positions = shipped().positions
    said = start_answer(positions, lang)
    parts = (positions.claims, positions.stances, positions.actors, positions.proposals, positions.sources)

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
        ("mdg", "MDG: ikke kartlagt – ingen av kildene er partiets egne."),
        ("mdg anbud", "MDG: ikke kartlagt – ingen av kildene er partiets egne (gjelder de 3 påstandene om «anbud»)."),
        (
            "krf eksport",
            "Vi har ikke funnet standpunkt fra KrF til påstanden om «eksport»: «Eksport av helseløsninger bør støttes». "
            "Kildene kan nevne emnet likevel.",
        ),
        (
            "regjeringa standardisering",
            "Vi har ikke funnet standpunkt fra regjeringen til påstanden om «standardisering»: «Standardisering "
            "bør få økte bevilgninger». "
            "Kildene kan nevne emnet likevel.",
        ),
    ],
)
def test_silence_is_told_with_its_reason(asked: str, said: str) -> None:
    assert silent_words(shipped().positions, find(asked), "nb") == [said]


def test_a_stance_that_is_set_aside_is_no_silence() -> None:
    positions = first_hand(shipped().positions)
    found = search(search_index(positions), query_of("KrF ideelle"))
    (said,) = silent_words(positions, found, "nb")

    assert said.startswith("KrF: bare i felles tekst, som er satt til side (gjelder 1 av de 2 påstandene om «ideelle»); ")


@languages
def test_each_reason_of_a_silence_has_its_own_number_of_claims(lang: str) -> None:
    positions = first_hand(shipped().positions)
    found = search(search_index(positions), query_of("Ap anbud"))
    (said,) = silent_words(positions, found, lang)
    claims = found.hits["claims"]
    aside = [claim for claim in claims if f"ap/{claim}" in shipped().positions.stance]

    assert 0 < len(aside) < len(claims)
    assert re.findall(r"\d+", said) == [str(n) for n in (len(aside), len(claims), len(claims) - len(aside), len(claims))]
    assert said.index(text("silence.set_aside", lang)) < said.index(text("silence.unsaid", lang))


def test_what_is_set_aside_elsewhere_does_not_excuse_a_silence() -> None:
    positions = first_hand(shipped().positions)
    found = search(search_index(positions), query_of("KrF eksport"))

    assert "Vi har ikke funnet" in silent_words(positions, found, "nb")[0]


def test_an_actor_that_is_asked_for_alone_is_silent_on_everything() -> None:
    positions = sample("lag graa\nloans/graa + 2 .")
    found = search(search_index(positions), query_of("graa"))

    assert found.hits["claims"] == ("graa",)
    assert silent_words(positions, found, "nb") == ["graa: ikke kartlagt – ingen av kildene er partiets egne."]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("KrF ideelle", "«KrF ideelle»"),
        ("«ny teknologi»", "«ny teknologi»"),
        ('"ny teknologi"', "«ny teknologi»"),
        ("KrF «ny teknologi»", "«KrF ‘ny teknologi’»"),
        ("«ny» «teknologi»", "«‘ny’ ‘teknologi’»"),
        ("«halv", "««halv»"),
    ],
)
def test_what_was_asked_for_is_quoted_once(asked: str, said: str) -> None:
    assert query_words(query_of(asked), "nb") == said


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            "KrF ideelle banjo",
            "«banjo» står ikke i noe av det som er kartlagt. Det betyr ikke at ingen har sagt noe om det. "
            "Viser treff for «KrF ideelle».",
        ),
        (
            "banjo xylofon standards",
            "«banjo» og «xylofon» står ikke i noe av det som er kartlagt. Det betyr ikke at ingen har sagt noe om det. "
            "Viser treff for «standards».",
        ),
        (
            "KrF ideelle eksport",
            "Ingen standpunkter fra KrF har alle ordene: Treffene gjelder «ideelle», ikke «eksport».",
        ),
        ("grobotn ISF", "Ingen standpunkter har alle ordene: Treffene gjelder «grobotn», ikke «ISF»."),
        ("KrF kort", "Ingen standpunkter fra KrF har «kort»: Her er alt de har sagt."),
    ],
)
def test_it_is_said_which_words_were_left_out_and_why(asked: str, said: str) -> None:
    found, rest = fitting(shipped(), query_of(asked))

    assert rest is not None
    assert left_out_words(shipped().positions, found, rest, "nb") == said


def test_words_that_stand_nowhere_are_one_or_several() -> None:
    assert nowhere_words(find("banjo"), "en").startswith("“banjo” stands in nothing")
    assert nowhere_words(find("banjo xylofon"), "en").startswith("“banjo” and “xylofon” stand in nothing")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Vestre private", ["«Vestre» er lest som regjeringen."]),
        ("AI", ["Viser også treff for «KI»."]),
        (
            "Bjuland",
            [
                "Hadle Rasmus Bjuland: medlem for KrF i Helse- og omsorgskomiteen, mai 2025. "
                "Treffene er det KrF har sagt, ikke det én person har sagt."
            ],
        ),
        ("Støre", []),
        ("HO21", []),
        ("KrF anbud", []),
    ],
)
def test_what_is_read_in_another_way_than_typed_is_told(asked: str, said: list[str]) -> None:
    assert read_words(shipped().positions, find(asked), "nb") == said


@languages
def test_who_is_left_out_is_told(lang: str) -> None:
    said = search_answer(shipped().positions, find("standarder utenom TEK Norge"), lang).text

    assert text("search.excluded", lang, names="TEK Norge") in said


@pytest.mark.parametrize(("asked", "of"), [("venstre anbud", "«anbud»"), ("KrF eksport", "«eksport»")])
def test_hits_that_have_nothing_to_do_with_who_is_named_are_told_as_that(asked: str, of: str) -> None:
    found = find(asked)
    said = search_answer(shipped().positions, found, "nb").text

    assert said.startswith(f"Ingen treff gjelder {'V' if asked[0] == 'v' else 'KrF'}. ")
    assert f"treff for {of}: " in said


def test_a_corrected_word_is_told_as_it_was_typed() -> None:
    (said,) = corrected_words(find("Stadnard"), "nb")

    assert said.endswith("i stedet for «Stadnard».")
