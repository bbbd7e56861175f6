"""The command that writes the brief, and what is in both files."""

import re
import zipfile
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from exports.brief_docx import brief_docx
from exports.brief_html import brief_html
from tests.briefs.hearings import ASKED, CASES, HOSTILE, LONG, STORTING, brief, case, large, made, shipped, texts
from tests.exports.running import run

each_case = pytest.mark.parametrize("name", CASES)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ARGUMENTS = ("brief", "--actor", "nito", *(word for claim in ASKED for word in ("--claim", claim)), "--body", STORTING)


class Page(HTMLParser):
    """An HTML file, read: its text, its elements with their attributes, and whether they are closed in order."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(content.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [given for name, given in self.tags if name == tag]


def part(content: bytes, name: str = "word/document.xml") -> ElementTree.Element:
    """A part of a Word file."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        return ElementTree.fromstring(file.read(name))


def words(content: bytes) -> list[str]:
    """The text of every paragraph of a Word file."""
    return ["".join(run.text or "" for run in each.iter(f"{W}t")) for each in part(content).iter(f"{W}p")]


def styled(content: bytes, style: str) -> list[str]:
    """The text of every paragraph of a style, by its name."""
    styles = part(content, "word/styles.xml").iter(f"{W}style")
    (key,) = (one.get(f"{W}styleId") for one in styles if one.find(f"{W}name[@{W}val='{style}']") is not None)
    found = part(content).iterfind(f".//{W}pPr/{W}pStyle[@{W}val='{key}']/../..")
    return ["".join(run.text or "" for run in each.iter(f"{W}t")) for each in found]


def squeezed(given: str) -> str:
    return " ".join(given.split())


@each_case
@pytest.mark.parametrize("lang", ["nb", "en"])
def test_both_files_say_all_that_is_in_the_brief(name: str, lang: str) -> None:
    found = case(name, lang)
    page, document = Page(brief_html(found)).text, squeezed(" ".join(words(brief_docx(found))))

    assert [said for said in texts(found) if squeezed(said) not in page] == []
    assert [said for said in texts(found) if squeezed(said) not in document] == []


def test_word_file_has_real_styles_headings_header_rows_and_numbered_sources() -> None:
    found = case("standards and financing")
    content = brief_docx(found)
    document, tables = part(content), list(part(content).iter(f"{W}tbl"))

    assert styled(content, "Title") == [found.title]
    assert styled(content, "heading 1") == [*(one.heading for one in found.sections), found.heading]
    assert len(styled(content, "Source List")) == len(found.sources)
    assert all(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in tables)
    assert all(table.find(f"{W}tblPr/{W}tblCaption") is not None for table in tables)
    assert all(words(content))  # no empty paragraph makes room
    marks = {mark.get(f"{W}name") for mark in document.iter(f"{W}bookmarkStart")}
    links = [link.get(f"{W}anchor") for link in document.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    assert set(links) == marks
    assert len(links) > 10
    numbering = part(content, "word/numbering.xml")
    assert "[%1]" in [text.get(f"{W}val") for text in numbering.iter(f"{W}lvlText")]


@pytest.mark.parametrize(("lang", "code"), [("nb", "nb-NO"), ("en", "en-GB")])
def test_files_say_their_language_and_that_of_each_quote(lang: str, code: str) -> None:
    found = case("contested", lang)
    content, page = brief_docx(found), Page(brief_html(found))
    quotes = [given["lang"] for given in page.attributes("blockquote")]

    default = part(content, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert default is not None
    assert default.get(f"{W}val") == code
    assert {one.get(f"{W}val") for one in part(content).iter(f"{W}lang")} == {"nb-NO", "nn-NO"}
    assert page.attributes("html")[0]["lang"] == lang
    assert set(quotes) == {"nb", "nn"}


def test_word_file_says_what_it_is_and_counts_its_pages() -> None:
    found = case("one")
    with zipfile.ZipFile(BytesIO(brief_docx(found))) as file:
        core, foot = (
            file.read("docProps/core.xml").decode(),
            "".join(file.read(n).decode() for n in file.namelist() if "footer" in n),
        )

    assert f"<dc:title>{found.title}</dc:title>" in core
    assert "<dc:language>nb-NO</dc:language>" in core
    assert found.day in core
    assert "NUMPAGES" in foot


def test_page_opens_without_a_network_and_its_tables_have_heads() -> None:
    content = brief_html(case("standards and financing"))
    page = Page(content)
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]

    assert page.open == []
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe"}
    assert b"@import" not in content
    assert b"url(" not in content
    assert levels[0] == 1
    assert set(levels[1:]) == {2}
    assert {given.get("scope") for given in page.attributes("th")} == {"col", "row", "rowgroup"}
    ids = {given["id"] for given in page.attributes("li") if "id" in given}
    assert {str(given["href"]).removeprefix("#") for given in page.attributes("a") if str(given["href"]).startswith("#")} == ids


def test_hostile_text_comes_out_whole_and_harmless() -> None:
    found = brief(made(large(3, LONG)), "lag", ["c0", "c1", "c2"], "ting")
    page = Page(brief_html(found))
    said = squeezed(" ".join(words(brief_docx(found))))

    assert "script" not in {tag for tag, _ in page.tags}
    assert squeezed(HOSTILE) in page.text
    assert squeezed(HOSTILE) in said
    assert f"{LONG} lag 0" in page.text
    assert f"{LONG} lag 0" in said


def test_empty_file_gives_files_that_open() -> None:
    found = brief(made({**large(2), "stances": []}), "lag", ["c0", "c1"], "ting")

    assert part(brief_docx(found)) is not None
    assert Page(brief_html(found)).open == []


@pytest.mark.parametrize(("ending", "start"), [("docx", b"PK"), ("html", b"<!doctype html>")])
def test_command_writes_the_brief(ending: str, start: bytes, tmp_path: Path) -> None:
    out = tmp_path / f"brief.{ending}"
    done = run(*ARGUMENTS, "--format", ending, "--assume", "ap:firm", "-o", out)

    assert (done.returncode, done.stderr) == (0, b"")
    assert out.read_bytes().startswith(start)
    if ending == "html":
        found = brief(shipped(), "nito", ASKED, assumed={"ap": "firm"})
        assert out.read_bytes() == brief_html(found)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--actor", "nitto", "--claim", ASKED[0], "--body", STORTING), "unknown actor"),
        (("--actor", "nito", "--claim", "mandatory-standard", "--body", STORTING), "did you mean"),
        (("--actor", "nito", "--claim", ASKED[0], "--body", "ting"), "unknown body"),
        (("--actor", "nito", "--claim", ASKED[0], "--body", STORTING, "--assume", "ap:maybe"), "GROUP is one of"),
        (("--actor", "nito", "--claim", ASKED[0], "--body", STORTING, "--assume", "pf:firm"), "no seat"),
        (("--actor", "nito", "--body", STORTING), "--claim"),
    ],
)
def test_wrong_use_is_told(arguments: tuple[str, ...], why: str) -> None:
    done = run("brief", *arguments, "--format", "html")

    assert done.returncode == 2
    assert why in done.stderr.decode()
    assert done.stdout == b""
