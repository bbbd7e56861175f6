"""From a source to what was taken from it, from a row to its evidence, and a file that a spreadsheet can read."""

import csv
import io
import re

from playwright.sync_api import Page, expect

from loaders import Positions
from tests.browser.conftest import PHONE, Visit, downloaded, settled
from words import text

NHO = "nho-nsf-felles-loft"


def _within(page: Page) -> bool:
    width, room = page.get_by_test_id("stMain").evaluate("one => [one.scrollWidth, one.clientWidth]")
    return bool(width <= room)


def test_source_opens_from_its_card_shows_its_quotes_and_back_leads_back(visit: Visit, shipped: Positions) -> None:
    page = visit("/sources")
    page.get_by_role("link", name=re.compile(f"{text('sources.open', 'nb')}: Et felles løft")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Et felles løft for helse- og velferdsteknologi")
    expect(page.get_by_text(re.compile("^Alt kartet vet om NHO"))).to_be_in_viewport()
    settled(page)
    page.get_by_text("NHO (29 standpunkter)", exact=True).click()
    stance = next(one for one in shipped.stances if one.actor == "nho")
    expect(page.locator("blockquote").filter(has_text=stance.deciding.quote).first).to_be_visible()
    settled(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("sources.title", "nb"))
    expect(page).not_to_have_url(re.compile("source="))


def test_whole_stance_opens_beside_its_source(visit: Visit, shipped: Positions) -> None:
    page = visit(f"/sources?source={NHO}&lang=en")
    page.get_by_text("NSF (29 stances)", exact=True).click()
    page.get_by_role("link", name=text("sources.whole_stance", "en"), exact=True).first.click()
    stance = next(one for one in shipped.stances if one.actor == "nsf")
    drawer = page.get_by_role("dialog")
    expect(drawer.locator("blockquote").filter(has_text=stance.deciding.quote).first).to_be_visible()
    expect(page).to_have_url(re.compile(f"source={NHO}"))
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_have_text("Et felles løft for helse- og velferdsteknologi")


def test_address_of_a_part_opens_in_the_other_language(visit: Visit) -> None:
    page = visit("/sources?part=method")
    expect(page.get_by_role("heading", name=text("sources.method_silence_title", "nb"))).to_be_visible()
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    expect(page.get_by_role("heading", name=text("sources.method_silence_title", "en"))).to_be_visible()
    expect(page).to_have_url(re.compile("part=method"))


def test_part_is_chosen_by_keyboard_and_stands_in_the_address(visit: Visit) -> None:
    page = visit("/sources")
    page.get_by_role("radio", name=text("sources.part_corrections", "nb")).press("Space")
    expect(page.get_by_text(text("sources.log_none", "nb"))).to_be_visible()
    expect(page).to_have_url(re.compile("part=corrections"))


def test_cell_of_the_coverage_opens_its_stances(visit: Visit, shipped: Positions) -> None:
    page = visit("/sources?part=coverage")
    page.locator('button[data-id="nho/workforce"]').press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text(shipped.theme["workforce"].name.nb)
    expect(page).to_have_url(re.compile("part=coverage"))


def test_row_of_the_table_opens_its_evidence_by_keyboard(visit: Visit, shipped: Positions) -> None:
    page = visit("/sources?part=everything")
    # the grid is a drawing: what has the keyboard is its canvas, whose first row this chooses
    page.get_by_test_id("stDataFrame").locator("canvas").first.press("Shift+Space")
    expect(page.get_by_role("dialog").locator("blockquote").first).to_contain_text(shipped.stances[0].deciding.quote)


def test_file_that_is_downloaded_is_read_by_a_spreadsheet(visit: Visit, shipped: Positions) -> None:
    page = visit("/sources?part=everything&lang=en")
    saved = downloaded(page, text("sources.download_evidence", "en"))
    content = saved.path().read_bytes()

    assert saved.suggested_filename == f"evidence-{shipped.updated}.csv"
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [row["quote"] for row in rows] == [piece.quote for stance in shipped.stances for piece in stance.evidence]


def test_phone_shows_every_part_without_scrolling_sideways(visit: Visit) -> None:
    for address in ("", "?part=method", "?part=coverage", "?part=everything", "?part=corrections", f"?source={NHO}"):
        assert _within(visit(f"/sources{address}", **PHONE)), address
