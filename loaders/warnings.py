"""What a curator may want to look at, though the file can be used."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from loaders.problems import Problem


def warn(entries: dict[str, tuple[Any, ...]]) -> Iterator[Problem]:
    """Claims and actors that nothing is known of, and actors that only an undated source speaks for."""
    claimed = {stance.claim for stance in entries["stances"]}
    heard = {stance.actor for stance in entries["stances"]}
    for claim in entries["claims"]:
        if claim.id not in claimed and claim.retired is None:
            yield Problem(claim.line, f"påstanden «{claim.id}» har ingen standpunkter")
    for actor in entries["actors"]:
        if actor.id not in heard and actor.retired is None:
            yield Problem(actor.line, f"aktøren «{actor.id}» har ingen standpunkter")
    yield from _only_undated(entries)


def _only_undated(entries: dict[str, tuple[Any, ...]]) -> Iterator[Problem]:
    undated = {source.id for source in entries["sources"] if source.date.first_day is None}
    used: defaultdict[str, set[str]] = defaultdict(set)
    for stance in entries["stances"]:
        for evidence in stance.evidence:
            # Words with a date of their own are dated, whatever they stand in.
            used[stance.actor].add("" if evidence.date is not None else evidence.source)
    for actor in entries["actors"]:
        if used[actor.id] and used[actor.id] <= undated:
            what = "en udatert kilde" if len(used[actor.id]) == 1 else "udaterte kilder"
            sources = ", ".join(sorted(used[actor.id]))
            yield Problem(actor.line, f"alt om «{actor.id}» bygger på {what} ({sources})")
