"""Who is for, weighing, against and silent, by name: one line for each stance and for each reason of silence."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from analysis.divisions import Division
from loaders.model import Stance
from loaders.positions import Positions
from words.cells import ASIDE_SIGN, UNKNOWN_SIGN
from words.formats import SIGNS, STEP_NAMES
from words.silence import silences
from words.stances import stance_words


@dataclass(frozen=True)
class Line:
    """Actors who stand alike.

    Attributes
    ----------
    state
        plus2 … minus2, aside or unknown, as that of a cell.
    label
        The stance, or the reason of the silence.
    actors
        Ids, in the order of the division.
    stances
        Ids of the stances that it rests on; none where the actors are silent.
    """

    state: str
    sign: str
    label: str
    actors: tuple[str, ...]
    stances: tuple[str, ...] = ()


def division_lines(positions: Positions, one: Division, lang: str) -> list[Line]:
    """The lines of a division: the strongest support first, the strongest opposition last, and then the silent."""
    steps = sorted(one.known, key=lambda stance: (-stance.value, str(stance.basis or "")))
    heaps = [tuple(heap) for _, heap in groupby(steps, key=lambda stance: (stance.value, stance.basis))]
    return [_line(heap, lang) for heap in heaps] + silence_lines(positions, one.silent, one.claim, lang)


def _line(stances: tuple[Stance, ...], lang: str) -> Line:
    value = stances[0].value
    actors = tuple(stance.actor for stance in stances)
    return Line(STEP_NAMES[value], SIGNS[value], stance_words(stances[0], lang), actors, tuple(one.id for one in stances))


def silence_lines(positions: Positions, actors: Sequence[str], subject: str, lang: str) -> list[Line]:
    """Actors without a stance on a claim or theme, or on anything (an empty text), by the reason."""
    marks = {"set_aside": ("aside", ASIDE_SIGN)}
    found = silences(positions, actors, [subject] if subject else [], lang)
    return [Line(*marks.get(one.kind, ("unknown", UNKNOWN_SIGN)), one.words, one.actors) for one in found]
