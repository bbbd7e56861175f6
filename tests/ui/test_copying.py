"""Buttons that copy: named for those who do not see what they stand beside, and harmless."""

from tests.samples import WORKED, positions
from tests.ui.markup import BUTTON, tags_of
from ui.copying import copy_html
from ui.evidence_card import stance_html
from words import text

HOSTILE = "</button><script>alert(1)</script> \"'&"


def test_button_says_what_it_copies_and_of_whom() -> None:
    ((name, attributes),) = tags_of(copy_html("Kopier sitat", "KrF om «Påstand»", "«Ord» – KrF."))
    assert name == "button"
    assert attributes["aria-label"] == "Kopier sitat: KrF om «Påstand»"
    assert attributes["data-copy"] == "«Ord» – KrF."
    assert attributes["type"] == "button"


def test_text_cannot_leave_its_place() -> None:
    ((_, attributes),) = tags_of(copy_html("Kopier", HOSTILE, HOSTILE))
    assert attributes["data-copy"] == HOSTILE
    assert attributes.keys() == set(BUTTON)


def test_spaces_that_do_not_break_stay_on_the_page() -> None:
    ((_, attributes),) = tags_of(copy_html("Kopier", "datoen", "20.\N{NO-BREAK SPACE}mai"))
    assert attributes["data-copy"] == "20. mai"


def test_beside_every_piece_of_evidence_stand_a_citation_and_a_link_to_its_stance() -> None:
    more = [{"source": "rapport", "section": "Vedlegg", "quote": "Vi vil låne"}]
    data = positions(WORKED, {"lag/lend": {"quote": "Lån ut", "more": more}})
    buttons = [attributes for name, attributes in tags_of(stance_html(data, data.stance["lag/lend"])) if name == "button"]
    copied = [str(one["data-copy"]) for one in buttons]
    assert len(copied) == 4
    assert copied[0].startswith("«Lån ut» – lag. ")
    assert copied[2].startswith("«Vi vil låne» – lag. ")
    assert [copied[1], copied[3]] == [copied[place].rsplit(" ", 1)[1] for place in (0, 2)]
    assert all("/claim?claim=lend&open=lag/lend&piece=" in copied[place] for place in (1, 3))
    labels = [one["aria-label"] for one in buttons]
    named = [f"{text(f'copying.{what}', 'nb')}: lag om «Påstand lend»" for what in ("quote", "link")]
    assert labels == [f"{name}, sitat {place} av 2" for place in (1, 2) for name in named]
