"""The matrix for paper: themes or claims × actors, in as many numbered figures as the paper needs."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.narrow import Selection
from analysis.shares import shares
from analysis.themes import theme_positions
from charts.figure import Figure
from charts.matrix import matrix_figure
from charts.matrix_layout import (
    GROUP,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    MatrixWords,
    height_without_rows,
    most_columns,
    row_heights,
)
from loaders.positions import Positions
from pictures.look import Look
from words import text
from words.cells import Cell, small_claim_cell, theme_cells
from words.stance_legend import stance_legend

Paper = tuple[int, int]
"""Width and height (px)."""
Block = tuple[list[MatrixColumn], list[MatrixRow]]


def matrix_pictures(positions: Positions, selection: Selection, level: str, look: Look, paper: Paper) -> list[Figure]:
    """The matrix of a selection: each figure fits the paper, and has some of the actors and some of the rows.

    Parameters
    ----------
    level
        themes or claims.
    """
    title = text(f"matrix.caption_{level}", look.lang, n=len(selection.claims))
    legend = _legend(positions, level, look.lang)
    figures: list[Figure] = []
    for actors in _sides(selection.actors, paper[0]):
        columns, rows = _columns(positions, actors, look.lang), _rows(positions, selection.in_order(actors), level, look.lang)
        there = {cell.state for row in rows for cell in row.cells}
        words = MatrixWords(title, {state: said for state, said in legend.items() if state in there})
        figures += [matrix_figure(*block, words, look.mode, paper[0]) for block in _blocks(columns, rows, words, paper)]
    return figures


def _legend(positions: Positions, level: str, lang: str) -> dict[str, tuple[str, str]]:
    """As on screen; for claims it also says what the letters beside a sign mean."""
    legend = stance_legend(level, aside=bool(positions.set_aside), lang=lang)
    return legend | {"plus1": (legend["plus1"][0], text("slide.claims_plus1", lang))} if level == "claims" else legend


def _sides(actors: tuple[str, ...], width: int) -> list[tuple[str, ...]]:
    """As many actors on a figure as there is room for, as evenly as can be."""
    count = -(-len(actors) // most_columns(width)) or 1
    most = -(-len(actors) // count)
    return [actors[start : start + most] for start in range(0, max(len(actors), 1), max(most, 1))]


def _blocks(columns: list[MatrixColumn], rows: list[MatrixRow], words: MatrixWords, paper: Paper) -> list[Block]:
    """Rows in runs that fit a figure; a theme that goes on from the figure before has its heading again."""
    width, height = paper
    room = height - height_without_rows(columns, words, width) - GROUP
    found: list[Block] = []
    heading = ""
    for run in shares(row_heights(len(columns), rows, width), room):
        there = [rows[place] for place in run]
        first = there[0] if there[0].group or not heading else replace(there[0], group=heading)
        found.append((columns, [first, *there[1:]]))
        heading = next((row.group for row in reversed(there) if row.group), heading)
    return found or [(columns, [])]


def _columns(positions: Positions, actors: Sequence[str], lang: str) -> list[MatrixColumn]:
    entries = [positions.actor[actor] for actor in actors]
    return [MatrixColumn(entry.short.in_language(lang), entry.colour) for entry in entries]


def _rows(positions: Positions, selection: Selection, level: str, lang: str) -> list[MatrixRow]:
    if level == "themes":
        made = theme_cells(positions, theme_positions(positions, selection.themes, selection.actors), lang)
        return [
            MatrixRow(_axis(positions, theme, lang), tuple(_cell(made[(theme, actor)]) for actor in selection.actors))
            for theme in selection.themes
        ]
    return [
        MatrixRow(
            positions.claim[claim].wording.in_language(lang),
            tuple(_cell(small_claim_cell(positions, actor, claim, lang)) for actor in selection.actors),
            "" if place else positions.theme[theme].name.in_language(lang),
        )
        for theme in selection.themes
        for place, claim in enumerate(one for one in selection.claims if positions.claim[one].theme == theme)
    ]


def _axis(positions: Positions, theme: str, lang: str) -> str:
    """The theme, and what lies at the positive end of its axis: without that the signs say nothing."""
    entry = positions.theme[theme]
    return f"{entry.name.in_language(lang)} {text('matrix.axis', lang, axis=entry.axis.in_language(lang))}"


def _cell(cell: Cell) -> MatrixCell:
    return MatrixCell(cell.state, cell.sign)
