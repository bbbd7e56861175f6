"""The search as a reader uses it: typing, Enter, Back, the other language, a phone."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from analysis.search_query import query_of
from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled
from words import text
from words.search import query_words

STANCE = "krf/prioritise-nonprofits"


def _search(page: Page, words: str, lang: str = "nb") -> None:
    field = page.get_by_test_id("stMain").get_by_label(text("search.label", lang))
    field.fill(words)
    field.press("Enter")
    _shows(page, words, lang)


def _shows(page: Page, words: str, lang: str = "nb") -> None:
    """The words are in the title, in the field and in the address."""
    title = text("search.title_asked", lang, query=query_words(query_of(words), lang)) if words else text("search.title", lang)
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.get_by_test_id("stMain").get_by_label(text("search.label", lang))).to_have_value(words)
    settled(page)
    assert urlsplit(page.url).path == "/search"
    assert parse_qs(urlsplit(page.url).query).get("q", [""]) == [words]


def test_enter_leads_to_the_hits_and_back_to_what_was_asked_before(visit: Visit) -> None:
    page = visit("/search")
    _search(page, "KrF ideelle")
    _search(page, "økt bemanning & «mer»")
    page.go_back()
    _shows(page, "KrF ideelle")
    page.go_back()
    _shows(page, "")
    page.go_forward()
    _shows(page, "KrF ideelle")


def test_button_does_the_same_as_enter(visit: Visit) -> None:
    page = visit("/search")
    page.get_by_test_id("stMain").get_by_label(text("search.label", "nb")).fill("mdg")
    page.get_by_test_id("stMain").get_by_role("button", name=text("search.submit", "nb"), exact=True).click()
    _shows(page, "mdg")
    expect(page.get_by_text("MDG: ikke kartlagt").first).to_be_visible()


def test_leaving_the_field_changes_nothing(visit: Visit) -> None:
    page = visit("/search?q=privat")
    field = page.get_by_test_id("stMain").get_by_label(text("search.label", "nb"))
    field.fill("noe annet")
    field.press("Tab")
    settled(page)
    assert parse_qs(urlsplit(page.url).query)["q"] == ["privat"]


def test_no_english_hint_stands_in_the_field(visit: Visit) -> None:
    page = visit("/search")
    page.get_by_test_id("stMain").get_by_label(text("search.label", "nb")).fill("anbud")
    settled(page)
    hints = page.get_by_text(re.compile("Press Enter|/200"))
    assert [hint.is_visible() for hint in hints.all()].count(True) == 0


def test_top_hit_can_be_quoted_and_leads_on(visit: Visit, shipped: Positions) -> None:
    page = visit("/search?q=KrF+ideelle")
    quote = shipped.stance[STANCE].deciding.quote
    first = page.get_by_test_id("stMain").locator("section").first
    expect(first.get_by_role("heading")).to_have_text(shipped.claim["prioritise-nonprofits"].wording.nb)
    expect(first.locator("blockquote").first).to_have_text(f"«{quote}»")
    expect(first.locator("blockquote mark").first).to_have_text("ideelle")
    expect(first.get_by_role("button", name=re.compile(text("copying.quote", "nb"))).first).to_be_visible()
    first.get_by_role("link", name=text("search.all_evidence", "nb", who="KrF")).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert parse_qs(urlsplit(page.url).query) == {"q": ["KrF ideelle"], "open": [STANCE]}
    page.go_back()
    expect(page.get_by_role("dialog")).to_have_count(0)
    _shows(page, "KrF ideelle")
    first.get_by_role("heading").get_by_role("link").click()
    page.wait_for_url(re.compile(r"/claim\?claim=prioritise-nonprofits$"))
    settled(page)
    page.go_back()
    _shows(page, "KrF ideelle")


def test_other_language_keeps_the_words(visit: Visit) -> None:
    page = visit("/search?q=ideelle")
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    _shows(page, "ideelle", "en")
    _search(page, "tenders", "en")
    assert parse_qs(urlsplit(page.url).query)["lang"] == ["en"]


def test_suggestion_is_one_press_away(visit: Visit) -> None:
    page = visit("/search?q=pasientforløp")
    page.get_by_role("link", name=re.compile("^pasienter")).click()
    _shows(page, "pasienter")
    expect(page.locator("mark").first).to_be_visible()


@pytest.mark.parametrize("asked", ["kommersielle", "mdg", "pasientforløp", ""])
def test_nothing_is_wider_than_a_phone(visit: Visit, asked: str) -> None:
    page = visit(f"/search?q={asked}", **PHONE)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
    _search(page, "nsf")


def test_script_in_the_query_is_text(visit: Visit) -> None:
    asked = "<img src=x onerror=alert(1)> <script>alert(1)</script>"
    page = visit("/search")
    _search(page, asked)
    assert page.get_by_test_id("stMain").locator("script, img[src='x']").count() == 0


def test_link_leads_to_a_part_of_a_long_result(visit: Visit) -> None:
    page = visit("/search?q=teknologi")
    page.get_by_test_id("stMain").locator("a[href='#found-proposals']").click()
    expect(page.locator("#found-proposals")).to_be_in_viewport()
    assert parse_qs(urlsplit(page.url).query)["q"] == ["teknologi"]


def test_name_with_a_typing_error_is_one_press_away(visit: Visit) -> None:
    page = visit("/search?q=Vennstre private")
    page.get_by_role("link", name=text("search.meant", "nb", name="Venstre")).click()
    _shows(page, "Venstre private")
