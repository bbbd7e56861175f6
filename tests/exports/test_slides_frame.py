"""What stands round the body of every PowerPoint slide: places of the layout, titles that differ, the order of reading."""

import pytest
from pptx.enum.shapes import PP_PLACEHOLDER

from loaders import Positions
from slides.room import WITHIN, lines
from tests.analysis.chambers import chamber
from tests.exports.decks import HEADLINE, SORTS, bodies, opened, placed, sheet, slide, written


@pytest.fixture(scope="module")
def positions() -> Positions:
    return chamber()


@pytest.fixture(scope="module")
def content(positions: Positions) -> bytes:
    return written(positions, [slide(body) for body in bodies(positions).values()])


@pytest.mark.parametrize("sort", SORTS)
def test_title_caption_and_foot_stand_in_places_of_the_layout(content: bytes, sort: str) -> None:
    one = sheet(content, sort)
    found = placed(one)

    assert one.shapes.title.text_frame.text == f"Emnet\n{HEADLINE} (2 av 5)"
    assert found[PP_PLACEHOLDER.FOOTER] == "Kilde: Brev (26.\u00a0februar\u00a02031). Data per 20.\u00a0mai\u00a02031."
    assert found[PP_PLACEHOLDER.SLIDE_NUMBER] == "‹#›"
    assert "Slik leses det." in found.values()
    assert all(shape.text_frame.text for shape in one.placeholders)  # an empty place asks the editor to click


@pytest.mark.parametrize("sort", SORTS)
def test_every_shape_has_an_id_of_its_own_and_stands_in_the_order_of_reading(content: bytes, sort: str) -> None:
    tree = sheet(content, sort).shapes._spTree
    ids = [element.get("id") for element in tree.xpath(".//p:cNvPr")]
    places = [element.get("type") for element in tree.xpath("./p:sp/p:nvSpPr/p:nvPr/p:ph")]

    assert len(ids) == len(set(ids))
    assert places[0] == "title"
    assert places[-2:] == ["ftr", "sldNum"]
    assert tree[-1].xpath(".//p:ph/@type") == ["sldNum"]


def test_slide_without_a_body_has_only_its_words(positions: Positions) -> None:
    one = opened(written(positions, [slide(None, steps=1, step=1, stances=(), caption="")])).slides[0]

    assert [shape.text_frame.text for shape in one.shapes] == [f"Emnet\n{HEADLINE}", "Data per 20.\u00a0mai\u00a02031.", "‹#›"]


def test_title_is_as_large_as_on_the_wall_and_the_step_takes_no_line_of_its_own(positions: Positions) -> None:
    for letters in range(20, 420, 7):
        headline = "Ordet " * (letters // 6)
        one = opened(written(positions, [slide(None, headline.strip(), subject="", steps=12, step=11)])).slides[0].shapes.title
        sizes = {run.font.size.pt for run in one.text_frame.paragraphs[0].runs}
        (size,) = sizes

        assert size >= 15
        assert one.height.pt >= 1.15 * size * lines(f"{headline}(11 av 12)", WITHIN, size / 0.75)
