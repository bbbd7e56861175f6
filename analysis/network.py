"""The actor–theme network: who stands where on which theme's axis, signed and weighted."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx

from analysis.themes import ThemePosition, ThemeState

Network: TypeAlias = nx.Graph
"""What `theme_network` makes: nodes, ties and attributes as it says."""
SIGNS = ("towards", "away", "split", "weighs", "beside")
"""States of a tie; an actor that is unknown on a theme has no tie to it."""


def theme_network(positions: Mapping[tuple[str, str], ThemePosition]) -> Network:
    """The network of `analysis.themes.theme_positions`.

    Nodes are ("actor", id) and ("theme", id), also those without a tie. Each tie carries its ThemePosition as `position`. The
    graph's own attribute `narrowed` is False: no tie between its nodes is left out.
    """
    graph = nx.Graph(narrowed=False)
    graph.add_nodes_from(("theme", theme) for theme, _ in positions)
    graph.add_nodes_from(("actor", actor) for _, actor in positions)
    for (theme, actor), position in positions.items():
        if position.state is not ThemeState.UNKNOWN:
            graph.add_edge(("actor", actor), ("theme", theme), position=position)
    return graph


def narrow_network(
    graph: Network,
    signs: Collection[str] = (),
    strongest_only: bool = False,
    focus: tuple[str, str] | None = None,
) -> Network:
    """The network with fewer ties.

    Without a focus all nodes stay, also those left without a tie, so that the layout does. The graph's attribute `narrowed`
    says whether signs or strength left ties between its nodes out: an actor without a tie may then have spoken all the same.

    Parameters
    ----------
    signs
        States to keep; empty keeps all.
    strongest_only
        Keep ties whose mean is at least 1.5 from 0, on either side. A split tie is never one of them, whatever its mean is.
    focus
        A node; only its ties are kept, and only it and its neighbours stay.
    """
    kept = graph.copy()
    hidden = [
        (one, other)
        for one, other, position in graph.edges(data="position")
        if (signs and position.state not in signs) or (strongest_only and not _strong(position))
    ]
    kept.remove_edges_from(hidden)
    kept.graph["narrowed"] = graph.graph["narrowed"] or bool(hidden)
    if focus is not None:
        kept.remove_edges_from([edge for edge in kept.edges if focus not in edge])
    if focus in kept:
        kept.remove_nodes_from([node for node in graph if node != focus and node not in kept[focus]])
    return kept


def _strong(position: ThemePosition) -> bool:
    return position.state is not ThemeState.SPLIT and abs(position.score) >= 1.5


@dataclass(frozen=True)
class NetworkSummary:
    """Counts of ties, and the themes and actors with most of them.

    Attributes
    ----------
    actors, themes
        How many have a tie.
    all_actors, all_themes
        How many are in the network, with a tie or without.
    undirected
        Ties that weigh, or are beside the axis.
    busiest_themes, busiest_actors
        All with the largest number of ties, in the network's order; empty where there is no tie.
    theme_ties, actor_ties
        That number.
    """

    ties: int
    actors: int
    themes: int
    all_actors: int
    all_themes: int
    towards: int
    away: int
    split: int
    undirected: int
    busiest_themes: tuple[str, ...]
    theme_ties: int
    busiest_actors: tuple[str, ...]
    actor_ties: int


def summarise(graph: Network) -> NetworkSummary:
    """Count what a network shows."""
    states = Counter(str(position.state) for _, _, position in graph.edges(data="position"))
    themes, actors = _degrees(graph, "theme"), _degrees(graph, "actor")
    return NetworkSummary(
        ties=graph.number_of_edges(),
        actors=sum(ties > 0 for ties in actors.values()),
        themes=sum(ties > 0 for ties in themes.values()),
        all_actors=len(actors),
        all_themes=len(themes),
        towards=states["towards"],
        away=states["away"],
        split=states["split"],
        undirected=states["weighs"] + states["beside"],
        busiest_themes=_busiest(themes),
        theme_ties=max(themes.values(), default=0),
        busiest_actors=_busiest(actors),
        actor_ties=max(actors.values(), default=0),
    )


def _degrees(graph: Network, sort: str) -> dict[str, int]:
    return {node[1]: degree for node, degree in graph.degree() if node[0] == sort}


def _busiest(ties: Mapping[str, int]) -> tuple[str, ...]:
    most = max(ties.values(), default=0)
    return tuple(name for name, count in ties.items() if count == most > 0)
