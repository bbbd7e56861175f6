"""Is every quote verbatim in its source's text? What counts as verbatim: `loaders.quote_search`, `loaders.scan_search`."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from loaders.model import Source
from loaders.positions import Positions
from loaders.problems import PositionsError, Problem
from loaders.quote_search import Compact
from loaders.scan_search import resembles


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
    return Match.TOLERANT if machine_scan and resembles(text, quote) else Match.FAILED


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


def has_texts(positions: Positions, folder: Path) -> bool:
    """Whether the folder holds the text of any source at all."""
    return any(text_path(source, folder).is_file() for source in positions.sources)


def _text(path: Path) -> Compact | None:
    if not path.is_file():
        return None
    try:
        return Compact.of(path.read_text(encoding="utf-8-sig", errors="replace"))
    except OSError as error:
        message = f"teksten kan ikke leses ({error.strerror}) – sjekk rettighetene til filen"
        raise PositionsError(path, [Problem(1, message)]) from None


def quote_key(source: str, quote: str) -> str:
    """`<source>:<sha256 of the quote>`."""
    return f"{source}:{hashlib.sha256(quote.encode()).hexdigest()}"
