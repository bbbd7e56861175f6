"""What is left of the stances where text that several actors share is left out.

A joint or endorsed text makes its signatories agree by construction. For one actor at a time that is every joint and every
endorsing piece of evidence (`first_hand`); for a pair it is only what those two share (`apart`). Either way a stance is
decided anew from what evidence is left, if any.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from analysis.narrow import spoken_by
from analysis.texts import endorses_said, same_endorsed, shares_text
from loaders.model import Evidence, Stance
from loaders.positions import Positions


def decided_without(positions: Positions, stance: Stance, dropped: Callable[[Evidence], bool]) -> Stance | None:
    """A stance without some of its evidence, decided anew where the deciding piece is among it; None where nothing is left.

    The newest piece that is left decides; an undated one is older than any date. Among equals own words come before endorsed
    ones, and then the first in the file.
    The note falls with the piece that it was written about.
    """
    left = [one for one in stance.evidence if not dropped(one)]
    if not left:
        return None
    if left[0] is stance.deciding:
        return stance if len(left) == len(stance.evidence) else stance.model_copy(update={"evidence": tuple(left)})
    newest = max(left, key=lambda one: (_day(positions, one), one.endorses is None))
    rest = tuple(one for one in left if one is not newest)
    basis = newest.basis if newest.stance else stance.basis
    decided = {"stance": newest.stance or stance.stance, "basis": basis, "note": None, "evidence": (newest, *rest)}
    return stance.model_copy(update=decided)


def _day(positions: Positions, evidence: Evidence) -> date:
    return (evidence.date or positions.source[evidence.source].date).first_day or date.min


def first_hand(positions: Positions) -> Positions:
    """The file without joint and endorsing evidence; a stance that falls away altogether is `set_aside`: it is no silence."""
    decided = [(stance, decided_without(positions, stance, _shared)) for stance in positions.stances]
    kept = tuple(left for _, left in decided if left is not None)
    aside = tuple(stance for stance, left in decided if left is None)
    return replace(positions, stances=kept, set_aside=aside, own_words_only=True)


def _shared(evidence: Evidence) -> bool:
    return bool(evidence.joint_with) or evidence.endorses is not None


def apart(positions: Positions, one: str, other: str) -> dict[str, tuple[Stance | None, Stance | None]]:
    """Two actors' stances on the claims where the deciding evidence of both is the same text, each decided anew.

    Returns
    -------
    dict
        Claim → the stance of `one` and that of `other` on what evidence is left, None where none is. Claims on which they
        share no deciding text are not in it: there both stances stay as they are. Retired claims are in it as any other.
    """
    spoken = spoken_by(positions, (one, other))
    return apart_of(positions, spoken[one], spoken[other])


def apart_of(
    positions: Positions, mine: Mapping[str, Stance], theirs: Mapping[str, Stance]
) -> dict[str, tuple[Stance | None, Stance | None]]:
    """The same of two actors' stances by claim, for whoever sets many pairs apart."""
    both = [(stance, theirs[claim]) for claim, stance in mine.items() if claim in theirs]
    return {
        one.claim: (_apart(positions, one, other), _apart(positions, other, one))
        for one, other in both
        if shares_text(one, other)
    }


def _apart(positions: Positions, mine: Stance, theirs: Stance) -> Stance | None:
    """A stance without the pieces that lean on the other actor; words of its own that the other leans on stay its own."""

    def leaning(piece: Evidence) -> bool:
        endorsed = piece.endorses is not None and piece.endorses.speaker == theirs.actor
        return (
            endorsed
            or theirs.actor in piece.joint_with
            or any(endorses_said(piece, theirs.actor, other) or same_endorsed(piece, other) for other in theirs.evidence)
        )

    return decided_without(positions, mine, leaning)
