"""Pairs of actors with the stances on the claims that they share, and the figures that rest on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from analysis.frames import stance_matrix
from analysis.narrow import Selection, narrow, spoken_by
from analysis.pair_texts import pairwise_apart, shared_texts
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
    found, spoken = [], spoken_by(positions, selection.actors)
    for (row, one), (column, other) in combinations(enumerate(selection.actors), 2):
        stances = _shared(selection.claims, spoken[one], spoken[other], left.get((one, other), {}))
        counts = (int(same[row, column]), int(opposite[row, column])) if stances else (0, 0)
        shared = texts.get((one, other), {})
        one_text = tuple(claim for claim in selection.claims if claim in shared) if shared else ()
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
    claims: Sequence[str],
    mine: Mapping[str, Stance],
    theirs: Mapping[str, Stance],
    changed: Mapping[str, tuple[Stance | None, Stance | None]],
) -> tuple[tuple[Stance, Stance], ...]:
    """Both stances on each claim that two share, as they are left to the pair."""
    both = [changed.get(claim, (mine[claim], theirs[claim])) for claim in claims if claim in mine and claim in theirs]
    return tuple((one, other) for one, other in both if one is not None and other is not None)
