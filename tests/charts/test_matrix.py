"""The matrix for paper."""

import copy
import re
from itertools import pairwise

import pytest

from charts.colours import SPLIT, STANCE, Mode
from charts.figure import Figure
from charts.matrix import matrix_figure
from charts.matrix_layout import (
    LEAST_COLUMN,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    MatrixWords,
    height_without_rows,
    most_columns,
    row_heights,
)

COLUMNS = [MatrixColumn("NITO"), MatrixColumn("R", "#aa0000"), MatrixColumn("Et langt navn <b>")]
ROWS = [
    MatrixRow("Påstand én", (MatrixCell("plus2", "++"), MatrixCell("unknown", "·"), MatrixCell("split", "+/−")), "Tema"),
    MatrixRow("Påstand to <i>& mer", (MatrixCell("plus2", "++"), MatrixCell("minus1", "−"), MatrixCell("unknown", "·"))),
]
LEGEND = {
    "plus2": ("++", "for"),
    "minus1": ("−", "skeptisk"),
    "minus2": ("−−", "mot"),
    "split": ("+/−", "begge"),
    "unknown": ("·", "ukjent"),
}
WORDS = MatrixWords("Hvem <står> hvor", LEGEND)


def drawn(
    mode: Mode = "light", width: int = 680, rows: list[MatrixRow] = ROWS, columns: list[MatrixColumn] = COLUMNS
) -> Figure:
    return matrix_figure(columns, rows, WORDS, mode, width)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_each_state_has_its_colour_and_a_cell_for_each_stance_and_silence_has_none(mode: Mode) -> None:
    painted = {shape.name: shape for shape in drawn(mode).layout.shapes if shape.type == "path"}

    assert {state: shape.path.count("Z") for state, shape in painted.items()} == {"plus2": 2, "minus1": 1, "split": 1}
    assert painted["plus2"].fillcolor == STANCE["plus2"][mode].fill
    assert painted["split"].fillcolor == SPLIT[mode]


def test_each_cell_has_its_sign_in_its_column_and_row() -> None:
    notes = drawn().layout.annotations
    signs = [note for note in notes if note.text in {"++", "·", "−", "+/−"}]
    heads = {note.text: note.x for note in notes if note.textangle == -90}
    rows = {note.text: note.y for note in notes if note.text.startswith("Påstand")}

    assert [note.text for note in signs] == ["++", "·", "+/−", "++", "−", "·"]
    assert [note.x for note in signs] == list(heads.values()) * 2
    assert [note.y for note in signs] == [y for y in rows.values() for _ in COLUMNS]


def test_text_from_the_data_is_text() -> None:
    figure = drawn()
    texts = [note.text for note in figure.layout.annotations]

    assert "Et langt navn<br>&lt;b&gt;" in texts or "Et langt navn &lt;b&gt;" in texts
    assert "Påstand to &lt;i&gt;&amp; mer" in texts
    assert "<b>Tema</b>" in texts
    assert figure.layout.title.text == "Hvem &lt;står&gt; hvor"


def test_the_legend_names_what_is_there_in_its_order() -> None:
    assert [trace.name for trace in drawn().data] == ["++  for", "−  skeptisk", "+/−  begge", "·  ukjent"]


@pytest.mark.parametrize("width", [680, 1009])
@pytest.mark.parametrize("count", [1, 16, 60])
def test_the_figure_is_as_high_as_its_rows_and_what_stands_round_them(width: int, count: int) -> None:
    columns = [MatrixColumn(f"Aktør {place}") for place in range(min(count, most_columns(width)))]
    rows = [MatrixRow("En ganske lang påstand om noe " * (1 + place % 4), (), "T" * (place == 0)) for place in range(count)]
    figure = drawn("light", width, rows, columns)
    heights = row_heights(len(columns), rows, width)

    assert figure.layout.height == round(sum(heights) + height_without_rows(columns, WORDS, width))
    labels = [note for note in figure.layout.annotations if note.text.startswith("En ganske")]
    for note, height in zip(labels, heights, strict=True):
        assert 15 * (1 + note.text.count("<br>")) <= height
    assert " ".join(labels[0].text.split("<br>")) == rows[0].label.strip()


def test_columns_stay_wide_enough_and_inside_the_paper() -> None:
    columns = [MatrixColumn(f"A{place}") for place in range(most_columns(680))]
    heads = [note.x for note in drawn("light", 680, [], columns).layout.annotations]

    assert all(after - before >= LEAST_COLUMN - 0.01 for before, after in pairwise(heads))
    assert min(heads) > 180
    assert max(heads) < 680


def test_a_name_of_any_length_stands_whole_in_its_head() -> None:
    name = " ".join(f"ord{place}" for place in range(60))
    head = next(note for note in drawn("light", 680, [], [MatrixColumn(name)]).layout.annotations)

    assert re.sub("<br>", " ", head.text) == name


def test_drawing_changes_nothing_and_gives_the_same_figure_each_time() -> None:
    before = copy.deepcopy((COLUMNS, ROWS, WORDS))

    assert drawn().to_json() == drawn().to_json()
    assert before == (COLUMNS, ROWS, WORDS)
