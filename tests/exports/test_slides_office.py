"""PowerPoint files as LibreOffice shows them: everything is there, on the slide, and no words lie upon others."""

import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from exports.harmless import xml_text
from exports.slides import deck_pptx
from loaders import Positions, load_positions
from slides.builders import BUILDERS
from slides.deck import foot, slides_of
from slides.ids import current
from slides.quotes import Said, quote_slides
from slides.run_of_show import RunOfShow
from slides.slide import Grid, Points, Quote, Quotes, Slide, Table
from slides.standard import standard_run
from slides.view import View
from tests.analysis.chambers import chamber
from tests.exports.decks import HOSTILE, bodies, slide, written
from tests.motions import BODIES
from tests.office import Read, read
from tests.pages.test_positions_file import hostile as with_hostile_texts
from tests.pages.test_positions_file import worked
from tests.samples import SHIPPED, document, loaded

pytestmark = pytest.mark.office
WIDE, HIGH = 960, 540
"""Points: 16 : 9."""
UNKNOWN = re.compile("[\ufffd\ufffe]")
"""Signs that the font has not: LibreOffice sets them, and what stands beside them, in pieces of their own."""
LIES_UPON = 0.1
"""So much of a piece of text may be touched by another: boxes are those of the font, not of the letters. A sign that the font
has not is a piece of its own within its text."""


def bare(words: str) -> str:
    """Letters only: lines break where there is room, a reader of PDF adds spaces, and reads a hyphen at their end otherwise."""
    return re.sub(r"[\s\u00ad\ufffd\ufffe\x02-]+", "", words)


def words_of(one: Slide) -> list[str]:
    """What a slide says, apart from signs."""
    around = [one.headline, one.subject, one.caption]
    match one.body:
        case Table() as body:
            around += [body.title, *body.heads, *(cell for row in body.rows for cell in row)]
        case Grid() as body:
            around += [body.title, *(row.label for row in body.rows), *(column.short for column in body.columns)]
        case Quotes() as body:
            around += [words for quote in body.items for words in (quote.heading, quote.who, quote.words, quote.source)]
        case Points() as body:
            around += [words for point in body.items for words in (point.heading, point.words)]
    return [words for words in around if words]


def whole(found: Read, slides: list[Slide], feet: list[str]) -> None:
    """Every slide is a page with all its words, on the page and beside each other."""
    assert len(found.pages) == len(slides)
    assert {tuple(map(round, size)) for size in found.sizes} == {(WIDE, HIGH)}
    for page, (one, source) in enumerate(zip(slides, feet, strict=True)):
        lines = found.lines(page)
        outside = [line.words for line in lines if line.left < 0 or line.bottom < 0 or line.right > WIDE or line.top > HIGH]
        lines = [line for line in lines if not UNKNOWN.search(line.words)]
        pairs = [(a, b) for a, b in combinations(lines, 2) if a.words not in b.words and b.words not in a.words]
        upon = [(a.words, b.words) for a, b in pairs if a.covers(b) > LIES_UPON]
        seen = bare(found.pages[page])

        assert (page, one.headline, outside) == (page, one.headline, [])
        assert (page, one.headline, upon) == (page, one.headline, [])
        assert [words for words in [*words_of(one), source] if bare(xml_text(words)) not in seen] == []


def deck(positions: Positions, views: list[View], folder: Path) -> None:
    """The deck of some views, read."""
    slides = [one for view in views for one in slides_of(positions, view, BUILDERS)]
    content = deck_pptx(positions, RunOfShow(tuple(views)), "nb")
    whole(read(content, "pptx", folder), slides, [foot(positions, one, "nb") for one in slides])


@pytest.mark.parametrize("words", ["Ord", HOSTILE], ids=["plain", "hostile"])
def test_every_sort_of_body_is_whole(tmp_path: Path, words: str) -> None:
    positions = chamber()
    slides = [slide(body, subject=words) for body in bodies(positions, words).values()]
    whole(read(written(positions, slides), "pptx", tmp_path), slides, [foot(positions, one, "nb") for one in slides])


def test_shipped_data_is_whole_on_every_page(tmp_path: Path) -> None:
    deck(load_positions(SHIPPED), [View(page) for page in BUILDERS], tmp_path)


def test_standard_set_of_nito_is_whole(tmp_path: Path) -> None:
    positions = load_positions(SHIPPED)
    claims = [one.id for one in positions.claims if one.theme in ("standards-and-data", "financing")]
    run = standard_run(positions, "nito", claims, "storting-2025-2029", "nb")

    assert len(claims) >= 10
    deck(positions, [current(positions, view)[0] for view in run.views], tmp_path)


def test_hostile_file_is_whole_on_every_page(tmp_path: Path) -> None:
    deck(loaded(with_hostile_texts(worked())), [View(page) for page in BUILDERS], tmp_path)


def test_file_without_stances_is_whole_on_every_page(tmp_path: Path) -> None:
    deck(loaded({**worked(), "stances": []}), [View(page) for page in BUILDERS], tmp_path)


def test_quote_of_5000_characters_goes_on_over_several_slides(tmp_path: Path) -> None:
    positions, said = chamber(), "Æ" + "rlig talt, dette sies det mye om. " * 147
    frame = slide(None, step=1, steps=1)
    slides = quote_slides(
        View("claim"), frame, [Said((Quote(said, "nn", "Ap og Høyre", "Innst. 1, s. 2", "plus2", "++", "støtter"),))]
    )
    whole(read(written(positions, slides), "pptx", tmp_path), slides, [foot(positions, one, "nb") for one in slides])

    assert len(said) >= 4999
    assert len(slides) > 2
    assert bare("".join(quote.words for one in slides for quote in one.body.items)) == bare(said)  # type: ignore[union-attr]


def test_words_as_long_as_a_file_may_have_are_whole(tmp_path: Path) -> None:
    content = worked()
    one = content["stances"][0]
    one["evidence"][0]["quote"] = " ".join(["Æ" + "sitat" * 9] * 39)
    deck(loaded(content), [View("claim", {"claim": (one["claim"],)}), View("actor", {"actor": (one["actor"],)})], tmp_path)


def test_60_claims_are_whole(tmp_path: Path) -> None:
    rows = "\n".join(f"loans/c{place} + {2 - place % 5} 1 . -2 2 ." for place in range(60))
    content = {**document(f"lag rod midt gul blaa graa\n{rows}", {}, ()), "bodies": list(BODIES)}
    positions = loaded(content)
    run = standard_run(positions, "lag", [claim.id for claim in positions.claims], "ting", "nb")
    deck(positions, [replace(view, title="") for view in run.views], tmp_path)
