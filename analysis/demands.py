"""Which demands there are, those nearest a majority first; and where parties have spoken, beside a demand on which none has."""

from collections.abc import Sequence

from analysis.coalitions import Coalition
from analysis.narrow import narrow
from analysis.pair_stances import pairs_with_parties
from analysis.winning import Turn, nearest_to_turn
from loaders.positions import Positions


def demands(positions: Positions, themes: Sequence[str], body: str, asking: str | None) -> list[Turn]:
    """The demands of some themes (none: of all), those of the asking actor where one is given, nearest a majority first.

    Raises what `analysis.winning.nearest_to_turn` does.
    """
    claims = narrow(positions, themes=themes).claims
    if asking is not None:
        own = {one.claim for one in positions.stances if one.actor == asking and one.value > 0}
        claims = tuple(claim for claim in claims if claim in own)
    return nearest_to_turn(positions, claims, body, likeness(positions, asking))


def likeness(positions: Positions, asking: str | None) -> dict[str, float]:
    """Party → its agreement with the asking actor, 0..1, NaN where they share no claim; empty where none asks."""
    return {party: pair.agreement for party, pair in pairs_with_parties(positions, asking).items()}


def spoken_nearby(positions: Positions, found: Coalition) -> dict[str, list[str]]:
    """Claim → the parties with seats that have spoken on it, from left to right: of the themes of a demand, without itself.

    Those on which parties with most seats have spoken come first.
    """
    themes = {positions.claim[claim].theme for claim in found.claims}
    heard = {
        claim: parties
        for claim in narrow(positions, themes=themes).claims
        if claim not in found.claims and (parties := [one for one in found.seats_of if f"{one}/{claim}" in positions.stance])
    }
    return dict(sorted(heard.items(), key=lambda one: -sum(found.seats_of[party] for party in one[1])))
