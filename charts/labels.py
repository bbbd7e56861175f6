"""Labels for figures: Plotly reads a little HTML in every text, so text from the data is escaped and wrapped here."""

import html
import textwrap


def label(words: str, width: int = 0) -> str:
    """Harmless text for a figure, broken into lines of about `width` characters (0: one line)."""
    lines = textwrap.wrap(words, width, break_long_words=False) if width else [words]
    return "<br>".join(html.escape(line, quote=False) for line in lines)


TITLE_WIDTH = 40
"""Characters in a line of a title: what a phone shows."""


def title(words: str) -> dict[str, object]:
    """A figure's title, to the left above it, in as many lines as a phone needs."""
    return {"text": label(words, TITLE_WIDTH), "x": 0, "xanchor": "left", "y": 0.99, "yanchor": "top", "font": {"size": 16}}
