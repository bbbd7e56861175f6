"""Where on a page the reader is: after Back, at a link to a part, and where the keyboard is after a page has turned."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Visit, settled
from words import text

DEPTH = "() => document.querySelector('[data-testid=stMain]').scrollTop"
ON_HEADING = "() => document.activeElement?.tagName === 'H1'"


def _read_on(page: Page, pixels: int = 600) -> int:
    page.get_by_test_id("stMain").hover(position={"x": 300, "y": 300})
    page.mouse.wheel(0, pixels)
    page.wait_for_function(f"depth => ({DEPTH})() === depth", arg=pixels)
    return pixels


def _is_at(page: Page, depth: int) -> None:
    """Stays there: what is drawn grows, and Streamlit itself scrolls, for a while."""
    page.wait_for_function(f"depth => Math.abs(({DEPTH})() - depth) < 2", arg=depth)
    page.evaluate("() => new Promise((later) => setTimeout(later, 2500))")
    assert abs(page.evaluate(DEPTH) - depth) < 2


def _title(page: Page, name: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text(f"{name}.title", "nb"))
    settled(page)


@pytest.mark.parametrize("by", ["menu", "page"])
def test_back_comes_back_to_where_one_was_and_forward_to_the_top(visit: Visit, by: str) -> None:
    page = visit("/sources")
    depth = _read_on(page)
    if by == "menu":
        page.get_by_role("link", name=text("nav.matrix", "nb"), exact=True).click()
    else:
        page.get_by_test_id("stMain").locator("a[data-within]").nth(3).evaluate("link => link.click()")
    expect(page).not_to_have_url(re.compile("/sources$"))
    settled(page)
    _is_at(page, 0)
    page.go_back()
    _title(page, "sources")
    _is_at(page, depth)
    page.go_forward()
    expect(page).not_to_have_url(re.compile("/sources$"))
    settled(page)
    _is_at(page, 0)


def test_back_from_a_choice_made_further_down_goes_to_where_one_was(visit: Visit) -> None:
    page = visit("/theme?about=workforce")
    link = page.get_by_test_id("stMain").locator('a[href*="open="]').last
    link.scroll_into_view_if_needed()
    page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    depth = page.evaluate(DEPTH)
    assert depth > 300
    link.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    settled(page)
    page.go_back()
    expect(page.get_by_role("dialog")).to_have_count(0)
    _is_at(page, depth)


@pytest.mark.parametrize("options", [{}, PHONE], ids=["wide", "phone"])
def test_link_to_a_part_lands_there_and_back_from_it_where_one_was(visit: Visit, options: dict[str, object]) -> None:
    page = visit("/actor?who=krf#silence", **options)
    part = page.locator("#silence")
    page.wait_for_function("part => Math.abs(part.getBoundingClientRect().top) < 150", arg=part.element_handle())
    page.evaluate("() => new Promise((later) => setTimeout(later, 2500))")
    assert abs(part.evaluate("part => part.getBoundingClientRect().top")) < 150
    there = page.evaluate(DEPTH)
    assert there > 300
    page.locator('nav a[href="#company"]').evaluate("link => link.click()")
    expect(page).to_have_url(re.compile("#company$"))
    page.wait_for_function(f"there => ({DEPTH})() > there + 50", arg=there)
    page.go_back()
    _is_at(page, there)


def test_heading_has_the_focus_after_a_page_has_turned_but_not_at_first(visit: Visit) -> None:
    page = visit("/matrix?actor=sv&actor=ap")
    assert page.evaluate(ON_HEADING) is False
    page.locator("thead").get_by_role("link").first.click()
    expect(page).to_have_url(re.compile("/actor?"))
    page.wait_for_function(ON_HEADING)


def test_search_from_another_page_is_one_step_and_leaves_that_pages_address_alone(visit: Visit) -> None:
    page = visit("/matrix?level=claims")
    before = page.evaluate("() => history.length")
    field = page.get_by_test_id("stSidebar").get_by_role("textbox")
    field.fill("leger")
    field.press("Enter")
    expect(page).to_have_url(re.compile(r"/search\?level=claims&q=leger$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("leger")
    page.wait_for_function(ON_HEADING)
    assert page.evaluate("() => history.length") == before + 1
    page.go_back()
    _title(page, "matrix")
    assert page.url.endswith("/matrix?level=claims")
    field = page.get_by_test_id("stSidebar").get_by_role("textbox")
    field.fill("leger")  # the same words once more
    field.press("Enter")
    expect(page).to_have_url(re.compile("/search"))


def test_address_is_written_as_it_is_understood_without_a_step(visit: Visit) -> None:
    page = visit("/matrix?actor=FrP&actor=sv#x")
    expect(page.get_by_role("alert").filter(has_text="«FrP»")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/matrix\?actor=frp&actor=sv#x$"))
    before = page.evaluate("() => history.length")
    page.get_by_test_id("stMain").get_by_role("radio", name="Påstander", exact=True).click()
    expect(page).to_have_url(re.compile(r"/matrix\?actor=frp&actor=sv&level=claims"))
    expect(page.get_by_role("alert")).to_have_count(0)
    assert page.evaluate("() => history.length") == before + 1


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("/Claim?claim=mandatory-standards", "/claim?claim=mandatory-standards"),
        ("/actor/h?lang=en", "/actor?lang=en&who=h"),
        ("/overview", "/"),
        ("/actors?who=h", "/?who=h"),
        ("/a/b/c", "/"),
    ],
)
def test_path_without_a_page_leads_on(visit: Visit, address: str, place: str) -> None:
    page = visit(address)
    expect(page).to_have_url(re.compile(re.escape(place) + "$"))
    expect(page.get_by_role("dialog")).to_have_count(0)
    settled(page)
    lost = place.startswith("/?") or address.startswith("/a/")
    expect(page.get_by_role("alert")).to_have_count(1 if lost else 0)


def test_unknown_name_leads_on_by_a_link(visit: Visit) -> None:
    page = visit("/actor?who=kfr")
    page.get_by_role("link", name="«Kristelig Folkeparti (KrF)»").click()
    expect(page).to_have_url(re.compile(r"/actor\?who=krf$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kristelig Folkeparti")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_other_language_is_in_reach_where_the_menu_is_closed(visit: Visit) -> None:
    link = visit("/matrix?level=claims").get_by_test_id("stMain").get_by_role("link", name="English", exact=True)
    expect(link).to_have_count(0)
    page = visit("/matrix?level=claims", **PHONE)
    page.get_by_test_id("stMain").get_by_role("link", name="English", exact=True).tap()
    expect(page).to_have_url(re.compile(r"/matrix\?level=claims&lang=en$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "en"))
    expect(page.get_by_test_id("stMain").get_by_role("link", name="Bokmål", exact=True)).to_be_visible()


def test_keyboard_comes_from_the_head_of_the_link_to_the_view_into_it(visit: Visit) -> None:
    page = visit("/matrix")
    page.get_by_test_id("stSidebar").get_by_text(text("share.title", "nb"), exact=True).click()
    button = page.get_by_role("button", name="Kopier lenke: denne visningen", exact=True)
    expect(button).to_be_visible()
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
