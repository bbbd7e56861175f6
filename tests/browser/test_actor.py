"""From an actor's name to one quote of it, and what there is where nothing is found."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from analysis.profile import profile
from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled
from words import text
from words.profile import profile_answer
from words.stances import actor_name

CLIPBOARD: dict[str, Any] = {"permissions": ["clipboard-read", "clipboard-write"]}
TOP = "one => one.getBoundingClientRect().top"


def _heading(page: Page, name: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def _within(page: Page, anchor: str) -> Locator:
    return page.get_by_test_id("stMain").locator(f'a[href="#{anchor}"]')


def test_from_the_list_to_what_an_actor_has_said_on_one_thing(visit: Visit, shipped: Positions) -> None:
    page = visit("/actor")
    page.evaluate("() => { window.stillHere = true }")
    page.get_by_test_id("stMain").get_by_role("link", name=shipped.actor["krf"].name.nb).click()
    _heading(page, "Kristelig Folkeparti (KrF)")
    settled(page)
    assert page.evaluate("() => window.stillHere") is True
    _within(page, "stance-prioritise-nonprofits").click()
    card = page.locator("#stance-prioritise-nonprofits")
    expect(card).to_be_in_viewport()
    quote = shipped.stance["krf/prioritise-nonprofits"].deciding.quote
    expect(page.locator("blockquote").filter(has_text=quote).first).to_be_in_viewport()
    page.go_back()
    page.go_back()
    _heading(page, text("actor.title", "nb"))


def test_heading_that_a_link_leads_to_is_not_under_the_bar_of_a_phone(visit: Visit) -> None:
    page = visit("/actor?who=nsf", **PHONE)
    bar = page.get_by_test_id("stHeader").evaluate("one => one.getBoundingClientRect().bottom")
    _within(page, "stance-support-export").tap()
    card = page.locator("#stance-support-export")
    expect(card).to_be_in_viewport()
    page.wait_for_function("one => one.getBoundingClientRect().top < innerHeight / 2", arg=card.element_handle())
    assert card.evaluate(TOP) >= bar
    width, room = page.get_by_test_id("stMain").evaluate("one => [one.scrollWidth, one.clientWidth]")
    assert width <= room


def test_silence_is_answered_at_once_and_can_be_quoted(visit: Visit, shipped: Positions) -> None:
    page = visit("/actor?who=mdg", **CLIPBOARD)
    answer = profile_answer(shipped, profile(shipped, "mdg"), "nb").text
    expect(page.get_by_text(answer)).to_be_in_viewport()
    page.get_by_role("button", name=re.compile(f"^{text('copying.answer', 'nb')}")).click()
    expect(page.get_by_role("status").filter(has_text=text("copying.copied_local", "nb"))).to_have_count(1)
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied.startswith(answer)
    page.goto(copied.rsplit(" ", 1)[1])
    settled(page)
    expect(page.get_by_text(answer)).to_be_in_viewport()


def test_row_of_the_timelines_table_opens_its_quote(visit: Visit, shipped: Positions) -> None:
    page = visit("/actor?who=krf")
    page.get_by_text(text("actor.time_table", "nb"), exact=True).click()
    table = page.get_by_test_id("stDataFrame")
    expect(table).to_be_visible()
    settled(page)
    first = profile(shipped, "krf").stances[0]
    table.scroll_into_view_if_needed()
    box = table.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 16, box["y"] + 52)
    drawer = page.get_by_role("dialog")
    expect(drawer.locator("blockquote").filter(has_text=first.deciding.quote).first).to_be_visible()
    expect(page).to_have_url(re.compile("[?&]who=krf"))


def test_nearest_actor_leads_to_the_comparison_of_the_two(visit: Visit) -> None:
    page = visit("/actor?who=h&lang=en")
    page.locator('a[href*="between=h"][href*="between=frp"]').click()
    expect(page).to_have_url(re.compile(r"/compare\?.*between=h&between=frp"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("FrP")


def test_link_in_bokmaal_opens_in_english_and_back(visit: Visit, shipped: Positions) -> None:
    page = visit("/actor?who=sp")
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    _heading(page, actor_name(shipped.actor["sp"], "en"))
    expect(page).to_have_url(re.compile("[?&]who=sp"))
    page.go_back()
    _heading(page, "Senterpartiet (Sp)")
