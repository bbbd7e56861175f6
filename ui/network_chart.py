"""The network on screen, and what a click on its nodes and ties does."""

from dataclasses import replace

from analysis.narrow import Selection
from analysis.network import Network
from loaders.positions import Positions
from pictures.look import Look
from pictures.network import network_picture, network_pictures
from ui.choices import set_choice
from ui.evidence import open_evidence
from ui.language import language
from ui.mode import mode
from ui.picture import picture
from ui.printing import printing
from words.sentences import Sentence

_SHEET = 700
"""Pixels of a sheet of A4 that a figure may take, so that what is said of it stands there too."""


def network_chart(positions: Positions, selection: Selection, whole: Network, graph: Network, said: Sentence) -> None:
    """Draw what is left of the whole network under the choices.

    A click on a tie opens its evidence, a click on a node puts it in focus. On paper it is several figures, as large as sheets.
    """
    look = Look(language(), mode())
    if printing():
        left = replace(selection, themes=tuple(theme for theme in selection.themes if ("theme", theme) in graph))
        for place, part in enumerate(network_pictures(positions, left, graph, look, _SHEET)):
            picture(positions, f"network-{place}", part, said)
        return
    picture(positions, "network", network_picture(positions, selection, whole, graph, look), said, _clicked)


def _clicked(mark: tuple[str, str]) -> None:
    kind, name = mark
    if kind == "tie":
        open_evidence(name)
    else:
        set_choice("focus", f"{kind}:{name}")
