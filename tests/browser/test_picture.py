"""A picture on screen is taken along: as SVG and PNG of print size, by mouse and keyboard, in the reader's language."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled
from tests.exports.test_figure import size_of, words_of
from words import text
from words.formats import day

VIEWS = {
    "/": "coverage",
    "/network": "network",
    "/agreement?view=network": "agreement",
    "/coalition?claim=faster-adoption": "chamber",
    "/actor?who=nito": "timeline",
}
FIGURE = ".js-plotly-plot"


def _taken(page: Page, kind: str, lang: str = "nb", *, by_key: bool = False) -> tuple[str, bytes]:
    """The name and the content of what a button gives."""
    button = page.get_by_role("button", name=text("picture.download_as", lang, format=kind), exact=True).and_(
        page.locator(".copy")
    )
    with page.expect_download(timeout=30_000) as waiting:
        button.press("Enter") if by_key else button.click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def _drawn(page: Page) -> Page:
    expect(page.locator(f"{FIGURE} .main-svg").first).to_be_visible()
    return settled(page)


@pytest.mark.parametrize("address", VIEWS)
def test_every_picture_is_taken_along_with_title_and_source(visit: Visit, shipped: Positions, address: str) -> None:
    page = _drawn(visit(address))
    name, svg = _taken(page, "SVG")
    title = re.sub(r"\s+", " ", page.locator(f"{FIGURE} .gtitle").first.text_content() or "")

    assert name == f"standpunktkartet-{VIEWS[address]}.svg"
    assert b'width="680"' in svg[:400]
    assert re.sub(r"\s", "", title) in re.sub(r"\s", "", words_of(svg))
    assert re.sub(r"\s+", " ", f"Data per {day(shipped.updated, 'nb')}") in re.sub(r"\s+", " ", words_of(svg))


def test_buttons_of_a_figure_are_grouped_under_its_title(visit: Visit) -> None:
    page = _drawn(visit("/"))
    title = re.sub(r"\s+", " ", page.locator(f"{FIGURE} .gtitle").first.text_content() or "")
    group = page.get_by_role("group", name=f"{text('picture.download', 'nb')}: {title}", exact=True)
    expect(group.get_by_role("button")).to_have_count(2)


def test_what_covers_the_title_on_a_phone_is_hidden_and_the_figure_is_still_taken_along(visit: Visit) -> None:
    page = _drawn(visit("/", **PHONE))
    expect(page.locator(f"{FIGURE} .modebar-container").first).to_be_hidden()
    name, svg = _taken(page, "SVG")
    assert name == "standpunktkartet-coverage.svg"
    assert b"<svg" in svg[:400]


def test_a_png_has_300_dots_an_inch_and_the_button_works_by_keyboard_and_in_english(visit: Visit) -> None:
    page = _drawn(visit("/?lang=en"))
    name, png = _taken(page, "PNG", "en", by_key=True)

    assert name == "the-stance-map-coverage.png"
    assert size_of(png)[0] == 2125
    expect(page.get_by_text(re.compile(f"^{text('picture.made', 'en')}"))).to_be_visible()


def test_the_mode_bar_gives_an_svg_and_says_so_in_the_language_of_the_reader(visit: Visit) -> None:
    page = _drawn(visit("/"))
    _taken(page, "PNG")
    own = page.locator(f"{FIGURE} .modebar-btn")
    expect(own).to_have_count(1)
    expect(own).to_have_attribute("data-title", text("picture.download_as", "nb", format="SVG"))
    with page.expect_download(timeout=30_000) as waiting:
        own.evaluate("one => one.click()")

    assert waiting.value.suggested_filename.endswith(".svg")


def test_a_chamber_from_a_wide_screen_fills_the_paper(visit: Visit) -> None:
    """Plotly notes what part of its room a chamber has on a screen; a narrower copy must not have a part of that part."""
    page = _drawn(visit("/coalition?claim=faster-adoption"))
    _, svg = _taken(page, "SVG")
    across = [float(x) for x in re.findall(r'class="annotation-text"[^>]* x="([\d.]+)"', svg.decode())]
    places = [float(x) for x in re.findall(r'class="annotation" [^>]*><g [^>]*transform="rotate\(0,([\d.]+),', svg.decode())]

    assert across
    assert max(places) - min(places) > 480


def test_a_figure_that_is_taken_along_is_still_there_and_answers(visit: Visit) -> None:
    page = _drawn(visit("/network"))
    _taken(page, "SVG")
    expect(page.locator(f"{FIGURE} .main-svg").first).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
