"""What a stance, a silence and a place in a source are called."""

from typing import Any

import pytest

from tests.samples import document, loaded, positions
from words.stances import actor_name, attribution, holder_name, retired_words, silence_kind, source_line, stance_words

TABLE = "lag raad rod gul\nloans/lend + 2 1 -1 ."


def credited(lang: str = "nb", **fields: Any) -> str:
    data = positions(TABLE, {"lag/lend": fields})
    stance = data.stance["lag/lend"]
    return attribution(data, stance, stance.deciding, lang)


def placed(lang: str = "nb", **fields: Any) -> str:
    data = positions(TABLE, {"lag/lend": fields})
    return source_line(data, data.stance["lag/lend"].deciding, lang)


def test_stance_words_name_the_basis() -> None:
    data = positions(TABLE, {"raad/lend": {"basis": "condition"}})

    assert stance_words(data.stance["raad/lend"], "nb") == "støtter delvis – på vilkår"
    assert stance_words(data.stance["rod/lend"], "en") == "sceptical"


def test_what_a_piece_alone_would_give_is_named_the_same_way() -> None:
    piece = {"source": "brev", "section": "2", "quote": "Mer", "stance": "partly", "basis": "problem"}
    data = positions(TABLE, {"lag/lend": {"more": [piece]}})

    assert stance_words(data.stance["lag/lend"].evidence[1], "nb") == "støtter delvis – peker på problemet"


def test_a_piece_without_a_stance_of_its_own_has_no_words_for_it() -> None:
    data = positions(TABLE)

    with pytest.raises(ValueError, match="no stance of its own"):
        stance_words(data.stance["lag/lend"].deciding, "nb")


def test_silence_is_of_two_kinds() -> None:
    data = positions(TABLE)

    assert silence_kind(data, "gul") == "unmapped"
    assert silence_kind(data, "lag") == "unsaid"


def test_all_who_say_it_are_named() -> None:
    assert credited() == "lag"
    assert credited(joint_with=["raad", "rod"]) == "lag, raad og rod sammen"
    assert credited("en", joint_with=["raad"]) == "lag en and raad en jointly"


def test_those_who_report_it_are_named() -> None:
    assert credited(reported_by=["rod"]) == "lag, gjengitt av rod"
    assert credited(joint_with=["raad"], reported_by=["rod", "gul"]) == "lag og raad, gjengitt av rod og gul"


def test_who_endorses_is_said_to() -> None:
    data = positions(TABLE, {"raad/lend": {"endorses": {"speaker": "lag", "source": "brev", "section": "1", "quote": "q"}}})

    assert holder_name(data, data.stance["raad/lend"], "nb") == "raad (tilslutning)"
    assert holder_name(data, data.stance["lag/lend"], "en") == "lag en"


def test_what_is_no_longer_in_use_says_from_when_and_why() -> None:
    data = positions(TABLE, retired=["gul", "lend"])

    assert retired_words(data.actor["gul"], "nb") == "Ikke lenger i bruk fra 1.\u00a0mai\u00a02031: Utgått"
    assert retired_words(data.claim["lend"], "en").startswith("No longer in use from 1\u00a0May\u00a02031: ")
    assert retired_words(data.actor["lag"], "nb") == ""


def test_a_place_is_named_from_publisher_to_date() -> None:
    assert placed(section="Kapittel 2") == "Laget: Brev, Kapittel 2, 26.\u00a0februar\u00a02031"
    assert placed("en", page=3, source="rapport") == "Laget: Rapport, 1, p.\u00a03, 26\u00a0February\u00a02031"


def test_words_with_a_date_of_their_own_have_that() -> None:
    assert placed(date="2030-11") == "Laget: Brev, 1, november\u00a02030"


def test_a_short_name_is_added_where_the_full_one_does_not_hold_it() -> None:
    data = positions(TABLE)

    assert actor_name(data.actor["lag"], "nb") == "Lag (lag)"


def test_a_publisher_made_of_words_is_named_in_the_readers_language() -> None:
    content = document(TABLE, {}, ())
    content["sources"][0]["publisher"] = {"nb": "Laget og rådet", "en": "The Society and the Council"}
    data = loaded(content)
    place = data.stances[0].deciding

    assert source_line(data, place, "nb").startswith("Laget og rådet: Brev, ")
    assert source_line(data, place, "en").startswith("The Society and the Council: Brev, ")
