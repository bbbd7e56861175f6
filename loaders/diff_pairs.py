"""Which entry of the newer file is which of the older one's."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Hashable, Sequence
from itertools import product

from loaders.diff_tree import Node

MOST_COMPARED = 40_000
"""Of more possible pairs of items than this none are compared: what is not the same is then removed, or new."""


def by_key(old: Sequence[tuple[Hashable, bool]], new: Sequence[Hashable]) -> dict[int, int]:
    """Place in the newer file → place in the older one, of entries with the same key.

    Each key of `old` is the one it has in the newer file, with whether it is another there. Where two entries have become
    one, it is the one that kept its key.
    """
    first: dict[Hashable, int] = {}
    for place in sorted(range(len(old)), key=lambda place: old[place][1]):
        first.setdefault(old[place][0], place)
    return {place: first[key] for place, key in enumerate(new) if key in first}


def by_likeness(old: Sequence[Node], new: Sequence[Node]) -> dict[int, int]:
    """Place in the newer list → place in the older one: the same items first, then those that are most alike.

    Items are alike where at least half of what they say is the same.
    """
    pairs = _same(old, new)
    gone = sorted(set(range(len(old))) - set(pairs.values()))
    come = [place for place in range(len(new)) if place not in pairs]
    if len(gone) * len(come) > MOST_COMPARED:
        return pairs
    scores = [(-_likeness(old[one], new[other]), abs(one - other), one, other) for one, other in product(gone, come)]
    taken: set[int] = set()
    for score, _, one, other in sorted(scores):
        if score <= -0.5 and one not in taken and other not in pairs:
            pairs[other] = one
            taken.add(one)
    return pairs


def _same(old: Sequence[Node], new: Sequence[Node]) -> dict[int, int]:
    places: defaultdict[Node, deque[int]] = defaultdict(deque)
    for place, item in enumerate(old):
        places[item].append(place)
    return {place: places[item].popleft() for place, item in enumerate(new) if places.get(item)}


def _likeness(one: Node, other: Node) -> float:
    """Share of what either says that both say, 0..1."""
    keys = one.said.keys() | other.said.keys()
    return sum(one.said.get(key) == other.said.get(key) for key in keys) / len(keys) if keys else 0.0


def moved(places: Sequence[int]) -> list[int]:
    """The fewest that must move for the places to rise: indices of those outside a longest rising run."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1], last[length : length + 1] = [place], [index]
    kept, index = set(), last[-1] if last else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return [index for index in range(len(places)) if index not in kept]
