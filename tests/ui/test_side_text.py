"""One text on a claim: each passage once, with everybody behind it and ways to take it along; all of it harmless."""

import re
from html import escape
from typing import Any

from analysis.sides import side_texts
from loaders import Positions
from tests.samples import positions
from tests.ui.markup import tags_of
from ui.side_text import side_text_html
from words import text

HOSTILE = "<script>alert(1)</script> :red[x] $a$ [x](javascript:alert(1)) **b** \"'&"


def markup(row: str, **words: dict[str, Any]) -> tuple[Positions, str]:
    data = positions(f"lag raad rod\nloans/lend + {row}", {f"{actor}/lend": fields for actor, fields in words.items()})
    return data, "".join(side_text_html(data, one) for one in side_texts(data.stances))


def read(card: str) -> str:
    return re.sub(r"[ \n]+", " ", re.sub("<[^>]*>", " ", card))


def joint(other: str, **fields: Any) -> dict[str, Any]:
    return {"joint_with": [other], "quote": "Sammen sagt", **fields}


def test_joint_words_stand_once_with_all_signatories_and_every_line() -> None:
    data, card = markup("2 2 .", lag=joint("raad"), raad=joint("lag"))

    assert card.count("«Sammen sagt»</blockquote>") == 1
    assert "lag og raad sammen" in read(card)
    assert text("claim.one_text", "nb", names="lag og raad") in read(card)
    assert [attributes["href"] for tag, attributes in tags_of(card) if tag == "a"] == ["actor?who=lag", "actor?who=raad"]
    for stance in data.stances:
        assert f"positions.yaml:{stance.line}</code> ({stance.actor})" in card


def test_one_actors_words_are_not_said_to_be_shared_and_have_their_line_and_buttons() -> None:
    data, card = markup("2 . .", lag={"note": {"nb": "Skjønn", "en": "Judgement"}})

    assert "uavhengig tekst" not in card
    assert f"<code>positions.yaml:{data.stances[0].line}</code></p>" in card
    assert ">Skjønn</p>" in card
    assert [attributes["class"] for tag, attributes in tags_of(card) if tag == "button"] == ["copy", "copy"]


def test_note_is_said_once_for_those_who_share_it_and_by_name() -> None:
    note = {"note": {"nb": "Skjønn", "en": "Judgement"}}
    _, card = markup("2 2 .", lag=joint("raad", **note), raad=joint("lag", **note))

    assert card.count("Skjønn") == 1
    assert "lag og raad: Skjønn" in card


def test_endorsed_words_that_stand_above_are_pointed_to_and_their_citation_has_both() -> None:
    words = {"speaker": "lag", "source": "brev", "section": "1", "quote": "Ord fra lag om lend"}
    _, card = markup("2 2 .", raad={"quote": "Vi er enige", "endorses": words})

    assert card.count("«Ord fra lag om lend»</blockquote>") == 1
    assert text("claim.endorses_above", "nb", n=1, names="raad", speaker="lag") in read(card)
    copied = [attributes["data-copy"] or "" for tag, attributes in tags_of(card) if tag == "button"]
    assert "«Vi er enige»" in copied[2]
    assert "«Ord fra lag om lend»" in copied[2]
    assert "ved tilslutning" in read(card)


def test_endorsed_words_that_stand_nowhere_else_stand_with_the_endorsement() -> None:
    words = {"speaker": "rod", "source": "brev", "section": "1", "quote": "Ord fra rod"}
    _, card = markup("2 . .", lag={"endorses": words})

    assert card.count("<blockquote") == 2
    assert "lag stiller seg bak disse ordene fra rod:" in read(card)


def test_who_also_stands_behind_words_is_named_and_what_does_not_decide_is_folded_away() -> None:
    more = [{"source": "brev", "section": "1", "quote": "Sammen sagt", "joint_with": ["lag"], "stance": "supports"}]
    further = [{"source": "brev", "section": "2", "quote": "Mer fra lag"}]
    _, card = markup("2 1 .", lag=joint("raad", more=further), raad={"quote": "Nye ord", "more": more})

    assert text("claim.also", "nb", n=1, names="raad") in read(card)
    head, folded = card.split("<details>")
    assert text("claim.further", "nb", n=1) in folded
    assert "«Mer fra lag»" in folded
    assert "«Mer fra lag»" not in head
    assert card.count("«Sammen sagt»</blockquote>") == 1


def test_every_text_of_the_data_is_escaped() -> None:
    note = {"nb": HOSTILE, "en": HOSTILE}
    _, card = markup("2 2 .", lag=joint("raad", section=HOSTILE, note=note), raad=joint("lag", section=HOSTILE, quote=HOSTILE))

    assert "<script" not in card
    assert escape(HOSTILE) in card
    assert {tag for tag, _ in tags_of(card)} <= {
        "div",
        "p",
        "strong",
        "blockquote",
        "code",
        "a",
        "button",
        "details",
        "summary",
    }
