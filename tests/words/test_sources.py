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
from words import LANGUAGES
from words.sources import (
    kinds_words,
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
    scans = [quote for quote in quotes if matches(shipped())[quote] == "tolerant"]

    assert {one.id for one in found} == {one.id for one in shipped().stances}
    counts = [len(found), len(quotes), len({source for source, _ in quotes}), len(quotes) - len(scans), len(scans)]
    by_whom = [sorts["own"], len(found), sorts["joint"], sorts["reported"], sorts["endorsed"]]
    updated = shipped().updated
    assert numbers(answer.text) == [*counts, *by_whom, updated.day, updated.year]
    assert {shipped().source[source].machine_scan for source, _ in scans} == {True}


def test_the_answer_of_an_empty_map_says_so() -> None:
    answer = sources_answer(positions("lag\na/one + ."), {}, "nb")

    assert answer.stances == ()
    assert answer.text == "Dataene har ingen standpunkter ennå. Dataene er oppdatert 20. mai 2031."


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
    for actor, count in decided.items():
        short = shipped().actor[actor].short.in_language(lang)
        assert (f"{short} ({count})" if len(decided) > 1 else short) in sentence.text


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
        "Alt kartet vet om lag (2 standpunkter), hviler på denne ene kilden, og alle er skrevet sammen med bedrift.",
        "Alt kartet vet om bedrift (1 standpunkt) og rod (1 standpunkt), hviler på denne ene kilden.",
    ]


def test_undated_source_is_said_to_be_undated() -> None:
    found = loaded(undated(document("lag bedrift\na/one + 2 .", {"lag/one": {"joint_with": ["bedrift"]}}, ())))
    (said,) = meanings(found, taken_from(found, "brev"), "nb")

    assert said.text == (
        "Alt kartet vet om lag (1 standpunkt), hviler på denne ene, udaterte kilden, og det er skrevet sammen med bedrift."
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
        (Verified(2, 1, 0), "Alle er gjenfunnet i kildeteksten: 2 ordrett, og 1 i maskinlest tekst med vanlige lesefeil tålt."),
        (Verified(2, 1, 4), "2 er gjenfunnet ordrett og 1 med vanlige lesefeil tålt; 4 er ikke kontrollert."),
        (Verified(0, 0, 4), "Ingen av dem er kontrollert mot kildeteksten."),
        (Verified(0, 0, 1), "Det er ikke kontrollert mot kildeteksten."),
    ],
)
def test_how_quotes_were_found(found: Verified, words: str) -> None:
    assert verified_words(found, "nb") == words


def test_all_quotes_of_the_shipped_data_have_been_found() -> None:
    for source in shipped().sources:
        assert verified(quotes_in(shipped(), source.id), matches(shipped())).missing == 0


def test_whose_words_decide() -> None:
    everybody = positions(PAIR, JOINT).stances

    assert kinds_words(everybody, "nb") == (
        "2 av 4 er avgjort av ord som aktøren har skrevet alene; de andre av tekst skrevet sammen med andre (2)."
    )
    assert kinds_words(everybody[1:2], "en") == "All of it is decided by words that the actor wrote alone."


@languages
def test_one_quote_is_written_out(lang: str) -> None:
    assert {quote_count(1, lang)[0].isdigit(), quote_count(2, lang)[0].isdigit()} == {False, True}


@languages
def test_facts_say_publisher_date_kind_language_and_scan(lang: str) -> None:
    facts = source_facts(shipped().source["tek-norge-teknologien-er-klar"], lang).split(" · ")

    assert facts[0] == "TEK Norge"
    assert len(facts) == 5
    assert all(source_facts(one, lang).count(" · ") == 3 + one.machine_scan for one in shipped().sources)


@languages
def test_of_what_is_set_aside_nothing_is_said_to_be_taken(lang: str) -> None:
    left = first_hand(shipped())
    sentence = taken_words(left, taken_from(left, "nho-nsf-felles-loft"), lang)

    assert sentence.stances == ()
    assert meanings(left, taken_from(left, "nho-nsf-felles-loft"), lang) == []
    assert len(narrow(left).actors) == len(narrow(shipped()).actors)
