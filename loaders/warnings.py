"""What a curator may want to look at, though the file can be used."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from loaders.entry import Correction
from loaders.problems import Problem
from loaders.stance_checks import endorsed_before_own


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
    yield from _corrections(entries["corrections"])
    yield from endorsed_before_own(entries)


def _corrections(corrections: tuple[Correction, ...]) -> Iterator[Problem]:
    """A log that does not stand newest first: readers are shown it so, whatever its order, and curators add to its head."""
    for above, below in pairwise(corrections):
        if below.date > above.date:
            message = f"rettelsen av {below.date} står etter en av {above.date} – den nyeste skal stå først"
            yield Problem(below.line, message)


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
