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
    ],
)
def test_what_is_too_short_or_means_something_else_is_not_found(asked: str, written: str) -> None:
    index = quotes({"gul/test": f"x {written}"})
    wrong = set(written.split()) - {asked}

    assert wrong.isdisjoint(index.words[place].written for place in matches(index, asked))


def test_only_the_smallest_typing_errors_count() -> None:
    index = quotes({"gul/test": "kommersielle", "rod/test": "kommerielt og kommunelle"})

    assert {index.words[place].written for place in matches(index, "komersielle")} == {"kommersielle"}
