"""Is every quote verbatim in its source's text?

What a PDF does to a text is undone: line-break hyphens, letter-spacing and white space. A quote is *exact* if it is then
found whole, from the beginning of a word to the end of one. In a machine scan ("giennomfgring") it is *tolerant* if a
stretch of the scan is at least `MIN_SIMILARITY` like it and at most `MAX_LENGTH_CHANGE` characters longer or shorter, which a
word added or left out is not.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from loaders.model import Source
from loaders.positions import Positions

MIN_SIMILARITY = 90.0
"""Per cent of characters alike (1 − edit distance / length), after å ø æ are folded as scanners misread them."""
MAX_LENGTH_CHANGE = 2
_GAPS = re.compile(r"[\s\u00ad\u2010\u2011-]")
_FOLD = str.maketrans({"å": "a", "ø": "o", "æ": "ae", "Å": "A", "Ø": "O", "Æ": "Ae"})


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


@dataclass(frozen=True)
class Compact:
    """A text without its gaps, and where each of its characters stood."""

    text: str
    places: tuple[int, ...]
    original: str

    @classmethod
    def of(cls, text: str) -> "Compact":
        kept = [(place, character) for place, character in enumerate(text) if not _GAPS.match(character)]
        return cls("".join(character for _, character in kept), tuple(place for place, _ in kept), text)

    def holds(self, quote: str) -> bool:
        """Whether the quote stands in the text as whole words."""
        wanted = _GAPS.sub("", quote)
        start = self.text.find(wanted)
        while wanted and start >= 0:
            if self._is_edge(start - 1, start) and self._is_edge(start + len(wanted) - 1, start + len(wanted)):
                return True
            start = self.text.find(wanted, start + 1)
        return False

    def _is_edge(self, left: int, right: int) -> bool:
        """Whether a word ends between two neighbours: at a gap in the text, or at a sign that is no letter."""
        if left < 0 or right >= len(self.text):
            return True
        apart = self.places[right] - self.places[left] > 1
        return apart or not (self.text[left].isalnum() and self.text[right].isalnum())


def find(quote: str, text: Compact, machine_scan: bool) -> Match:
    """How a quote is found in a text."""
    if text.holds(quote):
        return Match.EXACT
    return Match.TOLERANT if machine_scan and _resembles(quote, text.text) else Match.FAILED


def _resembles(quote: str, scan: str) -> bool:
    wanted, text = _GAPS.sub("", quote).translate(_FOLD), scan.translate(_FOLD)
    near = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=MIN_SIMILARITY - 10)
    if near is None or len(wanted) > len(text):
        return False
    changes = range(-MAX_LENGTH_CHANGE - 1, MAX_LENGTH_CHANGE + 2)
    ends = [near.dest_end + change for change in range(-6, 7)]
    windows = {
        text[max(0, end - len(wanted) - change) : end] for end in ends for change in changes if abs(change) <= MAX_LENGTH_CHANGE
    }
    return any(Levenshtein.normalized_similarity(wanted, window) * 100 >= MIN_SIMILARITY for window in windows)


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
    register: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
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
