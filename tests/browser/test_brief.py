"""The brief in a real browser: choose, read, take both files along, and open the page without a network."""

import io
import re
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Download, Page, expect

from exports.brief_docx import brief_docx
from exports.brief_html import brief_html
from loaders import Positions
from tests.briefs.hearings import LONG, STORTING, WHOLE_THEMES, brief, case, large, made
from tests.browser.conftest import PHONE, Visit, downloaded, settled
from tests.browser.test_accessibility import violations
from tests.exports.test_brief import words
from words import text
from words.formats import quoted

CLAIM = "faster-adoption"
A4 = (595, 842)


def _opened(chromium: Browser, file: Path, **options: object) -> Page:
    """A file in a context without a network, in which any request but that for the file itself is an error."""
    context = chromium.new_context(offline=True, **options)  # type: ignore[arg-type]
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    page.on("console", lambda message: asked.append(message.text))
    page.goto(file.as_uri())
    page.wait_for_load_state("networkidle")
    assert asked == [file.as_uri()]
    return page


def _kept(download: Download, folder: Path) -> Path:
    path = folder / download.suggested_filename
    download.save_as(path)
    return path


def test_an_adviser_chooses_and_takes_both_files_along(
    visit: Visit, chromium: Browser, shipped: Positions, tmp_path: Path
) -> None:
    page = visit("/brief")
    page.get_by_role("combobox", name=text("asking.label", "nb")).click()
    page.get_by_role("option", name=shipped.actor["nito"].name.nb).click()
    expect(page).to_have_url(re.compile("asking=nito"))
    settled(page)
    page.get_by_role("combobox", name=re.compile(text("coalition.claims", "nb").split(" (")[0])).fill("raskere i bruk")
    page.get_by_role("option", name=shipped.claim[CLAIM].wording.nb).click()
    expect(page).to_have_url(re.compile(f"claim={CLAIM}"))
    page.keyboard.press("Escape")
    found = brief(shipped, "nito", [CLAIM])
    expect(page.locator(".headline")).to_have_text(found.headline.text)

    files = {ending: _kept(downloaded(page, text(f"brief.download_{ending}", "nb")), tmp_path) for ending in ("docx", "html")}

    assert {ending: path.name for ending, path in files.items()} == {
        ending: f"horingsnotat-nito-{shipped.updated}.{ending}" for ending in files
    }
    assert words(files["docx"].read_bytes()) == words(brief_docx(found))  # the file says when it was packed
    assert files["html"].read_bytes() == brief_html(found)
    mailed = _opened(chromium, files["html"])
    expect(mailed.get_by_role("heading", level=1)).to_have_text(found.title)
    mailed.context.close()


@pytest.mark.parametrize("look", [{}, PHONE], ids=["wide", "phone"])
def test_no_rule_of_accessibility_is_broken_in_the_file(chromium: Browser, tmp_path: Path, look: dict[str, object]) -> None:
    file = tmp_path / "brief.html"
    file.write_bytes(brief_html(case("contested", "en")))
    page = _opened(chromium, file, **look)

    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.context.close()


@pytest.mark.parametrize("look", [{}, PHONE], ids=["wide", "phone"])
def test_no_rule_of_accessibility_is_broken_on_the_page(visit: Visit, look: dict[str, object]) -> None:
    claims = "&".join(f"claim={claim}" for claim in WHOLE_THEMES)
    page = visit(f"/brief?asking=nito&{claims}&body={STORTING}", **look)

    assert violations(page) == []
    width, room = page.get_by_test_id("stMain").evaluate("one => [one.scrollWidth, one.clientWidth]")
    assert width <= room


@pytest.mark.parametrize("name", ["two whole themes", "contested"])
@pytest.mark.parametrize("lang", ["nb", "en"])
def test_file_prints_on_two_to_four_sheets(chromium: Browser, tmp_path: Path, name: str, lang: str) -> None:
    file = tmp_path / "brief.html"
    file.write_bytes(brief_html(case(name, lang)))
    page = _opened(chromium, file)
    with pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True))) as document:
        sizes = [tuple(map(round, sheet.get_size())) for sheet in document]
    page.context.close()

    assert 2 <= len(sizes) <= 4
    assert {(width, height) for width, height in sizes} <= {A4, (595, 841), (596, 842)}


def test_hostile_file_is_shown_as_text_and_asks_for_nothing(chromium: Browser, tmp_path: Path) -> None:
    found = brief(made(large(3, LONG)), "lag", ["c0", "c1", "c2"], "ting")
    file = tmp_path / "brief.html"
    file.write_bytes(brief_html(found))
    page = _opened(chromium, file)

    assert page.locator("script, img, iframe, b").count() == 0
    expect(page.get_by_text(quoted(f"{LONG} lag 0", "nb")).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.context.close()
