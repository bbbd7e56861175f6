"""The drawer of evidence: who else has spoken on the same claim."""

from loaders import Positions
from tests.pages.conftest import Visit
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
