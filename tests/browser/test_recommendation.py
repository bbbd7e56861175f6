"""From a proposal to what the parties wrote of it and recommended, and back."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from analysis.formal_positions import ACTS
from loaders import Positions
from loaders.model import Proposal
from tests.browser.conftest import PHONE, Visit, settled
from tests.browser.serving import serving
from tests.motions import FULL, ROLL_CALL, with_proposals
from tests.pages.test_positions_file import HOSTILE, hostile
from tests.words.test_recommendation import VOTED
from words import text
from words.cells import UNKNOWN_SIGN

HERE = "() => document.activeElement?.id"


def _cell(page: Page, key: str) -> None:
    page.locator(f'button[data-id="{key}"]').click()


def _shows(page: Page, proposal: Proposal, lang: str = "nb") -> None:
    """The proposal is open, with its quotes, and stands in the address."""
    expect(page.locator("h2#proposal")).to_have_text(proposal.name.in_language(lang))
    expect(page).to_have_url(re.compile(f"[?&]proposal={proposal.id}(&|$)"))
    for place in (*proposal.remarks_for, *proposal.remarks_against):
        quote = page.locator(f'blockquote[lang="{place.language}"]').filter(has_text=place.quote).first
        expect(quote).to_be_visible()


@pytest.fixture
def two(shipped: Positions) -> tuple[Proposal, Proposal]:
    """Two proposals of whose remarks at least one is in Nynorsk."""
    found = [one for one in shipped.proposals if any(remark.language == "nn" for remark in one.remarks_for)]
    return found[0], found[1]


def test_signs_are_explained_and_there_is_none_for_a_vote(visit: Visit) -> None:
    page = visit("/recommendation")
    signs = [text(f"recommendation.sign_{act}", "nb") for act in ACTS if act != "voted"]
    expect(page.locator("ul.legend .swatch")).to_have_text([*signs, UNKNOWN_SIGN])
    expect(page.locator("ul.legend")).not_to_contain_text(VOTED)


def test_cell_opens_its_proposal_and_back_closes_it(visit: Visit, two: tuple[Proposal, Proposal]) -> None:
    page = visit("/recommendation")
    expect(page.locator("h2#proposal")).to_have_count(0)
    _cell(page, f"{two[0].id}/sv")
    _shows(page, two[0])
    settled(page)
    _cell(page, f"{two[1].id}/v")
    _shows(page, two[1])
    settled(page)
    page.go_back()
    _shows(page, two[0])
    page.go_back()
    expect(page.locator("h2#proposal")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("proposal="))


def test_reader_is_taken_to_the_proposal_that_a_press_opens(visit: Visit, two: tuple[Proposal, Proposal]) -> None:
    page = visit("/recommendation")
    page.locator(f'button[data-id="{two[0].id}/sv"]').press("Enter")
    heading = page.locator("h2#proposal")
    expect(heading).to_be_in_viewport()
    expect(heading).to_be_focused()
    assert page.evaluate(HERE) == "proposal"
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    _shows(page, two[0], "en")
    settled(page)
    assert page.evaluate(HERE) != "proposal"


def test_reader_who_comes_back_is_not_taken_there_again(visit: Visit, two: tuple[Proposal, Proposal]) -> None:
    page = visit("/recommendation")
    _cell(page, f"{two[0].id}/sv")
    expect(page.locator("h2#proposal")).to_be_focused()
    page.get_by_role("link", name=text("nav.matrix", "nb"), exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "nb"))
    settled(page)
    page.go_back()
    _shows(page, two[0])
    settled(page)
    assert page.evaluate(HERE) != "proposal"


def test_address_opens_a_proposal_with_the_answer_in_view(visit: Visit, two: tuple[Proposal, Proposal]) -> None:
    page = visit(f"/recommendation?proposal={two[1].id}&lang=en")
    _shows(page, two[1], "en")
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    expect(page.get_by_text(text("recommendation.no_roll_call", "en")).first).to_be_in_viewport()


def test_another_proposal_is_chosen_by_its_name(visit: Visit, two: tuple[Proposal, Proposal]) -> None:
    page = visit(f"/recommendation?proposal={two[0].id}")
    page.get_by_role("combobox", name=re.compile(text("recommendation.choose", "nb"))).click()
    page.get_by_role("option", name=two[1].name.nb, exact=True).click()
    _shows(page, two[1])


def test_stance_beside_the_acts_opens_its_evidence(visit: Visit, two: tuple[Proposal, Proposal], shipped: Positions) -> None:
    page = visit(f"/recommendation?proposal={two[0].id}")
    stance = shipped.stance[f"sv/{two[0].claim}"]
    page.get_by_role("button", name=text("recommendation.open", "nb", who=shipped.actor["sv"].short.nb)).click()
    drawer = page.get_by_role("dialog")
    expect(drawer.locator("blockquote").filter(has_text=stance.deciding.quote).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    _shows(page, two[0])


def test_phone_shows_a_proposal_without_scrolling_sideways(visit: Visit, two: tuple[Proposal, Proposal]) -> None:
    page = visit(f"/recommendation?proposal={two[0].id}", **PHONE)
    _shows(page, two[0])
    width, room = page.get_by_test_id("stMain").evaluate("one => [one.scrollWidth, one.clientWidth]")
    assert width <= room
    page.locator(f'button[data-id="{two[1].id}/r"]').tap()
    _shows(page, two[1])


def test_hostile_proposals_show_as_text_and_do_nothing(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_text(json.dumps(hostile(with_proposals({**FULL, "roll_call": ROLL_CALL}))) + "\n...\n", encoding="utf-8")
    with serving(tmp_path / "server.log", POSITIONS=str(path)) as server:
        page = visit("/recommendation?proposal=8-9-1", at=server)
        expect(page.get_by_text(HOSTILE).first).to_be_attached()
        assert page.locator("body script:not([src]), img[src='x'], a[href^='javascript:']").count() == 0
        assert page.get_by_test_id("stMain").locator("b, .katex").count() == 0
        expect(page.get_by_text(re.compile("^Stemte ikke: 10"))).to_be_visible()
        expect(page.locator("ul.legend")).to_contain_text(text("recommendation.legend_voted", "nb"))
