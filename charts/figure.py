"""What every chart gives: a Plotly figure; and its foot, where the legend stands, and below it the source line."""

import html
import textwrap
from typing import Any, TypeAlias

import plotly.graph_objects as go

from charts.colours import INK, PAGE, Mode
from charts.labels import label

Figure: TypeAlias = go.Figure

LEGEND: dict[str, Any] = {
    **{"orientation": "h", "xref": "container", "x": 0, "xanchor": "left", "yref": "container", "y": 0, "yanchor": "bottom"},
    **{"font": {"size": 13}, "itemclick": False, "itemdoubleclick": False},
}
"""At the very bottom: Plotly then makes as much room for it as its rows need at the width that the figure has."""
SOURCE_SIZE, SOURCE_LINE, SOURCE_AIR = 12, 16, 28
"""In px: the source line's font, a line of it, and what stands round it."""
PRINT_WIDTH, PRINT_SCALE = 680, 300 / 96
"""px of a figure on paper: 180 mm of the width of A4 at 96 px an inch, and what makes 300 dots an inch of that."""
TITLE_LETTER, TITLE_LINE = 8.9, 21
"""In px: an average letter of a title, and a line of it as `charts.labels.title` sets it."""
FONT = "Arial, 'Liberation Sans', sans-serif"
"""One that every machine has, or one as wide: in another than it was measured by, words of a downloaded figure are cut off."""
NARROW, WIDE = 52, 104
"""Characters in a line of it: what a phone shows, and what a page of A4 does."""


def with_source(figure: Figure, words: str, mode: Mode, width: int = NARROW) -> Figure:
    """The figure with a source line at its foot and room made for that; what is drawn keeps its size.

    Words stand as in the data: they are made harmless here. A figure is opened away from its page, so it brings the page's
    colour along.

    Parameters
    ----------
    width
        Characters in a line.
    """
    said = label(words, width)
    room = SOURCE_AIR + SOURCE_LINE * (1 + said.count("<br>"))
    made = go.Figure(figure)
    for trace in made.data:
        # a figure without a legend must have one now: the source line is the title of a legend that has nothing else
        trace.showlegend = trace.showlegend is not False and made.layout.showlegend is not False and bool(trace.name)
    unseen = {"mode": "markers", "marker": {"color": "rgba(0,0,0,0)"}, "hoverinfo": "skip"}
    made.add_scatter(x=[None], y=[None], name=" ", legend="legend2", showlegend=True, **unseen)
    height, below = made.layout.height + room, made.layout.margin.b + room
    made.update_layout(height=height, margin={"b": below}, legend={**LEGEND, "y": room / height}, legend2=_foot(said, mode))
    made.update_layout(showlegend=True, paper_bgcolor=PAGE[mode], plot_bgcolor=PAGE[mode], template=go.layout.Template())
    made.update_layout(font={"family": FONT}, title={"font": {"weight": 650}})
    return made


def _foot(said: str, mode: Mode) -> dict[str, Any]:
    title = {"text": said, "side": "top", "font": {"size": SOURCE_SIZE, "color": INK[mode]}}
    return {**LEGEND, "font": {"size": 1}, "title": title, "bgcolor": "rgba(0,0,0,0)"}


def title_words(figure: Figure) -> str:
    """The title as its words, without Plotly's marks; an empty text where it has none."""
    return html.unescape((figure.layout.title.text or "").replace("<br>", " "))


def for_paper(figure: Figure, width: int, said: str = "{}") -> Figure:
    """The figure with its title in as few lines as a width (px) takes; `said` is the new title, with its words for {}."""
    made, words = go.Figure(figure), title_words(figure)
    lines = textwrap.wrap(said.replace("{}", words), max(20, int(width / TITLE_LETTER))) or [""]
    less = TITLE_LINE * ((figure.layout.title.text or "").count("<br>") + 1 - len(lines))
    above = figure.layout.margin.t
    top = max(above - less, TITLE_LINE * (1 + len(lines)))
    pad = {"t": figure.layout.title.pad.t - less}
    made.update_layout(title={"text": "<br>".join(map(label, lines)), "pad": pad})
    made.update_layout(height=figure.layout.height + top - above, margin={"t": top})
    return made
