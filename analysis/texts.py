"""How many independent texts a set of stances rests on.

A joint or endorsed text makes its signatories agree by construction, so counts of actors are read beside counts of texts.
"""

from collections.abc import Sequence
from itertools import combinations

import networkx as nx

from loaders.model import Evidence, Stance


def shares_text(one: Stance, other: Stance) -> bool:
    """Whether the deciding evidence of two stances is the same text.

    It is where one names the other among those it speaks jointly with, where one endorses the other, or where both endorse
    the same speaker in the same document.
    """
    return _leans_on(one.deciding, other) or _leans_on(other.deciding, one) or same_endorsed(one.deciding, other.deciding)


def _leans_on(evidence: Evidence, other: Stance) -> bool:
    endorsed = evidence.endorses is not None and evidence.endorses.speaker == other.actor
    return endorsed or other.actor in evidence.joint_with


def same_endorsed(one: Evidence, other: Evidence) -> bool:
    """Whether two pieces of evidence endorse the same speaker in the same document."""
    if one.endorses is None or other.endorses is None:
        return False
    return (one.endorses.speaker, one.endorses.source) == (other.endorses.speaker, other.endorses.source)


def independent_texts(stances: Sequence[Stance]) -> int:
    """The number of groups of stances that share no text with one another."""
    return len(text_groups(stances))


def text_groups(stances: Sequence[Stance]) -> tuple[tuple[Stance, ...], ...]:
    """Stances by independent text: those of one group share text, directly or by way of others (connected components).

    Groups and their stances stand in the order given.
    """
    graph = nx.Graph()
    graph.add_nodes_from(stance.id for stance in stances)
    graph.add_edges_from((one.id, other.id) for one, other in combinations(stances, 2) if shares_text(one, other))
    # a graph keeps the order of its nodes, and its components come by their first one
    return tuple(tuple(stance for stance in stances if stance.id in ids) for ids in nx.connected_components(graph))
