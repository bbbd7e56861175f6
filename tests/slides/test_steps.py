"""What has no room on one slide: nothing is lost, nothing is doubled, and every step fits, whatever comes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slides.deck import foot, slides_of
from slides.grids import grid_slides, grid_widths, head_height, row_height, turned
from slides.legends import legend_height
from slides.points import point_slides
from slides.room import WITHIN, body_height, height
from slides.slide import Column, Grid, Mark, Point, Points, Row, Slide, Table
from slides.steps import LEAST, Block, in_steps, parts_of, room_for, room_of, whole
from slides.tables import column_widths, table_slides
from slides.view import view_of
from tests.samples import WORKED, positions
from words.cells import Cell

VIEW = view_of("matrix")
WORDS = st.text("abc deø", min_size=1, max_size=900).map(lambda words: words.strip() or "a")
NAMES = st.text("abcdeø", min_size=1, max_size=14)
CELLS = st.none() | st.builds(
    Cell, st.just("plus1"), st.sampled_from(["+", "+/−", "10/12"]), st.just(""), st.just("x"), st.just(())
)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """Up to forty columns and thirty rows."""
    names = draw(st.lists(NAMES, min_size=1, max_size=40))
    columns = tuple(Column(name, name, colour=draw(st.sampled_from([None, "#aa0000"]))) for name in names)
    cells = st.tuples(*[CELLS] * len(names))
    rows = draw(st.lists(st.builds(Row, WORDS, cells), min_size=1, max_size=30))
    return Grid("", columns, tuple(rows), (Mark("plus1", "+", "delvis"),))


@settings(deadline=None, max_examples=60)
@given(grids(), st.text("abc ", max_size=400))
def test_a_matrix_of_any_size_keeps_every_cell_and_fits(grid: Grid, headline: str) -> None:
    frame = Slide(f"a{headline}", None)
    steps = [slide.body for slide in grid_slides(VIEW, frame, grid) if isinstance(slide.body, Grid)]
    cells = [cell for step in steps for row in step.rows for cell in row.cells if cell]

    assert sorted(map(id, cells)) == sorted(id(cell) for row in grid.rows for cell in row.cells if cell)
    assert {column.name for step in steps for column in step.columns} == {column.name for column in grid.columns}
    for step in steps:
        label, cell = grid_widths(step)
        assert label + cell * len(step.columns) <= WITHIN + 0.01
        assert label > 0
        rows = sum(row_height(row, label) for row in step.rows)
        room = max(LEAST, room_for(VIEW, frame) - head_height(step) - legend_height(step.legend))
        assert rows <= room + 1 or len(step.rows) == 1


def test_a_label_that_is_higher_than_a_slide_goes_on_in_the_next_row() -> None:
    label = " ".join(f"ord{place}" for place in range(770))
    grid = Grid("", (Column("NITO", "NITO"),), (Row(label, (Cell("plus2", "++", "", "x", ("a/b",)),)),), ())
    steps = [slide.body for slide in grid_slides(VIEW, Slide("Funn", None), grid) if isinstance(slide.body, Grid)]
    rows = [row for step in steps for row in step.rows]

    assert len(steps) > 1
    assert " ".join(row.label for row in rows) == label
    assert [row.cells[0] is not None for row in rows] == [True] + [False] * (len(rows) - 1)


def test_heads_stand_upright_only_where_they_must() -> None:
    def grid(*names: str) -> Grid:
        return Grid("", tuple(Column(name, name) for name in names), (Row("Påstand", (None,) * len(names)),), ())

    assert not turned(grid("R", "SV", "Ap"))
    assert turned(grid(*["Regjeringen"] * 16))
    assert head_height(grid(*["Regjeringen"] * 16)) > 100 > head_height(grid("R", "SV", "Ap"))


@settings(deadline=None)
@given(WORDS, st.integers(1, 80))
def test_a_text_in_parts_has_all_its_words_and_each_fits(words: str, most: int) -> None:
    parts = parts_of(words, lambda said: len(said) <= most)

    assert "".join("".join(parts).split()) == "".join(words.split())
    assert all(len(part) <= most for part in parts)


@settings(deadline=None)
@given(st.lists(st.integers(10, 500), max_size=40), st.integers(100, 600))
def test_blocks_stand_in_their_order_and_rest_on_their_own_stances_first(heights: list[int], room: int) -> None:
    blocks = [Block(str(place), tall, (f"a/{place}",)) for place, tall in enumerate(heights)]
    steps = in_steps(Slide("Funn", None, ("lag/lend",)), blocks, room, lambda some: Points(tuple(some)))  # type: ignore[arg-type]

    things = [thing for slide in steps if isinstance(slide.body, Points) for thing in slide.body.items]
    assert things == [block.thing for block in blocks]
    for slide in steps:
        assert isinstance(slide.body, Points)
        assert slide.stances == (*(f"a/{thing}" for thing in slide.body.items), "lag/lend")


@pytest.mark.parametrize(
    ("headline", "count", "size"), [("Funn", 80, 28), ("funn " * 50, 80, 24), ("funn " * 90, 80, 20), ("Funn", 600, 20)]
)
def test_text_is_as_large_as_its_room_allows_but_no_larger_than_the_headline(headline: str, count: int, size: int) -> None:
    (slide,) = point_slides(VIEW, Slide(headline, None), [(Point("", "ord " * count), ())])

    assert isinstance(slide.body, Points)
    assert slide.body.size == size


def test_columns_stand_where_they_stood_on_every_step() -> None:
    words = [" ".join(["ord"] * (3 + place // 4)) for place in range(60)]
    rows = tuple((one, "1", words[-1 - place]) for place, one in enumerate(words))
    table = table_slides(VIEW, Slide("Funn", None), Table("", ("Påstand", "Antall", "Hvem"), rows), [()] * len(rows))
    lines = tuple(Row(one, (None,) * 4) for one in words)
    grid = grid_slides(VIEW, Slide("Funn", None), Grid("", tuple(Column(one, one) for one in "abcd"), lines, ()))

    assert len(table) > 2
    assert len({(column_widths(one.body), one.body.size) for one in table if isinstance(one.body, Table)}) == 1
    assert len(grid) > 2
    assert len({grid_widths(one.body) for one in grid if isinstance(one.body, Grid)}) == 1


def test_a_view_says_what_the_speaker_calls_it_above_what_it_is_about() -> None:
    view = view_of("matrix", "Hvem er med?")
    for subject, said in {"": "Hvem er med?", "Privat kapasitet": "Hvem er med? · Privat kapasitet"}.items():
        frame = Slide("Funn", None, subject=subject)
        (slide,) = slides_of(positions(WORKED), view, {"matrix": lambda _, __, frame=frame: [frame]})  # type: ignore[misc]

        assert slide.subject == said
        assert room_of(slide) == room_for(view, frame) <= room_for(VIEW, frame)


def test_what_is_too_long_to_stand_above_every_step_stands_once_in_full_before_them() -> None:
    long = " ".join(f"Dette er setning {place} i et langt svar." for place in range(120))
    frame = Slide(long, None, subject=" ".join(["emne"] * 90), caption="Kort.")
    first, *rest = whole(frame, Points(()))
    said = [point.words for slide in (first, *rest) if isinstance(slide.body, Points) for point in slide.body.items]

    assert " ".join(said).replace(" …", "") == f"{long} {frame.subject}"
    assert all(slide.headline.startswith("Dette er setning 0") and slide.headline.endswith("svar.") for slide in (first, *rest))
    assert body_height(first.headline, first.subject, first.caption) >= 300
    assert rest[-1].caption == "Kort."


def test_sentences_before_several_bodies_of_one_view_are_there_once() -> None:
    data = positions(WORKED)
    long = Slide("ord " * 900, None)
    made = slides_of(data, VIEW, {"matrix": lambda _, __: [*whole(long, None), *whole(long, None)]})

    assert len(made) == len(whole(long, None)) + 1


def test_that_shared_text_is_left_out_stands_in_the_foot_of_every_slide() -> None:
    data = positions(WORKED)
    for address, words in {
        "matrix": "",
        "matrix?unshared=1": "Uten felles tekst. ",
        "matrix?unshared=1&lang=en": "Without shared text. ",
    }.items():
        view = view_of(address)
        (slide,) = slides_of(data, view, {"matrix": lambda _, __: [Slide("Funn", None)]})

        assert foot(data, slide, view.lang).startswith(f"{words}Data")


def test_a_legend_has_as_many_lines_as_its_marks_need() -> None:
    mark = Mark("plus2", "++", "støtter uten forbehold")

    assert legend_height(()) == 0
    assert legend_height([mark]) == legend_height([mark] * 3) < legend_height([mark] * 4) < legend_height([mark] * 8)


def test_letters_of_a_line_are_those_that_a_width_holds() -> None:
    assert height("", 100) == 0
    assert height("a" * 94, WITHIN) == 26
    assert height("a" * 114, WITHIN) == 52
