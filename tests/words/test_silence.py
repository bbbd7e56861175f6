"""Why actors are silent: one wording for each reason, in files made to be read by eye."""

from typing import Any

import pytest

from analysis.own_words import first_hand
from loaders import Positions
from tests.samples import document, loaded, positions
from words.silence import Silence, silence_note, silence_notes, silence_words, silences

TABLE = """
               lag  raad  rod  midt  gul  blaa bransje
    loans/lend +  2   1    1    -1    0    .     .
    loans/give +  .   .    .     .    .    .     .
"""
JOINTLY = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}


def noted(words: dict[str, Any] | None = None, **notes: str) -> Positions:
    content: dict[str, Any] = document(TABLE, words or {}, ())
    for actor in content["actors"]:
        if actor["id"] in notes:
            actor["silence_note"] = {"nb": notes[actor["id"]], "en": f"{notes[actor['id']]} en"}
    return loaded(content)


@pytest.mark.parametrize(
    ("actors", "nb", "en"),
    [
        ("gul", "ikke omtalt i kildene vi har lest", "not mentioned in the sources we have read"),
        (
            "blaa",
            "ikke kartlagt – ingen av kildene er partiets egne",
            "not mapped – none of the sources is the party’s own",
        ),
        (
            "bransje",
            "ikke kartlagt – ingen av kildene er aktørens egne",
            "not mapped – none of the sources is the actor’s own",
        ),
        (
            "blaa bransje",
            "ikke kartlagt – ingen av kildene er deres egne",
            "not mapped – none of the sources is their own",
        ),
    ],
)
def test_each_reason_has_one_wording_and_a_party_is_called_one(actors: str, nb: str, en: str) -> None:
    data = positions(TABLE)

    assert [one.words for one in silences(data, actors.split(), ["give"], "nb")] == [nb]
    assert [one.words for one in silences(data, actors.split(), ["give"], "en")] == [en]


def test_actors_are_heaped_by_reason_and_who_has_spoken_after_all_comes_first() -> None:
    data = first_hand(positions(TABLE, JOINTLY))

    assert [(one.kind, one.actors) for one in silences(data, ["blaa", "gul", "raad", "rod"], ["lend"], "nb")] == [
        ("set_aside", ("raad",)),
        ("unsaid", ("gul", "rod")),
        ("unmapped", ("blaa",)),
    ]
    assert silences(data, [], ["lend"], "nb") == []


def test_several_subjects_are_heaped_by_reason_and_none_of_them_is_said_of_all() -> None:
    data = first_hand(positions(TABLE, JOINTLY))

    assert silences(data, ["lag", "blaa"], ["give", "lend"], "nb") == [
        Silence("set_aside", "bare i felles tekst, som er satt til side", ("lag",), ("lend",)),
        Silence("unsaid", "ikke omtalt i kildene vi har lest", ("lag",), ("give",)),
        Silence("unmapped", "ikke kartlagt – ingen av kildene er partiets egne", ("blaa",), ("give", "lend")),
    ]


def test_without_subjects_it_is_a_silence_on_everything() -> None:
    data = first_hand(positions(TABLE, JOINTLY))

    assert [(one.kind, one.subjects) for one in silences(data, ["lag", "blaa"], (), "nb")] == [
        ("set_aside", ()),
        ("unmapped", ()),
    ]


def test_notes_of_the_silent_are_said_of_each_by_name() -> None:
    data = noted(blaa="Ikke spurt", gul="Ikke spurt", rod="Bortreist", lag="Står her")

    assert silence_notes(data, ["rod", "gul", "blaa"], ["give"], "nb") == [
        "rod: Bortreist",
        "gul: Ikke spurt",
        "blaa: Ikke spurt",
    ]
    assert silence_notes(data, ["gul", "blaa"], ["give"], "en") == ["gul en: Ikke spurt en", "blaa en: Ikke spurt en"]
    assert silence_notes(data, ["midt"], ["give"], "nb") == []


def test_note_of_silence_is_not_given_where_a_stance_is_only_set_aside() -> None:
    data = first_hand(noted(JOINTLY, lag="Ikke spurt"))

    assert silence_notes(data, ["lag"], ["lend"], "nb") == []
    assert silence_notes(data, ["lag"], ["loans"], "nb") == []
    assert silence_note(data, "lag", (), "nb") == ""
    assert silence_notes(data, ["lag"], ["give"], "nb") == ["lag: Ikke spurt"]
    assert silence_note(data, "lag", ["give", "lend"], "nb") == "Ikke spurt"


def test_in_full_it_says_what_the_silence_does_not_mean_and_what_is_known_of_it() -> None:
    data = noted(blaa="Ikke spurt.")

    assert silence_words(data, "blaa", ["give"], "nb") == (
        "Ikke kartlagt – ingen av kildene er partiets egne. Det betyr ikke at partiet mangler et standpunkt. Ikke spurt."
    )
    assert silence_words(data, "bransje", (), "nb") == (
        "Ikke kartlagt – ingen av kildene er aktørens egne. Det betyr ikke at aktøren mangler et standpunkt."
    )
    assert silence_words(data, "gul", ["give"], "nb").startswith("Ikke omtalt i kildene vi har lest. Aktøren har uttalt seg i")


def test_in_full_a_stance_that_is_set_aside_is_no_silence_and_gets_no_note() -> None:
    data = first_hand(noted(JOINTLY, lag="Ikke spurt."))

    assert silence_words(data, "lag", ["lend"], "nb").startswith("Aktøren har et standpunkt her, men bare i tekst")
    assert "Ikke spurt" not in silence_words(data, "lag", ["lend"], "nb")


def test_in_full_several_reasons_are_each_told_with_their_number() -> None:
    data = first_hand(noted(JOINTLY, lag="Ikke spurt."))

    assert silence_words(data, "lag", ["lend", "give"], "nb") == (
        "På én påstand: bare i felles tekst, som er satt til side. På én påstand: ikke omtalt i kildene vi har lest. "
        "Ikke spurt."
    )
