"""Comparing as a reader does it: choose, read what parts them with its quotes, cite it, go on and come back; on a phone too."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from analysis.agreements import agreements
from analysis.compared import MOST
from analysis.comparison import compare
from analysis.narrow import narrow
from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled, turn
from words import text
from words.comparison import difference, summary

HF = "/compare?between=h&between=frp"
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll('[data-testid="stMain"] article *')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 80))"""


def _title(page: Page, words: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def test_where_two_differ_is_read_at_once_with_its_quotes(visit: Visit, shipped: Positions) -> None:
    page = visit(HF)
    found = compare(shipped, narrow(shipped, actors=["h", "frp"]))
    parting = difference(shipped, found, "nb")

    _title(page, "H og FrP")
    assert parting is not None
    expect(page.get_by_text(summary(shipped, found, "", "nb").text)).to_be_in_viewport()
    expect(page.get_by_text(parting.text)).to_be_in_viewport()
    card = page.locator("article", has=page.get_by_role("heading", name=re.compile("gjennomgå ressurs- og teknologibruken")))
    for stance in found.of("opposite")[0].known:
        expect(card.locator("blockquote", has_text=stance.deciding.quote)).to_be_visible()
    beside = [box["y"] for quote in card.locator("blockquote").all() if (box := quote.bounding_box())]
    assert max(beside) - min(beside) < 5  # side by side


def test_a_link_leads_to_a_section_and_what_is_folded_there_opens(visit: Visit, shipped: Positions) -> None:
    page = visit(HF)
    alike = compare(shipped, narrow(shipped, actors=["h", "frp"])).of("alike")
    head = text("compare.section_alike", "nb", n=len(alike))
    heading = page.get_by_role("heading", name=head)
    quote = page.locator("article blockquote", has_text=alike[0].known[0].deciding.quote).first

    expect(heading).not_to_be_in_viewport()
    page.get_by_role("link", name=head).click()
    expect(heading).to_be_in_viewport()
    expect(quote).not_to_be_visible()
    page.get_by_text(text("compare.show_quotes", "nb", n=len(alike))).click()
    expect(quote).to_be_visible()


def test_a_suggested_pair_is_compared_and_back_leads_to_the_suggestions(visit: Visit, shipped: Positions) -> None:
    page = visit("/compare")
    pair = agreements(shipped, narrow(shipped)).furthest_first(5)[0]
    page.get_by_test_id("stMain").get_by_role("link").first.click()
    names = " og ".join(shipped.actor[actor].short.nb for actor in (pair.one, pair.other))
    _title(page, names)
    expect(page).to_have_url(re.compile(f"between={pair.one}&between={pair.other}"))
    page.go_back()
    _title(page, text("compare.title", "nb"))
    page.go_forward()
    _title(page, names)


def test_actors_are_chosen_one_by_one_by_keyboard_and_a_seventh_is_told_of(visit: Visit) -> None:
    page = visit(HF)
    field = page.get_by_test_id("stMain").get_by_role("combobox").first
    for name, title in (("Arbeider", "Ap, H og FrP"), ("Kristelig", "Ap, KrF, H og FrP")):
        field.click()
        page.keyboard.type(name)
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")
        _title(page, title)
    expect(page).to_have_url(re.compile("between=h&between=frp&between=ap&between=krf$"))
    turn(page, "/compare?" + "&".join(f"between={one}" for one in ("nito", "nsf", "nho", "ho21", "r", "sv")))
    field.click()
    page.keyboard.type("Venstre")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stAlert")).to_contain_text("flere enn seks")
    expect(page.locator('th[scope="col"]')).to_have_count(MOST)


def test_a_cell_and_a_link_open_the_whole_ground_and_closing_it_leaves_the_comparison(visit: Visit, shipped: Positions) -> None:
    page = visit(HF)
    quotes = [one.quote for one in shipped.stance["frp/review-technology-use"].evidence]
    drawer = page.get_by_role("dialog")
    opening = (
        page.locator('button[data-id="frp/review-technology-use"]'),
        page.get_by_role("link", name=text("compare.grounds", "nb", who="FrP", n=len(quotes))).first,
    )
    for opener in opening:
        opener.click()
        for quote in quotes:
            expect(drawer.locator("blockquote", has_text=quote).first).to_be_visible()
        expect(page).to_have_url(re.compile("between=h&between=frp.*open=frp"))
        page.keyboard.press("Escape")
        expect(drawer).to_have_count(0)
        expect(page).to_have_url(re.compile(r"\?between=h&between=frp$"))


def test_the_sum_up_is_copied_with_a_link_that_opens_the_same(visit: Visit) -> None:
    page = visit(f"{HF}&theme=workforce&lang=en", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=text("copying.answer", "en")).click()
    page.wait_for_function("() => navigator.clipboard.readText().then((words) => words.includes('compare?'))")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    link = re.search(r"http\S+$", copied)
    assert link is not None
    expect(page.get_by_text(copied.split(". ")[0]).first).to_be_visible()
    page.goto(link[0])
    settled(page)
    _title(page, "H and FrP")
    expect(page.get_by_text(copied.split(". ")[0]).first).to_be_visible()


def test_a_comparison_made_in_bokmaal_opens_in_english_and_back(visit: Visit) -> None:
    page = visit(f"{HF}&claim=task-sharing")
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    _title(page, "H and FrP")
    expect(page).to_have_url(re.compile("between=h&between=frp&claim=task-sharing&lang=en"))
    page.go_back()
    _title(page, "H og FrP")


@pytest.mark.parametrize(
    "address", [HF, "/compare", "/compare?between=nho&between=sv&between=ap&between=mdg&between=h&between=frp"]
)
def test_on_a_phone_nothing_is_cut_and_the_actors_stand_below_one_another(visit: Visit, address: str) -> None:
    page = visit(address, **PHONE)
    assert page.evaluate(TOO_WIDE) <= 0
    assert page.evaluate(CUT) == []
    if "between" in address:
        card = page.locator("article").first
        boxes = [box for quote in card.locator("blockquote").all() if (box := quote.bounding_box())]
        assert len(boxes) > 1
        assert all(below["y"] >= above["y"] + above["height"] for above, below in pairwise(boxes))
