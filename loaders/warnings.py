"""What a curator may want to look at, though the file can be used."""

from collections.abc import Iterator
from typing import Any

from loaders.problems import Problem


def warn(entries: dict[str, tuple[Any, ...]]) -> Iterator[Problem]:
    """Claims and actors that nothing is known of, and stances that only an undated source carries."""
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
    for actor in entries["actors"]:
        used = {
            evidence.source
            for stance in entries["stances"]
            if stance.actor == actor.id
            for evidence in stance.evidence
            if evidence.date is None
        }
        if used and used <= undated:
            message = f"alt om «{actor.id}» bygger på en udatert kilde ({', '.join(sorted(used))})"
            yield Problem(actor.line, message)
