"""What stands out in the data: broad agreement, deep division, unexpected company, and silence."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from analysis.divisions import Division, division
from analysis.narrow import Selection, narrow
from analysis.texts import shares_text
from loaders.model import Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class Company:
    """Two parties far apart in the chamber on the same side of a claim that others contest, by independent texts."""

    claim: str
    left: Stance
    right: Stance
    contesting: tuple[Stance, ...]
    distance: int
    """Places between the two in the chamber's order, at least 1."""


@dataclass(frozen=True)
class Silence:
    """Who is not heard, and where.

    Attributes
    ----------
    unmapped
        Actors of whom no source holds own words.
    quietest
        The actor with fewest stances among those heard, and how many it has; None where nobody is heard.
    without_parties
        Themes in which no party has a stance on any claim.
    """

    unmapped: tuple[str, ...]
    quietest: tuple[str, int] | None
    without_parties: tuple[str, ...]


def divisions(positions: Positions, selection: Selection | None = None) -> list[Division]:
    """The division of every chosen claim among the chosen actors, in the order of the claims; without a choice, of all."""
    shown = selection or narrow(positions)
    return [division(positions, claim, shown.actors) for claim in shown.claims]


def broadest_agreement(positions: Positions, selection: Selection | None = None) -> Division | None:
    """The claim that most actors support and nobody weighs or opposes; among equals the one by most independent texts."""
    united = [one for one in divisions(positions, selection) if len(one.supporting) > 1 and one.known == one.supporting]
    return max(united, key=lambda one: (len(one.supporting), one.texts), default=None)


def deepest_division(positions: Positions, selection: Selection | None = None) -> Division | None:
    """The claim whose smaller side is largest; among equals the most polarised one."""
    contested = [one for one in divisions(positions, selection) if one.supporting and one.opposing]
    return max(contested, key=lambda one: (min(len(one.supporting), len(one.opposing)), one.polarisation), default=None)


def unexpected_company(positions: Positions) -> Company | None:
    """The two parties furthest apart in the chamber's order on the same side of a claim that somebody contests.

    The two must rest on two texts that are independent of one another. Among equals: the one more actors contest.
    """
    return max(_companies(positions), key=lambda one: (one.distance, len(one.contesting)), default=None)


def _companies(positions: Positions) -> Iterator[Company]:
    for one in divisions(positions):
        for side, other_side in ((one.supporting, one.opposing), (one.opposing, one.supporting)):
            seated = [(order, stance) for stance in side if (order := positions.actor[stance.actor].order) is not None]
            for (left_place, left), (right_place, right) in combinations(sorted(seated, key=lambda pair: pair[0]), 2):
                if other_side and not shares_text(left, right):
                    yield Company(one.claim, left, right, other_side, right_place - left_place)


def silence(positions: Positions) -> Silence:
    """Who is silent, and in which themes no party is heard."""
    shown = narrow(positions)
    counts = {actor: 0 for actor in shown.actors if actor in positions.mapped_actors}
    heard_themes = set()
    for stance in positions.stances:
        if stance.actor not in counts or stance.claim not in shown.claims:
            continue
        counts[stance.actor] += 1
        if positions.actor[stance.actor].kind == "party":
            heard_themes.add(positions.claim[stance.claim].theme)
    return Silence(
        unmapped=tuple(actor for actor in shown.actors if actor not in positions.mapped_actors),
        quietest=min(counts.items(), key=lambda pair: pair[1], default=None),
        without_parties=tuple(theme for theme in shown.themes if theme not in heard_themes),
    )
