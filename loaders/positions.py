"""Everything a positions file says, checked: the one object the rest of the house works on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from loaders.model import Actor, Bilingual, Body, Claim, Correction, Permanent, Proposal, Source, Stance, Theme
from loaders.problems import Problem

NEWEST_SCHEMA = 1


@dataclass(frozen=True)
class Positions:
    """A checked positions file. Ids resolve; stances are sorted theme → claim → actor.

    `warnings` are what a curator may want to look at, though the file can be used. `own_words_only` says that joint and
    endorsing evidence is left out (`analysis.own_words`); `set_aside` are the stances that fell away with it: where one is,
    the actor is not silent. `contact_address` is an e-mail address, or begins with https://.
    """

    path: Path
    schema: int
    updated: date
    contact: Bilingual
    corrections: tuple[Correction, ...]
    sources: tuple[Source, ...]
    actors: tuple[Actor, ...]
    bodies: tuple[Body, ...]
    themes: tuple[Theme, ...]
    claims: tuple[Claim, ...]
    proposals: tuple[Proposal, ...]
    stances: tuple[Stance, ...]
    warnings: tuple[Problem, ...] = ()
    set_aside: tuple[Stance, ...] = ()
    own_words_only: bool = False
    contact_address: str | None = None
    key_lines: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)
    """The lines of the file's own keys; entries know theirs."""

    @cached_property
    def source(self) -> dict[str, Source]:
        return {entry.id: entry for entry in self.sources}

    @cached_property
    def actor(self) -> dict[str, Actor]:
        return {entry.id: entry for entry in self.actors}

    @cached_property
    def body(self) -> dict[str, Body]:
        return {entry.id: entry for entry in self.bodies}

    @cached_property
    def theme(self) -> dict[str, Theme]:
        return {entry.id: entry for entry in self.themes}

    @cached_property
    def claim(self) -> dict[str, Claim]:
        return {entry.id: entry for entry in self.claims}

    @cached_property
    def stance(self) -> dict[str, Stance]:
        """Stances by id, `<actor>/<claim>`. Absence of a stance is absence of a key."""
        return {entry.id: entry for entry in self.stances}

    @cached_property
    def mapped_actors(self) -> frozenset[str]:
        """The actors with words of their own in some source, be they set aside; the others are "not mapped"."""
        return frozenset(entry.actor for entry in (*self.stances, *self.set_aside)) | frozenset(
            actor for source in self.sources for actor in source.actors
        )

    @cached_property
    def _aside(self) -> frozenset[tuple[str, str]]:
        """Actor and claim, theme, or an empty text for any of them."""
        subjects = [(one.actor, subject) for one in self.set_aside for subject in (one.claim, self.claim[one.claim].theme, "")]
        return frozenset(subjects)

    def is_set_aside(self, actor: str, subject: str = "") -> bool:
        """Whether a stance of the actor on the claim or theme, or on any, is set aside."""
        return (actor, subject) in self._aside

    @cached_property
    def _ids(self) -> dict[str, dict[str, str]]:
        """Section → each id that an entry has or had → the one it has now."""
        sections: dict[str, tuple[Permanent, ...]] = {
            "sources": self.sources,
            "actors": self.actors,
            "bodies": self.bodies,
            "themes": self.themes,
            "claims": self.claims,
            "proposals": self.proposals,
        }
        return {
            section: {name: entry.id for entry in entries for name in (entry.id, *entry.formerly)}
            for section, entries in sections.items()
        }

    def current_id(self, section: str, name: str) -> str | None:
        """The id that an entry has now, so that old links lead to it.

        Parameters
        ----------
        section
            "sources", "actors", "bodies", "themes", "claims" or "proposals"; any other raises KeyError.
        name
            An id from an address or an older file.

        Returns
        -------
        str | None
            The id itself where an entry has it, the id of the entry that names it under `formerly`, or None.
        """
        return self._ids[section].get(name)

    def quotes(self) -> Iterator[tuple[int, str, str]]:
        """Every quote in the file, in its order: the line of its entry, its source's id, its words."""
        for proposal in self.proposals:
            for remark in (*proposal.remarks_for, *proposal.remarks_against):
                yield remark.line, remark.source, remark.quote
            if (recommendation := proposal.recommendation) is not None:
                yield recommendation.line, recommendation.source, recommendation.quote
                yield recommendation.line, recommendation.source, recommendation.behind_quote
        for stance in self.stances:
            for evidence in stance.evidence:
                yield evidence.line, evidence.source, evidence.quote
                if (words := evidence.endorses) is not None:
                    yield words.line, words.source, words.quote
