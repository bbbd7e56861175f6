"""Who is with a demand in a body of the Storting, who could be, and what majority that makes.

A coalition here is not an agreement between parties: it is what their stances on the same claims add up to in seats.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from analysis.narrow import ordered_actors
from loaders.fields import PartialDate
from loaders.model import Basis, Body, Stance
from loaders.positions import Positions

GROUPS = ("firm", "partly", "open", "against", "not_found")
"""Firm: +2; partly: +1 on condition or of the aim; open: 0, or +1 of the problem; against: below 0; not found: no stance."""
FOR = ("firm", "partly")
PERSUADABLE = ("open", "not_found")
ASSUMABLE = ("firm", "partly", "open", "against")


@dataclass(frozen=True)
class Coalition:
    """How the seats of a body stand to a claim, or to a package of claims.

    Attributes
    ----------
    body, claims
        Ids; the claims in the order asked for, each once.
    seats, majority
        All seats, and the smallest number that is more than half of them.
    group
        Party → its group, for the parties with seats, as they sit from left to right.
    seats_of
        Party → its seats, at least 1; in the same order.
    stances
        Party → its known stances on the claims, in the order of the claims; () where none is known.
    set_aside
        Party → its stances on the claims that are left out as text it shares with others; no key where there are none. A
        party that has only such stances is not found in the numbers, but it is not silent.
    assumed
        Party → the group that the reader set in place of the one that its stances give.
    positions_date
        The newest date among the deciding evidence of the parties with seats, but for the assumed ones; None where no other
        has spoken.
    """

    body: str
    claims: tuple[str, ...]
    seats: int
    majority: int
    group: dict[str, str]
    seats_of: dict[str, int]
    stances: dict[str, tuple[Stance, ...]]
    set_aside: dict[str, tuple[Stance, ...]]
    assumed: dict[str, str]
    positions_date: PartialDate | None

    def parties(self, *groups: str) -> tuple[str, ...]:
        """The parties of some groups, from left to right."""
        return tuple(party for party, group in self.group.items() if group in groups)

    def seats_by_party(self, *groups: str) -> dict[str, int]:
        """Party → seats in some groups, from left to right."""
        return {party: self.seats_of[party] for party in self.parties(*groups)}

    def seats_in(self, *groups: str) -> int:
        return sum(self.seats_by_party(*groups).values())

    @property
    def supporters(self) -> tuple[str, ...]:
        """The parties for: firm and partly."""
        return self.parties(*FOR)

    @property
    def persuadable(self) -> tuple[str, ...]:
        """The parties that are open or not found."""
        return self.parties(*PERSUADABLE)

    @property
    def known(self) -> bool:
        """Whether anything is known of any party: a stance, one that is set aside, or what the reader assumes."""
        return any(self.stances.values()) or bool(self.set_aside or self.assumed)

    @property
    def only_set_aside(self) -> tuple[str, ...]:
        """The parties that are not found here, but have a stance that is set aside."""
        return tuple(party for party in self.parties("not_found") if party in self.set_aside)

    def behind(self, *groups: str) -> tuple[Stance, ...]:
        """The stances that the groups' numbers rest on; an assumed party rests on none."""
        return tuple(one for party in self.parties(*groups) if party not in self.assumed for one in self.stances[party])

    @property
    def lower(self) -> int:
        """Seats that are for."""
        return self.seats_in(*FOR)

    @property
    def upper(self) -> int:
        """Seats that are for where everybody open or not found comes along: all that are not against."""
        return self.lower + self.seats_in(*PERSUADABLE)

    @property
    def missing(self) -> int:
        """How many seats the parties for lack for a majority; 0 where they have it."""
        return max(0, self.majority - self.lower)

    @property
    def standing(self) -> Literal["firm", "with_partly", "missing"]:
        """Whether the firm alone reach the majority, only those for in part with them, or neither."""
        if self.seats_in("firm") >= self.majority:
            return "firm"
        return "missing" if self.missing else "with_partly"

    @property
    def endorsed(self) -> dict[str, tuple[Stance, ...]]:
        """Party → its stances that rest on endorsing another's words; only for parties that are for, and not assumed."""
        return {
            party: stances
            for party in self.supporters
            if party not in self.assumed and (stances := tuple(one for one in self.stances[party] if one.deciding.endorses))
        }

    def own_words(self, *groups: str) -> tuple[str, ...]:
        """The parties of some groups that say it in own or joint words on every claim: neither endorsed nor assumed."""
        return tuple(party for party in self.parties(*groups) if party not in self.endorsed and party not in self.assumed)

    def own_seats(self, *groups: str) -> int:
        """Seats of `own_words`."""
        return sum(self.seats_of[party] for party in self.own_words(*groups))


def coalition(positions: Positions, claims: Sequence[str], body: str, assumed: Mapping[str, str] = {}) -> Coalition:
    """The groups of a body's parties on one claim or a package; claims may be retired.

    On a package a party is firm only if firm on every claim, partly if for on every claim, against if against on any, not
    found if silent on all, and else open.

    Parameters
    ----------
    claims
        One id or more; a repeated one counts once.
    assumed
        Party → firm, partly, open or against, in place of what its stances say.

    Raises
    ------
    KeyError
        For an unknown claim or body.
    ValueError
        Where no claim is given, an assumed group is unknown, or an assumed party has no seat in the body.
    """
    package = tuple(positions.claim[claim].id for claim in dict.fromkeys(claims))
    seats_of = _seats(positions, positions.body[body])
    _check(package, body, seats_of, assumed)
    stances = _on_claims(positions.stances, package, seats_of)
    return Coalition(
        body=body,
        claims=package,
        seats=positions.body[body].total,
        majority=positions.body[body].majority,
        group={party: assumed.get(party, package_group(stances[party], len(package))) for party in seats_of},
        seats_of=seats_of,
        stances=stances,
        set_aside={party: found for party, found in _on_claims(positions.set_aside, package, seats_of).items() if found},
        assumed={party: assumed[party] for party in seats_of if party in assumed},
        positions_date=_newest(positions, [one for party in stances if party not in assumed for one in stances[party]]),
    )


def todays_chamber(positions: Positions) -> str | None:
    """The plenary that began last, of those not retired; where there is none, the committee; None where there is no body."""
    kept = [body for body in positions.bodies if not body.retired] or positions.bodies
    newest = max(kept, key=lambda body: (body.kind == "plenary", body.from_.first_day or date.min), default=None)
    return newest.id if newest else None


def _seats(positions: Positions, body: Body) -> dict[str, int]:
    """Seats of the parties that have any, as they sit from left to right."""
    seated = {party: seats for party, seats in body.seats.items() if seats > 0}
    return {party: seated[party] for party in ordered_actors(positions, actors=seated)} if seated else {}


def _check(package: Sequence[str], body: str, seats_of: Mapping[str, int], assumed: Mapping[str, str]) -> None:
    if not package:
        raise ValueError("a coalition needs at least one claim")
    for party, group in assumed.items():
        if party not in seats_of:
            raise ValueError(f"{party} has no seat in {body}")
        if group not in ASSUMABLE:
            raise ValueError(f"{group} is no group to assume: choose one of {', '.join(ASSUMABLE)}")


def _on_claims(stances: Sequence[Stance], package: Sequence[str], parties: Mapping[str, int]) -> dict[str, tuple[Stance, ...]]:
    """Each party's stances on the claims of a package, in their order."""
    found = {stance.id: stance for stance in stances if stance.actor in parties}
    return {party: tuple(found[key] for claim in package if (key := f"{party}/{claim}") in found) for party in parties}


def package_group(stances: Sequence[Stance], claims: int) -> str:
    """The group of a party with these stances on so many claims."""
    groups = {group_of(stance) for stance in stances}
    if not groups:
        return "not_found"
    if "against" in groups:
        return "against"
    if len(stances) < claims or "open" in groups:
        return "open"
    return "firm" if groups == {"firm"} else "partly"


def group_of(stance: Stance) -> str:
    """The group that one stance by itself puts a party in; describing the problem is no support for a measure."""
    if stance.value < 0:
        return "against"
    if stance.value == 0 or stance.basis == Basis.PROBLEM:
        return "open"
    return "firm" if stance.value == 2 else "partly"


def _newest(positions: Positions, stances: Sequence[Stance]) -> PartialDate | None:
    """The newest of the dates that the stances' deciding words have; of two that count as the same day, the more precise."""
    dates = [stance.deciding.date or positions.source[stance.deciding.source].date for stance in stances]
    return max(dates, key=lambda one: (one.first_day or date.min, one.text), default=None)
