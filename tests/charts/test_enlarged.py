"""A figure made larger: every px of it, and nothing else."""

import copy

import plotly.graph_objects as go
import pytest

from charts.enlarged import enlarged

MADE = go.Figure(
    data=[
        go.Scatter(
            x=[1, 2],
            y=[3, 4],
            mode="markers+lines+text",
            text=["a", "b"],
            textfont={"size": 14},
            marker={"size": [10, 12], "line": {"width": 1}},
            line={"width": 2, "dash": "4px,3px"},
        ),
        go.Bar(x=[5], y=[1], width=0.8, base=[2], marker={"pattern": {"shape": "/", "size": 9}, "line": {"width": 0}}),
    ],
    layout={
        "title": {"text": "One<br>two", "font": {"size": 16}, "pad": {"t": 27, "l": 4}},
        "height": 300,
        "margin": {"l": 10, "r": 20, "t": 90, "b": 40},
        "xaxis": {"range": [0, 9], "domain": [0, 0.5], "tickfont": {"size": 13}, "ticklabelstandoff": 3, "ticklen": 4},
        "annotations": [
            {"text": "x", "x": 1, "y": 2, "xshift": 7, "yshift": -3, "font": {"size": 11}, "ax": 10, "ay": 20},
            {"text": "y", "x": 1, "y": 2, "ax": 3, "axref": "x"},
        ],
        "shapes": [
            {"type": "line", "x0": 1, "x1": 2, "y0": 0, "y1": 1, "line": {"width": 3, "dash": "dash"}},
            {"type": "rect", "xsizemode": "pixel", "xanchor": 1, "x0": -5, "x1": 5, "y0": 0, "y1": 1},
        ],
    },
)


@pytest.mark.parametrize("factor", [0.5, 1, 20 / 13, 2])
def test_every_px_grows_and_data_and_shares_stay(factor: float) -> None:
    drawn = enlarged(MADE, factor)
    dots, bar = drawn.data
    axis, (note, other), (line, box) = drawn.layout.xaxis, drawn.layout.annotations, drawn.layout.shapes

    grown = [
        (dots.textfont.size, 14),
        (dots.marker.size[1], 12),
        (dots.marker.line.width, 1),
        (dots.line.width, 2),
        (bar.marker.pattern.size, 9),
        (drawn.layout.height, 300),
        (drawn.layout.margin.b, 40),
        (drawn.layout.title.font.size, 16),
        (drawn.layout.title.pad.t, 27),
        (axis.tickfont.size, 13),
        (axis.ticklen, 4),
        (note.xshift, 7),
        (note.yshift, -3),
        (note.font.size, 11),
        (note.ax, 10),
        (line.line.width, 3),
        (box.x0, -5),
    ]
    assert [after for after, _ in grown] == pytest.approx([before * factor for _, before in grown])
    assert [float(part.removesuffix("px")) for part in dots.line.dash.split(",")] == pytest.approx(
        [4 * factor, 3 * factor], rel=1e-4
    )
    assert axis.ticklabelstandoff == round(3 * factor)
    assert (bar.width, bar.base[0], other.ax, line.x1, box.y1) == (0.8, 2, 3, 2, 1)
    assert (dots.x, axis.range, axis.domain) == ((1, 2), (0, 9), (0, 0.5))
    assert line.line.dash == "dash"


def test_what_is_not_said_grows_from_what_plotly_takes() -> None:
    drawn = enlarged(go.Figure(go.Scatter(x=[1], y=[1], mode="markers")), 2)

    assert (drawn.layout.height, drawn.layout.font.size, drawn.layout.margin.t, drawn.data[0].marker.size) == (900, 24, 200, 12)


def test_a_title_that_stands_elsewhere_leaves_with_its_room() -> None:
    drawn = enlarged(MADE, 2, without_title=True)

    assert drawn.layout.title.text is None
    assert (drawn.layout.margin.t, drawn.layout.height) == (2 * (90 - 58), 2 * (300 - 58))


def test_the_figure_stays_as_it_was() -> None:
    before = copy.deepcopy(MADE.to_dict())
    enlarged(MADE, 3, without_title=True)

    assert MADE.to_dict() == before


@pytest.mark.parametrize("factor", [0, -1])
def test_a_figure_cannot_become_nothing(factor: float) -> None:
    with pytest.raises(ValueError, match=str(factor)):
        enlarged(MADE, factor)
