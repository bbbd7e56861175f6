from copy import copy, deepcopy

import pytest

from words import text
from words.formats import listing
from words.names import Name, changed, opening, within

GOVERNMENT = Name("Government", "the government", "The government")


@pytest.fixture(autouse=True)
def _templates(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {
        "first": "{who} wants it.",
        "inside": "Nobody but {who} wants it.",
        "next": "It is so. {who} wants it.",
        "question": "So? {who} wants it.",
        "bold": "**{who}** wants it.",
        "item": "Of those:\n- {who} wants it",
        "number": "Of 3. {n} of {who}",
        "abbreviation": "{who} and {who}: {other}",
        "counted": {"one": "{who} alone", "other": "{n}, of which {who}"},
    }
    monkeypatch.setattr("words.catalogue", lambda: {key: {"en": words} for key, words in said.items()})


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("first", "The government wants it."),
        ("inside", "Nobody but the government wants it."),
        ("next", "It is so. The government wants it."),
        ("question", "So? The government wants it."),
        ("bold", "**The government** wants it."),
        ("item", "Of those:\n- The government wants it"),
    ],
)
def test_a_name_has_the_form_of_its_place(key: str, expected: str) -> None:
    assert text(key, "en", who=GOVERNMENT) == expected


def test_a_name_as_itself_is_a_label() -> None:
    assert f"{GOVERNMENT}: 3" == "Government: 3"


def test_a_sentence_that_begins_with_a_name_stands_within_another_in_turn() -> None:
    inner = text("first", "en", who=GOVERNMENT)

    assert text("inside", "en", who=inner) == "Nobody but the government wants it. wants it."
    assert text("first", "en", who=inner) == "The government wants it. wants it."


def test_a_sentence_that_does_not_begin_with_a_name_is_plain_text() -> None:
    assert not isinstance(text("inside", "en", who=GOVERNMENT), Name)
    assert not isinstance(text("first", "en", who="NITO"), Name)


def test_both_forms_of_a_counted_sentence_are_filled() -> None:
    assert text("counted", "en", n=1, who=GOVERNMENT) == "The government alone"
    assert text("counted", "en", n=2, who=GOVERNMENT) == "2, of which the government"


def test_a_placeholder_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        text("abbreviation", "en", who=GOVERNMENT)


def test_a_list_of_names_is_a_name() -> None:
    named = listing([GOVERNMENT, "NITO", GOVERNMENT], "en")

    assert named == "Government, NITO and Government"
    assert within(named) == "the government, NITO and the government"
    assert opening(named) == "The government, NITO and the government"
    assert not isinstance(listing(["NITO", "NSF"], "en"), Name)
    assert listing([], "en") == ""


def test_every_form_is_changed() -> None:
    shouted = changed(GOVERNMENT, str.upper)

    assert (shouted, within(shouted), opening(shouted)) == ("GOVERNMENT", "THE GOVERNMENT", "THE GOVERNMENT")
    assert changed("NITO", str.lower) == "nito"


@pytest.mark.parametrize("way", [copy, deepcopy])
def test_a_copy_has_every_form(way: object) -> None:
    made = way(GOVERNMENT)  # type: ignore[operator]

    assert (made, made.within, made.opening) == (GOVERNMENT, "the government", "The government")
