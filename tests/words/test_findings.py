"""The findings' sentences, in files made to be read by eye."""

from typing import Any

import pytest

from analysis.divisions import division
from analysis.narrow import narrow, stances_in
from tests.samples import positions
from words.findings import findings
from words.sentences import Sentence, division_words

TABLE = """
               lag  raad  rod  midt  gul
    loans/lend +  2   1    2    .     .
    loans/give + -2   .    2    .     1
    rules/test +  2   .    .    .     .
"""


def by_topic(lang: str = "nb", words: dict[str, Any] | None = None, table: str = TABLE) -> dict[str, Sentence]:
    return {sentence.topic: sentence for sentence in findings(positions(table, words), lang)}


def said_of(table: str, words: dict[str, Any] | None = None, lang: str = "nb") -> str:
    data = positions(table, words)
    return division_words(data, division(data, "lend", [actor.id for actor in data.actors]), lang)


def test_agreement() -> None:
    found = by_topic()["agreement"]

    assert found.text == (
        "3 av 3 aktører med kjent standpunkt støtter helt eller delvis «Påstand lend»; ingen er funnet mot – 3 "
        "uavhengige tekster."
    )
    assert found.stances == ("lag/lend", "raad/lend", "rod/lend")
    assert found.view == {"level": "claims", "claim": ["lend"]}


def test_division() -> None:
    found = by_topic()["division"]

    assert found.text == (
        "2 av 3 aktører med kjent standpunkt støtter helt eller delvis «Påstand give»; mot er lag – 3 uavhengige tekster."
    )
    assert set(found.stances) == {"lag/give", "rod/give", "gul/give"}


@pytest.mark.parametrize(
    ("more", "said", "claims"),
    [
        ("", "", 1),
        ("\n    loans/half + -2   .    2    .     1", " Like dyp er den om «Påstand half».", 2),
        ("".join(f"\n    loans/c{n} + -2 . 2 . 1" for n in range(4)), " 4 andre påstander er like dypt delt.", 5),
    ],
)
def test_claims_that_are_as_deeply_divided_are_told_with_the_first(more: str, said: str, claims: int) -> None:
    found = by_topic(table=TABLE.rstrip() + more)["division"]

    assert found.text.endswith(f"mot er lag – 3 uavhengige tekster.{said}")
    assert len(found.stances) == 3 * claims
    assert len(found.view["claim"]) == claims


def test_company() -> None:
    found = by_topic()["company"]

    assert found.text == (
        "rod (støtter) og gul (støtter delvis – støtter målet) står 2 plasser fra hverandre i rekken av 3 partier fra venstre "
        "til høyre, men på samme side om «Påstand give», avgjort av hver sin tekst. Mot dem: lag (avviser)."
    )
    assert found.stances == ("rod/give", "gul/give", "lag/give")


def test_a_card_shows_just_the_stances_that_it_speaks_of() -> None:
    data = positions(TABLE.replace("give + -2   .", "give + -2   1"))
    for sentence in findings(data, "nb"):
        if sentence.view and sentence.stances:
            view = {name: sentence.view.get(name, ()) for name in ("theme", "kind", "actor", "claim")}
            shown = narrow(data, view["theme"], view["kind"], view["actor"], view["claim"])

            assert {stance.id for stance in stances_in(data, shown)} == set(sentence.stances), sentence.topic


def test_silences() -> None:
    found = by_topic()

    assert found["unmapped"].text.startswith("Midt er ikke kartlagt – ingen av kildene er partiets egne.")
    assert found["quietest"].text.startswith("Fra Raad og Gul har vi funnet 1 standpunkt hver på 3 påstander.")
    assert found["quietest"].stances == ("raad/lend", "gul/give")
    assert found["quietest"].view == {"level": "claims", "actor": ["raad", "gul"]}
    assert found["no_party"].text.startswith("Ikke ett parti er funnet på noen påstand i temaet Rules.")
    assert found["no_party"].stances == ("lag/test",)
    assert found["no_party"].view == {"level": "claims", "theme": ["rules"]}


@pytest.mark.parametrize(
    ("table", "nb", "en"),
    [
        ("lag\na/one + 2\na/two + .", "Fra Lag har vi funnet 1 standpunkt på 2 påstander.", "From Lag en we have found 1 st"),
        ("lag rod\na/one + 2 2\na/two + 1 .", "Fra Rod har vi funnet 1 standpunkt", "From Rod en we have found 1 stance on 2"),
        (
            "lag raad rod gul\na/one + 2 2 2 2\na/two + . . . .",
            "Fra 4 aktører har vi funnet 1 standpunkt hver på 2 påstander.",
            "From 4 actors we have found 1 stance each on 2 claims.",
        ),
    ],
)
def test_the_quietest_are_named_or_counted(table: str, nb: str, en: str) -> None:
    assert by_topic(table=table)["quietest"].text.startswith(nb)
    assert by_topic("en", table=table)["quietest"].text.startswith(en)


@pytest.mark.parametrize("table", ["lag raad\na/one + 2 1\na/two + -1 .", "lag rod\na/one + . ."])
def test_no_party_is_said_to_be_silent_where_none_could_speak(table: str) -> None:
    assert "no_party" not in by_topic(table=table)


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
    assert [one.topic for one in findings(positions("lag rod\na/one + 2 2"), "nb")] == ["agreement"]


def test_retired_claims_are_not_counted_among_the_claims() -> None:
    data = positions("lag rod\na/one + 2 2\na/two + 2 .\na/three + . 2", retired=["two"])
    quietest = next(one for one in findings(data, "nb") if one.topic == "quietest")

    assert quietest.text.startswith("Fra Lag har vi funnet 1 standpunkt på 2 påstander.")
    assert quietest.stances == ("lag/one",)
