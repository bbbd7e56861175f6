"""What no entry can know of itself: that ids resolve, pairs are single, seats add up, and words have a source."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from loaders.model import Body, Evidence, Place, Proposal, Stance
from loaders.problems import Problem, did_you_mean
from loaders.yaml_builder import LineMap

_NOUNS = {
    "sources": "kilde",
    "actors": "aktør",
    "bodies": "organ",
    "themes": "tema",
    "claims": "påstand",
    "proposals": "forslag",
}


@dataclass(frozen=True)
class Draft:
    """A file on its way to Positions: raw, and its valid entries by section, each with what it was read from."""

    raw: LineMap
    read: dict[str, list[tuple[Any, LineMap]]]

    @cached_property
    def ids(self) -> dict[str, set[str]]:
        """All ids by section, also those of entries with other problems, so that one mistake is told once."""
        return {
            section: {item["id"] for item in self.raw.get(section) or [] if isinstance(item, LineMap) and "id" in item}
            for section in _NOUNS
        }

    @cached_property
    def parties(self) -> set[str]:
        return {item["id"] for entry, item in self.read["actors"] if entry.kind == "party"}


def check(draft: Draft) -> list[Problem]:
    """Every problem between entries."""
    checks: tuple[Callable[[Draft], Iterable[Problem]], ...] = (
        _ids_are_single,
        _pairs_are_single,
        _themes_of_claims,
        _speakers_of_sources,
        _successors,
        _parties,
        _seats,
        _proposals,
        _stances,
    )
    return [problem for one in checks for problem in one(draft)]


def _line(raw: Any, key: str, index: int | None = None) -> int:
    """The line of a key, or of an item of the list under it."""
    if index is not None and hasattr(raw.get(key), "lines"):
        return int(raw[key].lines[index])
    return int(raw.lines.get(key, raw.line))


def _unknown(draft: Draft, section: str, value: str, line: int) -> Iterator[Problem]:
    if value not in draft.ids[section]:
        hint = did_you_mean(value, draft.ids[section])
        yield Problem(line, f"ukjent {_NOUNS[section]} «{value}»{hint or f' – legg til under {section}'}")


def _unknown_actors(draft: Draft, raw: LineMap, key: str, actors: Iterable[str]) -> Iterator[Problem]:
    for index, actor in enumerate(actors):
        yield from _unknown(draft, "actors", actor, _line(raw, key, index))


def _ids_are_single(draft: Draft) -> Iterator[Problem]:
    for section, noun in _NOUNS.items():
        first: dict[str, int] = {}
        for entry, raw in draft.read[section]:
            names = [(entry.id, _line(raw, "id"))]
            names += [(old, _line(raw, "formerly", index)) for index, old in enumerate(entry.formerly)]
            for name, line in names:
                if name in first:
                    yield Problem(line, f"{noun} «{name}» finnes fra før, på linje {first[name]} – gi den en annen id")
                first.setdefault(name, line)


def _pairs_are_single(draft: Draft) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for stance, _ in draft.read["stances"]:
        if stance.id in first:
            message = f"«{stance.actor}» har allerede et standpunkt til «{stance.claim}», på linje {first[stance.id]}"
            yield Problem(stance.line, f"{message} – samle bevisene i ett")
        first.setdefault(stance.id, stance.line)


def _themes_of_claims(draft: Draft) -> Iterator[Problem]:
    for claim, raw in draft.read["claims"]:
        yield from _unknown(draft, "themes", claim.theme, _line(raw, "theme"))


def _speakers_of_sources(draft: Draft) -> Iterator[Problem]:
    for source, raw in draft.read["sources"]:
        yield from _unknown_actors(draft, raw, "actors", source.actors)


def _successors(draft: Draft) -> Iterator[Problem]:
    for section in _NOUNS:
        for entry, raw in draft.read[section]:
            if entry.retired is not None and entry.retired.replaced_by is not None:
                line = _line(raw["retired"], "replaced_by")
                yield from _unknown(draft, section, entry.retired.replaced_by, line)


def _parties(draft: Draft) -> Iterator[Problem]:
    places: dict[int, str] = {}
    for actor, raw in draft.read["actors"]:
        if actor.kind != "party":
            continue
        if actor.order is None:
            yield Problem(raw.line, f"partiet «{actor.id}» mangler order – skriv plassen fra venstre i salen")
        elif actor.order in places:
            yield Problem(_line(raw, "order"), f"order {actor.order} er allerede plassen til «{places[actor.order]}»")
        else:
            places[actor.order] = actor.id


def _seats(draft: Draft) -> Iterator[Problem]:
    for body, raw in draft.read["bodies"]:
        for party in body.seats:
            line = _line(raw["seats"], party)
            yield from _party(draft, party, line)
            if body.seats[party] < 0:
                yield Problem(line, f"«{party}» har {body.seats[party]} plasser – tallet kan ikke være negativt")
        total = sum(body.seats.values())
        if total != body.total:
            yield Problem(_line(raw, "total"), f"plassene summerer til {total}, men total er {body.total}")
        if body.until is not None and body.until < body.from_:
            yield Problem(_line(raw, "until"), f"until {body.until} er før from {body.from_}")
        yield from _members(draft, body, raw)


def _members(draft: Draft, body: Body, raw: LineMap) -> Iterator[Problem]:
    named = [member.party for member in body.members]
    for index, party in enumerate(named):
        line = _line(raw["members"][index], "party")
        yield from _party(draft, party, line)
        if named[: index + 1].count(party) == body.seats.get(party, 0) + 1:
            message = f"flere navngitte medlemmer fra «{party}» enn partiet har plasser ({body.seats.get(party, 0)})"
            yield Problem(line, f"{message} – rett plassene eller medlemmet")


def _party(draft: Draft, party: str, line: int) -> Iterator[Problem]:
    if party in draft.ids["actors"] - draft.parties and any(item["id"] == party for _, item in draft.read["actors"]):
        yield Problem(line, f"«{party}» er ikke et parti")
    else:
        yield from _unknown(draft, "actors", party, line)


def _proposals(draft: Draft) -> Iterator[Problem]:
    for proposal, raw in draft.read["proposals"]:
        yield from _unknown(draft, "claims", proposal.claim, _line(raw, "claim"))
        yield from _unknown(draft, "sources", proposal.source, _line(raw, "source"))
        for key in ("motion_by", "minority_proposal_by"):
            yield from _unknown_actors(draft, raw, key, getattr(proposal, key))
        yield from _formal_positions(draft, proposal, raw)


def _formal_positions(draft: Draft, proposal: Proposal, raw: LineMap) -> Iterator[Problem]:
    for key in ("remarks_for", "remarks_against"):
        for remark, remark_raw in zip(getattr(proposal, key), raw.get(key, ()), strict=True):
            yield from _unknown(draft, "sources", remark.source, _line(remark_raw, "source"))
            yield from _unknown_actors(draft, remark_raw, "parties", remark.parties)
    if proposal.recommendation is not None:
        inner = raw["recommendation"]
        yield from _unknown(draft, "sources", proposal.recommendation.source, _line(inner, "source"))
        yield from _unknown_actors(draft, inner, "parties", proposal.recommendation.parties)
    if proposal.roll_call is not None:
        inner = raw["roll_call"]
        yield from _unknown(draft, "sources", proposal.roll_call.source, _line(inner, "source"))
        for key in ("for", "against"):
            for party in inner.get(key, ()):
                yield from _party(draft, party, _line(inner[key], party))


def _stances(draft: Draft) -> Iterator[Problem]:
    for stance, raw in draft.read["stances"]:
        yield from _unknown(draft, "actors", stance.actor, _line(raw, "actor"))
        yield from _unknown(draft, "claims", stance.claim, _line(raw, "claim"))
        for evidence, item in zip(stance.evidence, raw["evidence"], strict=True):
            yield from _evidence(draft, stance, evidence, item)


def _evidence(draft: Draft, stance: Stance, evidence: Evidence, raw: LineMap) -> Iterator[Problem]:
    for key in ("joint_with", "reported_by"):
        actors = getattr(evidence, key)
        yield from _unknown_actors(draft, raw, key, actors)
        if stance.actor in actors:
            message = f"{key} nevner «{stance.actor}» selv – bare de andre skal stå her"
            yield Problem(_line(raw, key, actors.index(stance.actor)), message)
    yield from _unknown(draft, "sources", evidence.source, _line(raw, "source"))
    if evidence.endorses is not None:
        inner = raw["endorses"]
        yield from _unknown(draft, "actors", evidence.endorses.speaker, _line(inner, "speaker"))
        yield from _unknown(draft, "sources", evidence.endorses.source, _line(inner, "source"))
        if evidence.endorses.speaker == stance.actor:
            yield Problem(_line(inner, "speaker"), f"«{stance.actor}» kan ikke stille seg bak egne ord")
    yield from _own_words(draft, stance.actor, evidence, raw)


def _own_words(draft: Draft, actor: str, place: Place, raw: LineMap) -> Iterator[Problem]:
    """Words in a document that is not the actor's own need somebody who reports them."""
    sources = {source.id: source for source, _ in draft.read["sources"]}
    source = sources.get(place.source)
    reported = getattr(place, "reported_by", ())
    if source is not None and actor not in source.actors and actor in draft.ids["actors"] and not reported:
        message = f"«{actor}» har ingen egne ord i «{source.id}»"
        yield Problem(_line(raw, "source"), f"{message} – skriv reported_by, eller legg aktøren til kildens actors")
