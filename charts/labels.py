"""Labels for figures: Plotly reads a little HTML in every text, so text from the data is escaped and wrapped here."""

import html
import textwrap


def label(words: str, width: int = 0) -> str:
    """Harmless text for a figure, broken into lines of about `width` characters (0: one line)."""
    lines = textwrap.wrap(words, width, break_long_words=False) if width else [words]
    return "<br>".join(html.escape(line, quote=False) for line in lines)


TITLE_WIDTH = 46
"""Characters in a line of a title: what a phone shows."""


def title(words: str) -> dict[str, object]:
    """A figure's title, to the left above it, in as many lines as a phone needs."""
    text = label(words, TITLE_WIDTH)
    # Plotly places the last line where the first should be, so each further line moves the whole down
    room = {"t": 6 + 21 * text.count("<br>"), "l": 4}
    place = {"x": 0, "xanchor": "left", "xref": "container", "y": 1, "yanchor": "top", "yref": "container", "pad": room}
    return {"text": text, "font": {"size": 16}, **place}
