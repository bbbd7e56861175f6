"""Pages over a positions file that is broken, hostile, empty, or changed while somebody reads."""

import os
import re
from html import escape
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.motions import RECOMMENDATION, body, proposal, remark
from tests.pages.conftest import PAGES, Use, Visit, healthy, texts
from tests.samples import DATE, SHIPPED, document, written
from ui.markup import plain
from words import text

HOSTILE = "<script>alert(1)</script> :red[x] $a$ [x](javascript:alert(1)) **b** <img src=x onerror=alert(1)>"
LIVE = {"html": re.compile("<script|<img"), "markdown": re.compile(r"(?<!\\)(<script|<img|:red|\$a|\[x|\*\*b)")}
"""Parts of the hostile text that would do something."""
FILTERED = ("matrix", "network", "agreement")
"""Pages that say so where nothing is left under their filters."""
FREE_TEXTS = ("nb", "en", "title", "publisher", "section", "quote")
"""Fields whose text is free."""
EMPTY = dict.fromkeys(("corrections", "sources", "actors", "bodies", "themes", "claims", "proposals", "stances"), ())
TABLE = """
                lag  bedrift  rod  gul
    loans/lend  +   2    .     .   -1
    loans/hoard -  -2    1     1    0
    loans/count 0   1    1     .    .
    rules/test  +   .    .     0   -2
"""
EVERYTHING = {
    "lag/lend": {
        "page": 3,
        "language": "nn",
        "joint_with": ["bedrift"],
        "more": [{"source": "brev", "section": "1", "quote": "q", "reported_by": ["rod"], "stance": "partly", "basis": "aim"}],
    },
    "gul/lend": {"endorses": {"speaker": "rod", "source": "brev", "section": "1", "quote": "q"}},
}


def hostile(content: Any, whose: str = "") -> Any:
    """The same content with hostile texts; each ends in the id of its entry, since no two entries may have one name."""
    if isinstance(content, dict):
        whose = content.get("id", whose)
        return {name: f"{HOSTILE} {whose}" if name in FREE_TEXTS else hostile(value, whose) for name, value in content.items()}
    return [hostile(value, whose) for value in content] if isinstance(content, list) else content


def worked() -> dict[str, Any]:
    """A file with an assembly, a proposal and every sort of evidence."""
    seats = body("ting", "plenary", {"rod": 20, "gul": 11}, DATE)
    moved = proposal(motion_by=["gul"], remarks_for=[remark("gul")], recommendation={**RECOMMENDATION, "parties": ["rod"]})
    return {**document(TABLE, EVERYTHING, ()), "bodies": [seats], "proposals": [moved]}


def test_broken_file_shows_every_problem_at_its_line_and_no_traceback(
    visit: Visit, page: str, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "some.yaml", TABLE)
    lines = path.read_text(encoding="utf-8").replace('"polarity": -1', '"polarity": -7').splitlines()
    broken = next(number for number, line in enumerate(lines, 1) if '"polarity": -7' in line)
    path.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(path))
    session = visit(page, lang=lang)
    assert not session.exception
    assert session.title[0].value == text("problems.title", lang)
    problems = session.main.code[0].value.splitlines()
    assert any(line.startswith(f"{path.as_posix()}:{broken}: ") and "-7" in line for line in problems)
    assert [error.value for error in session.error] == [text("problems.lead", lang, n=len(problems))]
    assert not any("Traceback" in words for _, words in texts(session))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"- 1", b"schema: 1\n"], ids=["empty", "binary", "list", "cut-off"])
def test_file_that_is_none_at_all_is_a_problem_and_not_a_failure(
    visit: Visit, page: str, content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.yaml"
    path.write_bytes(content)
    monkeypatch.setenv("POSITIONS", str(path))
    session = visit(page)
    assert not session.exception
    assert session.title[0].value == text("problems.title", "nb")
    assert session.main.code[0].value.startswith(f"{path.as_posix()}:")


def test_missing_file_is_a_problem_and_not_a_failure(visit: Visit, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSITIONS", "no/such/file.yaml")
    session = visit(page)
    assert not session.exception
    assert "no/such/file.yaml" in session.main.code[0].value


def test_hostile_problem_is_shown_as_code(visit: Visit, page: str, use: Use) -> None:
    content = worked()
    content["claims"][0]["polarity"] = HOSTILE
    use(content)
    session = visit(page)
    assert not session.exception
    assert "<script>alert(1)</script>" in session.main.code[0].value
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))


OPENED = (None, "lag/lend", "gul/lend", "gul/loans", "bedrift/count", "lag/rules")
VIEWS = [{"level": level} | ({"open": opened} if opened else {}) for level, opened in product(("themes", "claims"), OPENED)]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: " ".join(view.values()))
def test_hostile_texts_show_as_the_plain_text_that_they_are(
    visit: Visit, page: str, lang: str, use: Use, view: dict[str, str]
) -> None:
    use(hostile(worked()))
    session = visit(page, lang=lang, **view)
    assert healthy(session)
    shown = list(texts(session))
    assert not any(HOSTILE in words for _, words in shown)
    assert not any(LIVE[kind].search(words) for kind, words in shown)
    if "open" in view and page != "overview":
        assert any((escape(HOSTILE) if kind == "html" else plain(HOSTILE)) in words for kind, words in shown)


def test_hostile_text_is_escaped_once_in_the_coverage_table(visit: Visit, use: Use) -> None:
    use(hostile(worked()))
    names = visit("overview").dataframe[0].value.iloc[:, 0]
    assert list(names) == [f"{HOSTILE} {actor}" for actor in ("lag", "bedrift", "rod", "gul")]


@pytest.mark.parametrize("opened", [{}, {"open": "sv/workforce", "actor": "sv", "theme": "workforce", "focus": "actor:sv"}])
def test_empty_file_runs_on_every_page(visit: Visit, page: str, lang: str, use: Use, opened: dict[str, str]) -> None:
    use({**worked(), **EMPTY})
    session = visit(page, lang=lang, **opened)
    assert healthy(session)
    assert session.title[0].value == text(f"{page}.title", lang)
    if page in FILTERED:
        assert [info.value for info in session.info] == ([text("filters.empty", lang)] if opened else [])


@pytest.mark.parametrize("view", [{}, {"level": "claims"}, {"order": "likeness"}, {"order": "likeness", "kind": "party"}])
def test_file_without_stances_runs_on_every_page(visit: Visit, page: str, lang: str, use: Use, view: dict[str, str]) -> None:
    use({**worked(), "stances": []})
    assert healthy(visit(page, lang=lang, **view))


def test_changed_file_is_read_again(visit: Visit, page: str, use: Use) -> None:
    path = use(worked())
    session = visit(page)
    before = session.main.markdown[0].value
    content = worked()
    content["stances"], content["proposals"] = content["stances"][:1], []
    use(content)
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000_000))
    assert session.run().main.markdown[0].value != before


def test_mended_file_is_read_again(visit: Visit, page: str, use: Use) -> None:
    use({"schema": 1})
    session = visit(page)
    assert session.title[0].value == text("problems.title", "nb")
    use(worked())
    assert session.run().title[0].value == text(f"{page}.title", "nb")


def test_the_projects_own_file_is_read_where_none_is_named(visit: Visit) -> None:
    assert SHIPPED.is_file()
    assert all(healthy(visit(name)) for name in PAGES)
