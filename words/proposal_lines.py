"""What was done with a proposal, as short as it can be said: who moved it, the remarks, the recommendation, the vote."""

from collections.abc import Sequence

from analysis.formal_positions import FormalPositions
from loaders.model import Remark
from loaders.positions import Positions
from words import text
from words.acts import recommendation_words, sentence
from words.formats import day
from words.recommendation import ActSentence, roll_call_words
from words.running_names import short_names


def proposal_said(positions: Positions, found: FormalPositions, lang: str) -> ActSentence:
    """Everything formal about one proposal. What a committee recommended is said of the whole document, and never as a vote."""
    parts = proposal_parts(positions, found, lang)
    lines = {line for one in parts for line in one.lines}
    return ActSentence(" ".join(one.text for one in parts), tuple(sorted(lines)))


def proposal_parts(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    """The same, sentence by sentence: of several proposals in one document, some of them are the same."""
    parts = [*_moved(positions, found, lang), *_remarks(positions, found, lang)]
    return [*parts, _recommended(positions, found, lang), *_voted(positions, found, lang)]


def _moved(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    proposal = found.proposal
    makers = {"moved_by": proposal.motion_by, "repeated_by": proposal.minority_proposal_by}
    return [
        ActSentence(text(f"recommendation.{kind}", lang, names=short_names(positions, actors, lang)), (proposal.line,))
        for kind, actors in makers.items()
        if actors
    ]


def _remarks(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    proposal = found.proposal
    sides: dict[str, tuple[tuple[str, ...], Sequence[Remark]]] = {
        "supporting": (found.supporting, proposal.remarks_for),
        "not_supporting": (found.not_supporting, proposal.remarks_against),
    }
    said = []
    for side, (parties, remarks) in sides.items():
        values = {
            "names": short_names(positions, parties, lang),
            "where": text("recommendation.in_remarks", lang, n=len(remarks)),
        }
        said += [text(f"recommendation.remark_{side}", lang, n=len(parties), **values)] if parties else []
    if not said:
        return [ActSentence(sentence(text("recommendation.no_remark", lang)), (proposal.line,))]
    lines = tuple(remark.line for _, remarks in sides.values() for remark in remarks)
    return [ActSentence(sentence("; ".join(said)), lines)]


def _recommended(positions: Positions, found: FormalPositions, lang: str) -> ActSentence:
    """Of whom, of when, and of what: the document, and not this point of it."""
    recommendation = found.proposal.recommendation
    if recommendation is None:
        return ActSentence(text("recommendation.nobody_recommended", lang), (found.proposal.line,))
    words = text(
        "claim.recommended",
        lang,
        parties=short_names(positions, recommendation.parties, lang),
        date=day(positions.source[recommendation.source].date, lang),
        recommendation=recommendation_words(recommendation, lang),
    )
    return ActSentence(words, (recommendation.line,))


def _voted(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    if found.proposal.roll_call is None:
        return [ActSentence(sentence(text("recommendation.no_roll_call", lang)), (found.proposal.line,))]
    return [ActSentence(f"{one.text.rstrip('.')}.", one.lines) for one in roll_call_words(positions, found, lang)]
