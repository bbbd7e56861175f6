"""What stands out in the data: broad agreement, deep division, unexpected company, and silence."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from analysis.divisions import Division, division
from analysis.narrow import Selection, narrow, stances_in
from analysis.texts import shares_text
from loaders.model import Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class Company:
    """Two parties far apart in the chamber on the same side of a claim that others contest, by independent texts.

    Attributes
    ----------
    distance
        Places from the one to the other in the row of parties from left to right: neighbours are 1 apart.
    places
        How many parties stand in that row.
    """

    claim: str
    left: Stance
    right: Stance
    contesting: tuple[Stance, ...]
    distance: int
    places: int


@dataclass(frozen=True)
class Silence:
    """Who is not heard, and where.

    Attributes
    ----------
    unmapped
        Actors of whom no source holds own words.
    quietest
        All actors with the fewest stances among those heard, and how many each has; None where nobody is heard, or where
        each of them has a stance on every claim.
    without_parties
        Themes in which others have a stance, and no party has one on any claim; none where the file has no party.
    """

    unmapped: tuple[str, ...]
    quietest: tuple[tuple[str, ...], int] | None
    without_parties: tuple[str, ...]


def divisions(positions: Positions, selection: Selection | None = None) -> list[Division]:
    """The division of every chosen claim among the chosen actors, in the order of the claims; without a choice, of all."""
    shown = selection or narrow(positions)
    return [division(positions, claim, shown.actors) for claim in shown.claims]


def broadest_agreement(positions: Positions, selection: Selection | None = None) -> Division | None:
    """The claim that most actors support and nobody weighs or opposes; among equals the one by most independent texts."""
    united = [one for one in divisions(positions, selection) if len(one.supporting) > 1 and one.known == one.supporting]
    return max(united, key=lambda one: (len(one.supporting), one.texts), default=None)


def deepest_divisions(positions: Positions, selection: Selection | None = None) -> tuple[Division, ...]:
    """The claims whose smaller side is largest, and of these the most polarised: all that are equally deep, in their order."""
    contested = [one for one in divisions(positions, selection) if one.supporting and one.opposing]
    depths = [(min(len(one.supporting), len(one.opposing)), round(one.polarisation, 12)) for one in contested]
    deepest = max(depths, default=None)
    return tuple(one for one, depth in zip(contested, depths, strict=True) if depth == deepest)


def unexpected_company(positions: Positions) -> Company | None:
    """The two parties furthest apart on the same side of a claim that somebody contests, if any are far apart.

    Distance is counted in places in the row of parties that have an order, from left to right, whatever the numbers of that
    order are. Far apart is at least half as many places as there are parties in the row, and never neighbours. The two must
    rest on two texts that are independent of one another. Among equals: the one more actors contest.
    """
    return max(_companies(positions), key=lambda one: (one.distance, len(one.contesting)), default=None)


def _companies(positions: Positions) -> Iterator[Company]:
    place = _places(positions)
    least = max(2, len(place) / 2)
    for one in divisions(positions):
        for side, other_side in ((one.supporting, one.opposing), (one.opposing, one.supporting)):
            placed = sorted((stance for stance in side if stance.actor in place), key=lambda stance: place[stance.actor])
            for left, right in combinations(placed if other_side else (), 2):
                distance = place[right.actor] - place[left.actor]
                if distance >= least and not shares_text(left, right):
                    yield Company(one.claim, left, right, other_side, distance, len(place))


def _places(positions: Positions) -> dict[str, int]:
    """The place of each party that has an order, from the left: 0, 1, 2 …"""
    parties = [actor for actor in narrow(positions, kinds=["party"]).actors if positions.actor[actor].order is not None]
    return {actor: place for place, actor in enumerate(parties)}


def silence(positions: Positions) -> Silence:
    """Who is silent, and in which themes no party is heard."""
    shown = narrow(positions)
    stances = stances_in(positions, shown)
    return Silence(
        unmapped=tuple(actor for actor in shown.actors if actor not in positions.mapped_actors),
        quietest=_quietest(positions, shown, stances),
        without_parties=_without_parties(positions, shown, stances),
    )


def _quietest(positions: Positions, shown: Selection, stances: tuple[Stance, ...]) -> tuple[tuple[str, ...], int] | None:
    counts = Counter(stance.actor for stance in stances)
    heard = [actor for actor in shown.actors if actor in positions.mapped_actors]
    fewest = min((counts[actor] for actor in heard), default=len(shown.claims))
    if fewest == len(shown.claims):
        return None
    return tuple(actor for actor in heard if counts[actor] == fewest), fewest


def _without_parties(positions: Positions, shown: Selection, stances: tuple[Stance, ...]) -> tuple[str, ...]:
    parties = {actor for actor in shown.actors if positions.actor[actor].kind == "party"}
    spoken_on = {positions.claim[stance.claim].theme for stance in stances}
    by_parties = {positions.claim[stance.claim].theme for stance in stances if stance.actor in parties}
    return tuple(theme for theme in shown.themes if parties and theme in spoken_on - by_parties)
