"""No rule of WCAG 2.2 A or AA that a machine can check is broken anywhere, nor is a level of heading skipped; no exceptions."""

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATHS, PHONE, Visit, turn
from words import text

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "rules": {"heading-order": {"enabled": True}},
}
LOOKS: dict[str, dict[str, Any]] = {"light": {}, "dark": {"color_scheme": "dark"}, "phone": PHONE}
VIEWS = (
    *PATHS.values(),
    "/matrix?level=claims",
    "/matrix?kind=union&actor=frp",
    "/matrix?actor=nobody",
    "/network?focus=actor:sv&lang=en",
    "/recommendation?proposal=8-200-3",
    "/brief?asking=nito&claim=mandatory-standards&claim=faster-adoption&assume=ap:firm",
    "/claim?claim=use-spare-private-capacity",
    "/theme?about=private-capacity&lang=en",
    "/platforms?asking=nito&partner=nsf&partner=tek-norge&lang=en",
    "/platforms?asking=nito&pair=nito/tek-norge&unshared=1",
    "/agreement?view=network&lang=en",
    "/actor?who=nsf&lang=en",
    "/actor?who=mdg",
    "/search?q=kommersielle",
    "/search?q=mdg+anbud+banjo&lang=en",
    "/compare?between=h&between=frp",
    "/compare?between=nito",
    "/compare?between=nho&between=sv&between=ap&between=mdg&between=h&between=frp&unshared=1&lang=en",
    "/sources?source=innst-355-s-2024-2025",
    *(f"/sources?part={part}" for part in ("method", "coverage", "everything", "corrections")),
)
FOR_PAPER = (
    *("/?print=1", "/matrix?level=claims&print=1", "/network?lang=en&print=1", "/sources?part=everything&print=1"),
    *("/claim?claim=use-spare-private-capacity&print=1", "/brief?asking=nito&claim=faster-adoption&print=1"),
)
DRAWERS = (
    "/matrix?open=sv/procurement&level=claims",
    "/network?open=nito/workforce&lang=en",
    "/matrix?open=mdg/workforce",
    "/agreement?pair=nsf/r",
)
in_every_look = pytest.mark.parametrize("look", LOOKS)


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options={**RULES, "resultTypes": ["violations"]}).response["violations"]
    return [
        f"{page.url}: {rule['id']}: {node['target']} {node['html'][:200]} – {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


@in_every_look
def test_no_view_breaks_a_rule(visit: Visit, look: str) -> None:
    page = visit("/", **LOOKS[look])
    assert [wrong for view in (*VIEWS, *FOR_PAPER) for wrong in violations(turn(page, view))] == []


@in_every_look
def test_open_evidence_breaks_no_rule(visit: Visit, look: str) -> None:
    page = visit("/", **LOOKS[look])
    wrong = []
    for view in DRAWERS:
        turn(page, view)
        expect(page.get_by_role("dialog").locator("p").first).to_be_visible()
        wrong += violations(page)
    assert wrong == []


@in_every_look
def test_open_filters_break_no_rule(visit: Visit, look: str) -> None:
    page = visit("/matrix?actor=ho21", **LOOKS[look])
    page.get_by_role("button", name=re.compile("Filtre")).click()
    expect(page.get_by_role("combobox").first).to_be_visible()
    assert violations(page) == []


@in_every_look
def test_open_table_of_the_network_breaks_no_rule(visit: Visit, look: str) -> None:
    page = visit("/network", **LOOKS[look])
    page.get_by_text(text("network.table", "nb"), exact=True).click()
    expect(page.get_by_test_id("stDataFrame")).to_be_visible()
    assert violations(page) == []


def test_dark_reader_gets_a_dark_page(visit: Visit) -> None:
    app = visit("/matrix", **LOOKS["dark"]).get_by_test_id("stApp")
    assert app.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(20, 24, 29)"


def test_what_is_chosen_is_seen_in_the_readers_own_colours(visit: Visit) -> None:
    page = visit("/matrix?unshared=1", forced_colors="active")
    ground = "one => getComputedStyle(one).backgroundColor"
    for name, other in ((text("matrix.level_themes", "nb"), text("matrix.level_claims", "nb")), ("Bokmål", "English")):
        chosen, left = (page.get_by_role("radio", name=one, exact=True) for one in (name, other))
        assert chosen.evaluate(ground) != left.evaluate(ground)
    switch = page.get_by_test_id("stCheckbox").locator("label > div").first
    assert switch.evaluate("one => getComputedStyle(one).borderStyle") == "solid"
    on = switch.evaluate(ground)
    page.get_by_text(text("unshared.switch", "nb"), exact=True).click()
    expect(page).not_to_have_url(re.compile("unshared"))
    assert switch.evaluate(ground) != on


def test_no_heading_is_larger_than_the_one_above_it(visit: Visit) -> None:
    page = visit("/", **PHONE)
    sizes = (
        "() => [1, 2, 3].map((level) => Math.max(0, ...[...document.querySelectorAll(`main h${level}, section h${level}`)]"
        ".map((one) => parseFloat(getComputedStyle(one).fontSize))))"
    )
    for view in (
        "/theme?about=private-capacity",
        "/claim?claim=use-spare-private-capacity",
        "/actor?who=nsf",
        "/search?q=anbud",
    ):
        first, second, third = turn(page, view).evaluate(sizes)
        assert first > second > third > 0, view


def test_no_heading_has_a_link_with_an_english_name(visit: Visit) -> None:
    page = visit("/")
    for view in ("/", "/platforms?asking=nito&partner=nsf", "/recommendation?proposal=8-200-3", "/actor?who=nsf"):
        expect(turn(page, view).get_by_role("link", name="Link to heading")).to_have_count(0)
