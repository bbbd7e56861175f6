"""What the picture of a chamber is made of: the parties' seats, the words, and the paint of each group."""

from collections.abc import Mapping
from dataclasses import dataclass

from charts.colours import INK, LINE, STANCE, Mode, Paint

STEPS = {"firm": "plus2", "partly": "plus1", "open": "zero", "not_found": "", "sceptical": "minus1", "against": "minus2"}
"""Group → step of the scale, in the order of the row; a group without a step is hollow."""
BARE = "rgba(0,0,0,0)"


@dataclass(frozen=True)
class SeatGroup:
    """The seats of one party. Words stand as in the data: the figure makes them harmless.

    Attributes
    ----------
    party
        Its id.
    name
        Short, for beside the chamber.
    group
        firm, partly, open, not_found, sceptical or against.
    words
        Party, seats and group in full; shown on hover.
    assumed
        Whether a reader set the group: diamonds in the chamber, and hatched in the row.
    """

    party: str
    name: str
    seats: int
    group: str
    words: str
    assumed: bool = False


@dataclass(frozen=True)
class ChamberWords:
    """The figure's words, finished.

    Attributes
    ----------
    majority
        Beside the line in the middle of the chamber, such as "85 av 169".
    caption
        That the seating is schematic.
    legend
        Group → words with their sign.
    signs
        Group → its sign alone.
    assumed
        Legend of the diamonds.
    """

    title: str
    majority: str
    caption: str
    legend: Mapping[str, str]
    signs: Mapping[str, str]
    assumed: str


def paint(group: str, mode: Mode) -> Paint:
    """The fill of a group, and the ink on it."""
    return STANCE[STEPS[group]][mode] if STEPS[group] else Paint(BARE, INK[mode])


def outline(group: str, mode: Mode) -> str:
    """A thin line with a contrast of at least 3 : 1 against the page: a hollow dot has nothing else."""
    step = STEPS[group]
    if not step:
        return INK[mode]
    return LINE[step][mode] if step in LINE else paint(group, mode).fill
