"""The picture of how much is known of whom."""

import pandas as pd
import plotly.graph_objects as go
import pytest

from charts.colours import STANCE, Mode
from charts.coverage import CoverageWords, coverage_figure
from charts.labels import label

LEGEND = {"plus2": "++  støtter", "zero": "±  avveier"}


def counts() -> pd.DataFrame:
    return pd.DataFrame({"plus2": [3, 0], "zero": [0, 12]}, index=["NITO", "Ap"])


def drawn(frame: pd.DataFrame, mode: Mode = "light", heading: str = "Flest: NITO") -> go.Figure:
    names = {row: label(f"{row}s navn") for row in frame.index}
    return coverage_figure(frame, CoverageWords(heading, "Antall", LEGEND, {"Ap": "ikke kartlagt"}, names), mode)


def test_bars_have_the_length_of_the_counts_in_the_order_of_the_actors() -> None:
    bars = drawn(counts()).data

    assert [list(bar.x) for bar in bars] == [[3, 0], [0, 12]]
    assert [list(bar.y) for bar in bars] == [["NITO", "Ap"]] * 2
    assert [bar.name for bar in bars] == list(LEGEND.values())


def test_none_is_not_written_as_nought() -> None:
    assert [list(bar.text) for bar in drawn(counts()).data] == [["3", ""], ["", "12"]]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_bars_have_the_colours_of_their_steps(mode: Mode) -> None:
    for bar, step in zip(drawn(counts(), mode).data, LEGEND, strict=True):
        assert (bar.marker.color, bar.textfont.color) == STANCE[step][mode]


def test_axis_of_numbers_stands_above_the_bars_below_every_line_of_the_title() -> None:
    one, three = drawn(counts()).layout, drawn(counts(), heading="Flest standpunkter av alle: NITO " * 4).layout

    assert (one.xaxis.side, one.xaxis.title.text) == ("top", "Antall")
    lines = three.title.text.count("<br>")
    assert three.margin.t - one.margin.t == three.height - one.height == 21 * lines > 0


def test_numbers_too_small_to_read_are_left_to_the_table() -> None:
    text = drawn(counts()).layout.uniformtext

    assert (text.mode, text.minsize) == ("hide", 11)


def test_drawing_changes_nothing_and_gives_the_same_figure_each_time() -> None:
    frame = counts()

    assert drawn(frame).to_json() == drawn(frame).to_json()
    pd.testing.assert_frame_equal(frame, counts())


def test_text_from_the_data_is_text() -> None:
    figure = drawn(counts().rename(index={"Ap": "<b>Ap</b>"}), heading="<script>")

    assert figure.layout.title.text == "&lt;script&gt;"
    assert figure.layout.yaxis.ticktext[1] == "&lt;b&gt;Ap&lt;/b&gt;s navn"
    assert figure.data[0].customdata[1] == "&lt;b&gt;Ap&lt;/b&gt;s navn"


def test_two_rows_of_one_name_are_two_bars() -> None:
    words = CoverageWords("", "", LEGEND, {}, {"NITO": "N", "Ap": "N"})
    plot = coverage_figure(counts(), words, "light")

    assert (plot.layout.yaxis.tickvals, plot.layout.yaxis.ticktext) == (("NITO", "Ap"), ("N", "N"))
    assert list(plot.data[0].y) == ["NITO", "Ap"]


def test_an_empty_bar_says_why_it_is_empty() -> None:
    (note,) = drawn(counts()).layout.annotations

    assert (note.x, note.y, note.text) == (0, "Ap", "ikke kartlagt")


def test_every_actor_has_room() -> None:
    many = pd.DataFrame({"plus2": range(16)}, index=[f"aktør {number}" for number in range(16)])

    plot = drawn(many).layout
    assert (plot.height - plot.margin.t - plot.margin.b) / 16 >= 18
