"""From a theme to a claim to who said what of it, as a journalist does it."""

import re

import pytest
from playwright.sync_api import Page, expect

from analysis.divisions import division
from analysis.narrow import narrow
from analysis.neighbours import neighbours
from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled, turn
from words import text
from words.claim_page import claim_answer

STANDARDS = "/claim?claim=mandatory-standards"
CONTESTED = "/claim?claim=use-spare-private-capacity"


def title(positions: Positions, claim: str, lang: str = "nb") -> str:
    return positions.claim[claim].wording.in_language(lang)


def shows(page: Page, positions: Positions, claim: str, lang: str = "nb") -> None:
    """The claim is on the page with its answer, and stands in the address."""
    expect(page.get_by_role("heading", level=1)).to_have_text(title(positions, claim, lang))
    found = division(positions, claim, narrow(positions).actors)
    expect(page.get_by_text(claim_answer(positions, found, lang).text, exact=True)).to_be_visible()
    expect(page).to_have_url(re.compile(f"claim={claim}"))


def test_who_besides_tek_norge_wants_mandatory_standards_and_in_which_words(visit: Visit, shipped: Positions) -> None:
    page = visit("/theme")
    page.get_by_role("link", name=shipped.theme["standards-and-data"].name.nb, exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(shipped.theme["standards-and-data"].name.nb)
    settled(page)
    page.get_by_role("link", name=shipped.claim["mandatory-standards"].wording.nb, exact=True).first.click()
    shows(page, shipped, "mandatory-standards")
    settled(page)
    for actor in ("nsf", "tek-norge"):
        words = shipped.stance[f"{actor}/mandatory-standards"].deciding.quote
        expect(page.locator("blockquote").get_by_text(words)).to_have_count(1)
    expect(page.get_by_text("NSF og NHO sammen")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(re.compile("about=standards-and-data"))
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("theme.title", "nb"))


def test_claim_is_chosen_from_the_list_and_in_english(visit: Visit, shipped: Positions) -> None:
    page = visit("/claim?lang=en")
    page.get_by_role("link", name=shipped.claim["more-staff"].wording.en, exact=True).click()
    shows(page, shipped, "more-staff", "en")
    settled(page)
    page.get_by_test_id("stSidebar").get_by_text("Bokmål", exact=True).click()
    shows(page, shipped, "more-staff")


def test_name_opens_the_words_and_back_closes_them(visit: Visit, shipped: Positions) -> None:
    page = visit(STANDARDS)
    page.get_by_role("link", name="R (tilslutning)", exact=True).click()
    drawer = page.get_by_role("dialog")
    expect(drawer.locator("blockquote").first).to_have_text(f"«{shipped.stance['r/mandatory-standards'].deciding.quote}»")
    expect(page).to_have_url(re.compile(r"claim=mandatory-standards&open=r%2Fmandatory-standards"))
    page.go_back()
    expect(drawer).to_have_count(0)
    shows(page, shipped, "mandatory-standards")


def test_neighbour_is_come_to_at_its_beginning(visit: Visit, shipped: Positions) -> None:
    page = visit(CONTESTED)
    following = neighbours(shipped, "use-spare-private-capacity")[1]
    assert following is not None
    link = page.get_by_role("link", name=shipped.claim[following].wording.nb, exact=True)
    link.scroll_into_view_if_needed()
    link.click()
    shows(page, shipped, following)
    settled(page)
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()


def test_answer_is_copied_as_it_stands(visit: Visit, shipped: Positions) -> None:
    page = visit(STANDARDS, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=re.compile(f"^{text('copying.answer', 'nb')}")).click()
    expect(page.get_by_role("status").filter(has_text=text("copying.copied_local", "nb"))).to_be_attached()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    found = division(shipped, "mandatory-standards", narrow(shipped).actors)
    assert copied.startswith(f"{title(shipped, 'mandatory-standards')}: {claim_answer(shipped, found, 'nb').text}")
    assert copied.endswith(STANDARDS)


def test_further_quotes_unfold_by_keyboard(visit: Visit, shipped: Positions) -> None:
    page = visit(CONTESTED)
    words = shipped.stance["regjeringen/use-spare-private-capacity"].evidence[1].quote
    folded = page.locator("details", has_text=words).first
    expect(folded.get_by_text(words)).not_to_be_visible()
    folded.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(folded.get_by_text(words)).to_be_visible()


def test_both_sides_are_next_to_each_other_and_below_each_other_on_a_phone(visit: Visit) -> None:
    def sides(page: Page) -> list[dict[str, float]]:
        boxes = [page.get_by_role("heading", name=re.compile(rf"^{side}: \d")).bounding_box() for side in ("For", "Mot")]
        return [dict(box) for box in boxes if box]

    left, right = sides(visit(CONTESTED))
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    upper, lower = sides(visit(CONTESTED, **PHONE))
    assert upper["x"] == lower["x"]
    assert upper["y"] + upper["height"] < lower["y"]


@pytest.mark.parametrize("address", ["/claim", STANDARDS, CONTESTED, "/theme", "/theme?about=private-capacity"])
def test_phone_shows_nothing_wider_than_itself(visit: Visit, address: str) -> None:
    page = visit(address, **PHONE)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("one => one.scrollWidth <= one.clientWidth")
    rooms = page.locator(".text-table-room")
    for place in range(rooms.count()):
        assert rooms.nth(place).evaluate("one => one.scrollWidth <= one.clientWidth")


def test_place_on_the_axis_opens_what_it_rests_on(visit: Visit, shipped: Positions) -> None:
    page = visit("/theme?about=private-capacity")
    row = page.locator("tr", has=page.get_by_role("link", name="NSF", exact=True))
    row.get_by_role("link").last.click()
    expect(page.get_by_role("dialog").locator("blockquote").first).to_be_visible()
    expect(page).to_have_url(re.compile(r"about=private-capacity&open=nsf%2Fprivate-capacity"))
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_have_text(shipped.theme["private-capacity"].name.nb)
    settled(turn(page, "/theme?about=private-capacity&lang=en"))
    expect(page.get_by_role("heading", level=1)).to_have_text(shipped.theme["private-capacity"].name.en)
