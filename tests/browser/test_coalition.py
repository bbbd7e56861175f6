"""From a demand to the seats behind it, as an adviser does it."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from analysis.coalitions import coalition
from loaders import Positions
from tests.browser.conftest import PHONE, Visit, downloaded, settled, turn
from words import text
from words.coalition import coalition_answer

FASTER = "/coalition?claim=faster-adoption"


def answer(positions: Positions, claim: str, lang: str = "nb", body: str = "storting-2025-2029", **assumed: str) -> str:
    return coalition_answer(positions, coalition(positions, [claim], body, assumed), lang).text


def drawer(page: Page) -> None:
    expect(page.get_by_role("dialog").locator("blockquote").first).to_be_visible()


def test_demand_is_chosen_from_the_list_and_answered(visit: Visit, shipped: Positions) -> None:
    page = visit("/coalition?asking=nito")
    page.get_by_role("combobox", name=re.compile(text("coalition.claims", "nb").split(" (")[0])).fill("raskere i bruk")
    page.get_by_role("option").first.click()
    expect(page.get_by_text(answer(shipped, "faster-adoption"))).to_be_visible()
    assert page.url.endswith("/coalition?asking=nito&claim=faster-adoption")
    page.go_back()
    expect(page.get_by_text(re.compile("krav som NITO støtter"))).to_be_visible()


def test_seat_in_the_chamber_opens_what_its_party_said(visit: Visit) -> None:
    page = visit(FASTER)
    # the drawing is in the middle of its frame, the rightmost seats are FrP's
    seats = page.locator(".js-plotly-plot .scatterlayer .trace").first.locator("path.point")
    assert seats.count() == 169
    seats.last.click(force=True)
    drawer(page)
    assert "open=frp%2Ffaster-adoption" in page.url


def test_cell_of_a_party_opens_what_it_said_by_mouse_and_by_keyboard(visit: Visit) -> None:
    page = visit(FASTER)
    page.locator('button[data-id="ap/faster-adoption"]').click()
    drawer(page)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.locator('button[data-id="ap/faster-adoption"]').focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    drawer(page)
    assert "open=h%2Ffaster-adoption" in page.url


def test_what_if_stands_in_the_headline_the_address_and_the_file(visit: Visit, shipped: Positions, tmp_path: Path) -> None:
    page = visit(f"{FASTER}&assume=v:against")  # with an assumption the choices stand open
    page.get_by_role("combobox", name=re.compile("Kristelig Folkeparti")).click()
    page.get_by_role("option", name=text("coalition.group_firm", "nb"), exact=True).click()
    said = answer(shipped, "faster-adoption", krf="firm", v="against")
    expect(page.get_by_text(said)).to_be_visible()
    assert "assume=v%3Aagainst&assume=krf%3Afirm" in page.url
    saved = downloaded(page, text("coalition.download", "nb"))
    assert saved.suggested_filename == "coalition-assumed.json"
    saved.save_as(tmp_path / "coalition.json")
    written = json.loads((tmp_path / "coalition.json").read_text(encoding="utf-8"))
    assert written["assumed"] == {"krf": "firm", "v": "against"}
    assert list(written["claims"]) == ["faster-adoption"]
    page.reload()
    expect(settled(page).get_by_text(said)).to_be_visible()


def test_choices_of_what_if_open_and_close(visit: Visit) -> None:
    page = visit(FASTER)
    page.get_by_text(text("coalition.what_if", "nb"), exact=True).click()
    expect(page.get_by_role("combobox", name=re.compile("Kristelig Folkeparti"))).to_be_visible()


def test_address_made_in_one_language_opens_in_the_other(visit: Visit, shipped: Positions) -> None:
    page = visit(f"{FASTER}&body=storting-2021-2025&assume=v:firm")
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    expect(page.get_by_text(answer(shipped, "faster-adoption", "en", "storting-2021-2025", v="firm"))).to_be_visible()


def test_silence_of_all_parties_leads_on_to_a_demand_they_have_spoken_on(visit: Visit, shipped: Positions) -> None:
    page = visit("/coalition?claim=fund-standardisation")
    expect(page.locator(".js-plotly-plot")).to_have_count(0)
    page.get_by_role("button", name=re.compile(re.escape(shipped.claim["mandatory-standards"].wording.nb))).click()
    expect(page.get_by_text(answer(shipped, "mandatory-standards"))).to_be_visible()


def test_nothing_is_wider_than_a_phone_and_the_chamber_is_whole(visit: Visit) -> None:
    page = visit("/coalition", **PHONE)
    for query in ("?claim=faster-adoption", "?claim=mandatory-standards&asking=nito&lang=en&persuadable=1", "?asking=nito"):
        turn(page, f"/coalition{query}")
        width, room = page.locator('[data-testid="stMain"]').evaluate("one => [one.scrollWidth, one.clientWidth]")
        assert width <= room, query
        for label in page.locator(".js-plotly-plot .annotation-text").all():
            box = label.bounding_box()
            assert box is not None
            assert box["x"] >= 0, query
            assert box["x"] + box["width"] <= 390, query
