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
        ("kapasitet", "kapasiteten", Level.STEM),
        ("kapasiteten", "kapasitet", Level.STEM),
        ("helsevesen", "helsevesenet", Level.STEM),
        ("nasjonalt", "nasjonal", Level.STEM),
        ("nasjonal", "nasjonalt", Level.STEM),
        ("sterkere", "sterkt", Level.STEM),
        ("lege", "fastlegene", Level.PART),
        ("fastlegene", "fastlege", Level.STEM),
        ("krevje", "kreves", Level.STEM),
        ("pårorende", "pårørende", Level.TYPING_ERROR),
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
        ("atandard", "standard"),
        ("nato", "nito"),
        ("fastlege", "faste fastsette"),
        ("overlege", "over overvurdere"),
        ("sverige", "selvhjelpsverktøy"),
        ("spare", "fremskrittspartiet"),
        ("ikke", "sikkerhet"),
        ("egen", "legene"),
        ("statlig", "erstatte"),
        ("lønn", "belønne"),
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


def test_a_corrected_word_is_looked_up_like_any_word() -> None:
    index = quotes({"gul/test": "teknologi", "rod/test": "velferdsteknologien", "gul/hoard": "teknologisk"})
    found = {index.words[place].written: level for place, level in matches(index, "teknolgi").items()}

    assert found == dict.fromkeys(("teknologi", "velferdsteknologien", "teknologisk"), Level.TYPING_ERROR)


def test_where_only_an_english_word_is_like_it_an_error_is_assumed() -> None:
    index = quotes({"gul/test": "personell"})

    assert "personell" in {index.words[place].written for place in matches(index, "personnell")}


def test_a_short_part_within_a_compound_counts_after_a_known_word() -> None:
    index = quotes({"gul/test": "helse", "rod/test": "helsedataordningen", "gul/hoard": "kandidatadgang"})

    assert {index.words[place].written for place in matches(index, "data")} == {"helsedataordningen"}
