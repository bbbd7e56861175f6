"""The reader's choices → which actors and which claims a page is about."""

import math
from collections.abc import Collection
from dataclasses import dataclass, replace

from loaders.model import ACTOR_KINDS, Actor, Stance
from loaders.positions import Positions

KINDS = ACTOR_KINDS
"""Kinds of actor in the order in which they are shown."""


@dataclass(frozen=True)
class Selection:
    """Ids of what is shown, in the order in which it is shown."""

    actors: tuple[str, ...]
    themes: tuple[str, ...]
    claims: tuple[str, ...]

    def in_order(self, actors: tuple[str, ...]) -> "Selection":
        """The same actors in another order."""
        return replace(self, actors=actors)


def narrow(
    positions: Positions,
    themes: Collection[str] = (),
    kinds: Collection[str] = (),
    actors: Collection[str] = (),
    claims: Collection[str] = (),
) -> Selection:
    """What is left of a file under the reader's choices; an empty choice leaves everything.

    Actors stand by kind and parties from left to right; claims by theme. Retired entries are left out unless chosen by id.
    """
    shown_themes = tuple(one.id for one in positions.themes if one.id in themes or (not themes and not one.retired))
    shown_claims = tuple(
        claim.id
        for theme in shown_themes
        for claim in positions.claims
        if claim.theme == theme and (claim.id in claims or (not claims and not claim.retired))
    )
    return Selection(ordered_actors(positions, kinds, actors), shown_themes, shown_claims)


def spoken_by(positions: Positions, actors: Collection[str]) -> dict[str, dict[str, Stance]]:
    """Each actor → claim → its stance, in the order of the file; retired claims too."""
    found: dict[str, dict[str, Stance]] = {actor: {} for actor in actors}
    for stance in positions.stances:
        if stance.actor in found:
            found[stance.actor][stance.claim] = stance
    return found


def stances_in(positions: Positions, selection: Selection) -> tuple[Stance, ...]:
    """The stances of a selection's actors on its claims, in the order of the file."""
    actors, claims = set(selection.actors), set(selection.claims)
    return tuple(stance for stance in positions.stances if stance.actor in actors and stance.claim in claims)


def ordered_actors(positions: Positions, kinds: Collection[str] = (), actors: Collection[str] = ()) -> tuple[str, ...]:
    """Ids of the chosen actors: organisations by kind, then the government, then parties from left to right.

    A party without a place between left and right stands last.
    """
    chosen = [
        actor
        for actor in positions.actors
        if (not kinds or actor.kind in kinds) and (actor.id in actors or (not actors and not actor.retired))
    ]
    return tuple(actor.id for actor in sorted(chosen, key=_place))


def _place(actor: Actor) -> tuple[int, float]:
    return KINDS.index(actor.kind), math.inf if actor.order is None else actor.order
