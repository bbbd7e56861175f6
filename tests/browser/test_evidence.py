"""From a mark on the screen to the quote: by mouse, by keyboard, by finger, and back again."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from loaders import Positions
from loaders.model import Stance
from tests.browser.conftest import PHONE, Visit

FOCUSED = """() => {
  let one = document.activeElement
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement
  return one?.dataset?.id ?? null
}"""
MARKS = """(chart) => {
  const { xaxis, yaxis } = chart._fullLayout
  const frame = chart.getBoundingClientRect()
  return Object.fromEntries(chart._fullData.flatMap((trace) => (trace.customdata ?? []).map(([kind, name], at) =>
    [`${kind}:${name}`, [xaxis._offset + xaxis.l2p(trace.x[at]), yaxis._offset + yaxis.l2p(trace.y[at])]])))
}"""


def _drawer(page: Page) -> Locator:
    return page.get_by_role("dialog")


def _shows(page: Page, stance: Stance) -> None:
    """The drawer is open, says the stance's words, and stands in the address."""
    expect(_drawer(page).locator("blockquote").filter(has_text=stance.deciding.quote).first).to_be_visible()
    expect(page).to_have_url(re.compile("[?&]open="))


def _close(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(_drawer(page)).to_have_count(0)
    expect(page).not_to_have_url(re.compile("[?&]open="))


def _tab_to_the_table(page: Page) -> str:
    for _ in range(40):
        page.keyboard.press("Tab")
        if found := page.evaluate(FOCUSED):
            return str(found)
    pytest.fail("40 × Tab never came to the table")


def _cell(page: Page, key: str) -> Locator:
    return page.locator(f'button[data-id="{key}"]')


@pytest.fixture
def example(shipped: Positions) -> Stance:
    """A stance whose words are in Nynorsk."""
    return next(stance for stance in shipped.stances if stance.deciding.language == "nn" and stance.actor == "sv")


def test_click_on_a_cell_shows_its_quote(visit: Visit, example: Stance) -> None:
    page = visit("/matrix?level=claims")
    _cell(page, example.id).click()
    _shows(page, example)
    expect(_drawer(page).get_by_text(f"positions.yaml:{example.line}")).to_be_visible()


def test_click_on_a_theme_shows_the_quotes_of_its_claims(visit: Visit, example: Stance, shipped: Positions) -> None:
    page = visit("/matrix")
    _cell(page, f"{example.actor}/{shipped.claim[example.claim].theme}").click()
    _shows(page, example)


def test_click_on_an_empty_cell_says_that_silence_is_not_neutral(visit: Visit, shipped: Positions) -> None:
    silent = next(f"mdg/{claim.id}" for claim in shipped.claims if f"mdg/{claim.id}" not in shipped.stance)
    page = visit("/matrix?level=claims")
    _cell(page, silent).click()
    expect(_drawer(page).get_by_text("Ikke kartlagt", exact=False).first).to_be_visible()
    expect(_drawer(page).locator("blockquote")).to_have_count(0)


def test_same_cell_opens_again_after_it_was_closed(visit: Visit, example: Stance) -> None:
    page = visit("/matrix?level=claims")
    for _ in range(3):
        _cell(page, example.id).click()
        _shows(page, example)
        _close(page)


def test_another_cell_opens_after_the_first_was_closed_by_its_button(visit: Visit, example: Stance, shipped: Positions) -> None:
    other = next(stance for stance in shipped.stances if stance.actor == "nito")
    page = visit("/matrix?level=claims")
    _cell(page, other.id).click()
    _shows(page, other)
    _drawer(page).get_by_role("button", name="Close").click()
    expect(_drawer(page)).to_have_count(0)
    expect(page).not_to_have_url(re.compile("[?&]open="))
    _cell(page, example.id).click()
    _shows(page, example)


def test_cell_is_reached_and_opened_by_keyboard_alone(visit: Visit, shipped: Positions) -> None:
    page = visit("/matrix?level=claims&actor=sv&actor=ap")
    first = _tab_to_the_table(page)
    assert first.endswith(f"/{shipped.claims[0].id}")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    chosen = page.evaluate(FOCUSED)
    assert chosen == f"{first.split('/')[0]}/{shipped.claims[1].id}"
    page.keyboard.press("Enter")
    _shows(page, shipped.stance[chosen])
    _close(page)


def test_last_row_and_column_are_reached_by_keyboard(visit: Visit, shipped: Positions) -> None:
    page = visit("/matrix")
    _tab_to_the_table(page)
    for _ in range(len(shipped.themes) + 3):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    actor, theme = str(page.evaluate(FOCUSED)).split("/")
    assert theme == shipped.themes[-1].id
    page.keyboard.press("Home")
    first = str(page.evaluate(FOCUSED)).split("/")[0]
    assert first != actor
    page.keyboard.press("Enter")
    expect(_drawer(page)).to_be_visible()
    expect(page).to_have_url(re.compile(f"open={first}%2F{theme}"))


def test_tab_leaves_the_table_in_one_step(visit: Visit) -> None:
    page = visit("/matrix")
    _tab_to_the_table(page)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) is None


def test_focus_is_back_on_the_cell_after_the_drawer_is_closed(visit: Visit, example: Stance) -> None:
    page = visit("/matrix?level=claims")
    _cell(page, example.id).focus()
    page.keyboard.press("Enter")
    _shows(page, example)
    _close(page)
    page.wait_for_function(f"() => ({FOCUSED})() === '{example.id}'")


def test_tap_on_a_phone_shows_the_quote(visit: Visit, example: Stance) -> None:
    page = visit("/matrix?level=claims", **PHONE)
    _cell(page, example.id).tap()
    _shows(page, example)


def test_quotes_keep_their_own_language(visit: Visit, example: Stance) -> None:
    page = visit(f"/matrix?lang=en&open={example.id}")
    _shows(page, example)
    expect(_drawer(page).locator("blockquote").filter(has_text=example.deciding.quote).first).to_have_attribute("lang", "nn")
    assert page.locator("blockquote:not([lang])").count() == 0


def _click_mark(page: Page, key: str) -> None:
    chart = page.locator(".js-plotly-plot")
    expect(chart.locator(".scatterlayer .point").first).to_be_attached()
    x, y = chart.evaluate(MARKS)[key]
    chart.locator(".nsewdrag").first.scroll_into_view_if_needed()
    chart.hover(position={"x": x, "y": y}, force=True)
    expect(chart.locator(".hoverlayer .hovertext")).to_have_count(1)
    chart.click(position={"x": x, "y": y}, force=True)


def test_click_on_a_tie_of_the_network_shows_its_evidence(visit: Visit, example: Stance, shipped: Positions) -> None:
    page = visit("/network")
    tie = f"tie:{example.actor}/{shipped.claim[example.claim].theme}"
    for _ in range(2):
        _click_mark(page, tie)
        _shows(page, example)
        _close(page)


def test_click_on_an_actor_of_the_network_puts_it_in_focus(visit: Visit) -> None:
    page = visit("/network")
    _click_mark(page, "actor:sv")
    expect(page).to_have_url(re.compile("focus=actor%3Asv"))
    expect(page.locator(".js-plotly-plot .scatterlayer .text")).not_to_contain_text(["NITO"])


def test_row_of_the_networks_table_shows_its_evidence(visit: Visit) -> None:
    page = visit("/network?focus=actor:nito")
    page.get_by_text("Forbindelsene som tabell", exact=True).click()
    grid = page.get_by_test_id("stDataFrame")
    expect(grid).to_be_visible()
    grid.click(position={"x": 15, "y": 52})
    expect(_drawer(page).locator("blockquote").first).to_be_visible()
    expect(page).to_have_url(re.compile("open=nito%2F"))
