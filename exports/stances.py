"""Every stance as a row, for scripts and spreadsheets, or as a workbook for a reader."""

import argparse
import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from exports.harmless import no_formula
from exports.tables import stances_xlsx
from loaders.model import Evidence, Stance
from loaders.positions import Positions
from loaders.register import matches
from words import LANGUAGES

COLUMNS = (
    "theme",
    "claim",
    "polarity",
    "actor",
    "actor_kind",
    "stance",
    "basis",
    "date",
    "source",
    "section",
    "page",
    "quote",
    "language",
    "reported_by",
    "joint_with",
    "endorses",
    "endorsed_quote",
    "endorsed_speaker",
    "note_nb",
)
"""`stance` is an integer −2..2; `date` as far as it is known, or "undated"; `endorses` the id of the source of the endorsed
words; lists of actors' ids are joined by `;` in CSV and are lists in JSON; an empty text where there is nothing."""


def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The command `stances`."""
    command = commands.add_parser("stances", help="every stance as a row")
    command.add_argument("--format", choices=("csv", "json", "xlsx"), required=True)
    command.add_argument("--evidence", action="store_true", help="CSV, JSON: one row a piece of evidence, not one a stance")
    command.add_argument("--excel", action="store_true", help="CSV with a byte order mark, and formulas made harmless")
    command.add_argument("--lang", choices=LANGUAGES, help=f"XLSX: the language of its words (default: {LANGUAGES[0]})")
    return command


def content(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> bytes:
    """What the command writes."""
    if options.excel and options.format != "csv":
        parser.error("--excel goes with --format csv")
    if options.format == "xlsx":
        if options.evidence:
            parser.error("--evidence goes with --format csv or json: a workbook has a sheet of stances and one of evidence")
        return stances_xlsx(positions, matches(positions), options.lang or LANGUAGES[0])
    if options.lang:
        parser.error("--lang goes with --format xlsx: the others hold ids, which are the same in both languages")
    rows = stance_rows(positions, options.evidence)
    return as_csv(rows, options.excel) if options.format == "csv" else as_json(rows)


def stance_rows(positions: Positions, every_evidence: bool = False) -> Iterator[dict[str, Any]]:
    """One row a stance with its deciding evidence, or one row a piece of evidence; by theme, claim and actor.

    With `every_evidence`, stance and basis of a row are what that piece says by itself.
    """
    for stance in positions.stances:
        for evidence in stance.evidence if every_evidence else stance.evidence[:1]:
            yield dict(zip(COLUMNS, _row(positions, stance, evidence), strict=True))


def _row(positions: Positions, stance: Stance, evidence: Evidence) -> tuple[Any, ...]:
    claim = positions.claim[stance.claim]
    level = evidence.stance or stance.stance
    basis = evidence.basis if evidence.stance else stance.basis
    endorsed = evidence.endorses
    return (
        claim.theme,
        stance.claim,
        claim.polarity,
        stance.actor,
        positions.actor[stance.actor].kind,
        level.value_on_scale,
        str(basis or ""),
        str(evidence.date or positions.source[evidence.source].date),
        evidence.source,
        evidence.section,
        "" if evidence.page is None else evidence.page,
        evidence.quote,
        evidence.language,
        list(evidence.reported_by),
        list(evidence.joint_with),
        endorsed.source if endorsed else "",
        endorsed.quote if endorsed else "",
        endorsed.speaker if endorsed else "",
        stance.note.nb if stance.note else "",
    )


def as_csv(rows: Iterator[dict[str, Any]], for_excel: bool = False, separator: str = ",") -> bytes:
    """CSV in UTF-8 with a header row.

    `for_excel` adds the byte order mark that Excel needs, and a leading apostrophe to text that it would read as a formula.
    `separator` stands between fields: where the comma is the decimal sign, as in Norwegian, Excel splits rows at ";" only, and
    shows a file with commas in one column.
    """
    output = io.StringIO()
    writer = csv.DictWriter(output, COLUMNS, delimiter=separator, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _field(value, for_excel) for name, value in row.items()} for row in rows)
    return output.getvalue().encode("utf-8-sig" if for_excel else "utf-8")


def _field(value: Any, for_excel: bool) -> Any:
    if isinstance(value, list):
        value = ";".join(value)
    return no_formula(value) if for_excel and isinstance(value, str) else value


def as_json(rows: Iterator[dict[str, Any]]) -> bytes:
    """A list of objects, in UTF-8."""
    return (json.dumps(list(rows), ensure_ascii=False, indent=1) + "\n").encode()
