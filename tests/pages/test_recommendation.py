"""The page of remarks and recommendations: an overview, one proposal with its quotes, and a vote only where one is recorded."""

import json
import re
from html import escape

import pytest
from streamlit.testing.v1 import AppTest

from analysis.formal_positions import formal_positions
from loaders import Positions
from tests.motions import FULL, ROLL_CALL, proposal, with_proposals
from tests.pages.conftest import Use, Visit, choice, healthy, read, texts
from tests.pages.test_positions_file import HOSTILE, LIVE, hostile
from tests.words.test_recommendation import UNSAID, VOTED
from ui.markup import plain
from words import text
from words.recommendation import proposal_answer, without_words
from words.stances import actor_name


def shown(session: AppTest) -> str:
    """Everything that stands there, as it is written."""
    return "\n".join(words for _, words in texts(session))


@pytest.mark.parametrize("key", ["8-200-1", "8-200-3", "8-200-4", "8-200-5", "innst-355-1"])
def test_open_proposal_shows_every_quote_with_its_language_and_its_line(
    visit: Visit, lang: str, shipped: Positions, key: str
) -> None:
    session = visit("recommendation", lang=lang, proposal=key)
    assert healthy(session)
    found = formal_positions(shipped, next(one for one in shipped.proposals if one.id == key))
    assert plain(proposal_answer(shipped, found, lang).text) in [element.value for element in session.main.markdown]
    entry = found.proposal
    for place in (*entry.remarks_for, *entry.remarks_against, *([entry.recommendation] if entry.recommendation else [])):
        assert f'lang="{place.language}">«{escape(place.quote)}»' in shown(session)
        assert f"positions.yaml:{place.line}<" in shown(session)
    if entry.recommendation:
        assert f"«{escape(entry.recommendation.behind_quote)}»" in shown(session)


def test_open_proposal_has_a_card_for_every_party_with_something_and_a_reason_for_the_others(
    visit: Visit, lang: str, shipped: Positions
) -> None:
    session = visit("recommendation", lang=lang, proposal="8-200-3")
    found = formal_positions(shipped, next(one for one in shipped.proposals if one.id == "8-200-3"))
    heads = re.findall(r"<h3[^>]*>(?:<span[^>]*></span>)?([^<]+)", shown(session))
    assert heads == [escape(actor_name(shipped.actor[one.party], lang)) for one in found.found]
    assert len(found.without) == 3
    assert all(plain(words) in shown(session) for words in without_words(shipped, found, lang))


@pytest.mark.parametrize("key", ["", "8-200-3", "8-200-6", "innst-355-2"])
def test_a_vote_is_spoken_of_only_where_it_is_said_that_none_is_known(visit: Visit, lang: str, key: str) -> None:
    words = read(visit("recommendation", lang=lang, **({"proposal": key} if key else {})))
    kept = words
    for sentence in UNSAID[lang]:
        kept = kept.replace(sentence, "")
    assert kept != words
    assert not VOTED.search(kept)


def test_recorded_vote_stands_beside_the_other_acts(visit: Visit, use: Use) -> None:
    use(with_proposals({**FULL, "roll_call": ROLL_CALL}))
    words = read(visit("recommendation", proposal="8-9-1"))
    assert "Avstemningen 4.\u00a0mars\u00a02031" in words
    assert "For: 10 (midt 9 og gul 1)" in words
    assert "Mot: 50 (rod 20 og gul 30)" in words
    assert "Stemte ikke: 10 (midt 1 og gul 9)" in words
    assert "1 stemte for, 30 mot og 9 stemte ikke." in words
    assert text("recommendation.not_in_roll_call", "nb") in words
    assert UNSAID["nb"][0] not in words


def test_act_of_no_party_is_drawn_from_another(visit: Visit, use: Use) -> None:
    use(with_proposals(proposal(claim="hoard")))
    words = read(visit("recommendation", proposal="8-9-1"))
    assert words.count(text("recommendation.nothing_written", "nb")) == 2
    assert text("recommendation.not_behind", "nb") not in words
    assert "støtter forslaget" not in words


def test_stance_opens_its_evidence(visit: Visit) -> None:
    session = visit("recommendation", proposal="8-200-3")
    label = text("recommendation.open", "nb", who="SV")
    next(button for button in session.button if button.label == label).click().run()
    assert session.query_params["open"] == "sv/expand-training-places"
    assert "8-200-3" in session.query_params["proposal"]


def test_acts_stay_where_shared_text_is_set_aside(visit: Visit, shipped: Positions) -> None:
    session = visit("recommendation", proposal="8-200-3", unshared="1")
    assert healthy(session)
    found = formal_positions(shipped, next(one for one in shipped.proposals if one.id == "8-200-3"))
    assert plain(proposal_answer(shipped, found, "nb").text) in shown(session)
    assert text("silence.set_aside", "nb")[1:] in read(session)


def test_unknown_proposal_is_named_and_none_is_shown(visit: Visit) -> None:
    session = visit("recommendation", proposal="8-200-33")
    assert healthy(session)
    assert ["8\\-200\\-33" in warning.value for warning in session.warning] == [True]
    assert choice(session.selectbox, "proposal").value is None


def test_former_id_leads_to_the_proposal_that_has_it_no_more(visit: Visit, use: Use) -> None:
    use(with_proposals({**FULL, "formerly": ["8-9-0"]}))
    session = visit("recommendation", proposal="8-9-0")
    assert choice(session.selectbox, "proposal").value == "8-9-1"
    assert len(session.warning) == 1


def test_row_of_a_proposal_without_numbers_says_only_that_it_is_shown(visit: Visit, use: Use) -> None:
    use(with_proposals(proposal(), proposal("8-9-2", number_in_report=7)))
    session = visit("recommendation", proposal="8-9-1")
    drawn = [json.loads(part.proto.json) for part in session.get("bidi_component")]
    (table,) = (part for part in drawn if "rows" in part)
    assert [row["note"] for row in table["rows"]] == ["vist under tabellen", "forslag 7 i innstillingen"]


def test_retired_proposal_is_shown_only_by_its_id_with_the_reason(visit: Visit, use: Use) -> None:
    gone = {"retired": {"date": "2031-05-01", "reason": {"nb": "Trukket", "en": "Withdrawn"}}}
    use(with_proposals({**FULL, **gone}, proposal("8-9-2", claim="hoard")))
    assert "Ett forslag" in read(visit("recommendation"))
    assert "Trukket" in read(visit("recommendation", proposal="8-9-1"))


def test_file_without_proposals_says_so(visit: Visit, lang: str, use: Use) -> None:
    use(with_proposals())
    session = visit("recommendation", lang=lang, proposal="8-9-1")
    assert healthy(session)
    assert session.main.markdown[0].value == plain(text("recommendation.no_proposals", lang))
    assert not session.selectbox
    assert len(session.warning) == 1


@pytest.mark.parametrize("view", [{}, {"proposal": "8-9-1"}, {"proposal": "8-9-1", "open": "rod/lend"}], ids=str)
def test_hostile_texts_of_a_proposal_show_as_the_plain_text_that_they_are(
    visit: Visit, lang: str, use: Use, view: dict[str, str]
) -> None:
    content = hostile(with_proposals({**FULL, "roll_call": ROLL_CALL}, proposal("8-9-2", claim="hoard")))
    for key in ("remarks_for", "remarks_against"):
        content["proposals"][0][key] = [{**remark, "section": HOSTILE} for remark in content["proposals"][0][key]]
    content["proposals"][0]["recommendation"] = {**content["proposals"][0]["recommendation"], "behind_quote": HOSTILE}
    use(content)
    session = visit("recommendation", lang=lang, **view)
    assert healthy(session)
    written_texts = list(texts(session))
    assert not any(HOSTILE in words for _, words in written_texts)
    assert not any(LIVE[kind].search(words) for kind, words in written_texts)
    assert any((escape(HOSTILE) if kind == "html" else plain(HOSTILE)) in words for kind, words in written_texts)


def test_answer_of_the_overview_follows_the_file(visit: Visit, use: Use) -> None:
    use(with_proposals(FULL))
    assert "Rod støtter 1 av 1 forslag" in read(visit("recommendation"))
    use(with_proposals(proposal()))
    assert "Ett forslag: 0 med merknad for eller mot" in read(visit("recommendation"))
