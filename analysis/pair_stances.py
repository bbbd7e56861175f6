"""Pairs of actors with the stances on the claims that they share, and the figures that rest on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from analysis.frames import stance_matrix
from analysis.narrow import Selection, narrow
from analysis.pair_texts import SharedTexts, pairwise_apart, shared_texts
from analysis.pairs import pair_values
from loaders.model import Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class Pair:
    """Two actors.

    Attributes
    ----------
    stances
        Those of `one` and of `other` on each claim that they share, in the order of the claims.
    same, opposite
        On how many of these claims they are on the same side, on opposite sides; who weighs is on neither.
    agreement
        The index in 0..1 (`analysis.pairs`); NaN where nothing is shared.
    one_text
        The claims on which the deciding evidence of both is the same text, whether it is counted here or left out.
    """

    one: str
    other: str
    stances: tuple[tuple[Stance, Stance], ...]
    same: int
    opposite: int
    agreement: float
    one_text: tuple[str, ...]

    @property
    def id(self) -> str:
        """`<actor>/<actor>`, in the order of the actors."""
        return f"{self.one}/{self.other}"

    @property
    def n(self) -> int:
        """How many claims they share."""
        return len(self.stances)


def pairs_of(positions: Positions, selection: Selection, without_shared: bool = False) -> tuple[Pair, ...]:
    """All pairs of a selection's actors on its claims, in the order of the actors.

    With `without_shared`, each pair is without the text that the two share (`analysis.own_words.apart`).
    """
    texts = shared_texts(positions, selection.actors)
    matrix = stance_matrix(positions, selection.claims, selection.actors)
    left = texts if without_shared else {}
    same, opposite, agreement = (
        pairwise_apart(matrix, left, partial(pair_values, measure=measure)).to_numpy()
        for measure in ("same-side", "opposite-side", "agreement")
    )
    found = []
    for (row, one), (column, other) in combinations(enumerate(selection.actors), 2):
        stances = _shared(positions, selection.claims, (one, other), left)
        counts = (int(same[row, column]), int(opposite[row, column])) if stances else (0, 0)
        one_text = tuple(claim for claim in selection.claims if claim in texts.get((one, other), {}))
        found.append(Pair(one, other, stances, *counts, float(agreement[row, column]), one_text))
    return tuple(found)


def pairs_with(positions: Positions, selection: Selection, actor: str, without_shared: bool = False) -> dict[str, Pair]:
    """Each other actor of a selection → its pair with one of them, on the selection's claims.

    They are those that `pairs_of` gives; pairs of others are not computed.

    Raises
    ------
    ValueError
        Where the actor is not in the selection.
    """
    if actor not in selection.actors:
        raise ValueError(f"{actor} is not among the actors of the selection")
    found = {}
    for other in selection.actors:
        if other != actor:
            both = tuple(one for one in selection.actors if one in (actor, other))
            (found[other],) = pairs_of(positions, selection.in_order(both), without_shared)
    return found


def pairs_with_parties(positions: Positions, actor: str | None) -> dict[str, Pair]:
    """Party → its pair with an actor, on all claims; empty where there is no actor."""
    if actor is None:
        return {}
    parties = narrow(positions, kinds=["party"]).actors
    return pairs_with(positions, narrow(positions, actors=[actor, *parties]), actor)


def _shared(
    positions: Positions, claims: Sequence[str], pair: tuple[str, str], texts: SharedTexts
) -> tuple[tuple[Stance, Stance], ...]:
    changed = texts.get(pair, {})
    found = []
    for claim in claims:
        whole = tuple(positions.stance.get(f"{actor}/{claim}") for actor in pair)
        one, other = changed.get(claim, whole)
        if one is not None and other is not None:
            found.append((one, other))
    return tuple(found)
