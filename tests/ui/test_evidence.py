"""What an evidence card says of a stance."""

import re
from html import escape
from typing import Any

import pytest

from loaders import Positions
from tests.samples import positions
from tests.ui.markup import BUTTON, read, tags_of
from ui import evidence_card
from ui.evidence_card import stance_html

TABLE = """
                lag  bedrift  rod  midt
    loans/lend  +   2    .     .    1
    loans/count 0   .    0     0    .
"""
HOSTILE = "<script>alert(1)</script> :red[x] $a$ [x](javascript:alert(1)) **b** \"'&"
REPORTED = {
    "source": "rapport",
    "section": "Vedlegg",
    "quote": "Vi vil låne",
    "reported_by": ["rod", "midt"],
    "date": "2030-11",
}
ENDORSED = {"speaker": "bedrift", "source": "brev", "section": "Del 2", "page": 7, "quote": "Lån er bra", "language": "nb"}


def _data(**deciding: Any) -> Positions:
    return positions(TABLE, {"lag/lend": deciding})


def _card(data: Positions, stance: str = "lag/lend") -> str:
    return stance_html(data, data.stance[stance])


def _read(markup: str) -> str:
    return re.sub(r"[ \n]+", " ", re.sub("<[^>]*>", " ", markup))


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader of English."""
    monkeypatch.setattr(evidence_card, "language", lambda: "en")
    monkeypatch.setattr("ui.language.language", lambda: "en")


def test_quote_stands_in_a_blockquote_in_its_own_language() -> None:
    card = _card(_data(quote="Robothundar på lån", language="nn"))
    assert [attributes["lang"] for tag, attributes in tags_of(card) if tag == "blockquote"] == ["nn"]
    assert ">«Robothundar på lån»</blockquote>" in card


def test_words_of_the_source_are_in_its_own_language_for_who_hears_them(english: None) -> None:  # noqa: ARG001
    card = _card(_data(section="Kapittel 2", page=3))
    assert [attributes for tag, attributes in tags_of(card) if tag == "span"] == [{"lang": "nb"}]
    assert '<span lang="nb">Brev, Kapittel 2</span>, p.' in card


def test_a_language_is_not_told_of_where_it_is_the_readers() -> None:
    assert "<span" not in _card(_data(section="Kapittel 2"))


def test_speaker_stands_by_the_quote() -> None:
    assert "<strong>lag</strong>" in _card(_data())


def test_everybody_who_says_the_words_together_is_named() -> None:
    assert "<strong>lag, bedrift og rod sammen</strong>" in _card(_data(joint_with=["bedrift", "rod"]))


def test_those_in_whose_text_the_actor_is_quoted_are_named() -> None:
    card = _card(_data(more=[REPORTED]))
    assert "<strong>lag, gjengitt av rod og midt</strong>" in card


def test_endorsed_words_are_a_quote_of_their_own_under_the_name_of_their_speaker() -> None:
    card = _card(_data(quote="Deler denne vurderinga", language="nn", endorses=ENDORSED))
    assert [attributes["lang"] for tag, attributes in tags_of(card) if tag == "blockquote"] == ["nn", "nb"]
    own, endorsed = read(card).split("lag stiller seg bak disse ordene fra bedrift:")
    assert "Deler denne vurderinga" in own
    assert "<strong>lag</strong>" in own
    assert "bedrift" not in own
    assert "«Lån er bra»" in endorsed
    assert "<strong>bedrift</strong>" in endorsed
    assert "<strong>lag</strong>" not in endorsed
    assert "Del 2, s.\u00a07" in endorsed


def test_place_of_the_words_is_said_in_full() -> None:
    assert "Laget: Brev, Kapittel 2, s.\u00a03, 26.\u00a0februar\u00a02031" in _read(_card(_data(section="Kapittel 2", page=3)))


def test_page_is_left_out_where_there_is_none() -> None:
    assert "s. " not in _read(_card(_data(section="Kapittel 2"))).replace("Kapittel 2, 26.", "")


def test_own_date_of_the_words_goes_before_that_of_their_source() -> None:
    card = _read(_card(_data(more=[REPORTED])))
    assert "Laget: Rapport, Vedlegg, november\u00a02030" in card


def test_machine_scan_is_said(shipped_scan: tuple[Positions, str]) -> None:
    data, stance = shipped_scan
    assert "maskinlest" in _read(_card(data, stance))
    assert "maskinlest" not in _read(_card(_data()))


def test_line_of_the_data_is_named() -> None:
    data = _data()
    assert f"<code>positions.yaml:{data.stance['lag/lend'].line}</code>" in _card(data)


def test_verdict_has_its_sign_its_word_and_its_basis() -> None:
    assert ">++ støtter</strong>" in _card(_data())
    assert ">+ støtter delvis – støtter målet</strong>" in _card(_data(), "midt/lend")


def test_verdict_on_anothers_words_says_that_they_are_endorsed() -> None:
    assert ">++ støtter · ved tilslutning</strong>" in _card(_data(endorses=ENDORSED))
    assert "tilslutning" not in _card(_data(more=[{**REPORTED, "endorses": ENDORSED}]))


def test_note_of_the_curator_is_shown() -> None:
    assert "Skjønn" in _card(_data(note={"nb": "Skjønn", "en": "Judgement"}))


def test_evidence_that_alone_would_give_another_stance_says_so() -> None:
    card = _card(_data(more=[{**REPORTED, "stance": "partly", "basis": "condition"}]))
    assert "Dette sitatet alene tilsier: støtter delvis – på vilkår." in card


def test_deciding_evidence_stands_first() -> None:
    card = _card(_data(quote="Først", more=[REPORTED]))
    assert card.index("Først") < card.index("Vi vil låne")


@pytest.mark.usefixtures("english")
def test_english_reader_sees_the_norwegian_quote_and_which_norwegian_it_is() -> None:
    card = _card(_data(quote="Robothundar på lån", language="nn", joint_with=["rod"]))
    assert 'lang="nn">«Robothundar på lån»' in card
    assert "lag en and rod en jointly" in card
    assert "(in Nynorsk)" in card
    assert "26\u00a0February\u00a02031" in card
    assert "supports" in card


def test_every_text_of_the_data_is_escaped() -> None:
    both = {"nb": HOSTILE, "en": HOSTILE}
    hostile = {"quote": HOSTILE, "section": HOSTILE}
    card = _card(_data(**hostile, note=both, endorses={**ENDORSED, **hostile}, more=[{**REPORTED, **hostile}]))
    assert read(card).count(escape(HOSTILE)) == 7
    assert card.count(escape(HOSTILE)) == 7 + 4 + 2  # each quote and each section once more, in what is copied
    assert {tag for tag, _ in tags_of(card)} <= {"div", "p", "strong", "blockquote", "code", "button"}
    assert {name for _, attributes in tags_of(card) for name in attributes} <= {"style", "lang", *BUTTON}
