"""The entries of a file that a search can find, each with the texts in which it is searched."""

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.formal_positions import formal_positions
from analysis.narrow import Selection, narrow, stances_in
from loaders.model import Bilingual, Place, Proposal, Source, Stance
from loaders.positions import Positions

KINDS = ("actors", "claims", "stances", "themes", "proposals", "sources")
"""What can be found, in the order in which it is shown where no actor is named together with a subject."""


@dataclass(frozen=True)
class Field:
    """One text of an entry.

    Attributes
    ----------
    standing
        name: the wording, title or name by which an entry is known (a stance: by its claim's); quote; note; around: what is
        not of its own words, such as the section of a source, and why an actor is silent. The name of a theme says nothing
        of its claims: it is found as a theme.
    lang
        nb, nn or en.
    """

    standing: str
    lang: str
    text: str


@dataclass(frozen=True)
class Entry:
    """Something to be found.

    Attributes
    ----------
    kind
        One of `KINDS`.
    actors
        Those whose name finds it too: who has the stance, whose words a source holds, which parties did anything with
        a proposal.
    """

    kind: str
    id: str
    actors: tuple[str, ...]
    fields: tuple[Field, ...]


def entries(positions: Positions) -> Iterator[Entry]:
    """Everything that is not retired, kind by kind, in the order of the file."""
    shown = narrow(positions)
    yield from _actors(positions)
    yield from _claims(positions, shown)
    yield from _themes(positions)
    yield from _stances(positions, shown)
    yield from _proposals(positions)
    yield from _sources(positions)


def _both(standing: str, words: Bilingual | None) -> tuple[Field, ...]:
    return (Field(standing, "nb", words.nb), Field(standing, "en", words.en)) if words else ()


def _said(place: Place, *quotes: str) -> tuple[Field, ...]:
    """Quotes, and the section that they stand in."""
    return (*(Field("quote", place.language, words) for words in quotes), Field("around", "nb", place.section))


def _actors(positions: Positions) -> Iterator[Entry]:
    for actor in positions.actors:
        if not actor.retired:
            fields = (*_both("name", actor.short), *_both("name", actor.name), *_both("around", actor.silence_note))
            yield Entry("actors", actor.id, (actor.id,), fields)


def _claims(positions: Positions, shown: Selection) -> Iterator[Entry]:
    for claim in positions.claims:
        if claim.id in shown.claims:
            yield Entry("claims", claim.id, (), _both("name", claim.wording))


def _themes(positions: Positions) -> Iterator[Entry]:
    for theme in positions.themes:
        if not theme.retired:
            yield Entry("themes", theme.id, (), (*_both("name", theme.name), *_both("note", theme.axis)))


def _stances(positions: Positions, shown: Selection) -> Iterator[Entry]:
    for stance in stances_in(positions, shown):
        claim = positions.claim[stance.claim]
        fields = (*_both("name", claim.wording), *_evidence(stance), *_both("note", stance.note))
        yield Entry("stances", stance.id, (stance.actor,), fields)


def _evidence(stance: Stance) -> Iterator[Field]:
    for piece in stance.evidence:
        yield from _said(piece, piece.quote)
        if piece.endorses is not None:
            yield from _said(piece.endorses, piece.endorses.quote)


def _proposals(positions: Positions) -> Iterator[Entry]:
    for proposal in positions.proposals:
        if not proposal.retired:
            fields = (*_both("name", proposal.name), *_remarks(proposal), *_both("note", proposal.note))
            yield Entry("proposals", proposal.id, _acting(positions, proposal), fields)


def _remarks(proposal: Proposal) -> Iterator[Field]:
    for remark in (*proposal.remarks_for, *proposal.remarks_against):
        yield from _said(remark, remark.quote)
    if proposal.recommendation is not None:
        yield from _said(proposal.recommendation, proposal.recommendation.quote, proposal.recommendation.behind_quote)


def _acting(positions: Positions, proposal: Proposal) -> tuple[str, ...]:
    return tuple(one.party for one in formal_positions(positions, proposal).parties if one.acted)


def _sources(positions: Positions) -> Iterator[Entry]:
    for source in positions.sources:
        if not source.retired:
            lang = source.language
            own = (Field("name", lang, source.title), *_publisher(source), Field("note", lang, str(source.date)))
            yield Entry("sources", source.id, source.actors, (*own, *_both("note", source.note)))


def _publisher(source: Source) -> tuple[Field, ...]:
    said = source.publisher
    return (Field("name", source.language, said),) if isinstance(said, str) else _both("name", said)
