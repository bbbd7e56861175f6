"""The network on screen: nodes and ties from the graph, and what a click on them does."""

import networkx as nx

from analysis.narrow import Selection
from charts.labels import label
from charts.network import network_figure
from charts.network_layout import Node, Tie
from loaders.positions import Positions
from ui.choices import set_choice
from ui.clicked_chart import clicked_chart
from ui.evidence import open_evidence
from ui.language import language, t
from ui.mode import mode
from words.cells import theme_cells


def network_chart(positions: Positions, selection: Selection, whole: nx.Graph, graph: nx.Graph, alt: str) -> None:
    """Draw what is left of the whole network under the choices.

    A click on a tie opens its evidence, a click on a node puts it in focus.
    """
    ties = _ties(positions, whole.subgraph(graph), graph)
    legend = {step: t(f"network.step_{step}") for step in ("plus2", "plus1", "zero", "minus1", "minus2", "split", "beside")}
    figure = network_figure(_nodes(positions, selection, graph), ties, legend, t("network.caption"), mode())
    clicked_chart("network", figure, alt, _clicked)


def _clicked(mark: tuple[str, str]) -> None:
    kind, name = mark
    if kind == "tie":
        open_evidence(name)
    else:
        set_choice("focus", f"{kind}:{name}")


def _nodes(positions: Positions, selection: Selection, graph: nx.Graph) -> list[Node]:
    lang = language()
    actors = [
        Node(
            actor,
            label(positions.actor[actor].short.in_language(lang), 22),
            "right" if positions.actor[actor].kind == "party" else "left",
            positions.actor[actor].colour,
        )
        for actor in selection.actors
        if ("actor", actor) in graph
    ]
    themes = [
        Node(theme, label(positions.theme[theme].name.in_language(lang), 24), "theme")
        for theme in selection.themes
        if ("theme", theme) in graph
    ]
    return actors + themes


def _ties(positions: Positions, whole: nx.Graph, graph: nx.Graph) -> list[Tie]:
    """Every tie of the whole network; those that are not left in the graph keep their room but are not drawn."""
    ties = {tie_of(one, other): (found, graph.has_edge(one, other)) for one, other, found in whole.edges(data="position")}
    cells = theme_cells(positions, {pair: found for pair, (found, _) in ties.items()}, language())
    return [
        Tie(actor, theme, str(found.state), cell.state, cell.sign, found.n or found.known, label(cell.label, 60), drawn)
        for (theme, actor), (found, drawn) in ties.items()
        for cell in [cells[(theme, actor)]]
    ]


def tie_of(one: tuple[str, str], other: tuple[str, str]) -> tuple[str, str]:
    """The theme and the actor of a tie between two nodes."""
    (_, actor), (_, theme) = sorted((one, other))
    return theme, actor
