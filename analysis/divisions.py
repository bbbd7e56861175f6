"""Who is for, weighing, against and silent on a claim."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from analysis.texts import independent_texts
from loaders.model import Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class Division:
    """The stances on one claim among chosen actors.

    Attributes
    ----------
    supporting, weighing, opposing
        Stances > 0, = 0 and < 0, in the order of the actors.
    silent
        Actors without a known stance.
    """

    claim: str
    supporting: tuple[Stance, ...]
    weighing: tuple[Stance, ...]
    opposing: tuple[Stance, ...]
    silent: tuple[str, ...]

    @property
    def known(self) -> tuple[Stance, ...]:
        return self.supporting + self.weighing + self.opposing

    @cached_property
    def texts(self) -> int:
        """Independent texts behind the known stances."""
        return independent_texts(self.known)

    @property
    def polarisation(self) -> float:
        """Population variance of the known stances / 4: 0 all alike, 1 half +2 and half −2; NaN for fewer than two."""
        return float(np.var([stance.value for stance in self.known]) / 4) if len(self.known) > 1 else float("nan")


def division(positions: Positions, claim: str, actors: Sequence[str]) -> Division:
    """The division of a claim among actors, in the order given."""
    stances = [positions.stance[key] for actor in actors if (key := f"{actor}/{claim}") in positions.stance]
    heard = {stance.actor for stance in stances}
    return Division(
        claim,
        tuple(stance for stance in stances if stance.value > 0),
        tuple(stance for stance in stances if stance.value == 0),
        tuple(stance for stance in stances if stance.value < 0),
        tuple(actor for actor in actors if actor not in heard),
    )


def counts(positions: Positions, one: Division) -> dict[str, int]:
    """How many stand where: supporting, weighing, opposing, missing and aside. Who is only set aside is not missing."""
    aside = sum(positions.is_set_aside(actor, one.claim) for actor in one.silent)
    return {
        "supporting": len(one.supporting),
        "weighing": len(one.weighing),
        "opposing": len(one.opposing),
        "missing": len(one.silent) - aside,
        "aside": aside,
    }
