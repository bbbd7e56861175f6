"""The workbook, as openpyxl and LibreOffice read it: typed, whole, and with no text that is more than text."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from analysis.own_words import first_hand
from exports.tables import stances_xlsx
from exports.tables_rows import ACTORS, EVIDENCE, SOURCES, STANCES, Column, head
from loaders import Positions, load_positions
from loaders.register import matches
from tests import office
from tests.pages.test_positions_file import EMPTY, HOSTILE, hostile, worked
from tests.samples import SHIPPED, loaded, positions
from words import LANGUAGES, text
from words.formats import SIGNS, day

SHEETS = {"stances": STANCES, "evidence": EVIDENCE, "actors": ACTORS, "sources": SOURCES}
DANGEROUS = (
    *("=1+1", '=HYPERLINK("http://x.no","x")', "+47 22", "-2 prosent", "@SUM(A1)", "\t=1+1", "\r=1+1", "{=1+1}"),
    *("http://example.org", "mailto:a@b.no", "0123", "2026-02-26", "<r><t>x</t></r>", "<r>", "_x0041_", "&amp;", "[Red]"),
)
each_language = pytest.mark.parametrize("lang", LANGUAGES)


@pytest.fixture(scope="module")
def shipped() -> Positions:
    return load_positions(SHIPPED)


def opened(data: Positions, lang: str = "nb", found: Mapping[tuple[str, str], str] | None = None) -> Any:
    return openpyxl.load_workbook(io.BytesIO(stances_xlsx(data, found or {}, lang)))


def rows(book: Any, name: str, lang: str = "nb") -> list[dict[str, Any]]:
    """The rows of a sheet, by the names of its columns."""
    heads, *found = book[text(f"download.sheet_{name}", lang)].iter_rows(values_only=True)
    assert list(heads) == [head(column.name, lang) for column in SHEETS[name]]
    return [dict(zip([column.name for column in SHEETS[name]], row, strict=True)) for row in found]


def quoted(quote: str) -> Positions:
    """A file with one stance, whose quote is this, however long it is or whatever is in it."""
    data = positions("lag\nloans/lend + -2")
    (stance,) = data.stances
    piece = stance.deciding.model_copy(update={"quote": quote})
    return replace(data, stances=(stance.model_copy(update={"evidence": (piece,)}),))


@each_language
def test_stances_read_back_to_those_of_the_data(shipped: Positions, lang: str) -> None:
    found = rows(opened(shipped, lang), "stances", lang)

    assert [f"{row['actor_id']}/{row['claim_id']}" for row in found] == [one.id for one in shipped.stances]
    for row, stance in zip(found, shipped.stances, strict=True):
        assert (row["value"], row["quote"], row["page"]) == (stance.value, stance.deciding.quote, stance.deciding.page)
        assert row["stance"].startswith(SIGNS[stance.value] + " ")
        assert row["claim"] == shipped.claim[stance.claim].wording.in_language(lang)
        assert row["note"] == (stance.note.in_language(lang) if stance.note else None)
        assert (row["source_id"], row["pieces"], row["line"]) == (stance.deciding.source, len(stance.evidence), stance.line)


def test_every_piece_of_evidence_stands_with_how_it_was_found(shipped: Positions) -> None:
    known = matches(shipped)
    found = rows(opened(shipped, found=known), "evidence")
    pieces = [piece for stance in shipped.stances for piece in stance.evidence]

    assert [row["quote"] for row in found] == [piece.quote for piece in pieces]
    assert [row["decides"] for row in found].count(text("download.that_is_so", "nb")) == len(shipped.stances)
    assert {row["found"] for row in found} == {text(f"download.found_{how}", "nb") for how in ("exact", "tolerant")}
    assert {row["found"] for row in rows(opened(shipped), "evidence")} == {text("download.found_missing", "nb")}


def test_words_that_are_endorsed_are_said_to_be(shipped: Positions) -> None:
    found = rows(opened(shipped), "stances")
    endorsing = [one for one in shipped.stances if one.deciding.endorses]

    assert len(endorsing) > 0
    assert [row["endorsed_quote"] for row in found if row["endorsed_quote"]] == [
        one.deciding.endorses.quote for one in endorsing if one.deciding.endorses
    ]
    assert sum("ved tilslutning" in row["stance"] for row in found) == len(endorsing)


def test_piece_of_evidence_says_what_it_alone_says() -> None:
    more = [{"source": "rapport", "section": "4", "quote": "Mer", "stance": "supports", "date": "2030-11", "page": 4}]
    book = opened(positions("lag\nloans/lend + 1", {"lag/lend": {"more": more}}))

    assert [(row["value"], row["basis"], row["date"], row["page"]) for row in rows(book, "evidence")] == [
        (1, "støtter målet", datetime(2031, 2, 26), None),
        (2, None, "november 2030", 4),
    ]


@pytest.mark.parametrize(("date", "written"), [("2030", "2030"), ("undated", "udatert"), ("2030-05-06", datetime(2030, 5, 6))])
def test_only_a_whole_date_is_a_date(date: str, written: object) -> None:
    found = rows(opened(positions("lag\nloans/lend + 2", date=date)), "stances")

    assert [row["date"] for row in found] == [written]


@each_language
def test_heads_stay_and_filter(shipped: Positions, lang: str) -> None:
    book = opened(shipped, lang)

    for name, columns in SHEETS.items():
        sheet = book[text(f"download.sheet_{name}", lang)]
        assert sheet.freeze_panes in ("B2", "C2")
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        for dimension in sheet.column_dimensions.values():  # those of columns side by side that are as wide are one
            assert {column.width for column in columns[dimension.min - 1 : dimension.max]} == {round(dimension.width - 0.71)}
        assert all(cell.alignment.wrap_text for cell in sheet[1])


@each_language
def test_kinds_of_columns_are_kept(shipped: Positions, lang: str) -> None:
    allowed: dict[str, tuple[type, ...]] = {"words": (str,), "number": (int,), "date": (datetime, str)}
    book = opened(shipped, lang)

    def wrong(column: Column, value: object) -> bool:
        return value is not None and not isinstance(value, allowed[column.kind])

    for name, columns in SHEETS.items():
        found = rows(book, name, lang)
        assert found
        assert [(column.name, row) for row in found for column in columns if wrong(column, row[column.name])] == []


def test_every_actor_stands_there_and_silence_has_its_reason(shipped: Positions) -> None:
    found = {row["actor_id"]: row for row in rows(opened(shipped), "actors")}

    assert set(found) == {actor.id for actor in shipped.actors if not actor.retired}
    for actor, row in found.items():
        known = sum(one.actor == actor for one in shipped.stances)
        assert (row["known"], row["own"] + row["joint"] + row["reported"] + row["endorsed"]) == (known, known)
        assert (row["silence"] is None) == (known > 0)
    assert found["mdg"]["silence"].startswith(text("silence.unmapped_long_party", "nb"))


def test_every_source_stands_there_with_how_its_quotes_were_found(shipped: Positions) -> None:
    found = rows(opened(shipped, found=matches(shipped)), "sources")

    assert [row["source_id"] for row in found] == [one.id for one in shipped.sources]
    assert sum(row["decided"] for row in found) == len(shipped.stances)
    assert all(row["exact"] + row["tolerant"] + row["missing"] == row["quotes"] for row in found)


@each_language
def test_method_says_what_the_file_is_and_how_to_read_it(shipped: Positions, lang: str) -> None:
    said = [row[1] for row in opened(shipped, lang)[text("download.sheet_method", lang)].iter_rows(values_only=True)]
    together = "\n".join(said)

    assert str(len(shipped.stances)) in said[0]
    assert all(text(f"guide.{step}", lang) in together for step in ("plus2", "plus1", "zero", "minus1", "minus2"))
    assert text("guide.silence", lang).replace("**", "") in said
    assert shipped.contact.in_language(lang) in said
    assert "**" not in together


def test_what_is_set_aside_is_said_to_be(shipped: Positions) -> None:
    left = first_hand(shipped)
    book = opened(left)

    assert text("unshared.notice", "nb") in [row[1] for row in book["Metode"].iter_rows(values_only=True)]
    assert len(rows(book, "stances")) == len(left.stances)
    nho = next(row for row in rows(book, "actors") if row["actor_id"] == "nho")
    assert nho["silence"] == text("silence.set_aside_long", "nb")


def test_same_data_gives_the_same_bytes(shipped: Positions) -> None:
    assert stances_xlsx(shipped, {}, "nb") == stances_xlsx(shipped, {}, "nb")


@pytest.mark.parametrize("quote", DANGEROUS)
def test_dangerous_text_is_text_and_whole(quote: str) -> None:
    book = opened(quoted(quote))
    place = [column.name for column in STANCES].index("quote") + 1
    cell = book["Standpunkter"].cell(2, place)

    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert cell.value == quote.replace("\r", "\n").replace("_x0041_", cell.value if "_x005F_" in cell.value else "_x0041_")


def test_long_and_unprintable_quotes_come_out_whole() -> None:
    (found,) = rows(opened(quoted("Æ" * 5_000)), "stances")
    assert found["quote"] == "Æ" * 5_000
    (found,) = rows(opened(quoted("a\0b\x1bc\ufffed\ud800e")), "stances")
    assert found["quote"] == "a\ufffdb\ufffdc\ufffdd\ufffde"


@each_language
def test_hostile_file_is_whole_text(lang: str) -> None:
    data = loaded(hostile(worked()))
    book = opened(data, lang)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]

    assert not any(cell.data_type == "f" or cell.hyperlink for cell in cells)
    found = rows(book, "stances", lang)
    assert [row["quote"] for row in found] == [one.deciding.quote for one in data.stances]
    assert all(row["actor"].startswith(HOSTILE) for row in found)


@each_language
@pytest.mark.parametrize("missing", [("stances", "proposals"), tuple(EMPTY)])
def test_smaller_files_have_their_sheets(lang: str, missing: tuple[str, ...]) -> None:
    book = opened(loaded({**worked(), **dict.fromkeys(missing, ())}), lang)

    assert rows(book, "stances", lang) == []
    assert book.sheetnames == [text(f"download.sheet_{name}", lang) for name in (*SHEETS, "method")]


def test_sixty_claims_stand_there_and_what_is_retired_says_so() -> None:
    table = "lag rod\n" + "\n".join(f"loans/lend{place} + 2 -1" for place in range(60))
    found = rows(opened(positions(table, retired=["lend7"])), "stances")

    assert len(found) == 120
    assert [row["claim_id"] for row in found if row["retired"]] == ["lend7", "lend7"]


@pytest.mark.office
def test_office_opens_it_with_every_word(shipped: Positions, tmp_path: Any) -> None:
    found = office.read(stances_xlsx(shipped, matches(shipped), "nb"), "xlsx", tmp_path)
    words = set(found.text.split())

    assert [one.id for one in shipped.stances if not set(one.deciding.quote.split()) <= words] == []
    foot = f"{text('nav.product', 'nb')}. {text('slide.data', 'nb', date=day(shipped.updated, 'nb'))}"
    assert " ".join(foot.split()) in found.text
    assert max(width for width, _ in found.sizes) == pytest.approx(842, abs=2)
