"""Shared platforms in a real browser: choose an actor, a partner and a group, read the evidence, and go back."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled
from words import text


def _parameters(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def _ask(page: Page, name: str) -> None:
    page.get_by_role("combobox", name=text("asking.label", "nb")).click()
    page.get_by_role("option", name=name).click()
    expect(page).to_have_url(re.compile("asking="))
    settled(page)


def _cell(page: Page, key: str) -> Locator:
    return page.locator(f'button[data-id="{key}"]')


def test_an_adviser_finds_a_partner_and_reads_the_evidence(visit: Visit, shipped: Positions) -> None:
    page = visit("/platforms")
    expect(page.get_by_text(text("platforms.answer_choose", "nb"))).to_be_visible()
    _ask(page, shipped.actor["nito"].name.nb)
    expect(page.get_by_text(re.compile("^NITO står på samme side som"))).to_be_visible()
    _cell(page, "tek-norge/shared").click()
    expect(page).to_have_url(re.compile("pair=nito(/|%2F)tek-norge"))
    expect(page.get_by_role("heading", name="NITO og TEK Norge")).to_be_in_viewport()
    settled(page)
    stance = shipped.stance["tek-norge/more-staff"]
    _cell(page, stance.id).click()
    drawer = page.get_by_role("dialog")
    expect(drawer.locator("blockquote").filter(has_text=stance.deciding.quote).first).to_be_visible()
    settled(page)
    page.go_back()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("heading", name="NITO og TEK Norge")).to_be_visible()
    settled(page)
    page.go_back()
    expect(page).not_to_have_url(re.compile("pair="))
    expect(page.get_by_role("heading", name="NITO og TEK Norge")).to_have_count(0)


def test_a_pair_is_seen_side_by_side_on_the_page_of_agreement(visit: Visit) -> None:
    page = visit("/platforms?asking=nito&pair=nito/tek-norge&lang=en")
    page.get_by_role("link", name=re.compile("side by side")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("agreement.title", "en"))
    settled(page)
    found = _parameters(page)
    assert (found["pair"], found["asking"], found["lang"]) == (["nito/tek-norge"], ["nito"], ["en"])


def test_a_group_is_chosen_and_undone(visit: Visit) -> None:
    page = visit("/platforms?asking=nito&backers=1")
    _cell(page, "nito+nsf+nho/workforce").click()
    expect(page).to_have_url(re.compile("partner=nsf&partner=nho"))
    expect(page).not_to_have_url(re.compile("backers="))
    expect(page.get_by_role("heading", name="Hva kan NITO, NSF og NHO skrive sammen?")).to_be_in_viewport()
    expect(page.get_by_text(re.compile("^Alle 3 er for på 10 påstander. På 22 til er minst 2 for"))).to_be_visible()
    expect(_cell(page, "nho/more-staff")).to_have_count(1)
    settled(page)
    page.go_back()
    expect(page).not_to_have_url(re.compile("partner="))
    expect(page.get_by_role("heading", name=re.compile("^Hva kan"))).to_have_count(0)


def test_a_row_of_the_table_of_groups_chooses_the_group(visit: Visit) -> None:
    page = visit("/platforms?asking=nito&lang=en")
    page.get_by_text(re.compile("as a table$")).click()
    grid = page.get_by_test_id("stDataFrame")
    expect(grid).to_be_visible()
    grid.click(position={"x": 15, "y": 52})
    expect(page).to_have_url(re.compile("partner="))
    expect(page.get_by_role("heading", name=re.compile("^What can NITO"))).to_be_visible()


def test_the_other_language_keeps_the_view(visit: Visit) -> None:
    page = visit("/platforms?asking=nito&partner=nsf&backers=1&least=3&among=everyone&pair=nito/ho21")
    before = _parameters(page)
    expect(page.get_by_role("heading", name="NITO, NSF og HO21-rådet", exact=True)).to_be_visible()
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("platforms.title", "en"))
    settled(page)
    assert _parameters(page) == {**before, "lang": ["en"]}


def test_shared_text_is_set_aside_by_the_switch(visit: Visit) -> None:
    page = visit("/platforms?asking=nsf")
    expect(_cell(page, "nho/shared")).to_have_text("29")
    page.get_by_test_id("stSidebar").get_by_text(text("unshared.switch", "nb"), exact=True).click()
    expect(page).to_have_url(re.compile("unshared=1"))
    expect(page.get_by_text(re.compile("^Uten felles tekst er"))).to_be_visible()
    expect(_cell(page, "nho/shared")).to_have_count(0)


@pytest.mark.parametrize("query", ["", "?asking=nito&partner=nsf&partner=frp", "?asking=nito&pair=nito/tek-norge&lang=en"])
def test_nothing_is_wider_than_a_phone(visit: Visit, query: str) -> None:
    page = visit(f"/platforms{query}", **PHONE)
    for part in ("stMain", "stAppViewContainer"):
        width, room = page.get_by_test_id(part).evaluate("one => [one.scrollWidth, one.clientWidth]")
        assert width <= room, part


def test_a_finger_opens_a_partner(visit: Visit) -> None:
    page = visit("/platforms?asking=nito", **PHONE)
    _cell(page, "ho21/shared").tap()
    expect(page.get_by_role("heading", name="NITO og HO21-rådet")).to_be_in_viewport()
