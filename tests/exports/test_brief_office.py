"""The brief as LibreOffice lays it out: how long it is, and that nothing is lost."""

import re
from pathlib import Path

import pytest

from exports.brief_docx import brief_docx
from tests.briefs.hearings import LONG, brief, case, large, made, texts
from tests.office import read

pytestmark = pytest.mark.office
A4 = (595, 842)


def bare(words: str) -> str:
    """Without blanks and hyphens, which a line's end may add or take."""
    return re.sub(r"[\s\-\u00ad\ufffe]+", "", words)


@pytest.mark.parametrize("lang", ["nb", "en"])
@pytest.mark.parametrize("name", ["standards and financing", "two whole themes", "contested"])
def test_brief_has_two_to_four_pages_and_all_its_text(name: str, lang: str, tmp_path: Path) -> None:
    found = case(name, lang)
    opened = read(brief_docx(found), "docx", tmp_path)

    assert 2 <= len(opened.pages) <= 4
    assert {tuple(map(round, size)) for size in opened.sizes} == {A4}
    said = bare(opened.text)
    assert [words for words in texts(found) if bare(words) not in said and len(bare(words)) < 40] == []
    assert all(f"{len(opened.pages)}" in page[-60:] or "Side" in page or "Page" in page for page in opened.pages)


def test_references_lead_to_numbers_that_the_list_has(tmp_path: Path) -> None:
    found = case("standards and financing")
    opened = read(brief_docx(found), "docx", tmp_path)
    listed = opened.text.rpartition(found.heading)[2]

    assert re.findall(r"\[(\d+)\]", listed) == [str(place) for place in range(1, len(found.sources) + 1)]


def test_long_and_hostile_text_is_all_there(tmp_path: Path) -> None:
    found = brief(made(large(2, LONG)), "lag", ["c0", "c1"], "ting")
    opened = read(brief_docx(found), "docx", tmp_path)

    assert f"{LONG}lag0" in bare(opened.text)
    assert "alert(1)" in opened.text
