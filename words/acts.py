"""What parties' formal acts on a proposal are called, and the cell of a party and a proposal."""

import re
from collections.abc import Sequence

from analysis.formal_positions import ACTS, FormalPosition, PartyVote
from loaders.model import Proposal, Recommendation
from loaders.positions import Positions
from words import text
from words.cells import UNKNOWN_SIGN, Cell
from words.formats import listing, number, quoted

MOTIONS = ACTS[:2]
WRITTEN = ACTS[:4]
"""The acts whose words are the same for everybody: motions and remarks."""
SEATS = ("unseated", "seated", "unknown")
"""What is known of a party's seat in a committee."""
_DOCUMENT = re.compile(r"Dokument \d+:\d+(?: [A-ZÆØÅ]+)? \(\d{4}–\d{4}\)")


def act_words(one: FormalPosition, lang: str) -> tuple[str, ...]:
    """«støtter forslaget i merknad», one text an act."""
    words = {act: text(f"recommendation.act_{act}", lang) for act in one.acts if act in WRITTEN}
    if one.behind:
        words["behind"] = text("recommendation.act_behind", lang, recommendation=recommendation_words(one.behind, lang))
    if one.vote:
        words["voted"] = vote_words(one.vote, lang)
    return tuple(words[act] for act in one.acts)


def recommendation_words(recommendation: Recommendation, lang: str) -> str:
    """«tilrådingen om at Dokument 8:200 S (2024–2025) som helhet ikke vedtas»; the document as the recommendation calls it."""
    named = _DOCUMENT.search(recommendation.quote)
    document = named[0] if named else text("recommendation.document", lang)
    return text(f"recommendation.that_{recommendation.outcome}", lang, document=document)


def vote_words(vote: PartyVote, lang: str) -> str:
    """«9 stemte for, 0 mot og 1 ikke»."""
    counts = {"supporting": number(vote.supporting, lang), "opposing": number(vote.opposing, lang)}
    if vote.absent is None:
        return text("recommendation.act_voted", lang, **counts)
    return text("recommendation.act_voted_of_all", lang, absent=number(vote.absent, lang), **counts)


def numbers(proposal: Proposal, lang: str) -> str:
    """«punkt 3 i representantforslaget og forslag 7 i innstillingen»; quotes name a proposal by either. May be empty."""
    both = {"motion": proposal.number_in_motion, "report": proposal.number_in_report}
    named = [text(f"recommendation.number_in_{place}", lang, number=one) for place, one in both.items() if one is not None]
    return listing(named, lang)


def named_proposal(proposal: Proposal, lang: str) -> str:
    """A proposal by its name, with its numbers where it has any: «Ta teknologi raskere i bruk» (forslag 5 i innstillingen)."""
    name, known = quoted(proposal.name.in_language(lang), lang), numbers(proposal, lang)
    return text("recommendation.named_by_number", lang, name=name, numbers=known) if known else name


def sentence(words: str) -> str:
    """Words that begin small, as a sentence."""
    return f"{words[:1].upper()}{words[1:]}."


def act_cell(positions: Positions, proposal: Proposal, one: FormalPosition, lang: str) -> Cell:
    """A party on a proposal: which acts there are. It rests on no stance, and has the colour of none."""
    names = {
        "actor": positions.actor[one.party].short.in_language(lang),
        "subject": proposal.name.in_language(lang),
    }
    if not one.acted:
        finding = text(f"recommendation.none_{seat(one)}", lang)
        return Cell("unknown", UNKNOWN_SIGN, "", text("cell.label", lang, finding=finding, **names), ())
    label = text("cell.label", lang, finding="; ".join(act_words(one, lang)), **names)
    return Cell("plain", " ".join(signs(one.acts, lang)), "", label, ())


def signs(names: Sequence[str], lang: str) -> list[str]:
    """The mark of each act."""
    return [text(f"recommendation.sign_{act}", lang) for act in names]


def seat(one: FormalPosition) -> str:
    """unseated: it had no seat in the committee on the day of the report; seated: it had one; unknown: that is not known."""
    return "unknown" if one.seated is None else "seated" if one.seated else "unseated"
