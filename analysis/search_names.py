"""Which actors the words of a query name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.search_index import Index
from analysis.search_matches import Level

NAMING = (Level.EXACT, Level.STEM, Level.TYPING_ERROR)
"""A beginning names nobody yet."""


@dataclass(frozen=True)
class Names:
    """The actors that a query names, in the order of the file, and its words that name them."""

    actors: tuple[str, ...]
    words: frozenset[str]


def names_in(index: Index, words: Sequence[str], found: Mapping[str, Mapping[int, Level]]) -> Names:
    """Names among words that stand after one another, with what was found for each of them."""
    stems = [{index.words[place].stem for place, level in found[word].items() if level in NAMING} for word in words]
    actors, naming = set(), set()
    for name, actor in index.names.items():
        for start in range(len(words) - len(name) + 1):
            if all(part in stems[start + step] for step, part in enumerate(name)):
                actors.add(actor)
                naming |= set(words[start : start + len(name)])
    return Names(tuple(one.id for one in index.positions.actors if one.id in actors), frozenset(naming))
