"""Queries that were graded by hand, and how well they do."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from analysis.search import Found
from analysis.search_index import Index
from analysis.search_query import query_of
from analysis.search_rest import fitting

FILE = Path(__file__).parent / "graded_searches.txt"
FIRST = 3
"""Claims that a reader sees at once."""


@dataclass(frozen=True)
class Graded:
    """A query and what is to be found with it: claims, stances (actor/claim) and actors that it names (@actor)."""

    sort: str
    asked: str
    wanted: tuple[str, ...]

    def recall(self, found: Found) -> float:
        """Share of what is wanted that is found, 0..1."""
        claims = {name.partition("/")[2] for name in found.hits.get("stances", ())}
        there = {*found.hits.get("stances", ()), *found.hits.get("claims", ()), *claims, *_named(found)}
        return sum(one in there for one in self.wanted) / len(self.wanted)

    def early(self, found: Found) -> bool:
        """Whether something wanted is among the first claims, or who is named is all that is wanted."""
        stances = found.hits.get("stances", ())
        first = list(dict.fromkeys(name.partition("/")[2] for name in stances))[:FIRST]
        shown = {*first, *found.hits.get("claims", ())[:FIRST], *(name for name in stances if name.partition("/")[2] in first)}
        return any(one in shown | _named(found) for one in self.wanted)


def _named(found: Found) -> set[str]:
    return {f"@{actor}" for actor in found.named}


def graded() -> Iterator[Graded]:
    """Every line of the list."""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            sort, asked, wanted = (part.strip() for part in line.split("|"))
            yield Graded(sort, asked, tuple(wanted.split()))


def shown(index: Index, asked: str) -> Found:
    """What a reader sees for a query."""
    found, rest = fitting(index, query_of(asked))
    return rest or found
