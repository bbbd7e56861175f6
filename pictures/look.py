"""How a picture is drawn, whatever it shows."""

from dataclasses import dataclass

from charts.colours import Mode


@dataclass(frozen=True)
class Look:
    """The language of a picture's words, and whether the page behind it is light or dark."""

    lang: str
    mode: Mode
