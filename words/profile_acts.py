"""What a party did with the proposals in the data, in one sentence: acts, kept apart from stances."""

from collections.abc import Sequence

from analysis.formal_positions import ACTS, FormalPositions
from loaders.positions import Positions
from words import text
from words.acts import act_words, seat, sentence
from words.formats import listing, number
from words.recommendation import ActSentence


def acts_answer(positions: Positions, party: str, found: Sequence[FormalPositions], lang: str) -> ActSentence:
    """With how many proposals a party did what. It rests on the lines of those that it did anything with; else on all."""
    actor = positions.actor[party].short.in_language(lang)
    mine = [(one.proposal, position) for one in found for position in one.parties if position.party == party]
    counts = {act: sum(act in position.acts for _, position in mine) for act in ACTS}
    parts = [text(f"actor.did_{act}", lang, n=number(count, lang)) for act, count in counts.items() if count]
    lines = tuple(sorted(proposal.line for proposal, position in mine if position.acted))
    if not parts:
        everything = tuple(sorted(one.proposal.line for one in found))
        return ActSentence(text("actor.did_nothing", lang, actor=actor, n=number(len(found), lang)), everything)
    return ActSentence(text("actor.did", lang, actor=actor, n=number(len(found), lang), parts=listing(parts, lang)), lines)


def acts_of(found: FormalPositions, party: str, lang: str) -> str:
    """What a party did with one proposal, act by act, or that no act is found and why."""
    position = next((one for one in found.parties if one.party == party), None)
    if position is None or not position.acted:
        return sentence(text(f"recommendation.none_{seat(position) if position else 'unknown'}", lang))
    return sentence("; ".join(act_words(position, lang)))
