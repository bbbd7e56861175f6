"""Every page on A4, as the browser prints it: whole, within the paper, and without what can only be pressed."""

import io
import re
from dataclasses import dataclass

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from loaders import Positions
from tests.browser.conftest import PATHS, Visit, settled, turn
from ui.printing import FIGURE_WIDTH
from words import text
from words.formats import day

A4 = (595, 842)
MARGIN = 30
"""Points that stay empty at each side: the margin is 12 mm."""
CLAIM = "use-spare-private-capacity"
VIEWS = (
    *PATHS.values(),
    "/matrix?level=claims",
    f"/coalition?claim={CLAIM}&asking=nito&assume=v:firm",
    f"/claim?claim={CLAIM}",
    "/actor?who=nito",
)
"""As a reader prints them who has not found the view for paper."""
FOR_PAPER = (
    *VIEWS,
    f"/matrix?open=r/{CLAIM}",
    "/network?focus=actor:sv",
    "/agreement?pair=nsf/r",
    "/agreement?view=network",
    "/theme?about=workforce",
    "/compare?between=r&between=frp",
    "/platforms?asking=nito&partner=tek-norge",
    "/recommendation?proposal=8-200-3",
    "/search?q=anbud",
    "/sources?part=coverage",
    "/sources?part=method",
    "/sources?source=nito-statsbudsjett-2027",
)
PRESSED = (
    *("share.title", "filters.none", "filters.reset", "search.label", "copying.quote", "copying.link"),
    *("sources.download_workbook", "coalition.what_if", "agreement.command", "printing.print", "printing.back"),
)
"""Words that stand on what can only be pressed."""
WAYS_TO_PRESS = (
    "Velg en rute",
    "Velg en sirkel",
    "Velg et punkt",
    "Velg et tema",
    "Velg en påstand",
    "Kryss av",
    "Trykk på",
    "Med tastatur",
)
"""How a reader is told to."""
LEAST_ZOOM = 0.9
"""Letters of 14 px are 9 points and more then."""


@dataclass(frozen=True)
class Sheet:
    """A printed sheet: its size in points, its words, and how far to the left and right they reach."""

    size: tuple[int, ...]
    words: str
    reach: tuple[float, float]


def _printed(page: Page) -> list[Sheet]:
    with pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True))) as document:
        return [_sheet(one) for one in document]


def _sheet(sheet: pypdfium2.PdfPage) -> Sheet:
    said = sheet.get_textpage()
    lines = [said.get_rect(place) for place in range(said.count_rects())]
    reach = (min((left for left, *_ in lines), default=MARGIN), max((right for _, _, right, _ in lines), default=MARGIN))
    return Sheet(tuple(map(round, sheet.get_size())), said.get_text_range(), reach)


def _squeezed(words: str) -> str:
    """Without spaces, and without the hyphens and line breaks of print."""
    return re.sub(r"[\s\ufffe\u00ad\u2060-]+", "", words)


def _everything(sheets: list[Sheet]) -> str:
    return _squeezed("".join(sheet.words for sheet in sheets))


def _wrong(page: Page, view: str, shipped: Positions) -> list[str]:
    """What is not as it should be on the sheets of a view."""
    heading = page.get_by_role("heading", level=1).inner_text()
    sheets = _printed(page)
    foot = f"{text('nav.product', 'nb')}. {text('slide.data', 'nb', date=day(shipped.updated, 'nb'))}"
    found = [f"{view}: no title"] if _squeezed(heading) not in _squeezed(sheets[0].words) else []
    for number, sheet in enumerate(sheets, 1):
        if sheet.size != A4:
            found.append(f"{view}: sheet {number} is {sheet.size}")
        if _squeezed(foot) not in _squeezed(sheet.words) or f"{number} / {len(sheets)}" not in sheet.words:
            found.append(f"{view}: sheet {number} has no foot")
        if sheet.reach[0] < MARGIN or sheet.reach[1] > A4[0] - MARGIN:
            found.append(f"{view}: sheet {number} has letters from {sheet.reach[0]:.0f} to {sheet.reach[1]:.0f}")
    found += [f"{view}: {words}" for words in WAYS_TO_PRESS if any(words in sheet.words for sheet in sheets)]
    said = _everything(sheets).replace(_folded(), "")  # what tells of the view for paper names the ways to it
    return found + [f"{view}: {key}" for key in PRESSED if _squeezed(text(key, "nb")) in said]


def _folded() -> str:
    """That what is folded on the page stands in the view for paper."""
    return _squeezed(text("printing.folded", "nb", share=text("share.title", "nb"), view=text("printing.open", "nb")))


def test_every_page_prints_whole_and_without_controls(visit: Visit, shipped: Positions) -> None:
    page = visit("/")

    assert [wrong for view in VIEWS for wrong in _wrong(turn(page, view), view, shipped)] == []


def test_view_for_paper_prints_whole_and_tells_of_no_press(visit: Visit, shipped: Positions) -> None:
    page = visit("/")
    addresses = {view: view + ("&" if "?" in view else "?") + "print=1" for view in FOR_PAPER}

    assert [wrong for view, address in addresses.items() for wrong in _wrong(turn(page, address), view, shipped)] == []


def test_every_quote_of_a_claim_stands_on_paper(visit: Visit, shipped: Positions) -> None:
    said = _everything(_printed(visit(f"/claim?claim={CLAIM}&print=1")))
    pieces = [piece for one in shipped.stances if one.claim == CLAIM for piece in one.evidence]

    assert len(pieces) > 10
    assert [piece.quote for piece in pieces if _squeezed(piece.quote) not in said] == []


@pytest.mark.parametrize("view", ["/?print=1", "/network?print=1", f"/coalition?claim={CLAIM}&print=1"])
def test_figures_are_as_wide_as_the_paper_takes_and_answer_no_press(visit: Visit, view: str) -> None:
    page = visit(view)
    figure = page.locator(".js-plotly-plot .svg-container").first
    expect(figure).to_be_visible()

    box = figure.bounding_box()
    assert box is not None
    assert box["width"] == FIGURE_WIDTH
    assert page.locator(".modebar-btn").count() == 0


def test_every_figure_is_whole_on_one_sheet(visit: Visit) -> None:
    """Its title and its source line are the first and the last of its words. The network is several, to be read on paper."""
    page = visit("/network?print=1")
    figures = [
        [one.strip() for one in figure.locator("svg text").all_text_contents() if one.strip()]
        for figure in page.locator(".js-plotly-plot").all()
    ]
    (first,) = set(page.locator(".gtitle").all_text_contents())
    (last,) = {one for words in figures for one in words if one.startswith(f"{text('nav.product', 'nb')}.")}
    sheets = [_squeezed(one.words) for one in _printed(page) if _squeezed(first) in _squeezed(one.words)]

    assert len(sheets) == len(figures) > 1
    assert [sheet for sheet in sheets if _squeezed(last) not in sheet] == []


def test_letters_of_a_wide_figure_and_table_are_large_enough_on_paper(visit: Visit) -> None:
    for view, wide in (("/network?print=1", ".js-plotly-plot"), ("/sources?part=everything&print=1", ".text-table")):
        page = visit(view)
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
        zooms = page.locator(f"[data-testid='stElementContainer']:has({wide}), {wide}").evaluate_all(
            "all => all.map((one) => +one.style.zoom)"
        )

        assert min(zoom for zoom in zooms if zoom) > LEAST_ZOOM


def test_page_printed_as_it_stands_says_where_the_rest_is(visit: Visit) -> None:
    pages = {view: _everything(_printed(visit(view))) for view in ("/agreement", "/agreement?print=1", "/matrix")}

    assert [view for view, words in pages.items() if _folded() in words] == ["/agreement"]


def test_dark_reader_gets_white_paper(visit: Visit) -> None:
    page = visit("/matrix?print=1", color_scheme="dark")

    assert page.get_by_test_id("stApp").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 255, 255)"
    assert page.get_by_role("heading", level=1).evaluate("one => getComputedStyle(one).color") == "rgb(29, 35, 43)"
    cell = page.locator("button.plus2").first
    assert cell.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(31, 95, 168)"


def test_view_leads_to_paper_and_back_with_all_its_choices(visit: Visit) -> None:
    page = visit("/matrix?level=claims&theme=workforce")
    page.get_by_test_id("stSidebar").get_by_text(text("share.title", "nb"), exact=True).click()
    page.get_by_role("link", name=text("printing.open", "nb"), exact=True).click()
    expect(page.get_by_role("button", name=text("printing.print", "nb"), exact=True)).to_be_visible()
    expect(page).to_have_url(re.compile(r"/matrix\?(?=.*level=claims)(?=.*theme=workforce)(?=.*print=1)"))
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    settled(page)
    page.get_by_role("link", name=text("printing.back", "nb"), exact=True).click()
    expect(page.get_by_test_id("stSidebar")).to_be_visible()
    expect(page).not_to_have_url(re.compile("print="))
    expect(page).to_have_url(re.compile("theme=workforce"))


def test_button_opens_the_dialogue_of_the_browser(visit: Visit) -> None:
    page = visit("/claim?print=1")
    page.evaluate("() => { window.print = () => { document.body.dataset.printed = '1' } }")
    page.get_by_role("button", name=text("printing.print", "nb"), exact=True).click()

    expect(page.locator("body[data-printed='1']")).to_be_attached()


def test_page_is_as_it_was_when_it_has_been_printed(visit: Visit) -> None:
    page = visit(f"/claim?claim={CLAIM}")
    before = page.locator("details[open]").count()
    page.pdf()

    assert page.locator("details[open]").count() == before
    assert page.locator("[style*='zoom']").count() == 0
    expect(page.get_by_test_id("stSidebar")).to_be_visible()
