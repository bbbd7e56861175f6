"""What is taken from each source, and who is known from one source alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from analysis.narrow import narrow, ordered_actors, stances_in
from loaders.model import Proposal, Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class Taken:
    """What is taken from one source. Stances on what is retired are left out; each stance is in one of the three groups.

    Attributes
    ----------
    decided
        Stances whose deciding evidence stands in it.
    endorsed
        Of the others, those that put themselves behind words in it.
    beside
        Of the others, those with any evidence in it.
    only_quoted
        Actor → its stances with evidence in it, for those of whom it holds no words of their own but as quoted.
    proposals
        Proposals that it deals with, or whose remarks or recommendation it holds.
    aside
        Stances with words in it that are set aside in this view. They are in no other group.
    """

    source: str
    decided: tuple[Stance, ...]
    endorsed: tuple[Stance, ...]
    beside: tuple[Stance, ...]
    only_quoted: dict[str, tuple[Stance, ...]]
    proposals: tuple[Proposal, ...]
    aside: tuple[Stance, ...]

    @property
    def stances(self) -> tuple[Stance, ...]:
        """All stances with words in it."""
        return (*self.decided, *self.endorsed, *self.beside)


@dataclass(frozen=True)
class Sole:
    """An actor all of whose words, and all words that it endorses, stand in one source; without what is set aside in this view.

    Attributes
    ----------
    stances
        All its stances, but for those on what is retired.
    partners
        Those with whom it speaks jointly in the deciding evidence of every one of them, the retired too.
    aside
        Its stances that are set aside in this view, whatever their source.
    """

    actor: str
    source: str
    stances: tuple[Stance, ...]
    partners: tuple[str, ...]
    aside: tuple[Stance, ...]


@dataclass(frozen=True)
class Verified:
    """Numbers of different quotes, by how they were found in the text of their source.

    Attributes
    ----------
    tolerant
        Found in a machine scan, but for what a scanner misreads.
    missing
        Not looked up, or not found.
    """

    exact: int
    tolerant: int
    missing: int

    @property
    def n(self) -> int:
        return self.exact + self.tolerant + self.missing


def taken_from(positions: Positions, source: str) -> Taken:
    """What is taken from a source. Raises KeyError where there is none of that id."""
    own = positions.source[source].actors
    within = [one for one in stances_in(positions, narrow(positions)) if source in sources_of(one)]
    by_group: dict[str, list[Stance]] = {"decided": [], "endorsed": [], "beside": []}
    for one in within:
        by_group[_group(one, source)].append(one)
    quoted: defaultdict[str, list[Stance]] = defaultdict(list)
    for one in within:
        if one.actor not in own and any(piece.source == source and piece.reported_by for piece in one.evidence):
            quoted[one.actor].append(one)
    return Taken(
        source,
        tuple(by_group["decided"]),
        tuple(by_group["endorsed"]),
        tuple(by_group["beside"]),
        {actor: tuple(quoted[actor]) for actor in ordered_actors(positions) if actor in quoted},
        tuple(one for one in positions.proposals if not one.retired and source in proposal_sources(one)),
        tuple(one for one in _set_aside(positions) if source in sources_of(one)),
    )


def _group(stance: Stance, source: str) -> str:
    if stance.deciding.source == source:
        return "decided"
    return "endorsed" if source in _endorsed_sources(stance) else "beside"


def _set_aside(positions: Positions) -> tuple[Stance, ...]:
    """But for those on what is retired."""
    return stances_in(replace(positions, stances=positions.set_aside), narrow(positions))


def sources_of(stance: Stance) -> set[str]:
    """The sources of a stance's evidence, and of the words that it endorses."""
    return {piece.source for piece in stance.evidence} | _endorsed_sources(stance)


def _endorsed_sources(stance: Stance) -> set[str]:
    return {piece.endorses.source for piece in stance.evidence if piece.endorses}


def proposal_sources(proposal: Proposal) -> set[str]:
    """The documents that it deals with and that its remarks and recommendation stand in."""
    places = [*proposal.remarks_for, *proposal.remarks_against, *([proposal.recommendation] if proposal.recommendation else [])]
    return {proposal.source, *(place.source for place in places)}


def sole_sources(positions: Positions) -> tuple[Sole, ...]:
    """Everybody who is known from one source alone, in the order in which actors are shown. The silent are not among them."""
    found = []
    stances, set_aside = stances_in(positions, narrow(positions)), _set_aside(positions)
    for actor in ordered_actors(positions):
        theirs = tuple(one for one in stances if one.actor == actor)
        sources = set().union(*map(sources_of, theirs))
        if len(sources) == 1:
            joint = set.intersection(*(set(one.deciding.joint_with) for one in theirs))
            # who signed has signed, also where it is no longer in use
            partners = ordered_actors(positions, actors=joint) if joint else ()
            aside = tuple(one for one in set_aside if one.actor == actor)
            found.append(Sole(actor, sources.pop(), theirs, partners, aside))
    return tuple(found)


def quotes_of(stances: Iterable[Stance]) -> tuple[tuple[str, str], ...]:
    """The different quotes of stances, each as (source, words), endorsed words too, in the order in which they occur."""
    places = [place for one in stances for piece in one.evidence for place in (piece, piece.endorses) if place]
    return tuple(dict.fromkeys((place.source, place.quote) for place in places))


def quotes_in(positions: Positions, source: str) -> tuple[tuple[str, str], ...]:
    """The different quotes from a source anywhere in the file, those of proposals too, each as (source, words)."""
    return tuple(dict.fromkeys((name, words) for _, name, words in positions.quotes() if name == source))


def verified(quotes: Iterable[tuple[str, str]], matches: Mapping[tuple[str, str], str]) -> Verified:
    """Count quotes by how they were found. `matches`: quote → exact or tolerant; one that is not in it is missing."""
    found = [matches.get(quote) for quote in dict.fromkeys(quotes)]
    exact, tolerant = found.count("exact"), found.count("tolerant")
    return Verified(exact, tolerant, len(found) - exact - tolerant)
