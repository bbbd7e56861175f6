"""Computed sentences, in files made to be read by eye."""

from dataclasses import replace
from typing import Any

import pytest

from analysis.narrow import narrow
from analysis.network import narrow_network, theme_network
from analysis.themes import theme_positions
from loaders import Positions
from loaders.fields import PartialDate
from tests.samples import positions
from words.sentences import Sentence, coverage_title, dated_words, mapped, network_answer, selection_answer

TABLE = """
               lag  raad  rod  midt  gul
    loans/lend +  2   1    2    .     .
    loans/give + -2   .    2    .     1
    rules/test +  2   .    .    .     .
"""


def network(data: Positions, lang: str = "nb", **choice: Any) -> Sentence:
    shown = narrow(data)
    graph = theme_network(theme_positions(data, shown.themes, shown.actors))
    return network_answer(data, narrow_network(graph, **choice), lang)


def test_what_is_mapped() -> None:
    found = mapped(positions(TABLE, {"lag/lend": {"source": "rapport"}}), "nb")

    assert found.text == (
        "5 aktører, 3 påstander i 2 temaer og 7 standpunkter, hvert med ordrett sitat, fra 2 kilder datert "
        "26.\u00a0februar\u00a02031."
    )
    assert len(set(found.stances)) == 7


def test_what_is_mapped_leaves_the_retired_out() -> None:
    found = mapped(positions(TABLE, retired=["give", "raad"]), "nb")

    assert found.text.startswith("4 aktører, 2 påstander i 2 temaer og 3 standpunkter, hvert med ordrett sitat, fra én kilde ")
    assert found.stances == ("lag/lend", "rod/lend", "lag/test")


@pytest.mark.parametrize(
    ("date", "nb", "en"),
    [
        ("2031-02", "datert februar\u00a02031.", "dated February\u00a02031."),
        ("undated", "uten dato.", "without a date."),
    ],
)
def test_one_of_each_is_said_as_one(date: str, nb: str, en: str) -> None:
    data = positions("lag\na/one + 2", date=date)

    assert mapped(data, "nb").text == f"1 aktør, 1 påstand i 1 tema og 1 standpunkt med ordrett sitat, fra én kilde {nb}"
    assert mapped(data, "en").text == f"1 actor, 1 claim in 1 theme and 1 stance with a verbatim quote, from one source {en}"


def test_sources_of_several_dates_and_of_none() -> None:
    data = positions(TABLE, {"lag/lend": {"source": "rapport"}})
    dates = {"brev": "2030", "rapport": "2031-02-26"}
    sources = [source.model_copy(update={"date": PartialDate(dates[source.id])}) for source in data.sources]

    assert mapped(replace(data, sources=tuple(sources)), "nb").text.endswith(
        "fra 2 kilder datert 2030 til 26.\u00a0februar\u00a02031."
    )
    undated = [source.model_copy(update={"date": PartialDate(dates.pop("brev", "undated"))}) for source in data.sources]
    assert mapped(replace(data, sources=tuple(undated)), "nb").text.endswith("fra 2 kilder: én datert 2030 og én udatert.")


@pytest.mark.parametrize(
    ("dates", "nb", "en"),
    [
        ({"brev": "undated", "rapport": "undated"}, "2 kilder uten dato", "2 sources without a date"),
        (
            {"brev": "undated", "rapport": "2030"},
            "2 kilder: én datert 2030 og én udatert",
            "2 sources: one dated 2030 and one undated",
        ),
        ({"brev": "2031", "rapport": "2030"}, "2 kilder datert 2030 til 2031", "2 sources dated 2030 to 2031"),
        (
            {"brev": "2031", "rapport": "2030", "a": "2030", "b": "undated", "c": "undated"},
            "5 kilder: 3 datert 2030 til 2031 og 2 udaterte",
            "5 sources: 3 dated 2030 to 2031 and 2 undated",
        ),
    ],
)
def test_no_undated_source_is_said_to_have_a_date(dates: dict[str, str], nb: str, en: str) -> None:
    data = positions(TABLE)
    (one, *_) = data.sources
    sources = tuple(one.model_copy(update={"id": name, "date": PartialDate(date)}) for name, date in dates.items())
    found = replace(data, sources=sources)

    assert [dated_words(found, list(dates), lang) for lang in ("nb", "en")] == [nb, en]


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
            "5 ties between actors and themes: 4 along the axis, 0 the opposite way, 1 both for and against and 0 without "
            "direction. “Loans en” is the theme most actors have spoken on: 4 of 5. lag en has spoken on the most themes: "
            "2 of 2.",
        ),
        (
            SEVERAL,
            {},
            "6 forbindelser mellom aktør og tema: 5 i aksens retning, 1 i motsatt retning, 0 både for og mot og 0 uten "
            "retning. «A» og «B» har flest aktører: 3 av 5 har uttalt seg om hvert tema. "
            "lag, rod og midt har uttalt seg om flest temaer: 2 av 2 hver.",
            "6 ties between actors and themes: 5 along the axis, 1 the opposite way, 0 both for and against and 0 without "
            "direction. “A en” and “B en” have the most actors: 3 of 5 have spoken on each theme. "
            "lag en, rod en and midt en have spoken on the most themes: 2 of 2 each.",
        ),
        (
            MANY,
            {},
            "16 forbindelser mellom aktør og tema: 12 i aksens retning, 4 i motsatt retning, 0 både for og mot og 0 uten "
            "retning. 4 temaer har flest aktører: 4 av 5 har uttalt seg om hvert tema. "
            "4 aktører har uttalt seg om flest temaer: 4 av 4 hver.",
            "16 ties between actors and themes: 12 along the axis, 4 the opposite way, 0 both for and against and 0 without "
            "direction. 4 themes have the most actors: 4 of 5 have spoken on each theme. "
            "4 actors have spoken on the most themes: 4 of 4 each.",
        ),
        (
            TABLE,
            {"signs": ["towards"]},
            "4 forbindelser mellom aktør og tema: 4 i aksens retning, 0 i motsatt retning, 0 både for og mot og 0 uten "
            "retning. Flest av dem går til «Loans»: fra 3 av 5 aktører. 4 aktører har forbindelser til flest temaer: 1 "
            "av 2 hver.",
            None,
        ),
        (
            TABLE,
            {"focus": ("actor", "rod")},
            "Én forbindelse mellom aktør og tema: 1 i aksens retning, 0 i motsatt retning, 0 både for og mot og 0 uten "
            "retning.",
            None,
        ),
        (TABLE, {"focus": ("actor", "midt")}, "Ingen forbindelser med disse valgene.", None),
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
