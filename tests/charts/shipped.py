"""The network of the data that comes with the project, as the page draws it."""

from functools import cache

from analysis.narrow import narrow
from analysis.network import theme_network
from analysis.themes import theme_positions
from charts.labels import label
from charts.network_layout import Node, Tie
from loaders import Positions, load_positions
from tests.samples import SHIPPED
from words import LANGUAGES
from words.cells import theme_cell

__all__ = ["LANGUAGES", "data", "nodes", "ties"]


@cache
def data() -> Positions:
    return load_positions(SHIPPED)


@cache
def nodes(lang: str) -> tuple[Node, ...]:
    """Organisations to the left, parties to the right, themes between them."""
    shown = narrow(data())
    actors = [data().actor[name] for name in shown.actors]
    columns = ["right" if actor.kind == "party" else "left" for actor in actors]
    placed = [
        Node(one.id, label(one.short.in_language(lang)), column, one.colour)
        for one, column in zip(actors, columns, strict=True)
    ]
    return (*placed, *(Node(theme, label(data().theme[theme].name.in_language(lang)), "theme") for theme in shown.themes))


@cache
def ties(lang: str) -> tuple[Tie, ...]:
    """Every tie."""
    shown = narrow(data())
    graph = theme_network(theme_positions(data(), shown.themes, shown.actors))
    drawn = []
    for edge in graph.edges:
        (_, actor), (_, theme) = sorted(edge)
        found = graph.edges[edge]["position"]
        cell = theme_cell(data(), actor, theme, found, lang)
        drawn.append(Tie(actor, theme, str(found.state), cell.state, cell.sign, found.n or found.known, label(cell.label, 60)))
    return tuple(drawn)
