"""The table behind the network: every tie as a row; choosing one opens its evidence."""

import networkx as nx

from analysis.themes import ThemePosition, ThemeState
from loaders.positions import Positions
from pictures.network import tie_of
from ui.evidence import open_evidence
from ui.language import language, t
from ui.row_table import RowTable, row_table
from words.cells import Cell, theme_cells
from words.formats import signed

COLUMNS = ("actor", "theme", "sign", "score", "n", "words")


def network_table(positions: Positions, graph: nx.Graph) -> None:
    """Draw the table, closed."""
    ties = {tie_of(one, other): found for one, other, found in graph.edges(data="position")}
    cells = theme_cells(positions, ties, language())
    opened = [f"{actor}/{theme}" for theme, actor in ties]
    table = RowTable(
        title=t("network.table"),
        explained="",
        pressing=t("network.table_help"),
        heads=[t(f"network.column_{name}") for name in COLUMNS],
        rows=[_row(positions, pair, found, cells[pair]) for pair, found in ties.items()],
    )
    row_table("network-table", table, lambda place: open_evidence(opened[place]))


def _row(positions: Positions, pair: tuple[str, str], found: ThemePosition, shown: Cell) -> tuple[str, str, str, str, int, str]:
    theme, actor = pair
    lang = language()
    # the mean of a split hides the split, so it is not given as a number
    mean = signed(found.score, lang, 1) if found.n and found.state is not ThemeState.SPLIT else "–"
    names = positions.actor[actor].short.in_language(lang), positions.theme[theme].name.in_language(lang)
    return (*names, shown.sign, mean, found.n or found.known, t(f"network.step_{shown.state}"))
