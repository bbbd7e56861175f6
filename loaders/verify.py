"""Is every quote verbatim in its source's text? What counts as verbatim is in `loaders.quote_search`."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from loaders.model import Source
from loaders.positions import Positions
from loaders.problems import PositionsError, Problem
from loaders.quote_search import Compact


class Match(StrEnum):
    """How a quote was found."""

    EXACT = "exact"
    TOLERANT = "tolerant"
    FAILED = "failed"
    MISSING = "source missing"


@dataclass(frozen=True)
class Verdict:
    """One quote, looked for in its source's text."""

    line: int
    source: str
    quote: str
    match: Match

    @property
    def key(self) -> str:
        """The quote's name in verified.json."""
        return quote_key(self.source, self.quote)


def find(quote: str, text: Compact, machine_scan: bool) -> Match:
    """How a quote is found in a text."""
    if text.holds(quote):
        return Match.EXACT
    return Match.TOLERANT if machine_scan and text.resembles(quote) else Match.FAILED


def text_path(source: Source, folder: Path) -> Path:
    """Where the text of a source lies in a folder of texts."""
    return folder / (source.file or f"{source.id}.txt")


def verify(positions: Positions, folder: Path) -> Iterator[Verdict]:
    """Look every quote up in its source's text, in the order of the file."""
    texts = {source.id: _text(text_path(source, folder)) for source in positions.sources}
    for line, source, quote in positions.quotes():
        text = texts[source]
        scan = positions.source[source].machine_scan
        yield Verdict(line, source, quote, Match.MISSING if text is None else find(quote, text, scan))


def _text(path: Path) -> Compact | None:
    return Compact.of(path.read_text(encoding="utf-8-sig", errors="replace")) if path.is_file() else None


def quote_key(source: str, quote: str) -> str:
    """`<source>:<sha256 of the quote>`."""
    return f"{source}:{hashlib.sha256(quote.encode()).hexdigest()}"


def read_register(path: Path) -> dict[str, dict[str, str]]:
    """verified.json: quote key → how it was found, and the sha256 of the text it was found in. Empty where there is none."""
    if not path.is_file():
        return {}
    try:
        register: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        broken = Problem(1, "filen er ikke gyldig JSON – slett den, og kjør verify på nytt")
        raise PositionsError(path, [broken]) from None
    return register


def write_register(path: Path, positions: Positions, folder: Path, verdicts: list[Verdict]) -> None:
    """Write verified.json for the file's quotes; those whose source is missing here keep what was found before."""
    before = read_register(path)
    register = {verdict.key: before[verdict.key] for verdict in verdicts if verdict.key in before}
    for verdict in verdicts:
        if verdict.match in (Match.EXACT, Match.TOLERANT):
            text = text_path(positions.source[verdict.source], folder)
            digest = hashlib.sha256(text.read_bytes()).hexdigest()
            register[verdict.key] = {"match": str(verdict.match), "text": digest}
        elif verdict.match is Match.FAILED:
            register.pop(verdict.key, None)
    content = json.dumps(dict(sorted(register.items())), indent=0, ensure_ascii=False) + "\n"
    path.write_text(content, encoding="utf-8", newline="\n")
