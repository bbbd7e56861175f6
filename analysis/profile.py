"""All that is known of one actor: its stances by theme, what it has not said, its seats, and when its words are from."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from analysis.agreements import Agreements, agreements
from analysis.narrow import narrow, ordered_actors
from loaders.fields import PartialDate
from loaders.model import Body, Evidence, Member, Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class ThemeProfile:
    """An actor on one theme.

    Attributes
    ----------
    stances
        The strongest first, among equally strong ones those for before those against, then in the order of the claims.
    silent
        Claims on which nothing is found.
    aside
        Claims on which all that is found is set aside in this view: there it is not silent.
    """

    theme: str
    stances: tuple[Stance, ...]
    silent: tuple[str, ...]
    aside: tuple[str, ...]

    @property
    def claims(self) -> int:
        """How many claims the theme has."""
        return len(self.stances) + len(self.silent) + len(self.aside)


@dataclass(frozen=True)
class Profile:
    """An actor on every theme, in the order of the themes. What is retired is left out."""

    actor: str
    themes: tuple[ThemeProfile, ...]

    @property
    def stances(self) -> tuple[Stance, ...]:
        return tuple(stance for one in self.themes for stance in one.stances)

    @property
    def silent(self) -> tuple[str, ...]:
        return tuple(claim for one in self.themes for claim in one.silent)

    @property
    def aside(self) -> tuple[str, ...]:
        return tuple(claim for one in self.themes for claim in one.aside)

    @property
    def spoken(self) -> tuple[ThemeProfile, ...]:
        """The themes on which it has a stance."""
        return tuple(one for one in self.themes if one.stances)

    @property
    def claims(self) -> int:
        """How many claims there are."""
        return sum(one.claims for one in self.themes)


@dataclass(frozen=True)
class Seats:
    """An actor in a body.

    Attributes
    ----------
    seats
        0 where it has none.
    members
        Its members there whose names are known.
    """

    body: Body
    seats: int
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Piece:
    """A piece of evidence with what it is evidence of, and the day that it is from, as far as that is known."""

    stance: Stance
    evidence: Evidence
    date: PartialDate


def profile(positions: Positions, actor: str) -> Profile:
    """An actor on all claims that are not retired."""
    shown = narrow(positions)
    by_theme = [[claim for claim in shown.claims if positions.claim[claim].theme == theme] for theme in shown.themes]
    return Profile(
        actor,
        tuple(_on_theme(positions, actor, theme, claims) for theme, claims in zip(shown.themes, by_theme, strict=True)),
    )


def _on_theme(positions: Positions, actor: str, theme: str, claims: Sequence[str]) -> ThemeProfile:
    stances = [positions.stance[key] for claim in claims if (key := f"{actor}/{claim}") in positions.stance]
    unheard = [claim for claim in claims if f"{actor}/{claim}" not in positions.stance]
    return ThemeProfile(
        theme,
        tuple(sorted(stances, key=lambda one: (-abs(one.value), -one.value))),
        tuple(claim for claim in unheard if not positions.is_set_aside(actor, claim)),
        tuple(claim for claim in unheard if positions.is_set_aside(actor, claim)),
    )


def pieces(positions: Positions, stances: Sequence[Stance]) -> tuple[Piece, ...]:
    """All evidence of stances, the oldest first; what is undated is older than any date, as where stances are decided."""
    found = [
        Piece(stance, evidence, evidence.date or positions.source[evidence.source].date)
        for stance in stances
        for evidence in stance.evidence
    ]
    return tuple(sorted(found, key=lambda one: one.date))


def span(when: PartialDate) -> tuple[date, date] | None:
    """The first and the last day that a date can mean; None where it is undated."""
    first = when.first_day
    if first is None:
        return None
    known = when.text.count("-")
    month = first.month if known else 12
    return first, first if known == 2 else date(first.year, month, calendar.monthrange(first.year, month)[1])


def years(positions: Positions) -> tuple[int, int] | None:
    """The first and the last year of any source and any words of a stance in the file; None where all are undated."""
    dates = [source.date for source in positions.sources] + [piece.date for piece in pieces(positions, positions.stances)]
    known = [day.year for one in dates if (day := one.first_day)]
    return (min(known), max(known)) if known else None


def place_from_left(positions: Positions, actor: str) -> tuple[int, int] | None:
    """The place of a party among the parties that have one between left and right, from 1 at the left, and how many these are.

    They need not have seats. None where it has no such place.
    """
    row = [one for one in ordered_actors(positions, ["party"]) if positions.actor[one].order is not None]
    return (row.index(actor) + 1, len(row)) if actor in row else None


def seats(positions: Positions, party: str) -> tuple[Seats, ...]:
    """A party in every body that is not retired, the newest first."""
    bodies = sorted((body for body in positions.bodies if not body.retired), key=lambda body: body.date, reverse=True)
    return tuple(
        Seats(body, body.seats.get(party, 0), tuple(member for member in body.members if member.party == party))
        for body in bodies
    )


def pairs_of_actor(positions: Positions, actor: str, without_shared: bool = False) -> Agreements:
    """One actor with each of the others, on all claims; with the text that each pair shares or without.

    `positions` is the whole file.
    """
    shown = narrow(positions)
    everybody = ordered_actors(positions, actors=(*shown.actors, actor))
    return agreements(positions, shown.in_order(everybody), without_shared, actor)
