"""From a pair of actors to the claims they share: by mouse, by keyboard, by finger, and back again."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from analysis.agreements import agreements
from analysis.narrow import narrow
from analysis.pair_stances import Pair
from loaders import Positions
from tests.browser.conftest import PHONE, Visit, downloaded, settled
from tests.browser.test_evidence import FOCUSED
from tests.exports.running import run
from words import text

DOTS = """(chart) => {
  const { xaxis, yaxis } = chart._fullLayout
  return Object.fromEntries(chart._fullData.flatMap((trace) => (trace.customdata ?? []).map((pair, at) =>
    [pair, [xaxis._offset + xaxis.l2p(trace.x[at]), yaxis._offset + yaxis.l2p(trace.y[at])]])))
}"""
BOXES = """(all) => all.map((one) => {
  const { left, top, right, bottom } = one.getBoundingClientRect()
  return [left, top, right, bottom]
})"""


def _drawer(page: Page) -> Locator:
    return page.get_by_role("dialog")


def _cell(page: Page, key: str) -> Locator:
    return page.locator(f'button[data-id="{key}"]')


@pytest.fixture
def contested(shipped: Positions) -> Pair:
    """A pair that is on opposite sides of a claim and shares no text."""
    pairs = agreements(shipped, narrow(shipped)).pairs
    return next(pair for pair in pairs if pair.opposite and pair.n > 5 and not pair.one_text)


def _shows(page: Page, pair: Pair) -> None:
    """The drawer shows a quote of both on every claim, what they are against each other on first, and stands in the address."""
    quotes = _drawer(page).locator("blockquote")
    for both in pair.stances:
        for stance in both:
            expect(quotes.filter(has_text=stance.deciding.quote).first).to_be_visible()
    opposite = next(both for both in pair.stances if both[0].value * both[1].value < 0)
    expect(quotes.first).to_contain_text(re.compile("|".join(re.escape(one.deciding.quote) for one in opposite)))
    expect(page).to_have_url(re.compile(f"[?&]pair=({pair.one}(%2F|/){pair.other}|{pair.other}(%2F|/){pair.one})"))


def _closed(page: Page) -> None:
    expect(_drawer(page)).to_have_count(0)
    expect(page).not_to_have_url(re.compile("[?&]pair="))


def test_click_on_a_cell_shows_what_the_pair_shares_and_back_closes_it(visit: Visit, contested: Pair) -> None:
    page = visit("/agreement")
    _cell(page, contested.id).click()
    _shows(page, contested)
    page.go_back()
    _closed(page)
    page.go_forward()
    _shows(page, contested)


def test_either_half_of_the_matrix_opens_the_pair_again_and_again(visit: Visit, contested: Pair) -> None:
    page = visit("/agreement")
    for key in (contested.id, f"{contested.other}/{contested.one}", contested.id):
        _cell(page, key).click()
        _shows(page, contested)
        page.keyboard.press("Escape")
        _closed(page)


def test_cell_is_reached_and_opened_by_keyboard_over_the_empty_diagonal(visit: Visit) -> None:
    page = visit("/agreement?actor=sv&actor=r&actor=sp")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED):
            break
    assert page.evaluate(FOCUSED) == "r/sv"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    chosen = page.evaluate(FOCUSED)
    assert chosen == "sp/sv"
    page.keyboard.press("Enter")
    expect(_drawer(page).locator("blockquote").first).to_be_visible()
    expect(page).to_have_url(re.compile("pair=sp%2Fsv"))
    page.keyboard.press("Escape")
    _closed(page)
    page.wait_for_function(f"() => ({FOCUSED})() === '{chosen}'")


def test_the_diagonal_is_empty_and_few_claims_have_no_colour(visit: Visit) -> None:
    page = visit("/agreement")
    assert page.locator("tbody tr").evaluate_all(
        "rows => rows.every((row, at) => row.querySelectorAll('td')[at].childElementCount === 0)"
    )
    expect(_cell(page, "nho/ap")).to_have_class(re.compile("plain"))
    expect(_cell(page, "nho/ap")).to_contain_text(text("agreement.too_few", "nb"))
    few = visit("/agreement?least=3")
    expect(_cell(few, "nho/ap")).to_have_class(re.compile("tone5"))


def test_address_of_a_pair_opens_it_in_the_other_language(visit: Visit, contested: Pair, shipped: Positions) -> None:
    page = visit(f"/agreement?pair={contested.id}&lang=en")
    _shows(page, contested)
    one, other = (shipped.actor[actor].short.in_language("en") for actor in (contested.one, contested.other))
    expect(_drawer(page)).to_contain_text(text("agreement.drawer", "en", one=one, other=other))
    assert page.locator("blockquote:not([lang])").count() == 0


def test_tap_on_a_phone_opens_the_pair_and_nothing_is_wider_than_the_phone(visit: Visit, contested: Pair) -> None:
    for view in ("", "?view=network", "?view=network&lang=en"):
        page = visit(f"/agreement{view}", **PHONE)
        assert page.evaluate("() => document.scrollingElement.scrollWidth") <= 390
        assert page.get_by_test_id("stMain").evaluate("one => one.scrollWidth") <= 390
    page = visit("/agreement", **PHONE)
    _cell(page, contested.id).tap()
    _shows(page, contested)
    assert _drawer(page).evaluate("one => one.scrollWidth") <= 390


def test_click_on_a_dot_of_the_network_opens_its_pair(visit: Visit, contested: Pair) -> None:
    page = visit(f"/agreement?view=network&above=0&actor={contested.one}&actor={contested.other}")
    chart = page.locator(".js-plotly-plot")
    for _ in range(2):
        expect(chart.locator(".scatterlayer .point").first).to_be_attached()
        x, y = chart.evaluate(DOTS)[contested.id]
        chart.locator(".nsewdrag").first.scroll_into_view_if_needed()
        chart.hover(position={"x": x, "y": y}, force=True)
        expect(chart.locator(".hoverlayer .hovertext")).to_have_count(1)
        chart.click(position={"x": x, "y": y}, force=True)
        _shows(page, contested)
        page.keyboard.press("Escape")
        _closed(page)
        settled(page)


@pytest.mark.parametrize("options", [{}, PHONE], ids=["wide", "phone"])
def test_labels_of_the_network_do_not_overlap_and_stay_in_the_frame(visit: Visit, options: dict[str, object]) -> None:
    page = visit("/agreement?view=network&above=80&lang=en", **options)
    expect(page.locator(".js-plotly-plot .scatterlayer .text text").first).to_be_visible()
    boxes = page.locator(".js-plotly-plot .scatterlayer .text text").evaluate_all(BOXES)
    frame = page.locator(".js-plotly-plot").bounding_box()
    assert len(boxes) == 16
    assert frame is not None
    assert all(left >= frame["x"] and right <= frame["x"] + frame["width"] for left, _, right, _ in boxes)
    for place, (left, top, right, bottom) in enumerate(boxes):
        for other_left, other_top, other_right, other_bottom in boxes[place + 1 :]:
            assert right <= other_left or other_right <= left or bottom <= other_top or other_bottom <= top


def test_row_of_the_table_opens_its_pair(visit: Visit) -> None:
    page = visit("/agreement")
    page.get_by_text(text("agreement.table", "nb"), exact=True).click()
    grid = page.get_by_test_id("stDataFrame").first
    expect(grid).to_be_visible()
    grid.click(position={"x": 15, "y": 52})
    expect(_drawer(page).locator("blockquote").first).to_be_visible()
    expect(page).to_have_url(re.compile("pair=r%2Fsv"))


def test_download_holds_the_bytes_that_the_command_line_writes(visit: Visit) -> None:
    page = visit("/agreement?measure=subtract&normalise=jaccard&observed=1&unshared=1")
    page.get_by_text(text("agreement.research", "nb"), exact=True).click()
    expect(page.get_by_role("button", name=text("agreement.download", "nb"))).to_be_visible()
    command = page.locator("code").filter(has_text="python -m exports agreement").inner_text()
    saved = downloaded(page, text("agreement.download", "nb"))

    assert saved.path().read_bytes() == run(*command.split()[3:]).stdout
    assert "--without-shared-text" in command
