"""A picture on screen: with its source line, with ways to take it along, and with an answer to a click on a mark."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from charts.figure import PRINT_SCALE, PRINT_WIDTH, Figure, title_words, with_source
from loaders.positions import Positions
from pictures.source import picture_source
from ui.language import language, t
from ui.markup import shown, tag
from ui.mode import mode
from ui.printing import FIGURE_WIDTH, printing
from words.sentences import Sentence

FORMATS = {"svg": 1.0, "png": PRINT_SCALE}
"""By how much each is larger than the figure: an SVG can be enlarged at will, a PNG is printed at 300 dots an inch."""


def picture(
    positions: Positions, name: str, figure: Figure, said: Sentence, on_clicked: Callable[[Any], None] | None = None
) -> None:
    """Draw a figure and the buttons that download it; `said` is what it shows in words, and the stances that it rests on.

    `on_clicked` gets the `customdata` of the mark that was clicked, and is not called for one without.
    """
    finished = with_source(figure, picture_source(positions, said, language()), mode())
    if printing():
        st.plotly_chart(finished, key=name, width=FIGURE_WIDTH, alt=said.text, config={"staticPlot": True})
        return
    if on_clicked is None:
        st.plotly_chart(finished, key=name, theme=None, alt=said.text, config=_config(name))
    else:
        _clickable(name, finished, said.text, on_clicked)
    _downloads(title_words(figure) or said.text)


def _clickable(name: str, figure: Figure, alt: str, on_clicked: Callable[[Any], None]) -> None:
    """A second click on the same mark would only undo the selection, so every click is answered by a fresh chart."""
    clicks = f"{name}-clicks"
    key = f"{name}-{st.session_state.setdefault(clicks, 0)}"

    def clicked() -> None:
        points = st.session_state[key].selection.points
        if points and "customdata" in points[0]:
            st.session_state[clicks] += 1
            on_clicked(points[0]["customdata"])

    draw: dict[str, Any] = {"theme": None, "selection_mode": "points", "alt": alt, "config": _config(name)}
    st.plotly_chart(figure, key=key, on_select=clicked, **draw)


def _config(name: str) -> dict[str, Any]:
    """The mode bar has one button, which makes a file of print size of the figure; its words are in the reader's language."""
    words = {
        "Download plot as a PNG": t("picture.download_as", format="PNG"),
        "Download plot": t("picture.download_as", format="SVG"),
        "Preparing image - this may take a few seconds": t("picture.making"),
        "Image download succeeded": t("picture.made"),
        "Sorry, there was a problem downloading your image!": t("picture.failed"),
    }
    return {
        "displaylogo": False,
        "modeBarButtons": [["toImage"]],
        "toImageButtonOptions": {"format": "svg", "filename": _file(name), "width": PRINT_WIDTH, "scale": 1},
        "locale": language(),
        "locales": {language(): {"dictionary": words, "format": {}}},
    }


def _file(name: str) -> str:
    return f"{t('nav.product').casefold().replace(' ', '-')}-{name}"


def _downloads(shows: str) -> None:
    """A button a format: the script beside the frame (`ui.page_script`) presses the one in the mode bar of the figure above.

    What the figure shows tells the buttons of several from one another.
    """
    buttons = [
        tag(
            "button",
            shown(t("picture.download_as", format=kind.upper())),
            type="button",
            **{"class": "copy", "data-picture": kind, "data-scale": f"{scale:g}"},
        )
        for kind, scale in FORMATS.items()
    ]
    st.html(tag("div", *buttons, role="group", **{"aria-label": f"{t('picture.download')}: {shows}"}))
