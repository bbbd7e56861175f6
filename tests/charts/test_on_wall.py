"""Figures on a slide: no text under 20 px, within the room, their legend in words."""

from collections.abc import Iterator
from typing import Any

import plotly.graph_objects as go
import pytest

from analysis.agreements import agreements
from analysis.coalitions import coalition, todays_chamber
from analysis.narrow import narrow
from charts.network import network_in_room
from charts.network_layout import Node, Tie, network_layout
from charts.on_wall import NETWORK, SMALLEST, chamber_on_wall, entries, network_on_wall, ties_on_wall
from pictures.chamber import chamber_picture
from pictures.look import Look
from pictures.network import network_legend
from pictures.ties import ties_picture
from tests.charts.shipped import LANGUAGES, data, nodes, ties

ROOM = 400


def drawn(name: str, lang: str) -> tuple[go.Figure, go.Figure]:
    """A picture, and the same on a slide."""
    if name == "chamber":
        found = coalition(data(), ["use-spare-private-capacity"], str(todays_chamber(data())))
        figure = chamber_picture(data(), found, lang, "dark")
        return figure, chamber_on_wall(figure, 800, ROOM)
    if name == "ties":
        figure = ties_picture(data(), agreements(data(), narrow(data())), 5, 0.9, Look(lang, "light"))
        return figure, ties_on_wall(figure, 1200, ROOM)
    figure = network_in_room(*of_themes(2), network_legend(lang), round(ROOM / NETWORK), "light")
    return figure, network_on_wall(figure, 1200)


def sizes(part: Any) -> Iterator[float]:
    """Font sizes of everything that is drawn: no title, legend or hover."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key in ("template", "legend", "hoverlabel"):
                continue
            if key in ("font", "textfont", "tickfont") and "size" in value:
                yield value["size"]
            yield from sizes(value)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from sizes(one)


def of_themes(count: int) -> tuple[list[Node], list[Tie]]:
    """The network of the first themes."""
    themes = [node.key for node in nodes("nb") if node.column == "theme"][:count]
    shown = [node for node in nodes("nb") if node.column != "theme" or node.key in themes]
    return shown, [tie for tie in ties("nb") if tie.theme in themes]


each = pytest.mark.parametrize("name", ["chamber", "ties", "network"])


@each
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_too_small_and_the_room_is_kept(name: str, lang: str) -> None:
    _, large = drawn(name, lang)
    layout = large.layout.to_plotly_json()
    layout.pop("font")  # what nothing is written in: every text has its own

    assert min(sizes([layout, [trace.to_plotly_json() for trace in large.data]])) >= SMALLEST - 1e-9
    assert large.layout.height == pytest.approx(ROOM, abs=1)
    assert large.layout.title.text is None
    assert large.layout.showlegend is False


@each
def test_the_legend_is_in_words_with_colour_and_shape(name: str) -> None:
    figure, _ = drawn(name, "nb")
    found = entries(figure)

    assert len(found) >= 2
    assert len({one.words for one in found}) == len(found)
    assert all(one.colour for one in found)
    assert {one.shape for one in found} <= {"circle", "diamond", "solid", "dash"}


@pytest.mark.parametrize(("count", "room"), [(1, 120), (1, 280), (2, 200), (3, 280), (9, 700)])
def test_ties_of_a_network_stay_within_their_boxes_however_small_the_room(count: int, room: int) -> None:
    layout = network_layout(*of_themes(count), room)

    assert layout.height == room
    for (_, theme), port in layout.ports.items():
        assert layout.boxes[theme].bottom - 1e-9 <= port.y <= layout.boxes[theme].ports_top + 1e-9
