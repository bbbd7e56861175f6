"""The picture of when somebody's words are from."""

from datetime import date
from typing import Any

import plotly.graph_objects as go
import pytest

from charts.colours import TONE, Mode
from charts.timeline import ROW, TimelineWords, TimeMark, timeline_figure

ROWS = {"loans": "Lån", "rules": "Regler"}
DAY, MONTH = date(2031, 5, 20), (date(2032, 3, 1), date(2032, 3, 31))
MARKS = (
    TimeMark("loans", DAY, DAY, "20.\u00a0mai\u00a02031", 17, "Lån: 17 sitater"),
    TimeMark("rules", *MONTH, "mars\u00a02032", 2, "Regler: 2 sitater"),
    TimeMark("rules", None, None, "udatert", 4, "Regler: 4 udaterte"),
)


def drawn(*marks: TimeMark, years: tuple[int, int] | None = (2031, 2032), mode: Mode = "light", **words: Any) -> go.Figure:
    said = {"title": "Alt er fra mai", "undated": "udatert", "rows": ROWS, **words}
    return timeline_figure(marks, years, TimelineWords(**said), mode)


def circles(figure: go.Figure) -> go.Scatter:
    return figure.data[-1]


def test_a_circle_stands_on_its_row_at_its_day() -> None:
    found = circles(drawn(*MARKS))

    assert list(found.y) == ["loans", "rules", "rules"]
    assert list(found.x)[:2] == [(DAY - date(2031, 1, 1)).days, 365 + 31 + 29 + 15]
    assert list(found.text) == ["17", "2", "4"]
    assert found.hovertext[0] == "Lån: 17 sitater"


def test_what_is_undated_stands_before_the_first_year_under_its_own_word() -> None:
    figure = drawn(*MARKS)

    left, right = figure.layout.xaxis.range
    assert left < circles(figure).x[2] < 0 < right == 365 + 366
    assert [one.text for one in figure.layout.annotations] == ["2031", "2032", "udatert"]
    assert figure.layout.annotations[2].x == circles(figure).x[2]


def test_there_is_no_place_for_the_undated_where_everything_has_a_date() -> None:
    figure = drawn(*MARKS[:2])

    assert figure.layout.xaxis.range[0] == 0
    assert [one.text for one in figure.layout.annotations] == ["2031", "2032"]


def test_nothing_but_the_undated_has_a_picture_too() -> None:
    figure = drawn(MARKS[2], years=None)

    left, right = figure.layout.xaxis.range
    assert left < circles(figure).x[0] < right
    assert [one.text for one in figure.layout.annotations] == ["udatert"]


def test_a_month_is_drawn_as_long_as_it_is() -> None:
    line, _ = drawn(*MARKS).data

    assert list(line.x) == [365 + 31 + 29, 365 + 31 + 29 + 30]
    assert list(line.y) == ["rules", "rules"]


def test_dates_stand_under_the_axis_but_not_on_each_other() -> None:
    near = TimeMark("loans", date(2031, 5, 24), date(2031, 5, 24), "24.\u00a0mai\u00a02031", 1, "")

    axis = drawn(*MARKS, near).layout.xaxis
    assert list(axis.ticktext) == ["20. mai<br>2031", "mars 2032"]
    assert list(axis.tickvals) == list(circles(drawn(*MARKS)).x)[:2]


def test_of_many_years_only_some_are_named() -> None:
    figure = drawn(*MARKS[:1], years=(1990, 2031))

    named = [one.text for one in figure.layout.annotations]
    assert len(named) <= 4
    assert named[0] == "1990"


def test_last_of_all_years_is_no_failure() -> None:
    assert drawn(*MARKS[:1], years=(2031, 9999)).layout.xaxis.range[1] > 2_000_000


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_numbers_can_be_read_on_their_circles(mode: Mode) -> None:
    found = circles(drawn(*MARKS, mode=mode))

    assert (found.marker.color, found.textfont.color) == TONE["tone5"][mode]


def test_rows_stand_from_top_to_bottom_and_each_has_room() -> None:
    layout = drawn(*MARKS).layout

    assert layout.yaxis.range == (1.5, -0.5)
    assert (layout.yaxis.tickvals, layout.yaxis.ticktext) == (("loans", "rules"), ("Lån", "Regler"))
    assert layout.height - layout.margin.t - layout.margin.b == 2 * ROW


def test_a_long_title_gets_the_room_that_it_needs() -> None:
    short, long = drawn(*MARKS).layout, drawn(*MARKS, title="ord " * 30).layout

    assert long.margin.t - short.margin.t == long.height - short.height > 21


def test_text_from_the_data_is_text() -> None:
    hostile = TimeMark("loans", DAY, DAY, "<i>", 1, "<script>")
    figure = drawn(hostile, title="<b>", undated="<u>", rows={"loans": "<img>"})

    assert figure.layout.title.text == "&lt;b&gt;"
    assert figure.layout.yaxis.ticktext == ("&lt;img&gt;",)
    assert figure.layout.xaxis.ticktext == ("&lt;i&gt;",)
    assert circles(figure).hovertext == ("&lt;script&gt;",)


def test_drawing_gives_the_same_figure_each_time() -> None:
    assert drawn(*MARKS).to_json() == drawn(*MARKS).to_json()
