"""The drawer of evidence: who else has spoken on the same claim, and the one quote that a link leads to."""

import re
from html import escape, unescape
from urllib.parse import parse_qs, urlsplit

from loaders import Positions
from loaders.model import Stance
from tests.pages.conftest import Visit, html
from ui.pieces import piece_mark
from words import text
from words.formats import SIGNS


def test_others_on_the_claim_are_told_apart_by_whether_the_words_are_their_own(
    visit: Visit, lang: str, shipped: Positions
) -> None:
    session = visit("matrix", lang=lang, open="sv/expand-training-places")
    others = [one for one in shipped.stances if one.claim == "expand-training-places" and one.actor != "sv"]
    assert {bool(one.deciding.endorses) for one in others} == {True, False}
    names = {one.id: shipped.actor[one.actor].short.in_language(lang) for one in others}
    said = {
        f"{SIGNS[one.value]} {text('evidence.endorsing', lang, who=names[one.id]) if one.deciding.endorses else names[one.id]}"
        for one in others
    }
    (chips,) = (group for group in session.get("button_group") if group.key == "evidence-next")
    assert set(chips.options) == said


def wanted(shown: str) -> list[str]:
    """What the mark of the piece that a link leads to stands around: from its beginning to the next frame."""
    return [one.split("</div>")[0] for one in shown.split('<div style="margin:0.6rem 0 0.9rem" id="piece" class="wanted">')[1:]]


def several(shipped: Positions) -> Stance:
    return next(one for one in shipped.stances if len(one.evidence) > 2 and one.actor == "ap")


def test_link_to_one_of_several_quotes_marks_that_one_in_the_drawer(visit: Visit, shipped: Positions) -> None:
    stance = several(shipped)
    drawer = html(visit("claim", claim=stance.claim, open=stance.id))
    (link,) = {one for one in copied_links(drawer) if piece_mark(stance.evidence[1]) in one and "open=" in one}
    given = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
    assert given == {"claim": stance.claim, "open": stance.id, "piece": piece_mark(stance.evidence[1])}

    session = visit("claim", **given)
    assert not session.warning
    (shown,) = wanted(html(session))
    assert escape(stance.evidence[1].quote) in shown


def test_joint_words_on_the_page_of_a_claim_are_led_to_there_and_by_all_names(visit: Visit, shipped: Positions) -> None:
    stance = next(one for one in shipped.stances if one.actor == "krf" and one.deciding.joint_with)
    piece = piece_mark(stance.deciding)
    shown = html(visit("claim", claim=stance.claim))
    (link,) = {one for one in copied_links(shown) if piece in one}
    assert "open=" not in link

    session = visit("claim", claim=stance.claim, piece=piece)
    (marked,) = wanted(html(session))
    assert escape(stance.deciding.quote) in marked
    (label,) = re.findall(r'aria-label="Kopier lenke: ([^"]*) om', marked)
    assert all(shipped.actor[one].short.nb in label for one in ("krf", *stance.deciding.joint_with))


def test_a_piece_that_is_not_there_is_told_of_and_harmless(visit: Visit, shipped: Positions) -> None:
    stance = several(shipped)
    for given in ({"open": stance.id}, {}):
        session = visit("claim", claim=stance.claim, piece="<b>x</b>", **given)
        (told,) = [one.value for one in session.warning]
        assert told.startswith(text("evidence.no_piece", "nb"))
        assert "<b>" not in told
        assert not wanted(html(session))


def test_the_only_quote_of_a_stance_needs_no_mark(visit: Visit, shipped: Positions) -> None:
    stance = next(one for one in shipped.stances if len(one.evidence) == 1 and not one.deciding.joint_with)
    assert not any("piece=" in one for one in copied_links(html(visit("matrix", open=stance.id))))


def copied_links(shown: str) -> list[str]:
    """The addresses that the buttons for a link copy."""
    return [unescape(one) for one in re.findall(r'aria-label="Kopier lenke: [^"]*" data-copy="([^"]*)"', shown)]
