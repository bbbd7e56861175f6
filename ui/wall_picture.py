"""Bodies of a slide that are pictures: the chamber and the networks, large enough for the back row, the legend in words."""

from dataclasses import dataclass

import streamlit as st

from charts.colours import PAGE
from charts.enlarged import enlarged
from charts.figure import Figure
from charts.network import network_in_room
from charts.on_wall import NETWORK, Entry, chamber_on_wall, entries, network_on_wall, ties_on_wall
from loaders.positions import Positions
from pictures.chamber import chamber_picture
from pictures.look import Look
from pictures.network import network_legend, network_nodes, network_ties
from pictures.ties import ties_picture
from slides.room import GAP, LINE, SMALLEST, WITHIN
from slides.slide import Seats, Ties, Web
from ui.language import language, t
from ui.markup import shown, tag
from ui.mode import mode
from ui.wall_marks import title_html

BESIDE = 380
"""Width (px) of a legend beside a picture."""
_LETTER = 0.5


@dataclass(frozen=True)
class Canvas:
    """The room (px of a slide) that a picture has in height, how many times as large it is shown, and the picture in words."""

    room: int
    zoom: float
    alt: str


def draw_seats(positions: Positions, seats: Seats, canvas: Canvas) -> None:
    """The chamber, and beside it what the colours mean."""
    figure = chamber_picture(positions, seats.coalition, language(), mode())
    large = chamber_on_wall(figure, WITHIN - BESIDE - GAP, canvas.room)
    _titled(seats.title)
    with st.container(key="wall-beside", horizontal=True, gap=None):
        _draw(large, canvas)
        note = tag("p", shown(t("coalition.chamber_caption")))
        st.html(_legend(entries(figure), note), width=BESIDE)


def draw_web(positions: Positions, web: Web, canvas: Canvas) -> None:
    """Actors and themes, and under them what the lines mean."""
    lang = language()
    nodes = network_nodes(positions, web.selection, web.graph, lang)
    ties = network_ties(positions, web.whole.subgraph(web.graph), web.graph, lang)
    legend = network_legend(lang)
    high = _without_legend(canvas.room, [legend[tie.step] for tie in ties if tie.drawn])
    figure = network_in_room(nodes, ties, legend, round(high / NETWORK), mode())
    _titled(web.title)
    _draw(network_on_wall(figure, WITHIN), canvas)
    st.html(_legend(entries(figure)))


def draw_ties(positions: Positions, ties: Ties, canvas: Canvas) -> None:
    """Actors on a circle, and under them what the lines mean."""
    figure = ties_picture(positions, ties.agreements, ties.least, ties.above, Look(language(), mode()))
    found = entries(figure)
    _titled(ties.title)
    _draw(ties_on_wall(figure, WITHIN, _without_legend(canvas.room, [one.words for one in found])), canvas)
    st.html(_legend(found))


def _titled(title: str) -> None:
    if title:
        st.html(title_html(title))


def _without_legend(room: int, words: list[str]) -> int:
    """The height (px) that is left above a legend whose lines stand beside one another."""
    needed = sum(len(one) * SMALLEST * _LETTER + 70 for one in dict.fromkeys(words))
    return round(room - (1 + needed // WITHIN) * (SMALLEST * LINE + 6) - GAP)


def _draw(figure: Figure, canvas: Canvas) -> None:
    """The picture as large as it is shown; the slot for it is scaled with the slide, and what is in the slot back again."""
    large = enlarged(figure, canvas.zoom).update_layout(width=figure.layout.width * canvas.zoom)
    still = {"staticPlot": True, "displayModeBar": False}
    slot = f"width: {figure.layout.width}px; min-width: {figure.layout.width}px; height: {figure.layout.height}px"
    st.html(f"<style>.st-key-wall .st-key-wall-picture {{ {slot} }}</style>")
    with st.container(key="wall-picture", gap=None):
        st.plotly_chart(large, width="stretch", height="content", alt=canvas.alt, config=still)


def _legend(found: list[Entry], *more: str) -> str:
    items = [tag("li", _mark(one), shown(one.words)) for one in found]
    return tag("ul", *items, **{"class": "wall-legend"}) + "".join(more)


def _mark(one: Entry) -> str:
    """A dot, a diamond or a piece of line, as in the picture."""
    if one.shape in ("circle", "diamond"):
        style = f"background:{one.colour};border-color:{one.edge or PAGE[mode()]}"
        return tag("span", style=style, **{"class": f"wall-dot wall-{one.shape}"})
    dash = "solid" if one.shape == "solid" else "dashed"
    return tag("span", style=f"border-top:4px {dash} {one.colour}", **{"class": "wall-line"})
