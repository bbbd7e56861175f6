"""By keyboard: every stop shows that one is there, nothing lies over it, and a closed menu has no stops."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Visit, turn
from words import text

NARROW: dict[str, Any] = {"viewport": PHONE["viewport"]}
"""A phone's width with a keyboard, as at a zoom of 400 %."""
STOPS = ("/", "/theme?about=private-capacity", "/search?q=anbud", "/compare?between=h&between=frp", "/platforms?asking=nito")
FOCUSED = """() => {
    let one = document.activeElement
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement
    return one
}"""
RING = """one => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
    const seen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
    return { what: one.outerHTML.slice(0, 160), seen, colour: outlineColor }
}"""
UNCOVERED = """one => {
    const { x, y, width, height } = one.getBoundingClientRect()
    const [left, right, top, bottom] = [x + 4, x + width - 4, y + 4, y + height - 4]
    const shows = ([across, down]) => {
        let top = document.elementFromPoint(across, down)
        while (top?.shadowRoot?.elementFromPoint(across, down)) {
            const inner = top.shadowRoot.elementFromPoint(across, down)
            if (inner === top) break
            top = inner
        }
        return one === top || one.contains(top)
    }
    return [[left, top], [right, top], [left, bottom], [right, bottom]].every(shows)
}"""
INKS = {"light": "rgb(29, 35, 43)", "dark": "rgb(238, 240, 243)"}
"""The colour of text, which has a contrast of far more than 3 : 1 to the page."""


def _stops(page: Page, most: int) -> list[dict[str, Any]]:
    """What the first stops look like while they have the focus; what is drawn on a canvas has a mark of its own there."""
    stops = []
    for _ in range(most):
        page.keyboard.press("Tab")
        one = page.evaluate_handle(FOCUSED).as_element()
        assert one is not None
        if one.evaluate("one => one !== document.body && !one.closest('[data-testid=stDataFrame]')"):
            stops.append(one.evaluate(RING))
    return stops


@pytest.mark.parametrize("look", INKS)
def test_every_stop_has_a_ring_in_the_colour_of_text(visit: Visit, look: str) -> None:
    page = visit("/", color_scheme=look)
    for address in STOPS:
        stops = _stops(turn(page, address), 60)
        assert len(stops) > 30
        assert [one for one in stops if not one["seen"] or one["colour"] != INKS[look]] == [], address


def _uncovered(page: Page) -> bool:
    return bool(page.evaluate_handle(FOCUSED).evaluate(UNCOVERED))


def _walk(page: Page, keys: tuple[str, ...]) -> None:
    for place, key in enumerate(keys):
        page.keyboard.press(key)
        assert _uncovered(page), (key, place)


def _first_cell(page: Page) -> Locator:
    return page.locator("tbody button").first


def test_head_of_the_matrix_is_never_laid_over_the_cell_that_has_the_focus(visit: Visit) -> None:
    page = visit("/matrix?level=claims")
    _first_cell(page).focus()
    _walk(page, ("ArrowDown",) * 26 + ("ArrowUp",) * 24)


def test_first_column_is_never_laid_over_the_cell_that_has_the_focus(visit: Visit) -> None:
    page = visit("/matrix?level=claims", **NARROW)
    _first_cell(page).focus()
    _walk(page, ("ArrowDown",) * 3 + ("ArrowRight",) * 12 + ("ArrowLeft",) * 10)


def _in_menu(page: Page) -> bool:
    return bool(page.evaluate("() => !!document.activeElement.closest('[data-testid=stSidebar]')"))


def test_closed_menu_on_a_phone_has_no_stops(visit: Visit) -> None:
    page = visit("/", **NARROW)
    expect(page.get_by_test_id("stSidebar")).not_to_be_in_viewport()
    for _ in range(12):
        page.keyboard.press("Tab")
        assert not _in_menu(page)


def test_menu_on_a_phone_opens_and_closes_by_keyboard_and_keeps_the_focus(visit: Visit) -> None:
    page = visit("/", **NARROW)
    menu, opener = page.get_by_test_id("stSidebar"), page.get_by_test_id("stExpandSidebarButton")
    opener.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("stSidebarCollapseButton").get_by_role("button")).to_be_focused()
    page.keyboard.press("Tab")
    assert _in_menu(page)
    page.keyboard.press("Escape")
    expect(menu).not_to_be_in_viewport()
    expect(opener).to_be_focused()


def test_menu_closes_behind_who_goes_on_to_the_page(visit: Visit) -> None:
    page = visit("/", **NARROW)
    menu = page.get_by_test_id("stSidebar")
    page.get_by_test_id("stExpandSidebarButton").focus()
    page.keyboard.press("Enter")
    menu.get_by_role("link", name=text("nav.sources", "nb"), exact=True).focus()
    for _ in range(12):
        page.keyboard.press("Tab")
    expect(menu).not_to_be_in_viewport()


def test_header_of_a_phone_is_not_laid_over_what_a_link_on_the_page_leads_to(visit: Visit) -> None:
    page = visit("/actor?who=sv", **NARROW)
    page.locator('[data-testid="stMain"] a[href="#silence"]').first.click()
    page.wait_for_function("() => document.querySelector('[data-testid=stMain]').scrollTop > 500")
    header = page.get_by_test_id("stHeader").bounding_box()
    heading = page.locator("h2#silence").bounding_box()
    assert header is not None
    assert heading is not None
    assert heading["y"] >= header["y"] + header["height"]
