"""The unsettled independent codings, as they were before they were compared."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from loaders.model import Basis
from loaders.positions import Positions
from loaders.problems import PositionsError, Problem, did_you_mean, shown
from loaders.text_file import read_text

CODINGS = ("coding-a.csv", "coding-b.csv")
COLUMNS = ("claim", "actor", "stance", "basis", "source", "quote")
_LOOK = "se etter komma og anførselstegn"
_NAMES = {"claim": "påstand", "actor": "aktør"}


@dataclass(frozen=True)
class CodedCell:
    """One cell of a coding: what a coder found one actor to say on one claim.

    `claim` and `actor` are ids as they are now, `stance` is −2..+2, and `basis` one of `Basis`, or empty.
    """

    claim: str
    actor: str
    stance: int
    basis: str
    source: str
    quote: str
    line: int


def read_coding(path: Path, positions: Positions) -> tuple[CodedCell, ...]:
    """One coding of the claims and actors of a positions file. No cell occurs twice, and none is of an unknown id.

    Raises
    ------
    PositionsError
        With every problem in the file, sorted by line, in Bokmål.
    """
    problems: list[Problem] = []
    cells: dict[tuple[str, str], CodedCell] = {}
    for line, row in _by_column(_rows(read_text(path), problems), problems):
        wrong = [Problem(line, message) for message in _wrong(row, positions)]
        problems += wrong or _add(_cell(row, line, positions), cells)
    if problems:
        raise PositionsError(path, problems)
    return tuple(cells.values())


def _rows(text: str, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, each with the line it begins on."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for fields in reader:
            if fields:
                yield line, fields
            line = reader.line_num + 1
    except csv.Error as error:
        problems.append(Problem(line, f"raden kan ikke leses som CSV ({error}) – {_LOOK}"))


def _by_column(rows: Iterator[tuple[int, list[str]]], problems: list[Problem]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows after the first, which names the columns."""
    line, head = next(rows, (1, []))
    if missing := [name for name in COLUMNS if name not in head]:
        problems.append(Problem(line, f"kolonnen {shown(missing[0])} mangler – første linje skal være «{','.join(COLUMNS)}»"))
        return
    for line, fields in rows:
        if len(fields) == len(head):
            yield line, dict(zip(head, fields, strict=True))
        else:
            problems.append(Problem(line, f"raden har {len(fields)} felt, ikke {len(head)} – {_LOOK}"))


def _wrong(row: dict[str, str], positions: Positions) -> Iterator[str]:
    for column, known in (("claim", positions.claim), ("actor", positions.actor)):
        if positions.current_id(f"{column}s", row[column]) is None:
            hint = did_you_mean(row[column], known) or " – rett id-en"
            yield f"ukjent {_NAMES[column]} {shown(row[column])}{hint}"
    if not re.fullmatch("[+-]?[0-2]", row["stance"]):
        yield f"stance er {shown(row['stance'])} – skriv et helt tall fra -2 til 2"
    if row["basis"] and row["basis"] not in set(Basis):
        yield f"{shown(row['basis'])} er ikke en verdi for basis – velg {', '.join(Basis)}, eller la feltet stå tomt"


def _cell(row: dict[str, str], line: int, positions: Positions) -> CodedCell:
    claim, actor = (positions.current_id(f"{column}s", row[column]) or "" for column in ("claim", "actor"))
    return CodedCell(claim, actor, int(row["stance"]), row["basis"], row["source"], row["quote"], line)


def _add(cell: CodedCell, cells: dict[tuple[str, str], CodedCell]) -> list[Problem]:
    first = cells.setdefault((cell.claim, cell.actor), cell)
    if first is cell:
        return []
    message = f"{shown(cell.actor)} har allerede en verdi for {shown(cell.claim)}, på linje {first.line} – fjern den ene"
    return [Problem(cell.line, message)]
