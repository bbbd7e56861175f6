"""Tiny positions files, drawn as tables. Everybody and everything in them is invented.

    lag  rod  gul
    loans/lend +   2    .   -1
    loans/count 0  .    1    .

A row is theme/claim, its polarity (+, - or 0), and a value or a dot (no stance) an actor. A value of 1 has the basis `aim`.
"""

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from loaders import Positions, load_positions

LEVELS = {2: "supports", 1: "partly", 0: "weighs", -1: "sceptical", -2: "opposes"}
POLARITIES = {"+": 1, "-": -1, "0": 0}
DATE = "2031-02-26"
CAST: dict[str, dict[str, Any]] = {
    "lag": {"kind": "union"},
    "bedrift": {"kind": "employers"},
    "bransje": {"kind": "industry-association"},
    "raad": {"kind": "council"},
    "staten": {"kind": "government"},
    "rod": {"kind": "party", "order": 1, "colour": "#aa0000"},
    "midt": {"kind": "party", "order": 4},
    "gul": {"kind": "party", "order": 9},
    "blaa": {"kind": "party", "order": 12},
    "graa": {"kind": "party", "order": 20},
    "fri": {"kind": "party"},
}
WORKED = """
                lag  rod  gul
    loans/lend  +   2    .   -1
    loans/hoard -  -2    1    0
    loans/count 0   1    .    .
    rules/test  +   .    0   -2
"""
"""Three actors × four claims, for results worked by hand."""

SHIPPED = Path(__file__).parent.parent / "data" / "positions.yaml"


def positions(
    table: str, words: Mapping[str, Mapping[str, Any]] | None = None, retired: Collection[str] = (), date: str = DATE
) -> Positions:
    """A loaded file.

    Parameters
    ----------
    words
        By stance id: fields of its deciding evidence. `more` is a list of further evidence; `note` and `basis` are those of
        the stance.
    retired
        Ids of actors, themes and claims that are retired.
    date
        That of the sources.
    """
    return loaded(document(table, words or {}, retired, date))


def loaded(content: Mapping[str, Any]) -> Positions:
    """What stands in a file, loaded."""
    with TemporaryDirectory() as folder:
        return load_positions(saved(Path(folder) / "positions.yaml", content))


def written(
    path: Path,
    table: str,
    words: Mapping[str, Mapping[str, Any]] | None = None,
    retired: Collection[str] = (),
    date: str = DATE,
) -> Path:
    """The same as a file."""
    return saved(path, document(table, words or {}, retired, date))


def saved(path: Path, content: Mapping[str, Any]) -> Path:
    """What stands in a file, as a file: JSON is YAML, and the last line is three dots."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n...\n", encoding="utf-8")
    return path


def document(table: str, words: Mapping[str, Mapping[str, Any]], retired: Collection[str], date: str = DATE) -> dict[str, Any]:
    """What stands in the file."""
    head, *rows = [line.split() for line in table.strip().splitlines()]
    heard = [actor for column, actor in enumerate(head) if any(row[2 + column] != "." for row in rows)]
    return {
        "schema": 1,
        "updated": "2031-05-20",
        "contact": _both("Skriv"),
        "corrections": [],
        "sources": [_source(name, heard, date) for name in ("brev", "rapport")],
        "actors": [_entry(actor, retired, **CAST[actor], name=_both(actor.title()), short=_both(actor)) for actor in head],
        "bodies": [],
        "themes": [
            _entry(theme, retired, name=_both(theme.title()), axis=_both(f"mer {theme}"))
            for theme in dict.fromkeys(row[0].split("/")[0] for row in rows)
        ],
        "claims": [_claim(*row[0].split("/"), POLARITIES[row[1]], retired) for row in rows],
        "proposals": [],
        "stances": [
            _stance(actor, row[0].split("/")[1], int(value), dict(words.get(f"{actor}/{row[0].split('/')[1]}", {})))
            for row in rows
            for actor, value in zip(head, row[2:], strict=True)
            if value != "."
        ],
    }


def _both(words: str) -> dict[str, str]:
    return {"nb": words, "en": f"{words} en"}


def _entry(key: str, retired: Collection[str], **fields: Any) -> dict[str, Any]:
    gone = {"retired": {"date": "2031-05-01", "reason": _both("Utgått")}} if key in retired else {}
    return {"id": key, **fields, **gone}


def _source(name: str, actors: list[str], date: str) -> dict[str, Any]:
    kind = {"title": name.title(), "publisher": "Laget", "date": date, "kind": "policy-paper"}
    return {"id": name, **kind, "actors": actors}


def _claim(theme: str, name: str, polarity: int, retired: Collection[str]) -> dict[str, Any]:
    return _entry(name, retired, theme=theme, polarity=polarity, wording=_both(f"Påstand {name}"))


def _stance(actor: str, claim: str, value: int, words: dict[str, Any]) -> dict[str, Any]:
    more = words.pop("more", [])
    own = {key: words.pop(key) for key in ("note", "basis") if key in words}
    basis = {"basis": "aim"} if value == 1 else {}
    evidence = {"source": "brev", "section": "1", "quote": f"Ord fra {actor} om {claim}", **words}
    return {"actor": actor, "claim": claim, "stance": LEVELS[value], **basis, **own, "evidence": [evidence, *more]}
