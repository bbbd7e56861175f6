"""The actor–theme network: who stands where on which theme's axis, signed and weighted."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import networkx as nx

from analysis.themes import ThemePosition, ThemeState

SIGNS = ("towards", "away", "split", "weighs", "beside")
"""States of a tie; an actor that is unknown on a theme has no tie to it."""


def theme_network(positions: Mapping[tuple[str, str], ThemePosition]) -> nx.Graph:
    """The network of `analysis.themes.theme_positions`.

    Nodes are ("actor", id) and ("theme", id), also those without a tie. Each tie carries its ThemePosition as `position`.
    """
    graph = nx.Graph()
    graph.add_nodes_from(("theme", theme) for theme, _ in positions)
    graph.add_nodes_from(("actor", actor) for _, actor in positions)
    for (theme, actor), position in positions.items():
        if position.state is not ThemeState.UNKNOWN:
            graph.add_edge(("actor", actor), ("theme", theme), position=position)
    return graph


def narrow_network(
    graph: nx.Graph,
    signs: Collection[str] = (),
    strongest_only: bool = False,
    focus: tuple[str, str] | None = None,
) -> nx.Graph:
    """The network with fewer ties and the same nodes, so that the layout stays.

    Parameters
    ----------
    signs
        States to keep; empty keeps all.
    strongest_only
        Keep ties whose mean is at least 1.5 from 0, on either side.
    focus
        A node; only its ties are kept, and only it and its neighbours stay.
    """
    kept = graph.copy()
    for one, other, position in graph.edges(data="position"):
        weak = strongest_only and not abs(position.score) >= 1.5
        if (signs and position.state not in signs) or weak or (focus is not None and focus not in (one, other)):
            kept.remove_edge(one, other)
    if focus in kept:
        kept.remove_nodes_from([node for node in graph if node != focus and node not in kept[focus]])
    return kept


@dataclass(frozen=True)
class NetworkSummary:
    """Counts of ties and of the actors and themes that have one; the theme and the actor with most ties.

    Among equals the first one is the busiest; None where there is no tie.
    """

    ties: int
    actors: int
    themes: int
    towards: int
    away: int
    split: int
    undirected: int
    """Weighing, or beside the axis."""
    busiest_theme: str | None
    theme_ties: int
    busiest_actor: str | None
    actor_ties: int


def summarise(graph: nx.Graph) -> NetworkSummary:
    """Count what a network shows."""
    states = Counter(str(position.state) for _, _, position in graph.edges(data="position"))
    theme, theme_ties = _busiest(graph, "theme")
    actor, actor_ties = _busiest(graph, "actor")
    counts = (states["towards"], states["away"], states["split"], states["weighs"] + states["beside"])
    tied = Counter(sort for (sort, _), degree in graph.degree() if degree)
    return NetworkSummary(graph.number_of_edges(), tied["actor"], tied["theme"], *counts, theme, theme_ties, actor, actor_ties)


def _busiest(graph: nx.Graph, sort: str) -> tuple[str | None, int]:
    ties = {node[1]: degree for node, degree in graph.degree() if node[0] == sort and degree}
    return max(ties.items(), key=lambda pair: pair[1], default=(None, 0))
