"""What was written, as LibreOffice reads it: its pages, their words and where they stand."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

OFFICE = next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)
REQUIRED = os.environ.get("REQUIRE_OFFICE") == "1"
"""`.ci/run` sets it: without LibreOffice the tests then fail; on a laptop they are skipped, and say why."""
MISSING = "LibreOffice is missing: install it (Debian: apt install libreoffice-writer libreoffice-impress)"


@dataclass(frozen=True)
class Line:
    """A piece of text and its edges, in points from the lower left corner of the page."""

    words: str
    left: float
    bottom: float
    right: float
    top: float

    def covers(self, other: "Line") -> float:
        """How much of the smaller of the two lies on the other, in 0..1."""
        across = min(self.right, other.right) - max(self.left, other.left)
        up = min(self.top, other.top) - max(self.bottom, other.bottom)
        smaller = min(self.area, other.area)
        return max(across, 0) * max(up, 0) / smaller if smaller else 0.0

    @property
    def area(self) -> float:
        """In square points."""
        return (self.right - self.left) * (self.top - self.bottom)


@dataclass(frozen=True)
class Read:
    """A document as LibreOffice lays it out.

    Attributes
    ----------
    pages
        The text of each page.
    sizes
        Width and height of each, in points.
    pdf
        The file, for where its words stand.
    """

    pages: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]
    pdf: Path

    @property
    def text(self) -> str:
        """Everything, on one line: a line breaks where there was room."""
        return " ".join(" ".join(self.pages).split())

    def lines(self, page: int) -> list["Line"]:
        """The pieces of text on a page, each with its place."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            words = document[page].get_textpage()
            boxes = [words.get_rect(place) for place in range(words.count_rects())]
            return [Line(words.get_text_bounded(*box).strip(), *box) for box in boxes]


def read(content: bytes, ending: str, folder: Path) -> Read:
    """Open a document in LibreOffice, with a profile of its own, and read it."""
    if OFFICE is None:
        if REQUIRED:
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    source = folder / f"written.{ending}"
    source.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, timeout=180, capture_output=True)
    pdf = folder / "written.pdf"
    with pypdfium2.PdfDocument(pdf) as document:
        pages = tuple(page.get_textpage().get_text_bounded() for page in document)
        return Read(pages, tuple(page.get_size() for page in document), pdf)
