"""Entries of the Storting: assemblies with their seats, and proposals with each party's formal position."""

from typing import Annotated, Literal

from pydantic import Field

from loaders.entry import Bilingual, Entry, Permanent, Place
from loaders.fields import ActorId, ByParty, ClaimId, Count, Dated, Day, Ordinal, PartyId, Quote, SourceId, Text


class Member(Entry):
    """A named member of a committee."""

    name: Text
    party: PartyId
    role: Literal["leader", "rapporteur"] | None = None


class Body(Permanent):
    """An assembly in which parties have seats."""

    kind: Literal["plenary", "committee"]
    name: Bilingual
    from_: Annotated[Dated, Field(alias="from")]
    until: Dated | None = None
    total: Count
    """All seats; the seats by party must add up to it."""
    seats: ByParty
    """Seats by party id; parties of no seats are left out."""
    source: Bilingual
    """Where the seats are taken from."""
    date: Dated
    """The day that the seats are true of."""
    members: tuple[Member, ...] = ()
    """Committees: the members whose names are known."""

    @property
    def majority(self) -> int:
        """The smallest number of seats that is more than half."""
        return self.total // 2 + 1


class Remark(Place):
    """What parties wrote of a proposal in a committee report."""

    parties: Annotated[tuple[PartyId, ...], Field(min_length=1)]


class Recommendation(Place):
    """What a committee recommends on a document as a whole: not a vote, and not an answer to each point."""

    outcome: Literal["adopted", "not-adopted"]
    parties: Annotated[tuple[PartyId, ...], Field(min_length=1)]
    """Those behind the recommendation."""
    behind_quote: Quote
    """The words that say who is behind it, from the same place."""


class RollCall(Entry):
    """How parties voted, where that is recorded. Members by party."""

    date: Day
    source: SourceId
    for_: Annotated[ByParty, Field(alias="for", default_factory=dict)]
    against: Annotated[ByParty, Field(default_factory=dict)]


class Proposal(Permanent):
    """A motion in the Storting with each party's formal position; a formal position is no stance."""

    name: Bilingual
    claim: ClaimId
    """The claim whose substance the proposal is about."""
    source: SourceId
    """The report that deals with it."""
    number_in_motion: Ordinal | None = None
    number_in_report: Ordinal | None = None
    """«Forslag N» among the report's minority proposals."""
    motion_by: tuple[ActorId, ...]
    minority_proposal_by: tuple[ActorId, ...] = ()
    """Those who put it forward again in the report."""
    remarks_for: tuple[Remark, ...] = ()
    remarks_against: tuple[Remark, ...] = ()
    recommendation: Recommendation | None = None
    roll_call: RollCall | None = None
    note: Bilingual | None = None
