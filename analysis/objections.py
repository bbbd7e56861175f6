"""Who is against some claims, or supports them on conditions only."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.narrow import ordered_actors
from loaders.model import Basis, Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class Objections:
    """What speaks against a demand, in stances.

    Attributes
    ----------
    heard
        All known stances on the claims but those of the actor whose demand it is: claim by claim, actors in their order.
    against
        Those below 0, the strongest first.
    conditional
        Those that support on conditions.
    """

    heard: tuple[Stance, ...]
    against: tuple[Stance, ...]
    conditional: tuple[Stance, ...]


def objections(positions: Positions, claims: Sequence[str], besides: str | None, conditions: bool = True) -> Objections:
    """The objections to some claims.

    Parameters
    ----------
    besides
        An actor whose demand it is: its own conditions are no objection.
    conditions
        Whether those who support on conditions are given too.
    """
    actors = [actor for actor in ordered_actors(positions) if actor != besides]
    keys = [f"{actor}/{claim}" for claim in claims for actor in actors]
    heard = tuple(positions.stance[key] for key in keys if key in positions.stance)
    return Objections(
        heard,
        tuple(sorted((one for one in heard if one.value < 0), key=lambda one: one.value)),
        tuple(one for one in heard if conditions and one.basis is Basis.CONDITION),
    )
