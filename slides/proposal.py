"""One proposal as slides: party by party every act beside the stance, and then the remarks and the recommendation verbatim."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.formal_positions import FormalPosition, FormalPositions
from analysis.sourcing import proposal_sources
from loaders.model import Recommendation, Remark
from loaders.positions import Positions
from slides.quotes import Said, quote_slides
from slides.slide import Quote, Slide, Table
from slides.tables import table_slides
from slides.view import View
from words import text
from words.acts import MOTIONS, named_proposal, sentence, vote_words
from words.citation import formal_citation, parties_words
from words.formats import SIGNS
from words.recommendation import proposal_answer, without_words
from words.running_names import short_names
from words.silence import silences
from words.stances import held_words, source_in_full


def proposal_slides(positions: Positions, view: View, found: FormalPositions) -> list[Slide]:
    """What was done with a proposal, as acts; the stance on its claim stands beside them and is none of them."""
    lang = view.lang
    apart = " ".join([text("recommendation.apart", lang), *without_words(positions, found, lang)])
    frame = Slide(
        proposal_answer(positions, found, lang).text,
        None,
        sources=tuple(sorted(proposal_sources(found.proposal))),
        subject=named_proposal(found.proposal, lang),
        caption=apart,
        said=tuple(formal_citation(positions, one, "", lang) for one in _written(found)),
    )
    return [
        *_parties(positions, view, frame, found),
        *quote_slides(view, replace(frame, caption=""), _quotes(positions, found, lang)),
    ]


def _written(found: FormalPositions) -> list[Remark | Recommendation]:
    proposal = found.proposal
    recommended = [proposal.recommendation] if proposal.recommendation else []
    return [*proposal.remarks_for, *proposal.remarks_against, *recommended]


def _parties(positions: Positions, view: View, frame: Slide, found: FormalPositions) -> list[Slide]:
    """A row for all parties that did the same and have the same stance."""
    lang = view.lang
    heaps: dict[tuple[str, ...], list[FormalPosition]] = {}
    for one in found.found:
        heaps.setdefault(_acts(positions, found, one, lang), []).append(one)
    names = ["remark", "recommendation", *(["vote"] if found.proposal.roll_call else []), "stance"]
    heads = (
        text("slide.column_parties", lang),
        text("recommendation.the_proposal", lang),
        *(text(f"recommendation.column_{name}", lang) for name in names),
    )
    rows = tuple((short_names(positions, [one.party for one in heap], lang), *acts) for acts, heap in heaps.items())
    behind = [tuple(one.stance.id for one in heap if one.stance) for heap in heaps.values()]
    return table_slides(view, frame, Table("", heads, rows), behind)


def _acts(positions: Positions, found: FormalPositions, one: FormalPosition, lang: str) -> tuple[str, ...]:
    """Motion, remark, recommendation, vote where there is a roll call, and stance, each in words of its own."""
    moved = " ".join(sentence(text(f"recommendation.act_{act}", lang)) for act in one.acts if act in MOTIONS)
    wrote = [text(f"recommendation.act_{act}", lang) for act in ("supports", "not_supports") if act in one.acts]
    remark = " ".join(map(sentence, wrote)) or text("recommendation.nothing_written", lang)
    voted = sentence(vote_words(one.vote, lang)) if one.vote else text("recommendation.not_in_roll_call", lang)
    return (
        moved,
        remark,
        _behind(found, one, lang),
        *([voted] if found.proposal.roll_call else []),
        _stance(positions, found, one, lang),
    )


def _behind(found: FormalPositions, one: FormalPosition, lang: str) -> str:
    if found.proposal.recommendation is None:
        return text("recommendation.nobody_recommended", lang)
    return sentence(text("recommendation.legend_behind", lang)) if one.behind else text("recommendation.not_behind", lang)


def _stance(positions: Positions, found: FormalPositions, one: FormalPosition, lang: str) -> str:
    if one.stance is None:
        (why,) = silences(positions, [one.party], [found.proposal.claim], lang)
        return sentence(why.words)
    return f"{SIGNS[one.stance.value]} {held_words(one.stance, lang)}"


def _quotes(positions: Positions, found: FormalPositions, lang: str) -> list[Said]:
    """Remarks for and against, then the recommendation with the words that say who is behind it; they have no stance."""
    proposal = found.proposal
    sides: dict[str, Sequence[Remark]] = {"supports": proposal.remarks_for, "not_supports": proposal.remarks_against}
    said = [
        _said(positions, remark, [remark.quote], text(f"slide.remark_{side}", lang), lang)
        for side, remarks in sides.items()
        for remark in remarks
    ]
    if (recommendation := proposal.recommendation) is not None:
        heading = text("recommendation.the_recommendation", lang)
        said.append(_said(positions, recommendation, [recommendation.behind_quote, recommendation.quote], heading, lang))
    return said


def _said(positions: Positions, one: Remark | Recommendation, quotes: Sequence[str], heading: str, lang: str) -> Said:
    who, source = parties_words(positions, one, lang), source_in_full(positions, one, lang)
    each = [Quote(words, one.language, who, source) for words in quotes]
    return Said((replace(each[0], heading=heading), *each[1:]))
