"""Computed sentences, in files made to be read by eye."""

from dataclasses import replace
from typing import Any

import pytest

from analysis.divisions import division
from analysis.narrow import narrow, stances_in
from analysis.network import narrow_network, theme_network
from analysis.themes import theme_positions
from loaders import Positions
from loaders.fields import PartialDate
from tests.samples import positions
from words.findings import findings
from words.sentences import Sentence, coverage_title, division_words, mapped, network_answer, selection_answer

TABLE = """
               lag  raad  rod  midt  gul
    loans/lend +  2   1    2    .     .
    loans/give + -2   .    2    .     1
    rules/test +  2   .    .    .     .
"""


def by_topic(lang: str = "nb", words: dict[str, Any] | None = None, table: str = TABLE) -> dict[str, Sentence]:
    return {sentence.topic: sentence for sentence in findings(positions(table, words), lang)}


def network(data: Positions, lang: str = "nb", **choice: Any) -> Sentence:
    shown = narrow(data)
    graph = theme_network(theme_positions(data, shown.themes, shown.actors))
    return network_answer(data, narrow_network(graph, **choice), lang)


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
        "rod (støtter) og gul (støtter delvis – støtter målet) står 2 plasser fra hverandre i rekken av 3 partier fra venstre "
        "til høyre, men på samme side om «Påstand give», i hver sin tekst. Mot dem: lag (avviser)."
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

    assert found["unmapped"].text.startswith("Midt er ikke kartlagt: ingen av kildene er aktørens")
    assert found["quietest"].text.startswith("Raad og Gul er funnet med 1 standpunkt hver på 3 påstander.")
    assert found["quietest"].stances == ("raad/lend", "gul/give")
    assert found["quietest"].view == {"level": "claims", "actor": ["raad", "gul"]}
    assert found["no_party"].text.startswith("Ikke ett parti er funnet på noen påstand i temaet Rules.")
    assert found["no_party"].stances == ("lag/test",)
    assert found["no_party"].view == {"level": "claims", "theme": ["rules"]}


@pytest.mark.parametrize(
    ("table", "nb", "en"),
    [
        ("lag\na/one + 2\na/two + .", "Lag er funnet med 1 standpunkt på 2 påstander.", "Lag en is found with 1 stance on 2"),
        ("lag rod\na/one + 2 2\na/two + 1 .", "Rod er funnet med 1 standpunkt på", "Rod en is found with 1 stance on 2"),
        (
            "lag raad rod gul\na/one + 2 2 2 2\na/two + . . . .",
            "4 aktører er funnet med 1 standpunkt hver på 2 påstander.",
            "4 actors are found with 1 stance each on 2 claims.",
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

    assert quietest.text.startswith("Lag er funnet med 1 standpunkt på 2 påstander.")
    assert quietest.stances == ("lag/one",)


def test_what_is_mapped() -> None:
    found = mapped(positions(TABLE, {"lag/lend": {"source": "rapport"}}), "nb")

    assert found.text == (
        "5 aktører, 3 påstander i 2 temaer og 7 standpunkter, hvert med ordrett sitat, fra 2 kilder datert 26. februar 2031."
    )
    assert len(set(found.stances)) == 7


def test_what_is_mapped_leaves_the_retired_out() -> None:
    found = mapped(positions(TABLE, retired=["give", "raad"]), "nb")

    assert found.text.startswith("4 aktører, 2 påstander i 2 temaer og 3 standpunkter, hvert med ordrett sitat, fra 1 kilde ")
    assert found.stances == ("lag/lend", "rod/lend", "lag/test")


@pytest.mark.parametrize(
    ("date", "nb", "en"),
    [
        ("2031-02", "datert februar 2031.", "dated February 2031."),
        ("undated", "uten dato.", "without a date."),
    ],
)
def test_one_of_each_is_said_as_one(date: str, nb: str, en: str) -> None:
    data = positions("lag\na/one + 2", date=date)

    assert mapped(data, "nb").text == f"1 aktør, 1 påstand i 1 tema og 1 standpunkt med ordrett sitat, fra 1 kilde {nb}"
    assert mapped(data, "en").text == f"1 actor, 1 claim in 1 theme and 1 stance with a verbatim quote, from 1 source {en}"


def test_sources_of_several_dates_and_of_none() -> None:
    data = positions(TABLE, {"lag/lend": {"source": "rapport"}})
    dates = {"brev": "2030", "rapport": "2031-02-26"}
    sources = [source.model_copy(update={"date": PartialDate(dates[source.id])}) for source in data.sources]

    assert mapped(replace(data, sources=tuple(sources)), "nb").text.endswith("fra 2 kilder datert 2030 til 26. februar 2031.")
    undated = [source.model_copy(update={"date": PartialDate(dates.pop("brev", "undated"))}) for source in data.sources]
    assert mapped(replace(data, sources=tuple(undated)), "nb").text.endswith("fra 2 kilder datert 2030 (én er udatert).")


def test_where_nothing_is_mapped_no_quote_and_no_date_is_spoken_of() -> None:
    found = mapped(positions("lag\na/one + ."), "nb")

    assert (found.text, found.stances) == ("1 aktør og 1 påstand i 1 tema, men ingen standpunkter ennå.", ())


@pytest.mark.parametrize(
    ("table", "nb", "en"),
    [
        (TABLE, "lag har flest standpunkter: 3 av 7 i alt", "lag en has the most stances: 3 of 7 in all"),
        (
            "lag rod gul\na/one + 2 2 .",
            "lag og rod har flest standpunkter: 1 hver av 2 i alt",
            "lag en and rod en have the most stances: 1 each of 2 in all",
        ),
        (
            "lag raad rod gul\na/one + 2 2 2 2",
            "4 aktører har flest standpunkter: 1 hver av 4 i alt",
            "4 actors have the most stances: 1 each of 4 in all",
        ),
        ("lag rod\na/one + . .", "Ingen standpunkter ennå", "No stances yet"),
    ],
)
def test_title_of_the_coverage_names_all_equals(table: str, nb: str, en: str) -> None:
    data = positions(table)

    assert coverage_title(data, "nb").text == nb
    assert coverage_title(data, "en").text == en
    assert coverage_title(data, "nb").stances == tuple(data.stance)


def test_title_of_the_coverage_leaves_the_retired_out() -> None:
    found = coverage_title(positions(TABLE, retired=["lag", "lend"]), "nb")

    assert found.text == "rod og gul har flest standpunkter: 1 hver av 2 i alt"
    assert found.stances == ("rod/give", "gul/give")


def test_the_matrix_answers_for_what_is_shown() -> None:
    data = positions(TABLE)
    answer = selection_answer(data, narrow(data, themes=["loans"], kinds=["party"]), "nb")

    assert answer.text.startswith("3 av 6 mulige standpunkter er kjent. Bredest enighet: 2 av 2")
    assert "Dypest" not in answer.text
    assert set(answer.stances) == {"rod/lend", "rod/give", "gul/give"}


def test_the_matrix_answers_for_nothing_at_all() -> None:
    data = positions(TABLE)

    nothing = "Her er det ingen aktører eller påstander å vise."
    assert selection_answer(data, narrow(data, actors=["nobody"]), "nb").text == nothing


@pytest.mark.parametrize(
    ("table", "nb", "en"),
    [
        ("lag\na/one + 2", "1 av 1 mulig standpunkt er kjent.", "We know 1 of 1 possible stance."),
        ("lag\na/one + .", "0 av 1 mulig standpunkt er kjent.", "We know 0 of 1 possible stance."),
        ("lag rod\na/one + 2 .", "1 av 2 mulige standpunkter er kjent.", "We know 1 of 2 possible stances."),
    ],
)
def test_the_matrix_answers_in_the_singular(table: str, nb: str, en: str) -> None:
    data = positions(table)

    assert selection_answer(data, narrow(data), "nb").text == nb
    assert selection_answer(data, narrow(data), "en").text == en


SEVERAL = """
           lag raad rod midt gul
    a/one + 2   .   -2   1    .
    b/two + 2   .    1   1    .
"""
MANY = """
             lag raad rod midt gul
    a/one   + 2   2    2   2    .
    b/two   + 1   1    1   1    .
    c/three + 1   1    1   1    .
    d/four  - 1   1    1   1    .
"""


@pytest.mark.parametrize(
    ("table", "choice", "nb", "en"),
    [
        (
            TABLE,
            {},
            "5 forbindelser mellom aktør og tema: 4 i aksens retning, 0 i motsatt retning, 1 både for og mot og 0 uten "
            "retning. Flest aktører, 4 av 5, har uttalt seg om «Loans». lag har uttalt seg om flest temaer: 2 av 2.",
            "5 ties between actor and theme: 4 along the axis, 0 the opposite way, 1 both for and against and 0 without "
            "direction. “Loans en” is the theme most actors have spoken on: 4 of 5. lag en has spoken on the most themes: "
            "2 of 2.",
        ),
        (
            SEVERAL,
            {},
            "6 forbindelser mellom aktør og tema: 5 i aksens retning, 1 i motsatt retning, 0 både for og mot og 0 uten "
            "retning. «A» og «B» har flest aktører: 3 av 5 har uttalt seg om hvert tema. "
            "lag, rod og midt har uttalt seg om flest temaer: 2 av 2 hver.",
            "6 ties between actor and theme: 5 along the axis, 1 the opposite way, 0 both for and against and 0 without "
            "direction. “A en” and “B en” have the most actors: 3 of 5 have spoken on each theme. "
            "lag en, rod en and midt en have spoken on the most themes: 2 of 2 each.",
        ),
        (
            MANY,
            {},
            "16 forbindelser mellom aktør og tema: 12 i aksens retning, 4 i motsatt retning, 0 både for og mot og 0 uten "
            "retning. 4 temaer har flest aktører: 4 av 5 har uttalt seg om hvert tema. "
            "4 aktører har uttalt seg om flest temaer: 4 av 4 hver.",
            "16 ties between actor and theme: 12 along the axis, 4 the opposite way, 0 both for and against and 0 without "
            "direction. 4 themes have the most actors: 4 of 5 have spoken on each theme. "
            "4 actors have spoken on the most themes: 4 of 4 each.",
        ),
        (
            TABLE,
            {"signs": ["towards"]},
            "4 forbindelser mellom aktør og tema: 4 i aksens retning, 0 i motsatt retning, 0 både for og mot og 0 uten "
            "retning. Flest av dem går til «Loans»: fra 3 av 5 aktører. 4 aktører har dem til flest temaer: 1 av 2 hver.",
            None,
        ),
        (
            TABLE,
            {"focus": ("actor", "rod")},
            "Én forbindelse mellom aktør og tema: 1 i aksens retning, 0 i motsatt retning, 0 både for og mot og 0 uten "
            "retning.",
            None,
        ),
        (TABLE, {"focus": ("actor", "midt")}, "Ingen forbindelser under disse valgene.", None),
    ],
)
def test_the_network_answers_for_what_is_shown(table: str, choice: dict[str, Any], nb: str, en: str | None) -> None:
    data = positions(table)

    assert network(data, **choice).text == nb
    assert en is None or network(data, "en", **choice).text == en


def test_the_network_answer_rests_on_the_stances_behind_its_ties() -> None:
    data = positions(TABLE, retired=["give"])

    assert set(network(data).stances) == {"lag/lend", "raad/lend", "rod/lend", "lag/test"}
    assert network(data, focus=("theme", "rules")).stances == ("lag/test",)
    assert network(data, focus=("actor", "midt")).stances == ()


def test_of_one_claim_the_matrix_says_how_it_divides_and_uses_no_superlative() -> None:
    data = positions("""
                    lag  rod  gul
        loans/lend  +   2    1    -2
        loans/give  +   2    .    .
    """)
    answer = selection_answer(data, narrow(data, claims=["lend"]), "nb")

    assert "2 av 3 aktører med kjent standpunkt støtter helt eller delvis" in answer.text
    assert not any(word in answer.text for word in ("Bredest", "Dypest"))
    assert set(answer.stances) == {"lag/lend", "rod/lend", "gul/lend"}
