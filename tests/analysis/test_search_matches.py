"""How well a word of the file answers to one that is asked for."""

import pytest

from analysis.search_matches import Level, matches
from tests.analysis.test_search import quotes


@pytest.mark.parametrize(
    ("asked", "written", "level"),
    [
        ("standard", "standard", Level.EXACT),
        ("standarder", "Standarden", Level.STEM),
        ("helsetenesta", "helsetjenester", Level.STEM),
        ("naering", "næringen", Level.STEM),
        ("nær", "næringsliv", Level.BEGINNING),
        ("standarden", "standardisering", Level.BEGINNING),
        ("standard", "datastandarder", Level.PART),
        ("okonomi", "privatøkonomi", Level.PART),
        ("stadnard", "standarder", Level.TYPING_ERROR),
        ("pirvatisering", "privatiseringen", Level.TYPING_ERROR),
        ("sykepleiere", "sykepleier", Level.STEM),
        ("sykepleier", "sykepleierne", Level.STEM),
        ("sjukepleiarane", "sykepleiere", Level.STEM),
        ("tilbyderne", "tilbyder", Level.STEM),
        ("raud", "rødt", Level.BEGINNING),
        ("helse", "e-helse", Level.PART),
    ],
)
def test_how_well_a_word_is_found(asked: str, written: str, level: Level) -> None:
    index = quotes({"gul/test": f"her er {written}"})
    found = {index.words[place].shown: one for place, one in matches(index, asked.casefold()).items()}

    assert found[written] is level


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("va", "varme"),
        ("app", "partnerskapsapparat"),
        ("far", "får far"),
        ("får", "far"),
        ("stnd", "standard"),
        ("2o25", "2025"),
        ("leder", "ledig"),
        ("brukere", "forbruk bruke"),
        ("intelligens", "enkel andelen"),
        ("raud", "rådet"),
        ("bindende", "bilder"),
        ("charities", "clarified"),
        ("standing", "stranding stranden"),
        ("atandard", "standard"),
        ("nato", "nito"),
    ],
)
def test_what_is_too_short_or_means_something_else_is_not_found(asked: str, written: str) -> None:
    index = quotes({"gul/test": f"x {written}"})
    wrong = set(written.split()) - {asked}

    assert wrong.isdisjoint(index.words[place].written for place in matches(index, asked))


@pytest.mark.parametrize(("asked", "found"), [("kommunle", "kommunale"), ("kommnle", ""), ("kommersjele", "kommersielle")])
def test_short_words_may_have_one_error_and_long_ones_two(asked: str, found: str) -> None:
    index = quotes({"gul/test": "kommunale og kommersielle"})

    assert [index.words[place].written for place in matches(index, asked)] == [found] * bool(found)


def test_only_the_smallest_typing_errors_count() -> None:
    index = quotes({"gul/test": "kommersielle", "rod/test": "kommerielt og kommunelle"})

    assert {index.words[place].written for place in matches(index, "komersielle")} == {"kommersielle"}
