"""What the map rests on, in sentences; those of the shipped data are computed again from the stances that they name."""

import re
from collections import Counter
from functools import cache
from typing import Any

import pytest

from analysis.coverage import evidence_kind
from analysis.narrow import narrow
from analysis.own_words import first_hand
from analysis.sourcing import Verified, quotes_in, taken_from, verified
from loaders import Positions, load_positions
from loaders.model import Stance
from loaders.register import matches
from tests.motions import body
from tests.samples import SHIPPED, WORKED, document, loaded, positions
from tests.words.labels import with_labels
from words import LANGUAGES
from words.sources import (
    meanings,
    quote_count,
    source_facts,
    sources_answer,
    taken_words,
    verified_words,
)

languages = pytest.mark.parametrize("lang", LANGUAGES)
JOINT = {"lag/one": {"joint_with": ["bedrift"]}, "lag/two": {"joint_with": ["bedrift"]}}
PAIR = "lag bedrift rod\na/one + 2 2 .\na/two + 1 . 0"


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def stances(ids: tuple[str, ...]) -> list[Stance]:
    """The stances that ids name; an id that does not exist is an error."""
    assert len(set(ids)) == len(ids)
    return [shipped().stance[name] for name in ids]


def numbers(words: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", words)]


def undated(content: dict[str, Any]) -> dict[str, Any]:
    sources = [{**source, "date": "undated"} for source in content["sources"]]
    return {**content, "sources": sources}


@languages
def test_the_answer_says_what_its_stances_say(lang: str) -> None:
    answer = sources_answer(shipped(), matches(shipped()), lang)
    found = stances(answer.stances)
    quotes = {
        (place.source, place.quote) for one in found for piece in one.evidence for place in (piece, piece.endorses) if place
    }
    sorts = Counter(evidence_kind(one.deciding) for one in found)
    register = matches(shipped())
    scans = [quote for quote in quotes if register[quote] == "tolerant"]

    assert {one.id for one in found} == {one.id for one in shipped().stances}
    counts = [len(found), len(quotes), len({source for source, _ in quotes}), len(quotes) - len(scans), len(scans)]
    by_whom = [sorts["own"], sorts["joint"], sorts["reported"], sorts["endorsed"]]
    updated = shipped().updated
    assert numbers(answer.text) == [*counts, *by_whom, updated.day, updated.year]
    assert {shipped().source[source].machine_scan for source, _ in scans} == {True}


def test_the_answer_of_an_empty_map_says_so() -> None:
    answer = sources_answer(positions("lag\na/one + ."), {}, "nb")

    assert answer.stances == ()
    assert answer.text == "Dataene har ingen standpunkter ennå. Dataene er oppdatert 20.\u00a0mai\u00a02031."


@languages
def test_all_of_nho_rests_on_one_undated_paper_with_nsf(lang: str) -> None:
    (only,) = [one for one in meanings(shipped(), taken_from(shipped(), "nho-nsf-felles-loft"), lang) if one.topic == "sole"]
    found = stances(only.stances)

    assert {one.actor for one in found} == {"nho"}
    assert len(found) == sum(one.actor == "nho" for one in shipped().stances) == numbers(only.text)[0]
    assert all("nsf" in one.deciding.joint_with for one in found)
    assert {"udatert" in only.text or "undated" in only.text, "NSF" in only.text, "NHO" in only.text} == {True}


@languages
@pytest.mark.parametrize("source", [one.id for one in load_positions(SHIPPED).sources])
def test_what_is_taken_says_what_its_stances_say(lang: str, source: str) -> None:
    sentence = taken_words(shipped(), taken_from(shipped(), source), lang)
    found = stances(sentence.stances)
    decided = Counter(one.actor for one in found if one.deciding.source == source)

    assert {one.id for one in found} == {one.id for one in shipped().stances if source in _places(one)}
    assert numbers(sentence.text)[0] == decided.total()
    named = with_labels(shipped(), sentence.text, lang)
    for actor, count in decided.items():
        short = shipped().actor[actor].short.in_language(lang)
        assert (f"{short} ({count})" if len(decided) > 1 else short) in named


def _places(stance: Stance) -> set[str]:
    return {place.source for piece in stance.evidence for place in (piece, piece.endorses) if place}


@languages
@pytest.mark.parametrize("source", [one.id for one in load_positions(SHIPPED).sources])
def test_what_it_means_says_what_its_stances_say(lang: str, source: str) -> None:
    actor, all_stances = shipped().actor, shipped().stances
    alone = {one for one in actor if {place for it in all_stances if it.actor == one for place in _places(it)} == {source}}
    said = meanings(shipped(), taken_from(shipped(), source), lang)

    assert {one.actor for sentence in said if sentence.topic == "sole" for one in stances(sentence.stances)} == alone
    for sentence in said:
        found = stances(sentence.stances)
        counts = Counter(one.actor for one in found)
        if sentence.topic == "sole":
            assert sorted(numbers(re.sub(r"HO21", "", sentence.text))) == sorted(counts.values())
        if sentence.topic == "quoted":
            assert not counts.keys() & set(shipped().source[source].actors)
            assert all(any(piece.reported_by and piece.source == source for piece in one.evidence) for one in found)
        if sentence.topic == "election":
            assert {actor[name].kind for name in counts} == {"party"}


@languages
def test_what_parties_said_before_the_election_is_said_to_be_so(lang: str) -> None:
    topics = {
        source.id: [one.topic for one in meanings(shipped(), taken_from(shipped(), source.id), lang)]
        for source in shipped().sources
    }

    assert [source for source, said in topics.items() if "election" in said] == ["innst-355-s-2024-2025"]


def test_jointly_with_whom_is_said_once_and_of_several() -> None:
    said = meanings(positions(PAIR, JOINT), taken_from(positions(PAIR, JOINT), "brev"), "nb")

    assert [one.text for one in said] == [
        "Alt kartet vet om lag (2 standpunkter), bygger på denne ene kilden, og alle står i tekst skrevet sammen med bedrift.",
        "Alt kartet vet om bedrift (1 standpunkt) og rod (1 standpunkt), bygger på denne ene kilden.",
    ]


def test_without_shared_text_one_source_is_not_said_to_be_all_there_is() -> None:
    words = {"lag/one": {"joint_with": ["bedrift"], "source": "rapport"}, "bedrift/one": {"joint_with": ["lag"]}}
    left = first_hand(positions(PAIR, words))
    brev, rapport = (taken_from(left, source) for source in ("brev", "rapport"))

    assert [one.text for one in meanings(left, brev, "nb")] == [
        "Uten felles tekst bygger alt kartet vet om lag (1 standpunkt, og 1 satt til side) og rod (1 standpunkt), på denne ene "
        "kilden."
    ]
    assert taken_words(left, brev, "nb").text == (
        "Kilden avgjør 2 standpunkter: lag (1) og rod (1). Ett standpunkt med ord i den bygger bare på felles tekst og er "
        "satt til side."
    )
    assert taken_words(left, rapport, "nb").text == (
        "Uten felles tekst bygger ingen standpunkter på den. Ett standpunkt med ord i den bygger bare på felles tekst og er "
        "satt til side."
    )
    whole = positions(PAIR)
    assert taken_words(whole, taken_from(whole, "rapport"), "nb").text == "Ingen standpunkter bygger på den."


def test_a_map_of_which_all_is_set_aside_is_not_said_to_be_empty() -> None:
    left = first_hand(positions("lag rod\na/one + 2 .", {"lag/one": {"joint_with": ["rod"]}}))

    assert sources_answer(left, {}, "nb").text.startswith(
        "Alle standpunkter i dataene står i felles tekst, som er satt til side."
    )


def test_who_quotes_is_only_said_of_all_where_it_is_so() -> None:
    words = {"gul/one": {"reported_by": ["lag", "rod"]}, "gul/two": {"reported_by": ["lag"]}}
    content = document("lag rod gul\na/one + 2 2 1\na/two + . . 2", words, ())
    content["sources"][0]["actors"] = ["lag", "rod"]
    data = loaded(content)
    (said,) = [one for one in meanings(data, taken_from(data, "brev"), "nb") if one.topic == "quoted"]

    assert said.text.endswith("Ordene bak 2 standpunkter er sitert av andre (2 av lag, 1 av rod).")


def test_one_stance_is_not_all_and_endorsers_have_their_numbers() -> None:
    one = positions("lag rod\na/one + 2 .")
    endorsed = {"speaker": "lag", "source": "rapport", "section": "1", "quote": "e"}
    words = {f"rod/{claim}": {"endorses": endorsed} for claim in ("one", "two")} | {"gul/one": {"endorses": endorsed}}
    several = positions("lag rod gul\na/one + 2 2 2\na/two + . 2 .", words)

    assert taken_words(one, taken_from(one, "brev"), "nb").text == "Kilden avgjør 1 standpunkt, fra lag."
    assert taken_words(several, taken_from(several, "rapport"), "nb").text == (
        "Ord i kilden har også tilslutning fra rod (2) og gul (1)."
    )


def test_undated_source_is_said_to_be_undated() -> None:
    found = loaded(undated(document("lag bedrift\na/one + 2 .", {"lag/one": {"joint_with": ["bedrift"]}}, ())))
    (said,) = meanings(found, taken_from(found, "brev"), "nb")

    assert said.text == (
        "Alt kartet vet om lag (1 standpunkt), bygger på denne ene, udaterte kilden, og det står i tekst skrevet "
        "sammen med bedrift."
    )


def test_undated_words_are_not_said_to_be_from_before_an_election() -> None:
    content = {**document(WORKED, {}, ()), "bodies": [body("ting", "plenary", {"rod": 5}, "2035-01-01")]}
    dated, not_dated = loaded(content), loaded(undated(content))

    assert "election" in [one.topic for one in meanings(dated, taken_from(dated, "brev"), "nb")]
    assert "election" not in [one.topic for one in meanings(not_dated, taken_from(not_dated, "brev"), "nb")]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Verified(1, 0, 0), "Det er gjenfunnet ordrett i kildeteksten."),
        (Verified(3, 0, 0), "Alle er gjenfunnet ordrett i kildeteksten."),
        (
            Verified(2, 1, 0),
            "Alle er gjenfunnet i kildeteksten: 2 ordrett, og 1 i maskinlest tekst, der vanlige lesefeil er godtatt.",
        ),
        (
            Verified(2, 1, 4),
            "2 er gjenfunnet ordrett og 1 i maskinlest tekst, der vanlige lesefeil er godtatt; 4 er ikke kontrollert.",
        ),
        (Verified(0, 0, 4), "Ingen av dem er kontrollert mot kildeteksten."),
        (Verified(0, 0, 1), "Det er ikke kontrollert mot kildeteksten."),
    ],
)
def test_how_quotes_were_found(found: Verified, words: str) -> None:
    assert verified_words(found, "nb") == words


def test_all_quotes_of_the_shipped_data_have_been_found() -> None:
    for source in shipped().sources:
        assert verified(quotes_in(shipped(), source.id), matches(shipped())).missing == 0


@languages
def test_one_quote_is_written_out(lang: str) -> None:
    assert {quote_count(1, lang)[0].isdigit(), quote_count(2, lang)[0].isdigit()} == {False, True}


@languages
def test_facts_say_publisher_date_kind_language_and_scan(lang: str) -> None:
    facts = source_facts(shipped(), shipped().source["tek-norge-teknologien-er-klar"], lang).split(" · ")

    assert facts[0] == "TEK Norge"
    assert len(facts) == 5
    assert all(source_facts(shipped(), one, lang).count(" · ") == 3 + one.machine_scan for one in shipped().sources)


def test_a_source_is_mostly_in_one_language_only_where_quotes_from_it_are_in_both() -> None:
    facts = {one.id: source_facts(shipped(), one, "nb") for one in shipped().sources}
    places = [place for one in shipped().stances for piece in one.evidence for place in (piece, piece.endorses) if place]
    mixed = {place.source for place in places if place.language != shipped().source[place.source].language}

    assert mixed == {source for source, words in facts.items() if "mest på bokmål" in words}
    assert all("på bokmål" in words for words in facts.values())
    assert 0 < len(mixed) < len(facts)


def test_government_and_storting_have_their_article_in_an_english_sentence() -> None:
    letter = taken_words(shipped(), taken_from(shipped(), "statsraad-brev-8-200-s"), "en").text
    quoted = [one.text for one in meanings(shipped(), taken_from(shipped(), "ho21-statsbudsjett-2026"), "en")]
    (election,) = [
        one.text for one in meanings(shipped(), taken_from(shipped(), "innst-355-s-2024-2025"), "en") if one.topic == "election"
    ]

    assert letter.startswith("It decides 24 stances, all held by the government.")
    assert any(one.startswith("The government does not write in this source") for one in quoted)
    assert election.endswith("before the election of the Storting 2025–2029.")


@languages
def test_of_what_is_set_aside_nothing_is_said_to_be_taken(lang: str) -> None:
    left = first_hand(shipped())
    sentence = taken_words(left, taken_from(left, "nho-nsf-felles-loft"), lang)

    assert sentence.stances == ()
    assert meanings(left, taken_from(left, "nho-nsf-felles-loft"), lang) == []
    assert len(narrow(left).actors) == len(narrow(shipped()).actors)
