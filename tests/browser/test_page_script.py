"""Links within what is drawn turn the page without a reload; citations and links go to the clipboard."""

import re
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

from loaders import Positions
from tests.browser.conftest import PHONE, Visit, settled
from words import text

CLIPBOARD: dict[str, Any] = {"permissions": ["clipboard-read", "clipboard-write"]}
STANCE = "sv/prioritise-nonprofits"
WITHOUT_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"


def _drawer(page: Page) -> Locator:
    return page.get_by_role("dialog")


def _button(page: Page, what: str) -> Locator:
    """The first of its kind by what it copies: its name changes while it says that it has."""
    begins = {"quote": "«", "link": "http"}[what]
    return _drawer(page).locator(f'button[data-copy^="{begins}"]').first


def _mark(page: Page) -> None:
    """What a reload would take away."""
    page.evaluate("() => { window.stillHere = true }")


def _not_reloaded(page: Page) -> None:
    assert page.evaluate("() => window.stillHere") is True


def test_citation_is_copied_and_its_link_opens_the_same_words(visit: Visit, shipped: Positions) -> None:
    page = visit(f"/matrix?open={STANCE}", **CLIPBOARD)
    _button(page, "quote").click()
    expect(_drawer(page).get_by_text(text("copying.copied_local", "nb"), exact=True).first).to_be_visible()
    cited = page.evaluate("() => navigator.clipboard.readText()")
    quote = shipped.stance[STANCE].deciding.quote
    assert cited.startswith(f"«{quote}» – SV")
    link = cited.rsplit(" ", 1)[1]
    _button(page, "link").click()
    page.wait_for_function("link => navigator.clipboard.readText().then((copied) => copied === link)", arg=link)
    page.goto(link)
    settled(page)
    expect(_drawer(page).locator("blockquote").filter(has_text=quote).first).to_be_visible()
    assert urlsplit(page.url).path == "/claim"


def test_copied_is_said_for_a_while_to_eyes_and_ears(visit: Visit) -> None:
    page = visit(f"/matrix?open={STANCE}", **CLIPBOARD)
    button, label = _button(page, "link"), text("copying.link", "nb")
    expect(button).to_have_text(label)
    button.click()
    expect(button).to_have_text(text("copying.copied_local", "nb"))
    expect(page.get_by_role("status").filter(has_text=text("copying.copied_local", "nb"))).to_have_count(1)
    expect(button).to_have_text(label)


def test_name_of_a_button_goes_with_what_it_says(visit: Visit) -> None:
    button = _button(visit(f"/matrix?open={STANCE}", **CLIPBOARD), "link")
    label, name = text("copying.link", "nb"), str(button.get_attribute("aria-label"))
    assert name.startswith(f"{label}: ")
    button.click()
    expect(button).to_have_accessible_name(name.replace(label, text("copying.copied_local", "nb")))
    expect(button).to_have_accessible_name(name)


def _heard(page: Page) -> list[str]:
    """What the place of announcements has said; it was there, empty, before anything was."""
    return list(page.evaluate("() => window.heard"))


def _listen(page: Page) -> Locator:
    place = page.locator("#announcer")
    expect(place).to_be_attached()
    place.evaluate(
        """one => {
            window.heard = []
            new MutationObserver(() => heard.push(one.textContent)).observe(one, { childList: true, characterData: true })
        }"""
    )
    return place


def test_copying_the_same_twice_is_announced_twice_also_from_an_open_drawer(visit: Visit) -> None:
    page = visit(f"/matrix?open={STANCE}", **CLIPBOARD)
    place, words = _listen(page), text("copying.copied_local", "nb")
    expect(place).to_be_empty()
    for times in (1, 2):
        _button(page, "link").click()
        page.wait_for_function("([words, times]) => heard.filter((one) => one === words).length === times", arg=[words, times])
    assert _heard(page) == ["", words, "", words] or _heard(page) == [words, "", words]
    assert place.evaluate("one => !one.closest('[inert], [aria-hidden]')")


def test_how_much_a_search_finds_is_announced_when_it_comes(visit: Visit) -> None:
    page = visit("/search")
    _listen(page)
    field = page.get_by_test_id("stMain").get_by_role("textbox")
    for words in ("anbud", "kommersielle"):
        field.fill(words)
        field.press("Enter")
        page.wait_for_function("words => heard.some((one) => one.includes(words))", arg=f"«{words}»")
        assert page.locator("[data-announce]").first.text_content() == _heard(page)[-1]


def test_copying_works_by_keyboard(visit: Visit) -> None:
    page = visit(f"/matrix?open={STANCE}", **CLIPBOARD)
    _button(page, "quote").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => navigator.clipboard.readText().then((copied) => copied.startsWith('«'))")


def test_copying_works_where_the_clipboard_is_closed_to_the_page(visit: Visit) -> None:
    page = visit("/matrix", **CLIPBOARD)
    page.context.add_init_script(WITHOUT_CLIPBOARD)
    page.goto(page.url + f"?open={STANCE}")
    settled(page)
    _button(page, "link").click()
    expect(_button(page, "link")).to_have_text(text("copying.copied_local", "nb"))
    expect(page.locator("textarea.copy")).to_have_count(0)


def test_what_cannot_be_copied_is_shown_selected(visit: Visit) -> None:
    page = visit("/matrix")
    page.context.add_init_script(f"{WITHOUT_CLIPBOARD}; document.execCommand = () => false")
    page.goto(page.url + f"?open={STANCE}")
    settled(page)
    for _ in range(2):
        _button(page, "link").click()
        expect(page.locator("textarea.copy")).to_have_value(re.compile(f"open={STANCE}&piece="))
    assert STANCE in page.evaluate("() => getSelection().toString()")


def test_link_turns_the_page_without_a_reload_and_back_comes_back(visit: Visit, shipped: Positions) -> None:
    page = visit(f"/matrix?open={STANCE}&lang=en")
    _mark(page)
    _drawer(page).get_by_role("link", name=text("evidence.all_of", "en", who="SV"), exact=True).click()
    expect(page).to_have_url(re.compile(r"/actor\?lang=en&who=sv$"))
    expect(_drawer(page)).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_contain_text(shipped.actor["sv"].name.en)
    settled(page)
    _not_reloaded(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "en"))
    expect(_drawer(page).locator("blockquote").first).to_be_visible()
    _not_reloaded(page)


def test_heads_of_the_matrix_lead_on_by_mouse_and_by_keyboard(visit: Visit, shipped: Positions) -> None:
    page = visit("/matrix?actor=sv&actor=ap&level=claims")
    _mark(page)
    page.locator("thead").get_by_role("link", name=re.compile("^SV")).click()
    expect(page).to_have_url(re.compile("/actor?.*who=sv"))
    settled(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "nb"))
    settled(page)
    page.locator("tbody button").first.focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/claim?.*claim={shipped.claims[0].id}"))
    _not_reloaded(page)


def test_menu_on_a_phone_makes_room_for_the_page_chosen_in_it(visit: Visit) -> None:
    page = visit("/", **PHONE)
    menu = page.get_by_test_id("stSidebar")
    expect(menu).not_to_be_in_viewport()
    for _ in range(2):
        page.get_by_test_id("stExpandSidebarButton").click()
        expect(menu).to_be_in_viewport()
        menu.get_by_role("link", name=text("nav.compare", "nb"), exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(text("compare.title", "nb"))
        expect(menu).not_to_be_in_viewport()
        page.goto(page.url.replace("/compare", "/"))
        settled(page)
        expect(menu).not_to_be_in_viewport()


def test_link_opens_in_a_tab_of_its_own_where_the_reader_wants_that(visit: Visit) -> None:
    page = visit("/matrix?actor=sv")
    with page.context.expect_page() as opened:
        page.locator("thead").get_by_role("link").first.click(modifiers=["ControlOrMeta"])
    expect(opened.value).to_have_url(re.compile("/actor?.*who=sv"))
    assert "/matrix" in page.url
