"""The address is the view: it can be copied, gone back in, and carried from page to page."""

import re
from urllib.parse import parse_qs, parse_qsl, urlsplit

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit, settled
from tests.browser.serving import Server
from words import text


def _parameters(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def _choose(page: Page, label: str) -> None:
    """A choice among a few, which stand side by side."""
    page.get_by_test_id("stMain").get_by_role("radio", name=label, exact=True).click()


def _is_chosen(page: Page, label: str) -> None:
    expect(page.get_by_test_id("stMain").get_by_role("radio", name=label, exact=True)).to_be_checked()


def _filter(page: Page, button: str, name: str, option: str) -> None:
    """Choose an option in the filters and close them again."""
    page.get_by_role("button", name=re.compile(f"^(filter_alt )?{button}")).click()
    page.get_by_role("combobox", name=re.compile(f"{name}$")).click()
    page.get_by_role("option", name=option, exact=True).click()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


def _actors(page: Page) -> list[str]:
    return page.locator("thead .actors th").evaluate_all("heads => heads.map((head) => head.getAttribute('aria-label'))")


def test_copied_address_restores_the_whole_view_for_somebody_else(visit: Visit, server: Server) -> None:
    first = visit("/matrix")
    _choose(first, "Påstander")
    expect(first).to_have_url(re.compile("level=claims"))
    _choose(first, text("matrix.order_likeness", "nb"))
    expect(first).to_have_url(re.compile("order=likeness"))
    _filter(first, "Filtre", text("filters.kind", "nb"), "Parti")
    expect(first).to_have_url(re.compile("kind=party"))
    _filter(first, "Filtre", "Temaer", "Anbud og anskaffelser")
    expect(first).to_have_url(re.compile("theme=procurement"))
    first.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    expect(first).to_have_url(re.compile("lang=en"))
    first.locator("tbody button:not(.unknown)").first.click()
    expect(first.get_by_role("dialog").locator("blockquote").first).to_be_visible()
    expect(first).to_have_url(re.compile("open="))
    settled(first)
    address = first.url
    second = visit(address.removeprefix(server.url))
    assert sorted(_parameters(second)) == ["kind", "lang", "level", "open", "order", "theme"]
    expect(second.get_by_role("dialog").locator("blockquote").first).to_be_visible()
    quotes = [page.get_by_role("dialog").locator("blockquote").all_inner_texts() for page in (first, second)]
    assert quotes[0] == quotes[1] != []
    assert _actors(first) == _actors(second)
    assert 2 < len(_actors(second)) < 12
    rows = [page.locator("tbody th").all_inner_texts() for page in (first, second)]
    assert rows[0] == rows[1]
    second.keyboard.press("Escape")
    expect(second.get_by_role("dialog")).to_have_count(0)
    _is_chosen(second, "Claims")
    _is_chosen(second, text("matrix.order_likeness", "en"))
    expect(second.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "en"))


def test_link_to_copy_is_the_address_of_the_view(visit: Visit) -> None:
    page = visit("/matrix?level=claims&theme=procurement&theme=workforce&lang=en")
    page.get_by_test_id("stSidebar").get_by_text(text("share.title", "en"), exact=True).click()
    code = page.locator("code.to-copy")
    expect(code).to_be_visible()
    copied, shown = urlsplit(code.inner_text().replace("\n", "")), urlsplit(page.url)
    assert copied[:3] == shown[:3]
    assert sorted(parse_qsl(copied.query)) == sorted(parse_qsl(shown.query))


def test_address_of_the_network_restores_its_view(visit: Visit) -> None:
    page = visit("/network?focus=theme:procurement&sign=towards&sign=split&strong=1&lang=en&kind=party")
    expect(page.get_by_role("switch", name=text("network.strong", "en"))).to_be_checked()
    expect(page.get_by_role("combobox", name=text("network.focus", "en"))).to_have_value("Tenders and procurement")
    main = page.get_by_test_id("stMain")
    expect(main.get_by_text(text("network.sign_towards", "en"), exact=True).first).to_be_visible()
    expect(main.get_by_text(text("network.sign_split", "en"), exact=True).first).to_be_visible()


def test_back_undoes_a_filter(visit: Visit) -> None:
    page = visit("/matrix")
    everybody = _actors(page)
    _filter(page, "Filtre", text("filters.kind", "nb"), "Parti")
    expect(page).to_have_url(re.compile("kind=party"))
    expect(page.locator("thead .actors th")).not_to_have_count(len(everybody))
    page.go_back()
    expect(page).not_to_have_url(re.compile("kind="))
    expect(page.locator("thead .actors th")).to_have_count(len(everybody))
    expect(page.get_by_role("button", name=re.compile("1 i bruk"))).to_have_count(0)


def test_three_choices_are_undone_one_by_one_and_done_again(visit: Visit) -> None:
    page = visit("/matrix")
    _choose(page, "Påstander")
    expect(page).to_have_url(re.compile("level=claims"))
    _choose(page, text("matrix.order_likeness", "nb"))
    expect(page).to_have_url(re.compile("order=likeness"))
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    expect(page).to_have_url(re.compile("lang=en"))
    settled(page)
    page.go_back()
    expect(page).not_to_have_url(re.compile("lang="))
    expect(page.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "nb"))
    _is_chosen(page, text("matrix.order_likeness", "nb"))
    page.go_back()
    expect(page).not_to_have_url(re.compile("order="))
    _is_chosen(page, text("matrix.order_chamber", "nb"))
    _is_chosen(page, "Påstander")
    page.go_back()
    expect(page).not_to_have_url(re.compile("level="))
    _is_chosen(page, "Temaer")
    page.go_forward()
    expect(page).to_have_url(re.compile("level=claims"))
    _is_chosen(page, "Påstander")


def test_back_closes_the_evidence(visit: Visit) -> None:
    page = visit("/matrix?level=claims")
    page.locator("tbody button:not(.unknown)").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(page).to_have_url(re.compile("open="))
    settled(page)
    page.go_back()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("open="))


def test_navigation_keeps_the_shared_choices_and_leaves_the_others(visit: Visit) -> None:
    page = visit("/matrix?lang=en&theme=procurement&kind=party&actor=sv&actor=ap&level=claims&claim=reform-tender-systems")
    for name in ("network", "overview", "matrix"):
        page.get_by_role("link", name=text(f"nav.{name}", "en"), exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(text(f"{name}.title", "en"))
        settled(page)
        assert _parameters(page) == {
            "lang": ["en"],
            "theme": ["procurement"],
            "kind": ["party"],
            "actor": ["sv", "ap"],
            "level": ["claims"],
        }


def test_change_of_language_keeps_everything_else(visit: Visit) -> None:
    page = visit("/network?theme=procurement&kind=party&actor=sv&sign=split&strong=1&focus=actor:sv")
    before = _parameters(page)
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("network.title", "en"))
    settled(page)
    assert _parameters(page) == {**before, "lang": ["en"]}


def test_finding_leads_to_the_matrix_where_it_is_seen(visit: Visit) -> None:
    page = visit("/?lang=en")
    page.get_by_test_id("stMain").get_by_role("link", name=re.compile("^(arrow_forward )?See the .* stances$")).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "en"))
    expect(page).to_have_url(re.compile("/matrix[?].*claim="))
    expect(page.locator("tbody tr").filter(has=page.locator("button"))).to_have_count(1)
    assert _parameters(page)["lang"] == ["en"]


def test_ids_and_never_labels_stand_in_the_address_also_after_a_change_of_language(visit: Visit) -> None:
    page = visit("/matrix")
    _filter(page, "Filtre", text("filters.kind", "nb"), "Parti")
    expect(page).to_have_url(re.compile("kind=party"))
    page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(text("matrix.title", "en"))
    _choose(page, "Claims")
    expect(page).to_have_url(re.compile("level=claims"))
    _filter(page, "Filters", text("filters.kind", "en"), "Government")
    expect(page).to_have_url(re.compile("kind=.*kind="))
    settled(page)
    assert _parameters(page) == {"lang": ["en"], "level": ["claims"], "kind": ["party", "government"]}
    expect(page.get_by_role("alert")).to_have_count(0)
