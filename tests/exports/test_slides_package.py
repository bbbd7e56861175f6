"""What PowerPoint is strict about and other readers forgive: parts, relationships, ids, places in lists, and workbooks."""

import io
import posixpath
import re
import zipfile
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from openpyxl import load_workbook

from tests.analysis.chambers import chamber
from tests.exports.decks import HOSTILE, bodies, slide, written

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
CELL = ("lnL", "lnR", "lnT", "lnB", "lnTlToBr", "lnBlToTr", "cell3D", "noFill", "solidFill")
"""What a table's cell may have, in the order of the schema."""
Parts = dict[str, bytes]


@pytest.fixture(scope="module", params=["Ord", HOSTILE], ids=["plain", "hostile"])
def parts(request: pytest.FixtureRequest) -> Parts:
    """Name → content of every part of a deck with every sort of body twice."""
    positions = chamber()
    made = [slide(body, subject=request.param) for body in bodies(positions, request.param).values()]
    with zipfile.ZipFile(io.BytesIO(written(positions, [*made, *made]))) as archive:
        names = archive.namelist()
        assert len(names) == len({name.casefold() for name in names})
        return {name: archive.read(name) for name in names}


def targets(parts: Parts, name: str) -> dict[str, str]:
    """Relationship → the part that a part has it to."""
    folder, file = posixpath.split(name)
    found = parts.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    rels = list(ElementTree.fromstring(found)) if found else []
    assert len(rels) == len({one.get("Id") for one in rels})
    assert all(one.get("TargetMode") is None for one in rels)  # nothing outside the file
    return {
        str(one.get("Id")): posixpath.normpath(posixpath.join("/", folder, str(one.get("Target")))).lstrip("/") for one in rels
    }


def trees(parts: Parts, folder: str = "ppt/slides/") -> dict[str, Element]:
    """Part → its XML, in the order of names."""
    return {name: ElementTree.fromstring(parts[name]) for name in sorted(parts) if re.fullmatch(rf"{folder}\w+\.xml", name)}


def related(parts: Parts, name: str, kind: str) -> list[str]:
    """The parts of a kind that a part is related to."""
    return [target for target in targets(parts, name).values() if f"/{kind}/" in f"/{target}"]


def test_every_part_has_a_type_and_is_reached(parts: Parts) -> None:
    types = ElementTree.fromstring(parts["[Content_Types].xml"])
    own = {str(one.get("PartName")).lstrip("/") for one in types.iter(f"{TYPES}Override")}
    by_ending = {str(one.get("Extension")) for one in types.iter(f"{TYPES}Default")}
    content = {name for name in parts if not name.endswith(".rels") and name != "[Content_Types].xml"}
    reached, waiting = set[str](), [""]
    while waiting:
        new = set(targets(parts, waiting.pop()).values()) - reached
        reached |= new
        waiting += new

    assert own <= content
    assert {name for name in content if name not in own} == {name for name in content if name.endswith(".xlsx")}
    assert {"xlsx", "rels"} <= by_ending
    assert reached == content


def test_every_relationship_that_is_named_is_there(parts: Parts) -> None:
    for name in [name for name in parts if name.endswith(".xml") and name != "[Content_Types].xml"]:
        attributes = [pair for element in ElementTree.fromstring(parts[name]).iter() for pair in element.attrib.items()]
        named = {value for key, value in attributes if key.startswith(R)}

        assert (name, named - set(targets(parts, name))) == (name, set())


def test_masters_layouts_slides_and_sections_are_listed(parts: Parts) -> None:
    deck, rels = ElementTree.fromstring(parts["ppt/presentation.xml"]), targets(parts, "ppt/presentation.xml")
    listed = [child.tag.removeprefix(P) for child in deck]
    slides = [rels[str(one.get(f"{R}id"))] for one in deck.iter(f"{P}sldId")]
    sections = [one for one in deck.iter() if one.tag.endswith("}section")]
    (master,) = trees(parts, "ppt/slideMasters/").items()
    layouts = {targets(parts, master[0])[str(one.get(f"{R}id"))] for one in master[1].iter(f"{P}sldLayoutId")}

    assert listed[:3] == ["sldMasterIdLst", "notesMasterIdLst", "sldIdLst"]
    assert [rels[str(one.get(f"{R}id"))] for one in deck.iter(f"{P}notesMasterId")] == ["ppt/notesMasters/notesMaster1.xml"]
    assert sorted(slides) == sorted(trees(parts))
    assert layouts == set(trees(parts, "ppt/slideLayouts/"))
    assert deck.findall(f"{P}sldSz")[0].attrib == {"cx": "12192000", "cy": "6858000"}
    assert len({one.get("id") for one in sections}) == len(sections)


def test_slides_have_their_layout_and_notes_and_the_notes_their_master(parts: Parts) -> None:
    for name in trees(parts):
        (notes,) = related(parts, name, "notesSlides")

        assert len(related(parts, name, "slideLayouts")) == 1
        assert related(parts, notes, "slides") == [name]
        assert related(parts, notes, "notesMasters") == ["ppt/notesMasters/notesMaster1.xml"]


def test_text_has_a_paragraph_and_cells_their_parts_in_order(parts: Parts) -> None:
    for name, tree in trees(parts).items():
        frames = [*tree.iter(f"{P}txBody"), *tree.iter(f"{A}txBody")]
        cells = [[child.tag.removeprefix(A) for child in one] for one in tree.iter(f"{A}tcPr")]

        assert all(frame.findall(f"{A}p") for frame in frames)
        assert all(cell.find(f"{A}txBody") is not None for cell in tree.iter(f"{A}tc"))
        assert [cell for cell in cells if cell != sorted(cell, key=CELL.index)] == []
        for table in tree.iter(f"{A}tbl"):
            columns = len(table.findall(f"{A}tblGrid/{A}gridCol"))
            assert (name, {len(row.findall(f"{A}tc")) for row in table.iter(f"{A}tr")}) == (name, {columns})


def test_groups_are_as_large_as_what_is_in_them(parts: Parts) -> None:
    groups = [group for tree in trees(parts).values() for group in tree.iter(f"{P}grpSp")]

    assert groups
    for group in groups:
        (frame,) = group.findall(f"{P}grpSpPr/{A}xfrm")
        inside = [edges(one) for child in group for one in child.findall(f"{P}spPr/{A}xfrm")]
        left, top, right, bottom = (list(side) for side in zip(*inside, strict=True))
        assert edges(frame) == (min(left), min(top), max(right), max(bottom))


def edges(frame: Element) -> tuple[int, int, int, int]:
    """Left, top, right and bottom."""
    (at,), (size,) = frame.findall(f"{A}off"), frame.findall(f"{A}ext")
    x, y, wide, high = (int(str(one)) for one in (at.get("x"), at.get("y"), size.get("cx"), size.get("cy")))
    return x, y, x + wide, y + high


def test_charts_have_workbooks_with_all_that_they_show(parts: Parts) -> None:
    charts = trees(parts, "ppt/charts/")

    assert len(charts) == 4
    for name, tree in charts.items():
        (external,) = tree.iter(f"{C}externalData")
        book = load_workbook(io.BytesIO(parts[targets(parts, name)[str(external.get(f"{R}id"))]]))
        for reference in [*tree.iter(f"{C}strRef"), *tree.iter(f"{C}numRef")]:
            sheet, _, area = str(reference.findtext(f"{C}f")).partition("!")
            found = book[sheet][area.replace("$", "")]
            cells = [cell for row in found for cell in row] if isinstance(found, tuple) else [found]
            shown = [point.findtext(f"{C}v") for point in reference.iter(f"{C}pt")]
            assert [str(cell.value) for cell in cells] == [str(one).removesuffix(".0") for one in shown]
