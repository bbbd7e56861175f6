"""Whether there is a majority, how far it can go, and what it rests on."""

import re

import pytest

from analysis.coalitions import Coalition, coalition
from analysis.own_words import first_hand
from loaders import Positions
from tests.words.coalitions import chamber, languages, made, shipped
from words.coalition import (
    coalition_answer,
)
from words.sentences import Sentence
from words.standing import standing

MAJORITY = {"nb": re.compile("flertall", re.IGNORECASE), "en": re.compile("majority", re.IGNORECASE)}


def everything(data: Positions, found: Coalition, lang: str) -> list[Sentence]:
    return [coalition_answer(data, found, lang), *standing(data, found, lang)]


@pytest.mark.parametrize(
    ("values", "standing_is", "says_majority"),
    [
        ("2 2 . -1", "firm", True),
        ("2 1 . -1", "with_partly", True),
        ("2 . . -1", "missing", False),
        ("0 0 0 0", "missing", False),
    ],
)
@languages
def test_majority_is_said_only_where_those_for_reach_it(values: str, standing_is: str, says_majority: bool, lang: str) -> None:
    data = chamber(values)
    found = made(data)
    said = " ".join(one.text for one in everything(data, found, lang))

    assert found.standing == standing_is
    assert bool(MAJORITY[lang].search(said)) is says_majority


@languages
def test_majority_stands_alone_only_without_reservation(lang: str) -> None:
    """With those who support in part, the sentence says at once that it needs them."""
    data = chamber("2 1 . -1")
    said = standing(data, made(data), lang)[0].text

    assert said.startswith({"nb": "Flertall bare med dem som støtter delvis", "en": "Majority only with those"}[lang])


def test_unknown_parties_make_a_range_and_never_one_number() -> None:
    data = chamber("2 2 . .")
    words = [one.text for one in standing(data, made(data), "nb")]

    assert (
        words[1]
        == "Tallet på dem som er for, helt eller delvis, ligger mellom 50 og 99, alt etter standpunktet til gul og blaa."
    )


def test_range_says_where_even_everybody_would_not_be_enough() -> None:
    within, beyond = chamber("2 . -2 -2"), chamber("2 -2 . -2")
    between = "Between {} and {} are for, in full or in part, depending on the stance of {} en."

    assert standing(within, made(within), "en")[1].text == between.format(20, 50, "midt")
    said = standing(beyond, made(beyond), "en")[1].text
    assert said == between.format(20, 30, "gul") + " Even with everybody who is open or not found it would be only 30."


def test_no_range_where_everybody_has_spoken() -> None:
    data = chamber("2 2 -1 -2")

    assert [one.topic for one in standing(data, made(data), "nb")] == ["majority"]


def test_endorsed_words_are_never_passed_off_as_a_partys_own() -> None:
    endorsed = {"endorses": {"speaker": "lag", "source": "brev", "section": "1", "quote": "q"}}
    data = chamber("2 2 . -1", {"midt/lend": endorsed})
    words = {one.topic: one for one in standing(data, made(data), "nb")}

    assert words["endorsed"].text == "Av dem som er for, har midt (30) ikke sagt det selv, men sluttet seg til ord fra lag."
    assert words["own"].text == "I egne eller felles ord er 20 for uten forbehold (rod)."
    assert (words["endorsed"].stances, words["own"].stances) == (("midt/lend",), ("rod/lend",))


def test_stance_that_is_set_aside_is_said_to_be_and_not_taken_for_silence() -> None:
    data = first_hand(chamber("2 2 . -1", {"midt/lend": {"joint_with": ["rod"]}}))
    words = {one.topic: one.text for one in standing(data, made(data), "nb")}

    assert words["set_aside"].startswith("midt har standpunkt, men bare i felles eller tilsluttet tekst")


def test_package_says_how_much_of_it_is_known_of_whom() -> None:
    data = chamber("2 2 . -1")
    words = {one.topic: one for one in standing(data, coalition(data, ["lend", "hoard"], "ting"), "nb")}

    assert words["package"].text == "Av pakkens 2 krav har midt og blaa uttalt seg om 1."
    assert words["package"].stances == ("midt/lend", "blaa/lend")
    assert "package" not in {one.topic for one in standing(data, made(data), "nb")}


def test_words_from_before_the_election_are_said_to_be_with_the_majority_itself() -> None:
    old, new = chamber("2 2 . -1", **{"from": "2031-03-01"}), chamber("2 2 . -1")

    assert standing(old, made(old), "nb")[0].text.endswith("Ordene er fra før valget.")
    assert "Ordene" not in standing(new, made(new), "nb")[0].text


def test_majority_that_is_assumed_says_so_itself() -> None:
    data = chamber("2 . . -1")
    said = standing(data, made(data, midt="firm"), "nb")[0].text

    assert said.startswith("Om antakelsen holder: Flertall")


def test_faster_adoption_shows_stated_positions_and_endorsement_apart() -> None:
    data = shipped()
    own = {"storting-2021-2025": 78, "storting-2025-2029": 89}
    for chamber_id, seats in own.items():
        words = {one.topic: one.text for one in standing(data, coalition(data, ["faster-adoption"], chamber_id), "nb")}
        assert words["own"] == f"I egne eller felles ord er {seats} for uten forbehold (R, SV, H og FrP)."
        assert "Ap" in words["endorsed"]
        assert words["endorsed"].endswith("sluttet seg til ord fra regjeringen.")
