"""Every page in a real browser: whole, in its language, within its width, and without a word to anybody else."""

import re
from itertools import product

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PAGES, PATHS, PHONE, Visit, settled, turn
from tests.browser.serving import Server
from words import LANGUAGES, text

LOOKED_UP = (
    "/actor?who=nsf&lang=en",
    "/actor?who=regjeringen",
    "/claim?claim=reform-tender-systems",
    "/theme?about=workforce&lang=en",
    "/compare?between=r&between=sv&between=ap&between=sp&between=h&between=frp",
    "/search?q=helse",
    *(f"/sources?part={part}" for part in ("method", "coverage", "everything", "corrections")),
    "/sources?source=innst-355-s-2024-2025&lang=en",
)
"""What is looked up, with much to show."""
every_page = pytest.mark.parametrize("name", PAGES)


def _whole(page: Page, name: str, lang: str) -> None:
    """The page is there, with its frame, and nothing says that something failed."""
    expect(page.get_by_role("heading", level=1)).to_have_text(text(f"{name}.title", lang))
    expect(page.get_by_role("link", name=text("nav.matrix", lang), exact=True)).to_have_count(1)
    expect(page.locator('[data-testid="stException"], [data-testid="stAlert"]')).to_have_count(0)


@every_page
@pytest.mark.parametrize("lang", LANGUAGES)
def test_page_opens_whole_in_its_language(visit: Visit, name: str, lang: str) -> None:
    page = visit(f"{PATHS[name]}?lang={lang}")
    _whole(page, name, lang)
    expect(page).to_have_title(f"{text(f'nav.{name}', lang)} – {text('nav.product', lang)}")
    expect(page.locator("html")).to_have_attribute("lang", lang)


@every_page
def test_page_opens_whole_as_the_first_request_to_a_new_server(visit: Visit, new_server: Server, name: str) -> None:
    page = visit(f"{PATHS[name]}?lang=en", at=new_server)
    _whole(page, name, "en")
    assert page.url == f"{new_server.url}{PATHS[name]}?lang=en"


def test_two_readers_in_two_languages_do_not_disturb_each_other(visit: Visit) -> None:
    readers = {lang: visit(f"/matrix?lang={lang}") for lang in LANGUAGES}
    for name, (lang, page) in product(("network", "overview", "matrix"), readers.items()):
        page.get_by_role("link", name=text(f"nav.{name}", lang), exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(text(f"{name}.title", lang))
        expect(page.locator("html")).to_have_attribute("lang", lang)
    readers["en"].get_by_test_id("stSidebar").get_by_text("Bokmål", exact=True).click()
    expect(readers["en"].get_by_role("heading", level=1)).to_have_text(text("matrix.title", "nb"))
    readers["nb"].reload()
    _whole(settled(readers["nb"]), "matrix", "nb")


def test_document_language_follows_the_readers_choice(visit: Visit) -> None:
    page = visit("/matrix")
    expect(page.locator("html")).to_have_attribute("lang", "nb")
    for label, lang in (("English", "en"), ("Bokmål", "nb")):
        page.get_by_test_id("stSidebar").get_by_text(label, exact=True).click()
        expect(page.locator("html")).to_have_attribute("lang", lang)


def test_nothing_is_wider_than_a_phone(visit: Visit) -> None:
    page = visit("/", **PHONE)
    wide = []
    views = [path + query for path, query in product(PATHS.values(), ("", "?level=claims&lang=en", "?open=sv/procurement"))]
    for view in (*views, *LOOKED_UP):
        turn(page, view)
        for part in ("html", "stMain", "stAppViewContainer"):
            found = page.locator(part if part == "html" else f'[data-testid="{part}"]')
            width, room = found.evaluate("one => [one.scrollWidth, one.clientWidth]")
            wide += [(view, part, width, room)] if width > room else []
    assert wide == []


def test_whole_matrix_fits_a_laptop_without_scrolling_sideways(visit: Visit) -> None:
    page = visit("/")
    for level, lang in product(("themes", "claims"), LANGUAGES):
        turn(page, f"/matrix?level={level}&lang={lang}")
        table = page.locator(".scroll")
        expect(table).to_be_visible()
        width, room = table.evaluate("one => [one.scrollWidth, one.clientWidth]")
        assert width <= room, (level, lang)
        edge = table.locator("td:last-child button").first.bounding_box()
        assert edge is not None
        assert edge["x"] + edge["width"] <= 1440, (level, lang)


def test_unknown_id_is_told_where_it_is_seen(visit: Visit) -> None:
    page = visit("/matrix?actor=frpp&actor=%3Ci%3E:red[x]")
    expect(page.get_by_role("alert").filter(has_text="«frpp»")).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="«<i>:red[x]»")).to_be_visible()


def test_names_in_the_filters_are_as_in_the_data(visit: Visit) -> None:
    page = visit("/matrix?actor=ho21")
    page.get_by_role("button", name=re.compile("Filtre")).click()
    expect(page.get_by_text("HelseOmsorg21-rådet", exact=True).first).to_be_visible()
