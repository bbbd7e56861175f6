"""The brief before a hearing: what an actor asks for, who is with it, and what that comes to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from analysis.coalitions import Coalition, coalition
from analysis.demands import likeness
from analysis.narrow import ordered_actors
from analysis.power import countable
from analysis.winning import Turn, nearest_to_turn, ways_to_majority
from loaders.positions import Positions
from words import text
from words.formats import listing, number


@dataclass(frozen=True)
class Hearing:
    """What the brief is about.

    Attributes
    ----------
    actor
        Whose demands they are.
    claims
        Ids, in the order in which the brief has them; at least one.
    body
        The assembly whose seats are counted.
    assumed
        Party → group (`analysis.coalitions.ASSUMABLE`) in place of what its words say, on each of the claims.
    """

    positions: Positions
    actor: str
    claims: tuple[str, ...]
    body: str
    assumed: Mapping[str, str] = field(default_factory=dict)
    lang: str = "nb"

    @cached_property
    def found(self) -> Coalition:
        """All claims as one demand."""
        return coalition(self.positions, self.claims, self.body, self.assumed)

    @cached_property
    def countable(self) -> bool:
        """Whether ways to a majority can be counted."""
        return countable(self.positions, self.body)

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """Each claim by itself, in the brief's order; without ways where those cannot be counted."""
        if not self.countable:
            alone = [coalition(self.positions, [claim], self.body, self.assumed) for claim in self.claims]
            return tuple(Turn(one.claims[0], one, None) for one in alone)
        alike = likeness(self.positions, self.actor)
        found = nearest_to_turn(self.positions, self.claims, self.body, alike, self.assumed)
        return tuple(sorted(found, key=lambda turn: self.claims.index(turn.claim)))

    @cached_property
    def package(self) -> Turn:
        """All claims as one demand, with its first way to a majority."""
        if not self.countable:
            return Turn("", self.found, None)
        ways = ways_to_majority(self.found, likeness(self.positions, self.actor), most=1)
        return Turn("", self.found, next(iter(ways), None))

    @cached_property
    def others(self) -> tuple[str, ...]:
        """Everybody but the actor: organisations, the government, parties from left to right; none that is retired."""
        return tuple(one for one in ordered_actors(self.positions) if one != self.actor)

    def name(self, claim: str) -> str:
        """«2. Standardisering bør få økte bevilgninger»; without a number where it is the only claim."""
        wording = self.positions.claim[claim].wording.in_language(self.lang)
        return wording if len(self.claims) == 1 else f"{self.claims.index(claim) + 1}. {wording}"

    def numbers(self, claims: Sequence[str]) -> str:
        """Claims by the numbers that they have in the brief: «2, 3 og 5–8»; the only one there is by its wording."""
        if len(self.claims) == 1:
            return listing([self.name(claim) for claim in claims], self.lang)
        return listing(_runs(sorted(self.claims.index(claim) + 1 for claim in claims), self.lang), self.lang)


def _runs(places: Sequence[int], lang: str) -> list[str]:
    """Numbers in order, three or more that follow each other as one."""
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    said: list[str] = []
    for run in runs:
        ends = {"first": number(run[0], lang), "last": number(run[-1], lang)}
        said += [text("brief.numbers", lang, **ends)] if len(run) > 2 else [number(place, lang) for place in run]
    return said


def hearing(positions: Positions, actor: str, found: Coalition, lang: str) -> Hearing:
    """A hearing on the claims of a coalition, in its body and with its assumptions; theme by theme, as the file has them.

    Raises KeyError for an unknown actor.
    """
    themes = list(positions.theme)
    claims = tuple(sorted(found.claims, key=lambda one: themes.index(positions.claim[one].theme)))
    return Hearing(positions, positions.actor[actor].id, claims, found.body, dict(found.assumed), lang)
