"""A positions file in which every text would like to be more than text."""

import json
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import PATHS, Visit, turn
from tests.browser.serving import serving
from tests.pages.test_positions_file import HOSTILE, hostile, worked

ADDRESSES = (
    *(path for path in PATHS.values() if path != "/platforms"),  # which names nobody before an actor is chosen
    "/matrix?level=claims",
    "/matrix?open=lag/lend",
    "/matrix?open=gul/loans",
    "/network?focus=actor:rod",
    "/coalition?claim=lend&asking=lag&assume=gul:firm",
    "/brief?claim=lend&asking=lag&assume=gul:firm",
    "/agreement?pair=lag/rod&least=1",
    "/compare?between=lag&between=bedrift&between=gul",
    "/platforms?asking=lag&partner=bedrift&least=1",
    "/recommendation?proposal=8-9-1",
    "/claim?claim=lend&open=lag/lend",
    "/actor?who=lag",
    "/search?q=lag",
    "/sources?source=brev&part=sources",
)
STARTERS = "body script:not([src]), img[src='x'], a[href^='javascript:']"


def test_hostile_texts_show_as_text_and_do_nothing(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_text(json.dumps(hostile(worked())) + "\n...\n", encoding="utf-8")
    with serving(tmp_path / "server.log", POSITIONS=str(path)) as server:
        page = visit("/", at=server)
        for address in ADDRESSES:
            turn(page, address)
            assert page.locator(STARTERS).count() == 0
            in_picture = page.locator("svg text", has_text="<script>alert(1)</script>")
            expect(page.get_by_text(HOSTILE).or_(in_picture).first).to_be_attached()
            assert page.get_by_test_id("stMain").locator("b, img[src='x'], .katex").count() == 0


def test_broken_file_shows_where_it_is_broken(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("schema: 1\nthemes: 3\n...\n", encoding="utf-8")
    with serving(tmp_path / "server.log", POSITIONS=str(path)) as server:
        page = visit("/matrix", at=server)
        expect(page.get_by_test_id("stMain").get_by_text(f"{path.as_posix()}:2:").first).to_be_visible()
        assert "Traceback" not in page.inner_text("body")
