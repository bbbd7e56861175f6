"""Tiny files with bodies: those of tests.samples, and seats beside them."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from loaders import Positions, load_positions
from tests.samples import DATE, document, saved

TABLE = """
              lag rod midt gul blaa fri
    loans/a +  2   2   2    .   -2   .
    loans/b +  2   2   1    0   -1   .
    loans/c +  .   2   .    2    0   .
    rules/d -  .   .   .    .    .   .
"""
"""Five parties and a union; nobody has spoken on d."""
SEATS = {"rod": 3, "midt": 4, "gul": 2, "blaa": 5, "fri": 1}


def chamber(table: str = TABLE, seats: Mapping[str, int] = SEATS, **more: Any) -> Positions:
    """A loaded file with the body `ting`; `more` are the further parameters of `written_chamber`."""
    with TemporaryDirectory() as folder:
        return load_positions(written_chamber(Path(folder) / "positions.yaml", table, seats, **more))


def written_chamber(
    path: Path,
    table: str = TABLE,
    seats: Mapping[str, int] = SEATS,
    *,
    words: Mapping[str, Mapping[str, Any]] = {},
    formerly: Mapping[str, str] = {},
    date: str = DATE,
) -> Path:
    """The same as a file.

    Parameters
    ----------
    words
        By stance id: fields of its deciding evidence, as in tests.samples.
    formerly
        Id of a claim, an actor or the body → an id that it had before.
    date
        That of the sources.
    """
    content = document(table, words, (), date)
    content["bodies"] = [_body(seats)]
    for entry in (*content["claims"], *content["actors"], *content["bodies"]):
        if entry["id"] in formerly:
            entry["formerly"] = [formerly[entry["id"]]]
    return saved(path, content)


def _body(seats: Mapping[str, int]) -> dict[str, Any]:
    both = {"nb": "Tinget", "en": "The Thing"}
    period = {"from": "2029-10-01", "date": "2029-09-10"}
    return {
        "id": "ting",
        "kind": "plenary",
        "name": both,
        **period,
        "total": sum(seats.values()),
        "seats": dict(seats),
        "source": both,
    }
