"""How many independent texts a set of stances rests on.

A joint or endorsed text makes its signatories agree by construction, so counts of actors are read beside counts of texts.
"""

from collections.abc import Sequence
from itertools import combinations

import networkx as nx

from loaders.model import Evidence, Stance


def shares_text(one: Stance, other: Stance) -> bool:
    """Whether the deciding evidence of two stances is the same text.

    It is where one names the other among those it speaks jointly with, where one endorses words of the other in the document
    that decides for the other, or where both endorse the same. Words that the other has said elsewhere are another text.
    """
    return _leans_on(one.deciding, other) or _leans_on(other.deciding, one) or same_endorsed(one.deciding, other.deciding)


def _leans_on(evidence: Evidence, other: Stance) -> bool:
    return other.actor in evidence.joint_with or endorses_said(evidence, other.actor, other.deciding)


def endorses_said(evidence: Evidence, actor: str, said: Evidence) -> bool:
    """Whether evidence endorses words from the document of something an actor has said; joint words are all signatories'."""
    words = evidence.endorses
    return words is not None and words.source == said.source and words.speaker in (actor, *said.joint_with)


def same_endorsed(one: Evidence, other: Evidence) -> bool:
    """Whether two pieces of evidence endorse the same speaker, or the same words, in the same document."""
    mine, theirs = one.endorses, other.endorses
    if mine is None or theirs is None or mine.source != theirs.source:
        return False
    return mine.speaker == theirs.speaker or mine.quote == theirs.quote


def also_shared(one: Stance, other: Stance) -> bool:
    """Whether one also says words with the other, or endorses the other's, where the deciding evidence is not one text.

    What decides is then other words of its own, so it counts as a text of its own.
    """
    leaning = (any(_is_of(piece, them.actor) for piece in me.evidence[1:]) for me, them in ((one, other), (other, one)))
    return not shares_text(one, other) and any(leaning)


def _is_of(evidence: Evidence, actor: str) -> bool:
    return actor in evidence.joint_with or (evidence.endorses is not None and evidence.endorses.speaker == actor)


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
