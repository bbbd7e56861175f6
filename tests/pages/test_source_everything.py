"""Everything as a table, and the files that a reader takes along."""

import csv
import io
import json
from dataclasses import replace

import pytest

from analysis.own_words import first_hand
from exports.stances import COLUMNS, stance_rows
from exports.tables import stances_xlsx
from loaders import Positions
from loaders.register import matches
from tests.pages.conftest import Visit
from ui.source_everything import downloads, file_name
from words import text


def test_everything_has_a_row_a_stance(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("sources", lang=lang, part="everything")
    frame = session.main.dataframe[0].value

    assert len(frame) == len(shipped.stances)
    assert list(frame.iloc[:, -1]) == [stance.line for stance in shipped.stances]


def rows_of(content: bytes, separator: str) -> list[dict[str, str]]:
    """What a spreadsheet reads that splits rows at this."""
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


@pytest.mark.parametrize("unshared", [False, True])
def test_downloads_hold_what_is_on_screen(shipped: Positions, unshared: bool, lang: str) -> None:
    data = first_hand(shipped) if unshared else shipped
    separator = {"nb": ";", "en": ","}[lang]
    files = downloads(data, matches(shipped), lang)
    stances, evidence = (rows_of(files[name].content(), separator) for name in ("stances", "evidence"))

    assert [tuple(rows[0]) for rows in (stances, evidence)] == [COLUMNS, COLUMNS]
    assert [f"{row['actor']}/{row['claim']}" for row in stances] == [stance.id for stance in data.stances]
    assert [row["quote"] for row in stances] == [stance.deciding.quote for stance in data.stances]
    assert [row["quote"] for row in evidence] == [piece.quote for stance in data.stances for piece in stance.evidence]
    assert [int(row["stance"].removeprefix("'")) for row in stances] == [stance.value for stance in data.stances]
    assert json.loads(files["json"].content()) == list(stance_rows(data, every_evidence=True))
    assert files["workbook"].content() == stances_xlsx(data, matches(shipped), lang)


def test_file_names_say_what_is_in_them_and_its_date(visit: Visit, shipped: Positions) -> None:
    session = visit("sources", part="everything")
    assert [one.proto.label for one in session.main.get("download_button")] == [
        text(f"sources.download_{name}", "nb") for name in ("workbook", "stances", "evidence", "json")
    ]
    assert file_name(shipped, "stances", "csv") == f"standpunkter-{shipped.updated}.csv"
    assert file_name(shipped, "workbook", "xlsx") == f"standpunktkartet-{shipped.updated}.xlsx"
    apart = replace(shipped, own_words_only=True)
    assert file_name(apart, "evidence", "csv") == f"belegg-uten-felles-tekst-{shipped.updated}.csv"
