"""One server and one browser for all tests; each visit has a context of its own, in which nothing may go wrong."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Download,
    Page,
    Request,
    expect,
    sync_playwright,
)
from playwright.sync_api import TimeoutError as TookTooLong

from loaders import Positions, load_positions
from tests.browser.launching import launch
from tests.browser.serving import Server, serving
from tests.samples import SHIPPED
from ui.navigation import ICONS

HERE = Path(__file__).parent
PAGES = tuple(ICONS)
PATHS = dict.fromkeys(PAGES[:1], "/") | {name: f"/{name}" for name in PAGES[1:]}
"""The address of each page; the first one opens where the address names none."""
WIDE = {"width": 1440, "height": 900}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
PROBES = re.compile(r"/_stcore/(health|host-config)$")
"""Streamlit's client looks for these beside a deep link first; the two answers 404 are harmless."""
WAITED_IN_VAIN = ("Timeout [0-9]+ms exceeded", "(Locator|Page) expected")
"""How Playwright says so, of an action and of an expectation."""
SERVER_LOG = pytest.StashKey[Path]()
expect.set_options(timeout=15_000)

Visit = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives a browser, which a busy machine can keep waiting too long: that is tried once more.

    Only a wait that ended in vain is: any other assertion that does not hold fails at once.
    """
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=list(WAITED_IN_VAIN)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """A failure comes with the server's log."""
    report = yield
    log = item.session.stash.get(SERVER_LOG, None)
    if report.failed and log is not None and log.is_file():
        report.sections.append(("server log", log.read_text(encoding="utf-8", errors="replace")[-8000:]))
    return report


@pytest.fixture(scope="package")
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server that tests share."""
    with serving(tmp_path_factory.mktemp("server") / "server.log") as running:
        request.session.stash[SERVER_LOG] = running.log
        yield running


@pytest.fixture
def new_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    """A server that nobody has asked for anything yet; a test may set its environment variables by `indirect`."""
    before = request.session.stash.get(SERVER_LOG, None)
    with serving(tmp_path / "server.log", **getattr(request, "param", {})) as running:
        request.session.stash[SERVER_LOG] = running.log
        yield running
    if before is not None:
        request.session.stash[SERVER_LOG] = before


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """The browser that tests share."""
    with sync_playwright() as playwright:
        running = launch(playwright.chromium)
        yield running
        running.close()


class Witness:
    """What goes wrong in a context: errors of the page, errors in the console, dialogs, requests elsewhere."""

    def __init__(self, context: BrowserContext) -> None:
        self.seen: list[str] = []
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("dialog", self._dialog)
        context.on("weberror", lambda error: self.seen.append(f"page error: {error.error}"))

    def _dialog(self, dialog: Dialog) -> None:
        self.seen.append(f"a script opened a dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and address.hostname != "127.0.0.1":
            self.seen.append(f"request off this machine: {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not PROBES.search(message.location["url"]):
            self.seen.append(f"console error: {message.text} ({message.location['url']})")


@pytest.fixture
def visit(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Visit]:
    """Opens an address in a new context, settled. At the end of the test nothing may have gone wrong in any of them."""
    contexts: list[tuple[BrowserContext, Witness]] = []

    def run(address: str, at: Server | None = None, **options: Any) -> Page:
        base = (at or request.getfixturevalue("server")).url
        context = chromium.new_context(**{"viewport": WIDE, "reduced_motion": "reduce", "locale": "nb-NO", **options})
        contexts.append((context, Witness(context)))
        page = context.new_page()
        page.goto(base + address)
        return settled(page)

    yield run
    for context, _ in contexts:
        context.close()
    assert [wrong for _, witness in contexts for wrong in witness.seen] == []


@pytest.fixture(scope="session")
def shipped() -> Positions:
    """The data that the server shows."""
    return load_positions(SHIPPED)


def turn(page: Page, address: str) -> Page:
    """Opens another address in the same context, whose cache is warm by now."""
    parts = urlsplit(page.url)
    page.goto(f"{parts.scheme}://{parts.netloc}{address}")
    return settled(page)


def downloaded(page: Page, name: str) -> Download:
    """The file behind a button, by its name. A press while the page still grows above it does not reach it: then again."""
    settled(page)
    try:
        return _pressed(page, name)
    except TookTooLong:
        return _pressed(page, name)


def _pressed(page: Page, name: str) -> Download:
    with page.expect_download(timeout=15_000) as waiting:
        page.get_by_role("button", name=name).click()
    return waiting.value


def settled(page: Page) -> Page:
    """Waits until the script has run and everything it drew is there."""
    page.locator('[data-test-script-state="notRunning"]').wait_for(state="attached")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator('[data-stale="true"], [data-testid="stSkeleton"]')).to_have_count(0)
    page.wait_for_function("() => document.fonts.status === 'loaded'")
    page.wait_for_function("() => document.getAnimations().every((one) => one.playState !== 'running')")
    return page
