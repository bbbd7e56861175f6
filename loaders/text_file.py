"""A file's text, or what makes it no text."""

import sys
from pathlib import Path

from loaders.problems import PositionsError, Problem

MAX_BYTES = 32_000_000
STDIN = Path("stdin")
"""What standard input is called where its lines are told of."""


def read_text(path: Path) -> str:
    """The file's text. Raises PositionsError where it is no readable UTF-8 text of a reasonable size."""
    try:
        content = _bytes(path)
    except FileNotFoundError:
        raise _refused(path, "filen finnes ikke – sjekk navnet og mappen") from None
    except PositionsError:
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise _refused(path, f"filen kan ikke leses ({reason}) – sjekk navn og rettigheter") from None
    return _decoded(path, content)


def standard_input() -> str:
    """The text on standard input. Raises as `read_text`."""
    return _decoded(STDIN, sys.stdin.buffer.read(MAX_BYTES + 1))


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise _refused(path, "dette er en mappe, ikke en fil – skriv navnet på filen i den")
    # A pipe or a device could go on for ever.
    if path.exists() and not path.is_file():
        raise _refused(path, "dette er ikke en vanlig fil – lagre innholdet i en fil først")
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _decoded(path: Path, content: bytes) -> str:
    if len(content) > MAX_BYTES:
        raise _refused(path, f"filen er større enn {MAX_BYTES // 1_000_000} MB – er det riktig fil?")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused(path, "filen er UTF-16 – lagre den som UTF-8 i editoren")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        wrong = f"byte 0x{content[error.start]:02X}"
        raise _refused(path, f"filen er ikke UTF-8 ({wrong}) – lagre den som UTF-8 i editoren", line) from None


def _refused(path: Path, message: str, line: int = 1) -> PositionsError:
    return PositionsError(path, [Problem(line, message)])
