"""The answers about claims, in files made to be read by eye."""

from typing import Any

import pytest

from analysis.divisions import division
from analysis.narrow import narrow
from analysis.own_words import first_hand
from loaders import Positions
from tests.samples import positions
from words.claim_page import axis_words, claim_answer, claims_answer, nobody_on
from words.sentences import Sentence

CAST = "lag bedrift bransje raad rod midt gul"


def answer(row: str, lang: str = "nb", **words: dict[str, Any]) -> str:
    return said(
        positions(f"{CAST}\nloans/lend + {row}", {f"{actor}/lend": fields for actor, fields in words.items()}), lang
    ).text


def said(data: Positions, lang: str = "nb") -> Sentence:
    return claim_answer(data, division(data, "lend", narrow(data).actors), lang)


@pytest.mark.parametrize(
    ("row", "nb", "en"),
    [
        (
            "2 2 1 . . . .",
            "Lag og bedrift støtter påstanden helt, og bransje støtter den delvis; vi har ikke funnet noen som avveier "
            "eller er mot – "
            "3 av 7 aktører, 3 uavhengige tekster; 4 er ikke funnet i kildene.",
            "Lag en and bedrift en fully support the claim, with partial support from bransje en; we have found nobody "
            "weighing it "
            "or against it – 3 of 7 actors, 3 independent texts; 4 are not found in the sources.",
        ),
        (
            "2 . 1 0 -1 -2 .",
            "Lag støtter påstanden helt, og bransje støtter den delvis; raad avveier; midt avviser den, og rod er skeptisk – "
            "5 av 7 aktører, 5 uavhengige tekster; 2 er ikke funnet i kildene.",
            "Lag en fully supports the claim, with partial support from bransje en; raad en weighs both sides; midt en "
            "opposes it, "
            "and rod en is sceptical – 5 of 7 actors, 5 independent texts; 2 are not found in the sources.",
        ),
        (
            ". . . 1 -1 -1 .",
            "Raad støtter påstanden delvis; ingen er funnet som avveier; rod og midt er skeptiske – 3 av 7 aktører, "
            "3 uavhengige tekster; 4 er ikke funnet i kildene.",
            "Raad en partly supports the claim; nobody is found weighing both sides; rod en and midt en are sceptical – "
            "3 of 7 actors, 3 independent texts; 4 are not found in the sources.",
        ),
        (
            "2 2 2 2 2 2 2",
            "7 aktører støtter påstanden helt; vi har ikke funnet noen som avveier eller er mot – 7 av 7 aktører, 7 uavhengige "
            "tekster.",
            "7 actors fully support the claim; we have found nobody weighing it or against it – 7 of 7 actors, "
            "7 independent texts.",
        ),
        (
            "0 0 0 0 0 0 .",
            "Ingen er funnet for påstanden; lag, bedrift, bransje, raad, rod og midt avveier; ingen er funnet mot – 6 "
            "av 7 aktører, "
            "6 uavhengige tekster; én er ikke funnet i kildene.",
            "Nobody is found for the claim; lag en, bedrift en, bransje en, raad en, rod en and midt en weigh both "
            "sides; nobody "
            "is found against it – 6 of 7 actors, 6 independent texts; one is not found in the sources.",
        ),
        (
            ". . . . . . .",
            "Ingen av 7 aktører er funnet med et standpunkt til påstanden.",
            "None of 7 actors is found with a stance on the claim.",
        ),
    ],
)
def test_the_answer_names_each_side_with_its_n(row: str, nb: str, en: str) -> None:
    assert answer(row) == nb
    assert answer(row, "en") == en


def test_who_only_points_to_the_problem_or_endorses_is_told_apart() -> None:
    words = {
        "raad": {"basis": "problem"},
        "rod": {"endorses": {"speaker": "lag", "source": "brev", "section": "1", "quote": "q"}},
    }

    assert answer("2 . . 1 2 . .", **words) == (
        "Lag og rod støtter påstanden helt, og raad støtter den delvis (peker bare på problemet); vi har ikke funnet noen som "
        "avveier eller er mot – 3 av 7 aktører (én av dem ved tilslutning), 2 uavhengige tekster; 4 er ikke funnet i kildene."
    )


def test_of_those_who_partly_support_it_is_said_how_many_only_point_to_the_problem() -> None:
    pointing = {"lag": {"basis": "problem"}, "raad": {"basis": "problem"}}

    assert answer("1 . . 1 . . .", **pointing).startswith("Lag og raad støtter påstanden delvis (peker bare på problemet);")
    assert "partly support the claim (one of them only points to the problem)" in answer(
        "1 . . 1 . . .", "en", lag=pointing["lag"]
    )
    assert answer("1 . . . . . .", "en", **{"lag": pointing["lag"]}).startswith(
        "Lag en partly supports the claim (only pointing to the problem);"
    )


def test_who_is_set_aside_is_never_said_to_be_missing_from_the_sources() -> None:
    words = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}
    data = first_hand(positions("lag raad rod gul\nloans/lend + 2 2 -2 .", words))
    alone = first_hand(positions("lag raad\nloans/lend + 2 2", words))

    assert said(data).text == (
        "Uten felles tekst: Ingen er funnet for påstanden; ingen er funnet som avveier; rod avviser den – 1 av 4 aktører, "
        "én uavhengig tekst; én er ikke funnet i kildene; 2 er bare funnet i felles tekst, som er satt til side."
    )
    assert said(alone).text == (
        "Uten felles tekst: Ingen av 2 aktører er funnet med et standpunkt til påstanden; 2 er bare funnet i felles tekst, som "
        "er satt til side."
    )


def test_the_answer_rests_on_the_stances_of_the_claim() -> None:
    data = positions("lag rod\nloans/lend + 2 -1\nloans/give + 2 2")

    assert said(data).stances == ("lag/lend", "rod/lend")


CLAIMS = """
               lag  rod  gul
    loans/lend  +   2    1   -2
    loans/give  +   2    .    .
    loans/count 0   .    .    .
    rules/test  +   0    .    2
"""


def test_all_claims_are_answered_for_by_how_they_divide() -> None:
    found = claims_answer(positions(CLAIMS), "nb")

    assert found.text.startswith(
        "På 1 av 4 påstander er noen for og noen mot; på 1 er alle med kjent standpunkt for (der er bare én aktør funnet). "
        "På én er ingen funnet. "
        "Dypest splittelse: 2 av 3 aktører med kjent standpunkt støtter helt eller delvis «Påstand lend»; mot er gul"
    )
    assert set(found.stances) == {"lag/lend", "rod/lend", "gul/lend", "lag/give", "lag/test", "gul/test"}


def test_retired_claims_are_left_out_and_without_any_it_says_so() -> None:
    found = claims_answer(positions(CLAIMS, retired=["lend", "count"]), "nb")

    assert found.text == (
        "På 0 av 2 påstander er noen for og noen mot; på 1 er alle med kjent standpunkt for (der er bare én aktør funnet)."
    )
    nothing = claims_answer(positions(CLAIMS, retired=["lend", "give", "count", "test"]), "en")
    assert (nothing.text, nothing.stances) == ("There are no claims in the data.", ())


@pytest.mark.parametrize(
    ("rows", "nb", "en"),
    [
        ("a/one + 2 1\na/two + 2 2", "på 2 er alle med kjent standpunkt for.", "on 2 everybody with a known stance is for."),
        (
            "a/one + 2 .\na/two + 2 2",
            "på 2 er alle med kjent standpunkt for (på én av dem er bare én aktør funnet).",
            "on 2 everybody with a known stance is for (on one of them only one actor is found).",
        ),
        (
            "a/one + 2 .\na/two + . 1",
            "på 2 er alle med kjent standpunkt for (på 2 av dem er bare én aktør funnet).",
            "on 2 everybody with a known stance is for (on 2 of them only one actor is found).",
        ),
        (
            "a/one + 2 .\na/two + . -1",
            "på 1 er alle med kjent standpunkt for (der er bare én aktør funnet).",
            "on 1 everybody with a known stance is for (only one actor is found there).",
        ),
    ],
)
def test_where_all_are_for_it_says_on_how_many_claims_all_is_one_actor(rows: str, nb: str, en: str) -> None:
    data = positions(f"lag rod\n{rows}")

    assert claims_answer(data, "nb").text.endswith(nb)
    assert claims_answer(data, "en").text.endswith(en)


def test_a_claim_that_only_shared_text_is_about_is_not_said_to_have_nobody() -> None:
    words = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}
    data = first_hand(positions("lag raad rod\nloans/lend + 2 2 .\nloans/give + . . .\nloans/keep + . . 1", words))

    assert claims_answer(data, "nb").text == (
        "Uten felles tekst: På 0 av 3 påstander er noen for og noen mot; på 1 er alle med kjent standpunkt for (der er bare én "
        "aktør funnet). På én er ingen funnet. På én er noen funnet, men bare i felles tekst, som er satt til side."
    )


def test_nobody_on_a_side_is_told_apart_from_somebody_who_is_set_aside() -> None:
    words = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}
    whole = positions("lag raad rod\nloans/lend + -2 -1 .\nloans/give + 2 . .", words)
    left = first_hand(whole)

    assert nobody_on(left, "lend", "opposing", "nb") == (
        "Ingen er funnet mot påstanden utenom felles tekst. I felles tekst, som er satt til side, er 2 aktører mot."
    )
    assert "outside shared text" in nobody_on(left, "lend", "opposing", "en")
    assert nobody_on(left, "lend", "supporting", "nb").startswith("Ingen er funnet for påstanden i kildene vi har lest.")
    assert nobody_on(left, "give", "opposing", "nb").startswith("Ingen er funnet mot påstanden i kildene vi har lest.")


@pytest.mark.parametrize(
    ("polarity", "ending"),
    [
        ("+", "Støtte til denne påstanden trekker i aksens retning."),
        ("-", "Støtte til denne påstanden trekker i motsatt retning på aksen."),
        ("0", "Påstanden står utenfor aksen og regnes ikke med i snittet."),
    ],
)
def test_the_axis_says_which_way_support_points(polarity: str, ending: str) -> None:
    assert axis_words(positions(f"lag\nloans/lend {polarity} 2"), "lend", "nb") == f"Aksens retning: mer loans. {ending}"
