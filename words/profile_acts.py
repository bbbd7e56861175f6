"""What a party did with the proposals in the data, in one sentence: acts, kept apart from stances."""

from collections import Counter
from collections.abc import Sequence

from analysis.formal_positions import ACTS, FormalPosition, FormalPositions
from loaders.positions import Positions
from words import text
from words.acts import act_words, recommendation_words, seat, sentence
from words.formats import listing, number
from words.recommendation import ActSentence
from words.running_names import short_name


def acts_answer(positions: Positions, party: str, found: Sequence[FormalPositions], lang: str) -> ActSentence:
    """With how many proposals a party did what, and behind which recommendation it stands.

    It rests on the lines of the proposals that it did anything with; else on those of all.
    """
    actor = short_name(positions, party, lang)
    mine = [(one.proposal, position) for one in found for position in one.parties if position.party == party]
    counts = {act: sum(act in position.acts for _, position in mine) for act in ACTS if act != "behind"}
    parts = [text(f"actor.did_{act}", lang, n=number(count, lang)) for act, count in counts.items() if count]
    lines = tuple(sorted(proposal.line for proposal, position in mine if position.acted))
    behind = _behind(actor, [position for _, position in mine], len(found), lang)
    if not parts and not behind:
        everything = tuple(sorted(one.proposal.line for one in found))
        nothing = text("actor.did_nothing", lang, actor=actor, n=number(len(found), lang))
        return ActSentence(" ".join([nothing, *_no_votes(found, lang)]), everything)
    done = [text("actor.did", lang, actor=actor, n=number(len(found), lang), parts=listing(parts, lang))] if parts else []
    return ActSentence(" ".join([*done, *behind, *_no_votes(found, lang)]), lines)


def _no_votes(found: Sequence[FormalPositions], lang: str) -> list[str]:
    """That no roll call is in the sources, where none is: acts are no votes."""
    if any(one.proposal.roll_call for one in found):
        return []
    return [sentence(text("recommendation.no_roll_calls", lang))]


def _behind(actor: str, mine: Sequence[FormalPosition], every: int, lang: str) -> list[str]:
    """A sentence on each recommendation that a party stands behind: what it says, and how many of the proposals it concerns."""
    counts = Counter(recommendation_words(one.behind, lang) for one in mine if one.behind)
    return [
        text("actor.behind", lang, actor=actor, recommendation=words, count=number(count, lang), n=number(every, lang))
        for words, count in counts.items()
    ]


def acts_of(found: FormalPositions, party: str, lang: str) -> str:
    """What a party did with one proposal, act by act, or that no act is found and why."""
    position = next((one for one in found.parties if one.party == party), None)
    if position is None or not position.acted:
        return sentence(text(f"recommendation.none_{seat(position) if position else 'unknown'}", lang))
    return sentence("; ".join(act_words(position, lang)))
