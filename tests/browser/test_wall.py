"""Presentation mode on a projector: everything large, nothing cut, and ways on, back and out."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from slides.room import HEIGHT, SMALLEST, WIDTH
from slides.run_of_show import RunOfShow, token_of
from slides.view import view_of
from tests.browser.conftest import PATHS, PHONE, Visit, settled, turn
from tests.browser.serving import serving
from tests.browser.test_accessibility import LOOKS, violations
from tests.pages.test_positions_file import hostile, worked
from ui.wall_turns import LAST
from words import text

PROJECTOR = {"viewport": {"width": WIDTH, "height": HEIGHT}}
LARGE = {"viewport": {"width": 1920, "height": 1080}}
VIEWS = (
    "/?",
    "/matrix?level=claims",
    "/network?",
    "/agreement?view=network",
    "/coalition?claim=use-spare-private-capacity",
    "/claim?claim=use-spare-private-capacity&lang=en",
    "/theme?about=private-capacity",
    "/actor?who=nsf",
    "/compare?between=h&between=frp",
    "/platforms?asking=nito&partner=nsf",
    "/recommendation?proposal=8-200-3",
    "/search?q=kommersielle",
    "/sources?part=coverage",
    "/brief?asking=nito&claim=use-spare-private-capacity&lang=en",
)
"""One of every page, with what it has most of."""
LARGE_VIEWS = (
    "/matrix?",
    "/network?",
    "/agreement?view=network",
    "/coalition?claim=use-spare-private-capacity",
    "/actor?who=nsf",
)
RUN = token_of(
    RunOfShow(
        (
            view_of("matrix?theme=private-capacity", "Hva vi spør om"),
            view_of("claim?claim=use-spare-private-capacity&lang=en"),
            view_of("claim?claim=prioritise-nonprofits"),
        )
    )
)
FIRST = f"/matrix?theme=private-capacity&present=1&run={RUN}&at=1"
WRONG = """smallest => {
  const wall = document.querySelector(".st-key-wall"), foot = document.querySelector(".wall-foot").getBoundingClientRect()
  const edge = wall.getBoundingClientRect(), zoom = edge.width / wall.offsetWidth, wrong = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const one = texts.currentNode.parentElement, range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const box = range.getBoundingClientRect(), said = texts.currentNode.data.trim()
    if (!said || box.width <= 1 || box.height <= 1 || one.closest("style, .only-heard")) continue
    if (one.closest(".st-key-wall-buttons") && !one.matches('[data-testid="stIconMaterial"]')) continue
    const back = one.closest(".js-plotly-plot") ? 1 : zoom // pictures are drawn in px of the screen
    const size = parseFloat(getComputedStyle(one).fontSize) * back
    if (size < smallest * zoom - 0.1) wrong.push(`${size} px: ${said}`)
    if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1) wrong.push(`outside: ${said}`)
    if (!one.closest(".wall-foot, .st-key-wall-buttons") && box.bottom > foot.top + 1) wrong.push(`under the foot: ${said}`)
  }
  for (const one of [wall, document.documentElement, document.querySelector('[data-testid="stMain"]')])
    if (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      wrong.push(`scrolls: ${one.className}`)
  if (Math.abs(edge.width - Math.min(innerWidth, innerHeight * 16 / 9)) > 2) wrong.push(`${edge.width} px wide`)
  return wrong
}"""


def shown(page: Page) -> Page:
    """Settled, and its pictures as large as the slide is shown."""
    settled(page)
    page.wait_for_function(
        """() => [...document.querySelectorAll(".st-key-wall-picture")].every(slot => {
          const drawn = slot.querySelector(".main-svg")
          return drawn && Math.abs(drawn.getBoundingClientRect().width - slot.getBoundingClientRect().width) < 2
        })"""
    )
    return page


def steps(page: Page) -> int:
    """How many steps the view has."""
    place = page.locator(".wall-place").inner_text()
    found = re.search(r"(?:steg|step) \d+ (?:av|of) (\d+)", place)
    return int(found[1]) if found else 1


def wrong(page: Page) -> list[str]:
    found = shown(page).evaluate(WRONG, SMALLEST)
    return [f"{page.url}: {one}" for one in found]


def at(page: Page) -> dict[str, list[str]]:
    """Where the address says that one is; `page` is the page."""
    parts = urlsplit(page.url)
    query = parse_qs(parts.query)
    return {"page": [parts.path]} | {name: query[name] for name in ("at", "step", "lang") if name in query}


def pressed(page: Page, key: str, expected: dict[str, list[str]]) -> None:
    page.keyboard.press(key)
    page.wait_for_function("([wanted]) => wanted.every((one) => location.href.includes(one))", arg=[_parts(expected)])
    settled(page)
    assert at(page) == expected


def _parts(expected: dict[str, list[str]]) -> list[str]:
    return [*expected["page"], *(f"{name}={value}" for name, (value,) in expected.items() if name != "page")]


def test_the_ends_of_every_view_are_readable_and_whole_on_a_projector(visit: Visit) -> None:
    page, found = visit("/?present=1", **PROJECTOR), []
    for view in VIEWS:
        found += wrong(turn(page, f"{view}&present=1"))
        if steps(page) > 1:
            found += wrong(turn(page, f"{view}&present=1&step={LAST}"))
    assert found == []
    assert {urlsplit(view).path for view in VIEWS} == set(PATHS.values())


def test_slides_fill_a_larger_screen_in_the_dark_too(visit: Visit) -> None:
    page = visit("/?present=1", **LARGE, color_scheme="dark")
    assert [one for view in LARGE_VIEWS for one in wrong(turn(page, f"{view}&present=1"))] == []


def test_keys_of_a_keyboard_and_of_a_remote_turn_slides_and_views(visit: Visit) -> None:
    page = visit(FIRST, **PROJECTOR)
    expect(page.locator(".wall-subject")).to_have_text("Hva vi spør om")
    claim = {"page": ["/claim"], "at": ["2"], "lang": ["en"]}
    pressed(page, "ArrowRight", claim)
    expect(page.locator(".wall-place")).to_contain_text("View 2 of 3")
    pressed(page, "PageDown", {**claim, "step": ["2"]})
    pressed(page, "PageUp", {**claim, "step": ["1"]})
    pressed(page, "ArrowLeft", {"page": ["/matrix"], "at": ["1"], "step": [LAST]})
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".wall-place")).to_have_text(text("wall.first", "nb"))


def test_presses_faster_than_slides_lead_as_far_as_they_are_many_or_less_and_never_elsewhere(visit: Visit) -> None:
    page = visit(FIRST, **PROJECTOR)
    for _ in range(5):  # over two turns of the page
        page.keyboard.press("PageDown")
    page.wait_for_url(re.compile("at=[23]"))
    place, shown_at = settled(page).locator(".wall-place"), at(page)["at"][0]
    expect(place).to_contain_text(re.compile(f"(Visning|View) {shown_at} (av|of) 3"))
    expect(page.locator(".wall-subject")).to_contain_text("spare" if shown_at == "2" else "deelle")


def test_a_button_and_a_key_fill_the_screen(visit: Visit) -> None:
    page = visit(FIRST, **PROJECTOR)
    filled = "() => Boolean(document.fullscreenElement)"
    page.get_by_role("button", name=text("wall.full_screen", "nb")).click()
    page.wait_for_function(filled)
    page.keyboard.press("f")
    page.wait_for_function(f"() => !({filled})()")
    assert at(page) == {"page": ["/matrix"], "at": ["1"]}


def test_two_views_of_one_page_follow_each_other(visit: Visit) -> None:
    page = visit(f"/claim?claim=use-spare-private-capacity&lang=en&present=1&run={RUN}&at=2&step=last", **PROJECTOR)
    before = page.locator(".wall-subject").inner_text()
    pressed(page, "PageDown", {"page": ["/claim"], "at": ["3"]})
    assert page.locator(".wall-subject").inner_text() != before
    page.reload()
    assert at(settled(page)) == {"page": ["/claim"], "at": ["3"]}


def test_a_press_on_the_slide_and_on_its_buttons_turns(visit: Visit) -> None:
    page = visit(FIRST, **PROJECTOR)
    page.mouse.click(900, 640)
    page.wait_for_url(re.compile("at=2"))
    settled(page)
    page.mouse.click(100, 640)
    page.wait_for_url(re.compile("at=1&step=last"))
    settled(page).get_by_role("button", name=text("wall.next", "nb")).first.click()
    page.wait_for_url(re.compile("at=2"))


def test_escape_leaves_to_the_page_with_its_filters_and_the_run(visit: Visit) -> None:
    page = visit(FIRST, **PROJECTOR)
    page.keyboard.press("Escape")
    page.wait_for_url(lambda url: "present" not in url)
    expect(settled(page).get_by_role("heading", level=1)).to_have_text(text("matrix.title", "nb"))
    assert parse_qs(urlsplit(page.url).query) == {"theme": ["private-capacity"], "run": [RUN]}


def test_what_the_address_has_wrong_is_told_until_it_is_closed(visit: Visit) -> None:
    page = visit("/matrix?present=1&theme=banjo&run=x&at=1", **PROJECTOR)
    told = page.get_by_text("«banjo»").first
    expect(told).to_be_visible()
    page.get_by_role("button", name=text("wall.close", "nb")).click()
    expect(told).to_be_hidden()


@pytest.mark.parametrize("look", LOOKS)
def test_no_slide_breaks_a_rule_of_accessibility(visit: Visit, look: str) -> None:
    page = visit("/?present=1", **{**PROJECTOR, **LOOKS[look]})
    views = ("/matrix?", "/coalition?claim=use-spare-private-capacity", "/claim?")
    assert [one for view in views for one in violations(turn(page, f"{view}&present=1"))] == []


def test_a_phone_scrolls_down_only(visit: Visit) -> None:
    page = visit("/coalition?claim=use-spare-private-capacity&present=1", **PHONE)
    expect(page.locator(".wall-source")).to_contain_text("Data per")
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_hostile_text_is_whole_and_fits(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_text(json.dumps(hostile(worked())) + "\n...\n", encoding="utf-8")
    with serving(tmp_path / "server.log", POSITIONS=str(path)) as server:
        page = visit("/?present=1", at=server, **PROJECTOR)
        for address in ("/matrix", "/claim?claim=lend", "/actor?who=lag", "/coalition?claim=lend", "/agreement?least=1"):
            turn(page, f"{address}{'&' if '?' in address else '?'}present=1")
            assert page.locator("body script:not([src]), img[src='x'], .st-key-wall b").count() == 0
