"""Who is for, weighing, against and silent, by name: one line for each stance and for each reason of silence."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from analysis.divisions import Division
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.cells import ASIDE_SIGN, UNKNOWN_SIGN
from words.formats import SIGNS, STEP_NAMES
from words.stances import short_names, silence_kind, stance_words

SILENCES = ("set_aside", "unsaid", "unmapped")
"""Why an actor is silent, those who have spoken after all first."""


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
    """Actors without a stance on a claim or theme, by the reason."""
    found = []
    for kind in SILENCES:
        silent = tuple(actor for actor in actors if silence_kind(positions, actor, subject) == kind)
        mark = ("aside", ASIDE_SIGN) if kind == "set_aside" else ("unknown", UNKNOWN_SIGN)
        if silent:
            found.append(Line(*mark, _reason(kind, len(silent), lang), silent))
    return found


def _reason(kind: str, count: int, lang: str) -> str:
    return text("claim.unmapped", lang, n=count) if kind == "unmapped" else text(f"silence.{kind}", lang)


def silence_notes(positions: Positions, actors: Sequence[str], subject: str, lang: str) -> list[str]:
    """What is known of why actors are silent, «MDG og V: …»: one text for all with the same note.

    It says nothing of those whose stance is only set aside.
    """
    heaps: dict[str, list[str]] = {}
    for actor in actors:
        note = positions.actor[actor].silence_note
        if note and not positions.is_set_aside(actor, subject):
            heaps.setdefault(note.in_language(lang), []).append(actor)
    return [f"{short_names(positions, heap, lang)}: {note}" for note, heap in heaps.items()]
