"""A presentation is collected, put in order, saved, opened again and started; also with a keyboard only, and on a phone."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pptx import Presentation

from slides.run_of_show import MOST_BYTES, RunOfShow, from_file, run_of, token_of
from slides.view import View, view_of
from tests.browser.conftest import PHONE, Visit, downloaded, settled, turn
from tests.browser.test_accessibility import LOOKS, RULES
from words import text

CLAIM = view_of("claim?claim=use-spare-private-capacity")
RUN = RunOfShow((View("overview"), view_of("matrix?theme=workforce", "Hvem står hvor?"), CLAIM))
ADD = text("run.add", "nb")


def _run(page: Page) -> RunOfShow:
    found = re.search("run=([^&]+)", page.url)
    return run_of(found[1]) if found else RunOfShow()


def _until(page: Page, *pages: str) -> None:
    """Waits until the address holds views of these pages, in this order."""
    name = text("run.title_counted", "nb", n=len(pages))
    expect(page.get_by_test_id("stSidebar").get_by_text(name)).to_be_visible()
    expect(page.get_by_role("radio", name=re.compile(r"^\d+\. "))).to_have_count(len(pages))
    settled(page)
    assert [view.page for view in _run(page).views] == list(pages)


def _said(page: Page, key: str, **values: object) -> None:
    expect(page.get_by_test_id("stSidebar").get_by_role("status").get_by_text(text(key, "nb", **values))).to_be_visible()


def _opened(page: Page, name: str, content: bytes) -> None:
    file: Any = {"name": name, "mimeType": "application/json", "buffer": content}
    page.get_by_label(text("run.open", "nb")).set_input_files(files=[file])


def test_views_are_collected_over_pages_and_survive_reload_back_and_a_new_tab(visit: Visit) -> None:
    page = visit("/matrix?theme=workforce")
    page.get_by_test_id("stSidebar").get_by_text(text("run.title", "nb"), exact=True).click()
    page.get_by_role("button", name=ADD).click()
    _until(page, "matrix")
    _said(page, "run.added", n=1, view="«Matrise: Personell og kompetanse»")
    page.get_by_role("link", name="Nettverk", exact=True).click()
    expect(page).to_have_url(re.compile("/network"))
    settled(page).get_by_role("button", name=ADD).click()
    _until(page, "matrix", "network")

    page.reload()
    _until(settled(page), "matrix", "network")
    page.get_by_role("button", name=text("run.remove", "nb")).click()
    _until(page, "network")
    page.go_back()
    _until(page, "matrix", "network")
    assert _run(page).views[1] == view_of("network?theme=workforce")


def test_keyboard_alone_titles_and_orders_views(visit: Visit) -> None:
    page = visit(f"/matrix?run={token_of(RUN)}")
    page.get_by_role("radio", name=re.compile(r"^1\. ")).focus()
    page.keyboard.press("ArrowDown")
    field = page.get_by_role("textbox", name=text("run.view_title", "nb", n=2))
    expect(field).to_have_value("Hvem står hvor?")
    settled(page)
    page.get_by_role("radio", name=re.compile(r"^2\. ")).focus()
    page.keyboard.press("Tab")
    expect(field).to_be_focused()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Hvem er med?")
    page.keyboard.press("Enter")
    _said(page, "run.titled", n=2, title="«Hvem er med?»")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=text("run.up", "nb"), exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    _said(page, "run.moved", n=1, view="«Hvem er med?»")
    _until(page, "matrix", "overview", "claim")
    assert _run(page).views[0].title == "Hvem er med?"
    expect(page.get_by_role("button", name=text("run.up", "nb"), exact=True)).to_be_focused()


def test_powerpoint_holds_every_view(visit: Visit) -> None:
    deck = downloaded(visit(f"/matrix?run={token_of(RUN)}"), text("run.powerpoint", "nb"))

    assert re.fullmatch(r"presentasjon-\d{4}-\d\d-\d\d\.pptx", deck.suggested_filename)
    assert len(Presentation(str(deck.path())).slides) >= len(RUN.views)


def test_saved_file_opens_for_somebody_else(visit: Visit) -> None:
    page = visit(f"/matrix?run={token_of(RUN)}")
    saved = downloaded(page, text("run.save", "nb"))
    assert saved.suggested_filename == "presentasjon.json"
    content = Path(saved.path()).read_bytes()
    assert from_file(content) == RUN

    other = visit("/network?lang=nb")
    other.get_by_test_id("stSidebar").get_by_text(text("run.title", "nb"), exact=True).click()
    _opened(other, "presentasjon.json", content)
    _until(other, "overview", "matrix", "claim")
    assert _run(other) == RUN


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"PK\x03\x04", "json"), (bytes(MOST_BYTES + 1), "large"), (json.dumps({"run_of_show": 1}).encode(), "shape")],
)
def test_hostile_file_is_said_to_be_none_and_nothing_is_lost(visit: Visit, content: bytes, kind: str) -> None:
    page = visit(f"/matrix?run={token_of(RUN)}")
    _opened(page, "<img src=x onerror=alert(1)>.json", content)

    _said(page, "run.not_opened", name="«<img src=x onerror=alert(1)>.json»")
    _said(page, f"run.wrong_{kind}", most=400, value="", place=0)
    assert _run(page) == RUN
    _opened(page, "again.json", b"")  # the field still takes a file
    _said(page, "run.not_opened", name="«again.json»")


@pytest.mark.parametrize(
    ("link", "path", "more"),
    [
        (text("run.start", "nb"), "/", "at=1"),
        (text("run.start_here", "nb", n=3), "/claim?claim=use-spare-private-capacity", "at=3"),
        (text("run.present", "nb"), "/network?focus=actor:sv", "run="),
    ],
)
def test_presentation_starts_where_one_wants(visit: Visit, link: str, path: str, more: str) -> None:
    page = visit(f"/network?focus=actor:sv&run={token_of(RUN)}")
    page.get_by_role("radio", name=re.compile(r"^3\. ")).click(force=True)
    expect(page.get_by_role("textbox", name=text("run.view_title", "nb", n=3))).to_be_visible()
    settled(page).get_by_role("link", name=link, exact=True).click()

    expect(page).to_have_url(re.compile(re.escape(path) + ".*present=1"))
    expect(page).to_have_url(re.compile(re.escape(more)))
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    assert _run(page) == RUN


@pytest.mark.parametrize("look", LOOKS)
def test_panel_breaks_no_rule(visit: Visit, look: str) -> None:
    page = visit(f"/matrix?run={token_of(RUN)}", **LOOKS[look])
    if look == "phone":
        page.get_by_test_id("stExpandSidebarButton").click()
    _opened(page, "x.json", b"")
    _said(page, "run.not_opened", name="«x.json»")
    assert _violations(settled(page)) == []

    page.get_by_role("button", name=text("run.standard", "nb")).click()
    expect(page.get_by_role("dialog").get_by_text(text("run.standard_explained", "nb"))).to_be_visible()
    assert _violations(settled(page)) == []


def _violations(page: Page) -> list[str]:
    found = Axe().run(page, options={**RULES, "resultTypes": ["violations"]}).response["violations"]
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]


def test_panel_fits_a_phone(visit: Visit) -> None:
    page = visit(f"/matrix?run={token_of(RUN)}", **PHONE)
    page.get_by_test_id("stExpandSidebarButton").click()
    add = page.get_by_role("button", name=ADD)
    add.scroll_into_view_if_needed()
    add.click()
    _until(page, "overview", "matrix", "claim", "matrix")
    boxes = [one.bounding_box() for one in page.get_by_test_id("stSidebar").locator("button, a, input, label").all()]
    seen = [box for box in boxes if box and box["width"]]

    assert len(seen) > 20
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= PHONE["viewport"]["width"] for box in seen)


def test_turn_of_a_page_keeps_the_presentation(visit: Visit) -> None:
    page = turn(visit("/"), f"/matrix?run={token_of(RUN)}")
    page.get_by_role("link", name="Kilder og metode", exact=True).click()
    expect(page).to_have_url(re.compile("/sources"))

    _until(page, "overview", "matrix", "claim")
