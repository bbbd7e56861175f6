"""PowerPoint files from within: native tables and charts, notes, languages, and harmless text."""

import io
import re
import zipfile
from typing import Any
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook
from pptx.enum.dml import MSO_FILL, MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER

from charts.colours import STANCE
from exports.harmless import xml_text
from exports.slides import deck_pptx
from exports.slides_template import COLOURS
from loaders import Positions, load_positions
from slides.builders import BUILDERS
from slides.deck import notes, slides_of
from slides.run_of_show import RunOfShow
from slides.slide import Column, Grid, Mark, Row, Slide
from slides.view import View, view_of
from tests.analysis.chambers import chamber
from tests.exports.decks import HOSTILE, SORTS, bodies, opened, placed, sheet, slide, written
from tests.samples import SHIPPED
from words import text
from words.cells import Cell

SMALLEST = 1500
"""Hundredths of a point: 20 px."""


@pytest.fixture(scope="module")
def positions() -> Positions:
    return chamber()


@pytest.fixture(scope="module")
def content(positions: Positions) -> bytes:
    return written(positions, [slide(body) for body in bodies(positions).values()])


@pytest.fixture(scope="module")
def hostile(positions: Positions) -> bytes:
    return written(
        positions, [slide(body, HOSTILE, subject=HOSTILE, said=(HOSTILE,)) for body in bodies(positions, HOSTILE).values()]
    )


def titles(deck: Any) -> list[str]:
    return [one.shapes.title.text_frame.text for one in deck.slides]


def native(one: Any, kind: str) -> Any:
    """Its one table or chart."""
    return next(getattr(shape, kind) for shape in one.shapes if getattr(shape, f"has_{kind}"))


def shapes(one: Any) -> list[Any]:
    """Every shape, those in groups too."""
    groups = [shape for shape in one.shapes if hasattr(shape, "shapes")]
    return [*one.shapes, *(shape for group in groups for shape in group.shapes)]


def xml_parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name.endswith((".xml", ".rels"))}


def workbooks(content: bytes) -> list[Any]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".xlsx"))
        return [load_workbook(io.BytesIO(archive.read(name))).active for name in names]


def test_points_are_the_outline(content: bytes) -> None:
    assert "Ord er enige." in placed(sheet(content, "points"))[PP_PLACEHOLDER.OBJECT]


def test_matrix_is_a_table_of_signs_in_the_colours_of_the_theme(content: bytes) -> None:
    table = native(sheet(content, "grid"), "table")
    firm = [cell for row in table.rows for cell in row.cells if cell.text_frame.text == "++"]

    assert table.first_row
    assert len(firm) == 6 + 1  # the 2s of the file, and b of rod
    assert {cell.fill.fore_color.theme_color for cell in firm} == {MSO_THEME_COLOR.ACCENT_1}
    assert COLOURS["accent1"] == STANCE["plus2"]["light"].fill
    assert COLOURS["accent1"][1:].upper() in xml_parts(content)["ppt/theme/theme1.xml"].decode()


def test_table_of_words_is_a_table(content: bytes) -> None:
    rows = [[cell.text_frame.text for cell in row.cells] for row in native(sheet(content, "table"), "table").rows]

    assert rows == [["Påstand", "Seter"], ["Ord a", "12"], ["Ord b", "3"]]


def test_bars_are_a_chart_whose_sheet_has_the_same_numbers(content: bytes) -> None:
    chart = native(sheet(content, "bars"), "chart")
    drawn = {one.name: list(one.values) for one in chart.plots[0].series}
    table = list(workbooks(content)[-1].iter_rows(values_only=True))

    assert drawn == {"Ord for": [4, 1, 0], "mot": [2, 0, 0]}
    assert list(chart.plots[0].categories) == ["Ord lag", "rød", "gul: ikke kartlagt"]
    assert table == [(None, "Ord for", "mot"), ("Ord lag", 4, 2), ("rød", 1, 0), ("gul: ikke kartlagt", 0, 0)]


def test_seats_are_one_bar_by_group_with_the_majority_on_its_axis(content: bytes, positions: Positions) -> None:
    one = sheet(content, "seats")
    chart, groups = native(one, "chart"), native(one, "table")
    axis = chart.value_axis

    assert [list(part.values) for part in chart.plots[0].series] == [[7], [1], [2], [5]]  # rod + midt; fri; gul; blaa
    assert (axis.minimum_scale, axis.maximum_scale, axis.major_unit) == (0, 15, 8)
    assert "8 av 15" in axis.tick_labels.number_format
    rows = [[cell.text_frame.text for cell in row.cells] for row in groups.rows]
    assert rows[0] == ["++", "7", "for uten forbehold", "rod 3 og midt 4"]
    assert rows[1] == ["±", "1", "åpent", "fri 1 (antatt)"]
    assert sum(int(row[1]) for row in rows) == positions.body["ting"].total


def test_network_is_shapes_and_connectors_that_hold_on_to_them(content: bytes) -> None:
    for sort, ties in (("web", 5), ("ties", 10)):
        drawn = shapes(sheet(content, sort))
        lines = [shape for shape in drawn if shape._element.xpath("./p:nvCxnSpPr//a:stCxn/../a:endCxn")]
        ids = {str(shape.shape_id) for shape in drawn}
        ends = {end.get("id") for line in lines for end in line._element.xpath(".//a:stCxn|.//a:endCxn")}

        assert (sort, len(lines)) == (sort, ties)
        assert ends <= ids


def test_quotes_are_text_boxes_in_their_own_language(content: bytes) -> None:
    xml = xml_parts(content)[f"ppt/slides/slide{SORTS.index('quotes') + 1}.xml"].decode()

    assert re.search(r'lang="nn-NO"[^>]*>(<a:solidFill>.*?</a:solidFill>)?</a:rPr><a:t>«Ord Dette er', xml)
    assert re.search(r'lang="nb-NO"[^>]*>(<a:solidFill>.*?</a:solidFill>)?</a:rPr><a:t>«Ord»', xml)


@pytest.mark.parametrize(("lang", "tag"), [("nb", "nb-NO"), ("en", "en-GB")])
def test_words_say_their_language(positions: Positions, lang: str, tag: str) -> None:
    parts = xml_parts(written(positions, [slide(bodies(positions)["table"])], lang))

    assert set(re.findall(r'<a:rPr lang="([^"]*)"', parts["ppt/slides/slide1.xml"].decode())) == {tag}


@pytest.mark.parametrize("sort", SORTS)
def test_no_text_is_smaller_than_15_points(content: bytes, sort: str) -> None:
    one = sheet(content, sort)
    sizes = [
        int(size) for size in re.findall(r'sz="(\d+)"', ElementTree.tostring(ElementTree.fromstring(one.part.blob)).decode())
    ]
    charts = [
        part.blob.decode()
        for name, part in ((rel.reltype, rel.target_part) for rel in one.part.rels.values())
        if "chart" in name
    ]
    sizes += [int(size) for chart in charts for size in re.findall(r'sz="(\d+)"', chart)]

    assert sizes
    assert min(sizes) >= SMALLEST


@pytest.mark.parametrize("sort", ["grid", "table", "seats", "web", "ties", "bars"])
def test_pictures_say_what_they_show(content: bytes, sort: str) -> None:
    described = [element.get("descr") for element in sheet(content, sort).shapes._spTree.xpath(".//p:cNvPr[@descr]")]
    drawn = [shape for shape in sheet(content, sort).shapes if shape.has_table or shape.has_chart or hasattr(shape, "shapes")]

    assert len(drawn) <= len(described)
    assert all(shape._element.xpath(".//p:cNvPr")[0].get("descr") for shape in drawn)


def test_notes_are_those_of_the_slide(positions: Positions) -> None:
    made = slide(bodies(positions)["table"], said=("Merknad fra Ap",))
    lines = opened(written(positions, [made])).slides[0].notes_slide.notes_text_frame.text.split("\n")

    assert lines == ["Talerens tittel", *notes(positions, made, "nb")]
    assert any("Ord fra lag om a" in line for line in lines)


def test_hostile_text_is_text_and_nothing_is_lost(hostile: bytes) -> None:
    for name, part in xml_parts(hostile).items():
        assert ElementTree.fromstring(part) is not None, name  # a control character would be no XML
    seen = " ".join(xml_text(HOSTILE).split())
    for one in opened(hostile).slides:
        assert " ".join(one.shapes.title.text_frame.text.split()) == f"{seen} {seen} (2 av 5)"
        assert seen in " ".join(one.notes_slide.notes_text_frame.text.split())


def test_names_in_a_charts_sheet_are_never_formulas(hostile: bytes) -> None:
    cells = [cell for sheet in workbooks(hostile) for row in sheet.iter_rows() for cell in row if cell.value is not None]

    assert any(str(cell.value).startswith("=1+1") for cell in cells)
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert not any(cell.hyperlink for cell in cells)


def test_deck_has_a_section_a_view_in_the_views_own_language(positions: Positions, monkeypatch: pytest.MonkeyPatch) -> None:
    def builder(_: Positions, view: View) -> list[Slide]:
        return [Slide(f"{view.lang} {place}", None) for place in range(2)]

    monkeypatch.setitem(BUILDERS, "matrix", builder)
    run = RunOfShow((view_of("matrix?lang=en"), view_of("matrix?actor=who&actor=lag", "Min <tittel>")))
    content = deck_pptx(positions, run, "nb")
    deck = opened(content)
    listed = xml_parts(content)["ppt/presentation.xml"].decode()

    assert titles(deck) == ["en 0 (1 of 2)", "en 1 (2 of 2)", "Min <tittel>\nnb 0 (1 av 2)", "Min <tittel>\nnb 1 (2 av 2)"]
    assert re.findall(r'section name="([^"]*)"', listed) == [text("nav.matrix", "en"), "Min &lt;tittel&gt;"]
    assert re.findall(r'p14:sldId id="(\d+)"', listed) == re.findall(r'p:sldId [^>]*id="(\d+)"', listed)
    assert "actor=who" in deck.slides[2].notes_slide.notes_text_frame.text
    assert (deck.core_properties.language, deck.core_properties.author) == ("nb-NO", text("nav.product", "nb"))
    assert f"{deck.core_properties.modified:%Y-%m-%d}" == "2031-05-20"


def test_deck_without_a_view_is_refused(positions: Positions) -> None:
    with pytest.raises(ValueError, match="at least one view"):
        deck_pptx(positions, RunOfShow(), "nb")


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_every_page_becomes_the_slides_of_the_wall(lang: str) -> None:
    shipped = load_positions(SHIPPED)
    # without a choice the brief shows what the coalition does
    views = [View(page, {"lang": (lang,)}) for page in BUILDERS if page != "brief"]
    found = titles(opened(deck_pptx(shipped, RunOfShow(tuple(views)), lang)))
    wanted = [one.headline for view in views for one in slides_of(shipped, view, BUILDERS)]

    assert [words for words, headline in zip(found, wanted, strict=True) if headline not in words] == []
    assert len(set(found)) == len(found)  # who navigates by titles must know them apart


def test_what_is_no_stance_has_no_colour_of_one(positions: Positions) -> None:
    act, none = Cell("plain", "for", "", "for", ()), Cell("unknown", "·", "", "ikke funnet", ())
    grid = Grid(
        "", (Column("rød", "rød"), Column("gul", "gul")), (Row("Forslag", (act, none)),), (Mark("plain", "for", "Stemte for"),)
    )
    one = opened(written(positions, [slide(grid)])).slides[0]
    cells = [cell for row in native(one, "table").rows for cell in row.cells if cell.text_frame.text]
    legend = next(shape for shape in shapes(one) if shape.has_text_frame and shape.text_frame.text == "for")

    assert {cell.fill.type for cell in cells} == {MSO_FILL.BACKGROUND}
    assert legend.fill.type == MSO_FILL.BACKGROUND
