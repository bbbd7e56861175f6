"""The network: actors and themes, and which way each actor leans on each."""

from collections.abc import Sequence

from analysis.narrow import Selection
from analysis.network import Network
from analysis.shares import shares
from charts.figure import Figure
from charts.labels import label
from charts.network import network_figure
from charts.network_layout import Node, Tie
from loaders.positions import Positions
from pictures.look import Look
from words import text
from words.cells import STEP_NAMES, theme_cells


def network_picture(positions: Positions, selection: Selection, whole: Network, graph: Network, look: Look) -> Figure:
    """What is left of the whole network under a reader's choices: `charts.network.network_figure` says what marks carry."""
    ties = network_ties(positions, whole.subgraph(graph), graph, look.lang)
    nodes = network_nodes(positions, selection, graph, look.lang)
    return network_figure(nodes, ties, network_legend(look.lang), text("network.caption", look.lang), look.mode)


def network_legend(lang: str) -> dict[str, str]:
    """Words for each step that a tie may have, in their order."""
    return {step: text(f"network.step_{step}", lang) for step in (*STEP_NAMES.values(), "split", "beside")}


def tie_of(one: tuple[str, str], other: tuple[str, str]) -> tuple[str, str]:
    """The theme and the actor of a tie between two nodes."""
    (_, actor), (_, theme) = sorted((one, other))
    return theme, actor


def network_nodes(positions: Positions, selection: Selection, graph: Network, lang: str) -> list[Node]:
    """Actors and themes in the order of a selection; labels are as figures need them (`charts.labels`)."""
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


def network_ties(positions: Positions, whole: Network, graph: Network, lang: str) -> list[Tie]:
    """Every tie of the whole network; those that are not left in the graph keep their room but are not drawn."""
    ties = {tie_of(one, other): (found, graph.has_edge(one, other)) for one, other, found in whole.edges(data="position")}
    cells = theme_cells(positions, {pair: found for pair, (found, _) in ties.items()}, lang)
    return [
        Tie(actor, theme, str(found.state), cell.state, cell.sign, found.n or found.known, label(cell.label, 60), drawn)
        for (theme, actor), (found, drawn) in ties.items()
        for cell in [cells[(theme, actor)]]
    ]


def network_pictures(positions: Positions, selection: Selection, whole: Network, look: Look, room: float) -> list[Figure]:
    """The whole network in as few figures as are no higher than a room (px); each has some of the themes, whole."""
    themes = selection.themes
    for count in range(1, len(themes) + 1):
        runs = shares([1] * len(themes), -(-len(themes) // count))
        parts = [_of_themes(whole, [themes[place] for place in run]) for run in runs]
        made = [network_picture(positions, selection, part, part, look) for part in parts]
        if all(figure.layout.height <= room for figure in made) or count == len(themes):
            return made
    return [network_picture(positions, selection, whole, whole, look)]


def _of_themes(whole: Network, themes: Sequence[str]) -> Network:
    """Some of the themes with all actors: who has said nothing on any of them is seen to be silent."""
    return whole.subgraph([(kind, name) for kind, name in whole if kind == "actor" or name in themes])
