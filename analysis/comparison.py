"""Two or more actors beside each other, claim by claim: where they are on opposite sides, where they differ in degree."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from analysis.divisions import Division, division
from analysis.narrow import Selection
from analysis.own_words import apart, first_hand
from loaders.model import Stance
from loaders.positions import Positions

KINDS = ("opposite", "weighing", "degree", "manner", "alike", "even", "alone", "nobody")
"""How actors can stand to each other on a claim, what parts them most first. Each claim is of exactly one kind.

opposite: somebody is for and somebody against, whatever the others do. weighing: no two are opposite, and somebody weighs where
somebody else does not. degree: all who have a stance, at least two, are for, or all against, on different steps of the scale.
manner: the same on one step, with another basis: agreement counts them as equal. alike: the same with one basis too. even: all
who have a stance, at least two, weigh; that is alike, but on no side. alone: only one has a stance, whatever it is. nobody:
none has.
"""
PARTING = KINDS[:4]
"""Kinds of the claims on which something parts them."""
SAME_SIDE = ("degree", "manner", "alike")
BOTH_SPOKEN = KINDS[:6]
"""Kinds of the claims on which at least two have a stance."""


def kind_of(one: Division) -> str:
    """How the actors of a division stand to each other: one of `KINDS`."""
    known = one.known
    if len(known) < 2:
        return "alone" if known else "nobody"
    if one.supporting and one.opposing:
        return "opposite"
    if one.weighing:
        return "even" if one.known == one.weighing else "weighing"
    if len({stance.value for stance in known}) > 1:
        return "degree"
    return "alike" if len({stance.basis for stance in known}) == 1 else "manner"


@dataclass(frozen=True)
class Comparison:
    """Actors beside each other.

    Attributes
    ----------
    divisions
        One of each claim, in the order of the claims.
    """

    actors: tuple[str, ...]
    divisions: tuple[Division, ...]

    def of(self, *kinds: str) -> tuple[Division, ...]:
        """The claims of some kinds, in the order of the claims."""
        return tuple(one for one in self.divisions if kind_of(one) in kinds)

    @cached_property
    def by_kind(self) -> dict[str, tuple[Division, ...]]:
        """The claims of each kind that there is, in the order of the kinds."""
        return {kind: found for kind in KINDS if (found := self.of(kind))}

    @property
    def complete(self) -> tuple[Division, ...]:
        """The claims on which all are on the same side and everybody has a stance."""
        return tuple(one for one in self.of(*SAME_SIDE) if not one.silent)

    @cached_property
    def one_text(self) -> tuple[Division, ...]:
        """The claims on which the deciding evidence of at least two is the same text (`analysis.texts`)."""
        return tuple(one for one in self.divisions if one.texts < len(one.known))

    @property
    def alone(self) -> Mapping[str, int]:
        """Who has spoken alone, in the order of the actors, and on how many claims."""
        speakers = [one.known[0].actor for one in self.of("alone")]
        return {actor: speakers.count(actor) for actor in self.actors if actor in speakers}

    @property
    def stances(self) -> tuple[Stance, ...]:
        """Every stance that is compared."""
        return tuple(stance for one in self.divisions for stance in one.known)


def compare(positions: Positions, selection: Selection) -> Comparison:
    """A selection's actors beside each other on its claims."""
    return Comparison(selection.actors, tuple(division(positions, claim, selection.actors) for claim in selection.claims))


def left_to(positions: Positions, actors: tuple[str, ...]) -> Positions:
    """The file without the text that actors share: for two only what those two share, for any other number all shared text.

    For two, their stances are what `analysis.own_words.apart` leaves, and everybody else's stay; else it is what
    `analysis.own_words.first_hand` leaves. Stances that fall away are `set_aside`.
    """
    if len(actors) != 2:
        return first_hand(positions)
    changed = {
        (actor, claim): stance
        for claim, stances in apart(positions, *actors).items()
        for actor, stance in zip(actors, stances, strict=True)
    }
    decided = [(stance, changed.get((stance.actor, stance.claim), stance)) for stance in positions.stances]
    kept = tuple(left for _, left in decided if left is not None)
    aside = tuple(stance for stance, left in decided if left is None)
    return replace(positions, stances=kept, set_aside=aside, own_words_only=True)
