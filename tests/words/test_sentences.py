"""Computed sentences, in files made to be read by eye."""

from typing import Any

import pytest

from analysis.divisions import division
from analysis.narrow import narrow
from analysis.network import narrow_network, summarise, theme_network
from analysis.themes import theme_positions
from tests.samples import positions
from words.sentences import Sentence, division_words, findings, mapped, network_answer, selection_answer

TABLE = """
               lag  raad  rod  midt  gul
    loans/lend +  2   1    2    .     .
    loans/give + -2   .    2    .     1
    rules/test +  2   .    .    .     .
"""


def by_topic(lang: str = "nb", words: dict[str, Any] | None = None) -> dict[str, Sentence]:
    return {sentence.topic: sentence for sentence in findings(positions(TABLE, words), lang)}


def said_of(table: str, words: dict[str, Any] | None = None, lang: str = "nb") -> str:
    data = positions(table, words)
    return division_words(data, division(data, "lend", [actor.id for actor in data.actors]), lang)


def test_agreement() -> None:
    found = by_topic()["agreement"]

    assert found.text == (
        "3 av 3 aktører med kjent standpunkt støtter helt eller delvis «Påstand lend»; ingen er mot – 3 uavhengige tekster."
    )
    assert found.stances == ("lag/lend", "raad/lend", "rod/lend")
    assert found.view == {"level": "claims", "claim": ["lend"]}


def test_division() -> None:
    found = by_topic()["division"]

    assert found.text == (
        "2 av 3 aktører med kjent standpunkt støtter helt eller delvis «Påstand give»; mot er lag – 3 uavhengige tekster."
    )
    assert set(found.stances) == {"lag/give", "rod/give", "gul/give"}


def test_company() -> None:
    found = by_topic()["company"]

    assert found.text == (
        "rod (støtter) og gul (støtter delvis – støtter målet), 2 plasser fra hverandre i salen, er på samme side om "
        "«Påstand give», i hver sin tekst. Mot dem: lag (avviser)."
    )
    assert found.stances == ("rod/give", "gul/give", "lag/give")


def test_silences() -> None:
    found = by_topic()

    assert found["unmapped"].text.startswith("Midt er ikke kartlagt: ingen av kildene er partiets")
    assert found["quietest"].text.startswith("Raad er funnet med ett standpunkt på 3 påstander.")
    assert found["quietest"].stances == ("raad/lend",)
    assert found["no_party"].text.startswith("Ikke ett parti er funnet på noen påstand i temaet Rules.")
    assert found["no_party"].view == {"level": "claims", "theme": ["rules"], "kind": ["party"]}


def test_findings_speak_english() -> None:
    assert by_topic("en")["division"].text == (
        "2 of 3 actors with a known stance fully or partly support “Påstand give en”; against it: lag en – 3 independent texts."
    )


def test_shared_text_is_said_in_the_sentence() -> None:
    found = by_topic(words={"lag/lend": {"joint_with": ["raad", "rod"]}})

    assert found["agreement"].text.endswith("– én uavhengig tekst.")


def test_who_only_points_to_the_problem_is_counted_apart() -> None:
    problem = {"basis": "problem"}

    assert "«Påstand lend» (én av dem peker bare på problemet);" in said_of("lag rod\na/lend + 2 1", {"rod/lend": problem})
    both = {"lag/lend": problem, "rod/lend": problem}
    assert "(2 av dem peker bare på problemet)" in said_of("lag rod\na/lend + 1 1", both)
    assert "peker" not in said_of("lag rod\na/lend + 2 1")


def test_those_who_weigh_are_known_and_do_not_support() -> None:
    assert said_of("lag raad rod\na/lend + 2 0 .").startswith("1 av 2 aktører")


def test_what_the_data_does_not_hold_is_left_out() -> None:
    assert [one.topic for one in findings(positions("lag rod\na/one + 2 2"), "nb")] == ["agreement", "quietest"]


def test_retired_claims_are_not_counted_among_the_claims() -> None:
    data = positions("lag rod\na/one + 2 2\na/two + 2 .\na/three + . 2", retired=["two"])
    quietest = next(one for one in findings(data, "nb") if one.topic == "quietest")

    assert quietest.text.startswith("Lag er funnet med ett standpunkt på 2 påstander.")
    assert quietest.stances == ("lag/one",)


def test_what_is_mapped() -> None:
    assert mapped(positions(TABLE), "nb") == (
        "5 aktører, 3 påstander i 2 temaer og 7 standpunkter, hvert med ordrett sitat, fra 2 kilder datert 26. februar 2031 "
        "til 26. februar 2031."
    )


def test_the_matrix_answers_for_what_is_shown() -> None:
    data = positions(TABLE)
    answer = selection_answer(data, narrow(data, themes=["loans"], kinds=["party"]), "nb")

    assert answer.text.startswith("3 av 6 mulige standpunkter er kjent. Bredest enighet: 2 av 2")
    assert "Dypest" not in answer.text
    assert set(answer.stances) == {"rod/lend", "rod/give", "gul/give"}


def test_the_matrix_answers_for_nothing_at_all() -> None:
    data = positions(TABLE)

    assert selection_answer(data, narrow(data, actors=["nobody"]), "nb").text == "0 av 0 mulige standpunkter er kjent."


@pytest.mark.parametrize(
    ("focus", "answer"),
    [
        (
            None,
            "5 forbindelser mellom aktør og tema: 4 mot aksens positive ende, 0 bort fra den, 1 delt og 0 uten retning. "
            "Flest aktører møtes på «Loans» (4); lag er til stede på flest temaer (2).",
        ),
        (
            ("actor", "rod"),
            "Én forbindelse mellom aktør og tema: 1 mot aksens positive ende, 0 bort fra den, 0 delt og 0 uten retning.",
        ),
        (("actor", "midt"), "Ingen forbindelser under disse valgene."),
    ],
)
def test_the_network_answers_for_what_is_shown(focus: tuple[str, str] | None, answer: str) -> None:
    data = positions(TABLE)
    graph = theme_network(theme_positions(data, ["loans", "rules"], [actor.id for actor in data.actors]))

    assert network_answer(data, summarise(narrow_network(graph, focus=focus)), "nb") == answer
