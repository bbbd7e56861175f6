"""Rows, CSV and JSON, by hand and against the data that comes with the project."""

import csv
import io
import json
from functools import cache
from typing import Any

import pandas as pd
import pytest

from exports.stances import as_csv, as_json, stance_rows
from loaders import Positions, load_positions
from tests.samples import SHIPPED, positions

COLUMNS = (
    "theme,claim,polarity,actor,actor_kind,stance,basis,date,source,section,page,quote,language,reported_by,joint_with,"
    "endorses,endorsed_quote,endorsed_speaker,note_nb"
)
TABLE = "lag raad rod gul\nloans/lend + 1 -2 0 .\nrules/ban - . . . 2"
OWN_WORDS: dict[str, dict[str, Any]] = {
    "lag/lend": {
        "section": "Kapittel 2",
        "page": 3,
        "quote": 'Lån, «kanskje»; men ikke "nå"',
        "joint_with": ["raad", "rod"],
        "basis": "condition",
        "note": {"nb": "På vilkår", "en": "On conditions"},
        "more": [
            {
                "source": "rapport",
                "section": "4",
                "quote": "Mer lån",
                "language": "nn",
                "date": "2030-11",
                "stance": "supports",
            },
            {"source": "rapport", "section": "5", "quote": "Litt lån"},
        ],
    },
    "rod/lend": {
        "reported_by": ["gul"],
        "endorses": {"speaker": "lag", "source": "rapport", "section": "1", "quote": "Låne er best"},
    },
}


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def rows(every_evidence: bool = False) -> list[dict[str, Any]]:
    return list(stance_rows(positions(TABLE, OWN_WORDS), every_evidence))


def read(content: bytes, encoding: str = "utf-8") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(encoding), newline="")))


def excel(quote: str) -> str:
    data = positions("lag\nloans/lend + -2", {"lag/lend": {"quote": quote}})
    return read(as_csv(stance_rows(data), for_excel=True), "utf-8-sig")[0]["quote"]


def test_header_is_fixed() -> None:
    assert as_csv(iter(())).decode() == COLUMNS + "\n"
    assert [*rows()[0]] == COLUMNS.split(",")


def test_one_row_a_stance_with_its_deciding_evidence() -> None:
    found = rows()

    assert [(row["claim"], row["actor"], row["stance"]) for row in found] == [
        ("lend", "lag", 1),
        ("lend", "raad", -2),
        ("lend", "rod", 0),
        ("ban", "gul", 2),
    ]
    assert found[0] == {
        "theme": "loans",
        "claim": "lend",
        "polarity": 1,
        "actor": "lag",
        "actor_kind": "union",
        "stance": 1,
        "basis": "condition",
        "date": "2031-02-26",
        "source": "brev",
        "section": "Kapittel 2",
        "page": 3,
        "quote": 'Lån, «kanskje»; men ikke "nå"',
        "language": "nb",
        "reported_by": [],
        "joint_with": ["raad", "rod"],
        "endorses": "",
        "endorsed_quote": "",
        "endorsed_speaker": "",
        "note_nb": "På vilkår",
    }


def test_one_row_a_piece_of_evidence_says_what_that_piece_alone_says() -> None:
    found = [row for row in rows(every_evidence=True) if row["actor"] == "lag"]

    assert [(row["quote"], row["stance"], row["basis"]) for row in found] == [
        ('Lån, «kanskje»; men ikke "nå"', 1, "condition"),
        ("Mer lån", 2, ""),
        ("Litt lån", 1, "condition"),
    ]
    assert [row["date"] for row in found] == ["2030-11" if row["section"] == "4" else "2031-02-26" for row in found]
    assert found[1]["language"] == "nn"


def test_endorsed_words_stand_apart_from_the_actors_own() -> None:
    row = rows()[2]

    assert (row["endorses"], row["endorsed_speaker"], row["endorsed_quote"]) == ("rapport", "lag", "Låne er best")
    assert row["quote"] == "Ord fra rod om lend"
    assert row["reported_by"] == ["gul"]


def test_lists_are_joined_by_semicolons_in_csv_and_are_lists_in_json() -> None:
    data = positions(TABLE, OWN_WORDS)

    assert read(as_csv(stance_rows(data)))[0]["joint_with"] == "raad;rod"
    assert json.loads(as_json(stance_rows(data)))[0]["joint_with"] == ["raad", "rod"]


def test_stances_are_ascii_integers() -> None:
    assert {row["stance"] for row in read(as_csv(iter(rows())))} == {"1", "-2", "0", "2"}
    assert all(type(row["stance"]) is int for row in json.loads(as_json(iter(rows()))))


def test_quotes_survive_csv_letter_by_letter() -> None:
    assert read(as_csv(iter(rows())))[0]["quote"] == 'Lån, «kanskje»; men ikke "nå"'


def test_lines_end_as_on_every_platform() -> None:
    content = as_csv(iter(rows()))

    assert b"\r" not in content
    assert content.endswith(b"\n")


def test_only_excel_gets_a_byte_order_mark() -> None:
    assert not as_csv(iter(rows())).startswith(b"\xef\xbb\xbf")
    assert not as_json(iter(rows())).startswith(b"\xef\xbb\xbf")
    assert as_csv(iter(rows()), for_excel=True).startswith(b"\xef\xbb\xbftheme,")


@pytest.mark.parametrize("quote", ["=1+1", "+47 22", "-2 prosent", "@SUM(A1)"])
def test_formulas_are_harmless_in_excel_and_untouched_elsewhere(quote: str) -> None:
    data = positions("lag\nloans/lend + -2", {"lag/lend": {"quote": quote}})

    assert excel(quote) == f"'{quote}"
    assert read(as_csv(stance_rows(data)))[0]["quote"] == quote
    assert json.loads(as_json(stance_rows(data)))[0]["quote"] == quote


@pytest.mark.parametrize("quote", ["a=1", "– nei", "−2", "«=»"])
def test_other_text_is_untouched_in_excel_too(quote: str) -> None:
    assert excel(quote) == quote


def test_numbers_stay_numbers_in_excel() -> None:
    found = read(as_csv(iter(rows()), for_excel=True), "utf-8-sig")

    assert [row["stance"] for row in found] == ["1", "-2", "0", "2"]
    assert found[3]["polarity"] == "-1"


def test_csv_reads_back_to_the_stances_of_the_shipped_data() -> None:
    found = read(as_csv(stance_rows(shipped())))

    assert len(found) == len(shipped().stances)
    for row, stance in zip(found, shipped().stances, strict=True):
        claim, evidence = shipped().claim[stance.claim], stance.evidence[0]
        assert (row["actor"], row["claim"], int(row["stance"])) == (stance.actor, stance.claim, stance.value)
        assert (row["theme"], int(row["polarity"]), row["basis"]) == (claim.theme, claim.polarity, stance.basis or "")
        assert (row["source"], row["section"], row["quote"]) == (evidence.source, evidence.section, evidence.quote)
        assert row["page"] == ("" if evidence.page is None else str(evidence.page))
        assert row["date"] == str(evidence.date or shipped().source[evidence.source].date)
        assert tuple(filter(None, row["joint_with"].split(";"))) == evidence.joint_with
        assert tuple(filter(None, row["reported_by"].split(";"))) == evidence.reported_by
        assert row["endorsed_quote"] == (evidence.endorses.quote if evidence.endorses else "")
        assert row["note_nb"] == (stance.note.nb if stance.note else "")


def test_evidence_reads_back_to_the_quotes_of_the_shipped_data() -> None:
    found = read(as_csv(stance_rows(shipped(), every_evidence=True)))
    evidence = [one for stance in shipped().stances for one in stance.evidence]

    assert len(evidence) > len(shipped().stances)
    assert [(row["source"], row["quote"], row["language"]) for row in found] == [
        (one.source, one.quote, one.language) for one in evidence
    ]


def test_other_separator_gives_the_same_rows() -> None:
    words = {"lag/lend": {**OWN_WORDS["lag/lend"], "quote": "Lån; mye, «mye»"}}
    data = positions(TABLE, words)
    content = as_csv(stance_rows(data), for_excel=True, separator=";").decode("utf-8-sig")
    found = list(csv.DictReader(io.StringIO(content, newline=""), delimiter=";"))

    assert content.startswith(COLUMNS.replace(",", ";"))
    assert found == read(as_csv(stance_rows(data), for_excel=True), "utf-8-sig")
    assert (found[0]["quote"], found[0]["joint_with"]) == ("Lån; mye, «mye»", "raad;rod")


def test_pandas_reads_the_same_matrix() -> None:
    frame = pd.read_csv(io.BytesIO(as_csv(stance_rows(shipped()))))

    assert frame["stance"].dtype == "int64"
    assert frame.groupby("actor")["stance"].sum().to_dict() == {
        actor: sum(one.value for one in shipped().stances if one.actor == actor)
        for actor in {one.actor for one in shipped().stances}
    }


def test_csv_and_json_say_the_same() -> None:
    table, objects = read(as_csv(stance_rows(shipped()))), json.loads(as_json(stance_rows(shipped())))
    joined = [{name: ";".join(one) if isinstance(one, list) else str(one) for name, one in row.items()} for row in objects]

    assert joined == table


def test_json_keeps_letters_readable() -> None:
    assert "«kanskje»" in as_json(iter(rows())).decode()
