"""verified.json: which quotes have been found, and in which text. It is never lost to a mistake or a broken-off run."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from loaders.positions import Positions
from loaders.problems import PositionsError, Problem
from loaders.text_file import read_text
from loaders.verify import Match, Verdict, quote_key, text_path

Register = dict[str, dict[str, str]]
"""Quote key → `match`: how it was found, and `text`: the sha256 of the text it was found in."""
_AGAIN = "slett den, og kjør verify på nytt"


def register_path(positions_file: Path) -> Path:
    """Where the register of a positions file lies: beside it, and named after it where it is not called positions.yaml."""
    name = "verified.json" if positions_file.name == "positions.yaml" else f"{positions_file.stem}.verified.json"
    return positions_file.with_name(name)


def read_register(path: Path) -> Register:
    """The register in a file; empty where there is none. Raises PositionsError where the file is none."""
    if not path.exists():
        return {}
    text = read_text(path)
    try:
        register: Register = json.loads(text)
    except (ValueError, RecursionError):
        raise PositionsError(path, [Problem(1, f"filen er ikke gyldig JSON – {_AGAIN}")]) from None
    if not _is_register(register):
        raise PositionsError(path, [Problem(1, f"filen er ikke et register over sitater – {_AGAIN}")])
    return register


def _is_register(content: Any) -> bool:
    return isinstance(content, dict) and all(
        isinstance(entry, dict)
        and entry.keys() == {"match", "text"}
        and all(isinstance(value, str) for value in entry.values())
        for entry in content.values()
    )


def matches(positions: Positions) -> dict[tuple[str, str], str]:
    """(source, quote) → how it was found, exact or tolerant, of each quote that the register of a file holds.

    Raises PositionsError where the register is none.
    """
    register = read_register(register_path(positions.path))
    quotes = {(source, quote): quote_key(source, quote) for _, source, quote in positions.quotes()}
    return {quote: register[key]["match"] for quote, key in quotes.items() if key in register}


def write_register(path: Path, positions: Positions, folder: Path, verdicts: list[Verdict]) -> None:
    """Write a register of the file's quotes; those whose source is missing here keep what was found before."""
    before = read_register(path)
    register = {verdict.key: before[verdict.key] for verdict in verdicts if verdict.key in before}
    for verdict in verdicts:
        if verdict.match in (Match.EXACT, Match.TOLERANT):
            text = text_path(positions.source[verdict.source], folder)
            digest = hashlib.sha256(text.read_bytes()).hexdigest()
            register[verdict.key] = {"match": str(verdict.match), "text": digest}
        elif verdict.match is Match.FAILED:
            register.pop(verdict.key, None)
    _write(path, json.dumps(dict(sorted(register.items())), indent=0, ensure_ascii=False) + "\n")


def _write(path: Path, content: str) -> None:
    """The whole content or nothing: what was there stays until all of the new is written."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        try:
            beside.write_text(content, encoding="utf-8", newline="\n")
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        message = f"registeret kan ikke skrives ({error.strerror}) – sjekk rettighetene til mappen"
        raise PositionsError(path, [Problem(1, message)]) from None
