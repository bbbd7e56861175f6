"""Proposals in the Storting as slides: what each party did with each, or one with every act and the words of each."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.formal_positions import ACTS, FormalPositions, formal_positions
from analysis.sourcing import proposal_sources
from loaders.positions import Positions
from slides.deck import shown
from slides.grids import grid_slides
from slides.proposal import proposal_slides
from slides.selections import actor_column
from slides.slide import Grid, Mark, Row, Slide
from slides.steps import whole
from slides.view import View
from words import text
from words.acts import WRITTEN, act_cell, signs
from words.cells import UNKNOWN_SIGN
from words.recommendation import overview_answer


def recommendation_slides(every: Positions, view: View) -> list[Slide]:
    """Slides of the page of remarks and recommendations: of one proposal (`proposal=<id>`), or of all."""
    positions, wanted = shown(every, view), view.first("proposal")
    if wanted:
        (proposal,) = (one for one in positions.proposals if one.id == wanted)
        return proposal_slides(positions, view, formal_positions(positions, proposal))
    found = [formal_positions(positions, one) for one in positions.proposals if not one.retired]
    frame = Slide(overview_answer(positions, found, view.lang).text, None, sources=sources_of(found))
    if not found:
        return whole(frame, None)
    return _table(positions, view, replace(frame, caption=text("slide.acts_apart", view.lang)), found)


def sources_of(found: Sequence[FormalPositions]) -> tuple[str, ...]:
    """The documents that proposals, remarks and recommendations stand in, each once."""
    return tuple(dict.fromkeys(name for one in found for name in sorted(proposal_sources(one.proposal))))


def _table(positions: Positions, view: View, frame: Slide, found: Sequence[FormalPositions]) -> list[Slide]:
    """Proposals × parties. The signs are acts: they have the colour of no stance."""
    lang = view.lang
    parties = list(dict.fromkeys(one.party for proposal in found for one in proposal.parties))
    rows = []
    for one in found:
        cells = {party.party: act_cell(positions, one.proposal, party, lang) for party in one.parties}
        rows.append(Row(one.proposal.name.in_language(lang), tuple(cells.get(party) for party in parties)))
    columns = tuple(actor_column(positions, party, lang) for party in parties)
    return grid_slides(view, frame, Grid("", columns, tuple(rows), _legend(found, lang)))


def _legend(found: Sequence[FormalPositions], lang: str) -> tuple[Mark, ...]:
    """The signs of the acts that there are; a vote is spoken of only where a roll call is in the data."""
    done = {act for one in found for party in one.parties for act in party.acts}
    there = [act for act in ACTS if act in done]
    marks = [Mark("plain", sign, _act(act, lang)) for act, sign in zip(there, signs(there, lang), strict=True)]
    return (*marks, Mark("unknown", UNKNOWN_SIGN, text("recommendation.legend_none", lang)))


def _act(act: str, lang: str) -> str:
    return text(f"recommendation.act_{act}" if act in WRITTEN else f"recommendation.legend_{act}", lang)
