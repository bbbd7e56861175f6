"""What each party did with a proposal in the Storting, act by act, beside its stance on the proposal's claim.

To put a proposal forward, to write of it in a remark, and to stand behind a recommendation are three different acts, and to
vote is a fourth. None of them follows from another, and none is a stance: a recommendation on a whole document is not a vote
on its points, and a party may support a point in its remark and stand behind a recommendation not to adopt the document. So
they stand side by side; nothing is added up, subtracted or scored.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from analysis.narrow import ordered_actors
from loaders.fields import PartialDate
from loaders.model import Body, Proposal, Recommendation, Remark, RollCall, Stance
from loaders.positions import Positions

ACTS = ("moved", "repeated", "supports", "not_supports", "behind", "voted")
"""Formal acts in the order in which they are done."""


@dataclass(frozen=True)
class PartyVote:
    """The members of a party in a roll call.

    Attributes
    ----------
    supporting, opposing
        Members who voted for and against.
    absent
        Members who voted neither way. None where it is not certain how many members the party had that day.
    """

    supporting: int
    opposing: int
    absent: int | None


@dataclass(frozen=True)
class FormalPosition:
    """What one party did with one proposal.

    Attributes
    ----------
    moved, repeated
        Whether it put the proposal forward, and whether it did so again in the report.
    remarks_for, remarks_against
        The remarks in which it supports the proposal, and does not. A party may have both.
    behind
        The recommendation on the whole document that it stands behind; None where it is named behind none, which is no act.
    vote
        None where there is no roll call, or the party is not in it.
    stance
        On the proposal's claim: what it says of a policy, not what it did with the motion.
    set_aside
        Whether a stance on the claim is left out of this view, so that the party is not silent on it.
    seated
        Whether it had a seat in the committee on the day of the report; None where that is not known: no committee is given for
        that very day, or it sits in one of several.
    """

    party: str
    moved: bool
    repeated: bool
    remarks_for: tuple[Remark, ...]
    remarks_against: tuple[Remark, ...]
    behind: Recommendation | None
    vote: PartyVote | None
    stance: Stance | None
    set_aside: bool
    seated: bool | None

    @property
    def acts(self) -> tuple[str, ...]:
        """What it did with the proposal, in the order of ACTS."""
        done = (self.moved, self.repeated, self.remarks_for, self.remarks_against, self.behind, self.vote)
        return tuple(act for act, there in zip(ACTS, done, strict=True) if there)

    @property
    def acted(self) -> bool:
        """Whether it did anything at all with the proposal."""
        return bool(self.acts)

    @property
    def found(self) -> bool:
        """Whether there is an act or a stance of it."""
        return self.acted or self.stance is not None or self.set_aside


@dataclass(frozen=True)
class FormalPositions:
    """One proposal with every party, from left to right in the chamber; those without a place there last.

    Retired parties are left out unless the proposal names them.
    """

    proposal: Proposal
    parties: tuple[FormalPosition, ...]

    @property
    def found(self) -> tuple[FormalPosition, ...]:
        """The parties with an act or a stance."""
        return tuple(one for one in self.parties if one.found)

    @property
    def without(self) -> tuple[FormalPosition, ...]:
        """The parties with neither; `seated` says whether they were in the committee."""
        return tuple(one for one in self.parties if not one.found)

    @property
    def supporting(self) -> tuple[str, ...]:
        """The parties that support the proposal in a remark, as the remarks name them."""
        return _names(self.proposal.remarks_for)

    @property
    def not_supporting(self) -> tuple[str, ...]:
        """The parties that do not support the proposal in a remark, as the remarks name them."""
        return _names(self.proposal.remarks_against)

    @property
    def supporting_and_behind(self) -> tuple[str, ...]:
        """Of the supporting, those who also stand behind the recommendation, whatever its outcome."""
        behind = self.proposal.recommendation.parties if self.proposal.recommendation else ()
        return tuple(party for party in self.supporting if party in behind)


def proposals_on(positions: Positions, claims: Collection[str]) -> list[Proposal]:
    """The proposals on claims, in the order of the file; retired ones are left out."""
    return [proposal for proposal in positions.proposals if proposal.claim in claims and not proposal.retired]


def formal_positions(positions: Positions, proposal: Proposal) -> FormalPositions:
    """Every party's acts on a proposal, and its stance on the proposal's claim."""
    votes = party_votes(positions, proposal.roll_call) if proposal.roll_call else {}
    named = {*_named(proposal), *votes}
    kept = [actor.id for actor in positions.actors if not actor.retired or actor.id in named]
    parties = ordered_actors(positions, ["party"], kept)
    committees = _bodies_on(positions, "committee", positions.source[proposal.source].date)
    return FormalPositions(proposal, tuple(_position(positions, proposal, party, votes, committees) for party in parties))


def party_votes(positions: Positions, roll_call: RollCall) -> dict[str, PartyVote]:
    """The votes of every party in a roll call, by party; a party that the roll call does not name is not in it.

    Those who voted neither way are counted only where the seats of one plenary are given for the very day of the roll call,
    and no party in it has cast more votes than it has seats there.
    """
    cast = {
        party: (roll_call.for_.get(party, 0), roll_call.against.get(party, 0))
        for party in dict.fromkeys((*roll_call.for_, *roll_call.against))
    }
    plenaries = _bodies_on(positions, "plenary", PartialDate(roll_call.date.isoformat()))
    seats = plenaries[0].seats if len(plenaries) == 1 else {}
    certain = all(sum(both) <= seats.get(party, 0) for party, both in cast.items())
    return {party: PartyVote(*both, seats.get(party, 0) - sum(both) if certain else None) for party, both in cast.items()}


def _position(
    positions: Positions,
    proposal: Proposal,
    party: str,
    votes: Mapping[str, PartyVote],
    committees: tuple[Body, ...],
) -> FormalPosition:
    recommendation = proposal.recommendation
    return FormalPosition(
        party=party,
        moved=party in proposal.motion_by,
        repeated=party in proposal.minority_proposal_by,
        remarks_for=tuple(remark for remark in proposal.remarks_for if party in remark.parties),
        remarks_against=tuple(remark for remark in proposal.remarks_against if party in remark.parties),
        behind=recommendation if recommendation and party in recommendation.parties else None,
        vote=votes.get(party),
        stance=positions.stance.get(f"{party}/{proposal.claim}"),
        set_aside=positions.is_set_aside(party, proposal.claim),
        seated=_seated(party, committees),
    )


def _seated(party: str, committees: Sequence[Body]) -> bool | None:
    """Which of several committees wrote the report is not known; who sits in none of them had no seat in it."""
    seats = [bool(body.seats.get(party)) for body in committees]
    if any(seats):
        return True if len(seats) == 1 else None
    return False if seats else None


def _named(proposal: Proposal) -> set[str]:
    """Everybody whom a proposal names outside its roll call."""
    behind = proposal.recommendation.parties if proposal.recommendation else ()
    written = _names((*proposal.remarks_for, *proposal.remarks_against))
    return {*proposal.motion_by, *proposal.minority_proposal_by, *written, *behind}


def _names(remarks: Iterable[Remark]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party for remark in remarks for party in remark.parties))


def _bodies_on(positions: Positions, kind: str, day: PartialDate) -> tuple[Body, ...]:
    """The bodies whose seats are given for that very day; a day that is not known in full is the day of none."""
    if day.text.count("-") != 2:
        return ()
    return tuple(body for body in positions.bodies if body.kind == kind and body.date == day)
