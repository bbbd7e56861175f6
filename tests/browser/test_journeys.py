"""What a journalist asks, from the front page to a citation in the clipboard, in as few presses as promised."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled
from words import text

CLIPBOARD: dict[str, Any] = {"permissions": ["clipboard-read", "clipboard-write"]}
in_every_look = pytest.mark.parametrize("look", [{}, PHONE], ids=["wide", "phone"])


def _main(page: Page) -> Locator:
    return page.get_by_test_id("stMain")


def _search(page: Page, words: str) -> None:
    field = _main(page).get_by_label(text("search.label", "nb"))
    field.fill(words)
    field.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(words)
    settled(page)


def _follow(page: Page, words: str) -> None:
    title = page.get_by_role("heading", level=1)
    before = title.inner_text()
    _main(page).get_by_role("link", name=words, exact=True).first.click()
    expect(title).not_to_have_text(before)
    settled(page)


def _copy(page: Page, button: Locator) -> str:
    """What a button puts into the clipboard; its link opens."""
    button.click()
    expect(_main(page).locator("[data-copy]", has_text=text("copying.copied_local", "nb"))).to_be_visible()
    copied = str(page.evaluate("() => navigator.clipboard.readText()"))
    page.goto(copied.rsplit(" ", 1)[1])
    settled(page)
    return copied


def _quote(page: Page, words: str) -> Locator:
    """The button beside a quote."""
    piece = _main(page).locator("div").filter(has=page.locator("> blockquote", has_text=words)).last
    return piece.get_by_role("button", name=text("copying.quote", "nb")).first


@in_every_look
def test_what_has_krf_said_on_nonprofit_providers(visit: Visit, shipped: Positions, look: dict[str, Any]) -> None:
    stance = shipped.stance["krf/prioritise-nonprofits"]
    page = visit("/", **look, **CLIPBOARD)
    _search(page, "KrF ideelle")
    copied = _copy(page, _quote(page, stance.deciding.quote))
    assert copied.startswith(f"«{stance.deciding.quote}» – KrF, Sp og PF sammen. ")
    assert ", s. 5, 20. mai 2025. " in copied
    expect(page.get_by_role("dialog").locator("blockquote").first).to_contain_text(stance.deciding.quote)


@in_every_look
def test_where_hoyre_and_frp_differ(visit: Visit, look: dict[str, Any]) -> None:
    page = visit("/", **look, **CLIPBOARD)
    _search(page, "Høyre FrP")
    _follow(page, text("search.compare", "nb", who="H og FrP"))
    said = _main(page).get_by_test_id("stMarkdown").first.inner_text()
    copied = _copy(page, _main(page).get_by_role("button", name=text("copying.answer", "nb")))
    assert said.startswith("På 1 av 55 påstander står H og FrP på motsatt side")
    assert copied.startswith(said)
    expect(_main(page).get_by_test_id("stMarkdown").first).to_have_text(said)


@in_every_look
def test_who_besides_tek_norge_wants_mandatory_standards(visit: Visit, shipped: Positions, look: dict[str, Any]) -> None:
    claim, stance = shipped.claim["mandatory-standards"], shipped.stance["nsf/mandatory-standards"]
    page = visit("/", **look, **CLIPBOARD)
    _follow(page, shipped.theme[claim.theme].name.nb)
    _follow(page, claim.wording.nb)
    copied = _copy(page, _quote(page, stance.deciding.quote))
    assert copied.startswith(f"«{stance.deciding.quote}» – NSF og NHO sammen. ")
    assert ", udatert, uten sidetall. " in copied


@in_every_look
def test_what_mdg_has_said(visit: Visit, look: dict[str, Any]) -> None:
    page = visit("/", **look, **CLIPBOARD)
    _follow(page, "MDG")
    copied = _copy(page, _main(page).get_by_role("button", name=text("copying.answer", "nb")))
    assert copied.startswith("MDG er ikke kartlagt – ingen av kildene er partiets egne. ")
    assert "Det betyr ikke at MDG er nøytral" in copied
    expect(page.get_by_role("heading", level=1)).to_contain_text("MDG")
