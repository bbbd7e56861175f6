"""Where the nodes and ties of the actor–theme network stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

COLUMNS = {"left": 0.0, "theme": 1.0, "right": 2.0}
THEME_HALF_WIDTH = 0.27
THEME_HEIGHT = 104
LABEL_SHARE, SLOT_SHARE = 0.3, 0.58
LARGEST_MARK = 19


@dataclass(frozen=True)
class Node:
    """An actor or a theme: its id, its label, the column it stands in (left, theme or right), and a party's colour."""

    key: str
    label: str
    column: str
    colour: str | None = None


@dataclass(frozen=True)
class Tie:
    """A tie between an actor and a theme.

    Attributes
    ----------
    state
        towards, away, split, weighs or beside: decides the dash.
    step
        plus2 … minus2, split or beside: decides the colour.
    sign
        Stands on the tie where there is room, so that colour is not the only sign.
    n
        Stances behind it: decides the width.
    words
        The whole finding; shown on hover.
    """

    actor: str
    theme: str
    state: str
    step: str
    sign: str
    n: int
    words: str


@dataclass(frozen=True)
class Port:
    """Where a tie ends at its theme: height in 0..1, and how large (px) its mark can be without touching the next one."""

    y: float
    mark: float


@dataclass(frozen=True)
class Layout:
    """Places in a frame 2 wide and 1 high that is `height` px on screen.

    Attributes
    ----------
    places
        x and y of every node.
    ports
        By (actor, theme), one for every tie.
    band
        The height that each theme has for itself.
    """

    places: Mapping[str, tuple[float, float]]
    ports: Mapping[tuple[str, str], Port]
    band: float
    height: int

    def side(self, actor: str) -> int:
        """−1 for an actor to the left of the themes, 1 for one to the right."""
        return 1 if self.places[actor][0] > COLUMNS["theme"] else -1


def network_layout(nodes: Sequence[Node], ties: Sequence[Tie]) -> Layout:
    """Spread every column over the whole height, in the order given; the same nodes always stand in the same places."""
    places = {}
    for column, x in COLUMNS.items():
        members = [node for node in nodes if node.column == column]
        for place, node in enumerate(members):
            places[node.key] = (x, 1 - (place + 0.5) / len(members))
    themes = sum(node.column == "theme" for node in nodes)
    height = THEME_HEIGHT * max(themes, 4)
    band = 1 / max(themes, 1)
    ports: dict[tuple[str, str], Port] = {}
    for theme in dict.fromkeys(tie.theme for tie in ties):
        for column in ("left", "right"):
            actors = [tie.actor for tie in ties if tie.theme == theme and places[tie.actor][0] == COLUMNS[column]]
            ports |= _ports(theme, sorted(actors, key=lambda actor: -places[actor][1]), places[theme][1], band, height)
    return Layout(places, ports, band, height)


def _ports(theme: str, actors: Sequence[str], centre: float, band: float, height: int) -> dict[tuple[str, str], Port]:
    """The ports on one side of a theme, below its label, in the order of their actors."""
    spacing = min(band * SLOT_SHARE / max(len(actors), 1), 28 / height)
    middle = centre + band * (0.5 - LABEL_SHARE - SLOT_SHARE / 2)
    top = middle + spacing * (len(actors) - 1) / 2
    mark = min(LARGEST_MARK, 0.92 * spacing * height)
    return {(actor, theme): Port(top - place * spacing, mark) for place, actor in enumerate(actors)}
