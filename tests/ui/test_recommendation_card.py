"""What is shown of a remark, a recommendation and a stance: quotes in their own language, all of it harmless."""

import re
from html import escape
from typing import Any

from loaders import Positions
from tests.motions import FULL, RECOMMENDATION, positions, proposal, remark
from tests.ui.markup import BUTTON, read, tags_of
from ui.evidence_card import badge_html, line_html
from ui.recommendation_card import party_html, recommendation_html, remark_html

HOSTILE = "<script>alert(1)</script> :red[x] $a$ [x](javascript:alert(1)) **b** \"'&"


def _read(markup: str) -> str:
    return re.sub(r"[ \n]+", " ", re.sub("<[^>]*>", " ", markup))


def _remark(**fields: Any) -> tuple[Positions, str]:
    data = positions(proposal(remarks_for=[remark("rod", "blaa", **fields)]))
    return data, remark_html(data, data.proposals[0], data.proposals[0].remarks_for[0])


def test_remark_is_a_quote_in_its_own_language_by_everybody_who_wrote_it() -> None:
    data, card = _remark(words="Desse medlemene vil låne ut", language="nn")
    assert [attributes["lang"] for tag, attributes in tags_of(card) if tag == "blockquote"] == ["nn"]
    assert ">«Desse medlemene vil låne ut»</blockquote>" in card
    assert "<strong>rod og blaa sammen</strong>" in card
    assert "Laget: Rapport, Merknader, s.\u00a02, 26.\u00a0februar\u00a02031 (på nynorsk)" in _read(card)
    assert f"<code>positions.yaml:{data.proposals[0].remarks_for[0].line}</code>" in card


def test_remark_of_one_party_is_not_joint() -> None:
    data = positions(FULL)
    card = remark_html(data, data.proposals[0], data.proposals[0].remarks_for[1])
    assert "<strong>midt</strong>" in card
    assert "nynorsk" not in card


def test_recommendation_has_its_words_and_those_that_say_who_is_behind_it() -> None:
    data = positions(FULL)
    recommendation = data.proposals[0].recommendation
    assert recommendation is not None
    card = recommendation_html(data, data.proposals[0], recommendation)
    assert card.count("<blockquote") == 2
    assert card.index("«Tilrådingen fremmes av Rød og Gul.»") < card.index("vedtas ikke.»")
    assert "<strong>rod og gul</strong>" in card
    assert f"<code>positions.yaml:{recommendation.line}</code>" in card


def test_stance_has_its_sign_and_its_word() -> None:
    data = positions(FULL)
    assert ">++ støtter</strong>" in badge_html(data.stance["lag/lend"])


def test_party_has_its_name_and_its_colour() -> None:
    data = positions(FULL)
    assert "background:#aa0000" in party_html(data.actor["rod"])
    assert "<span" not in party_html(data.actor["fri"])


def test_every_text_of_the_data_is_escaped() -> None:
    data, card = _remark(words=HOSTILE, section=HOSTILE)
    hostile = positions(
        proposal(recommendation={**RECOMMENDATION, "quote": HOSTILE, "behind_quote": HOSTILE, "section": HOSTILE})
    )
    recommendation = hostile.proposals[0].recommendation
    assert recommendation is not None
    cards = card + recommendation_html(hostile, hostile.proposals[0], recommendation) + line_html(data, 1, HOSTILE)
    assert read(cards).count(escape(HOSTILE)) == 6
    assert cards.count(escape(HOSTILE)) == 6 + 5  # each quote and each section once more, in what is copied
    assert {tag for tag, _ in tags_of(cards)} <= {"div", "p", "strong", "blockquote", "code", "button"}
    assert {name for _, attributes in tags_of(cards) for name in attributes} <= {"style", "lang", *BUTTON}
