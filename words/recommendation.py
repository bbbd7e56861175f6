"""What parties wrote of proposals and what they recommended, in sentences that name the lines of the data they rest on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.formal_positions import FormalPositions
from loaders.model import Remark
from loaders.positions import Positions
from words import text
from words.acts import recommendation_words, seat, sentence
from words.counts import NAMED_AT_MOST
from words.formats import day, listing, number, quoted
from words.running_names import short_name, short_names


@dataclass(frozen=True)
class ActSentence:
    """A computed sentence about formal acts, which have no ids.

    Attributes
    ----------
    lines
        The lines of the positions file where the entries stand that it rests on: a proposal, a remark, a recommendation, a
        roll call. In order, each once.
    """

    text: str
    lines: tuple[int, ...] = ()


def proposal_answer(positions: Positions, found: FormalPositions, lang: str) -> ActSentence:
    """What the parties wrote of one proposal, what they recommended, and how they voted or that the sources do not say."""
    parts = [*_moved(positions, found, lang), *_remarks(positions, found, lang), *_recommended(positions, found, lang)]
    return _joined([*parts, _voted(positions, found, lang)])


def overview_answer(positions: Positions, found: Sequence[FormalPositions], lang: str) -> ActSentence:
    """Of all proposals: who supports one in a remark and stands behind a recommendation not to adopt the whole document."""
    if not found:
        return ActSentence(text("recommendation.no_proposals", lang))
    return _joined([*_crossings(positions, found, lang), _votes(found, lang)])


def without_words(positions: Positions, found: FormalPositions, lang: str) -> list[str]:
    """Who has neither an act nor a stance, one sentence for each reason."""
    heaps: dict[str, list[str]] = {}
    for one in found.without:
        heaps.setdefault(seat(one), []).append(one.party)
    return [
        text(f"recommendation.without_{why}", lang, n=len(parties), names=short_names(positions, parties, lang))
        for why, parties in heaps.items()
    ]


def roll_call_words(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    """How the parties voted: for, against, and neither where that is known. Empty where no roll call is in the data."""
    roll_call = found.proposal.roll_call
    if roll_call is None:
        return []
    absent = {one.party: one.vote.absent for one in found.parties if one.vote and one.vote.absent is not None}
    said = [
        text("recommendation.roll_call_for", lang, votes=_votes_of(positions, roll_call.for_, lang)),
        text("recommendation.roll_call_against", lang, votes=_votes_of(positions, roll_call.against, lang)),
        text("recommendation.roll_call_absent", lang, votes=_votes_of(positions, absent, lang))
        if absent
        else text("recommendation.roll_call_unknown", lang),
    ]
    return [ActSentence(words, (roll_call.line,)) for words in said]


def _joined(parts: Sequence[ActSentence]) -> ActSentence:
    """Clauses as one sentence."""
    words = sentence("; ".join(one.text for one in parts))
    return ActSentence(words, tuple(sorted({line for one in parts for line in one.lines})))


def _moved(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    """Who put it forward, where nobody has written for or against it."""
    proposal = found.proposal
    if proposal.remarks_for or proposal.remarks_against:
        return []
    names = short_names(positions, proposal.motion_by, lang)
    moved = [text("recommendation.moved", lang, n=len(proposal.motion_by), names=names)] if proposal.motion_by else []
    return [ActSentence(words, (proposal.line,)) for words in (*moved, text("recommendation.no_remark", lang))]


def _remarks(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    proposal, both = found.proposal, found.supporting_and_behind
    rest = tuple(party for party in found.supporting if party not in both)
    parts = []
    if both and proposal.recommendation:
        words = {"recommendation": recommendation_words(proposal.recommendation, lang)}
        parts.append(_of_remarks("both", positions, both, proposal.remarks_for, lang, **words))
        parts[0] = ActSentence(parts[0].text, (*parts[0].lines, proposal.recommendation.line))
    if rest:
        parts.append(_of_remarks("also" if both else "supporting", positions, rest, proposal.remarks_for, lang))
    if found.not_supporting:
        parts.append(_of_remarks("not_supporting", positions, found.not_supporting, proposal.remarks_against, lang))
    return parts


def _of_remarks(
    key: str, positions: Positions, parties: Sequence[str], remarks: Sequence[Remark], lang: str, **words: str
) -> ActSentence:
    theirs = [remark for remark in remarks if set(parties) & set(remark.parties)]
    where = text("recommendation.in_remarks", lang, n=len(theirs))
    names = short_names(positions, tuple(parties), lang)
    said = text(f"recommendation.remark_{key}", lang, n=len(parties), names=names, where=where, **words)
    return ActSentence(said, tuple(remark.line for remark in theirs))


def _recommended(positions: Positions, found: FormalPositions, lang: str) -> list[ActSentence]:
    """Who is behind the recommendation, unless that is said already."""
    recommendation = found.proposal.recommendation
    if recommendation is None:
        return [ActSentence(text("recommendation.no_recommendation", lang), (found.proposal.line,))]
    if found.supporting_and_behind:
        return []
    names = short_names(positions, recommendation.parties, lang)
    words = {"names": names, "recommendation": recommendation_words(recommendation, lang)}
    return [ActSentence(text("recommendation.behind", lang, n=len(recommendation.parties), **words), (recommendation.line,))]


def _voted(positions: Positions, found: FormalPositions, lang: str) -> ActSentence:
    roll_call = found.proposal.roll_call
    if roll_call is None:
        return ActSentence(text("recommendation.no_roll_call", lang), (found.proposal.line,))
    words = text(
        "recommendation.roll_call",
        lang,
        date=day(roll_call.date, lang),
        supporting=_votes_of(positions, roll_call.for_, lang),
        opposing=_votes_of(positions, roll_call.against, lang),
    )
    return ActSentence(words, (roll_call.line,))


def _votes_of(positions: Positions, members: Mapping[str, int], lang: str) -> str:
    """«10 (midt 9 og gul 1)»; parties with none are left out."""
    total = number(sum(members.values()), lang)
    named = [(short_name(positions, party, lang), count) for party, count in members.items() if count]
    if not named:
        return total
    parties = listing([f"{name} {number(count, lang)}" for name, count in named], lang)
    return text("recommendation.votes_by_party", lang, votes=total, parties=parties)


def _crossings(positions: Positions, found: Sequence[FormalPositions], lang: str) -> list[ActSentence]:
    heaps: dict[tuple[str, ...], list[FormalPositions]] = {}
    for one in found:
        recommendation = one.proposal.recommendation
        if one.supporting_and_behind and recommendation and recommendation.outcome == "not-adopted":
            heaps.setdefault(one.supporting_and_behind, []).append(one)
    everything = [one for heap in heaps.values() for one in heap]
    if not everything:
        return [_what_there_is(found, lang)]
    if len(heaps) > NAMED_AT_MOST:
        words = text(
            "recommendation.crossings",
            lang,
            n=len(everything),
            all=number(len(found), lang),
            recommendation=_recommendation_of_all(everything, lang),
        )
        return [ActSentence(words, _crossing_lines(everything))]
    return [_crossing(positions, parties, heap, len(found), lang) for parties, heap in heaps.items()]


def _crossing(
    positions: Positions, parties: tuple[str, ...], heap: list[FormalPositions], count: int, lang: str
) -> ActSentence:
    titles = [quoted(one.proposal.name.in_language(lang), lang) for one in heap]
    named = text("recommendation.named", lang, names=listing(titles, lang)) if len(titles) <= NAMED_AT_MOST else ""
    words = text(
        "recommendation.crossing",
        lang,
        n=len(parties),
        names=short_names(positions, parties, lang),
        some=number(len(heap), lang),
        all=number(count, lang),
        proposals=named,
        recommendation=_recommendation_of_all(heap, lang),
    )
    return ActSentence(words, _crossing_lines(heap))


def _recommendation_of_all(heap: Sequence[FormalPositions], lang: str) -> str:
    """The recommendation not to adopt, with the document's name where all proposals stand in the same one."""
    said = {recommendation_words(one.proposal.recommendation, lang) for one in heap if one.proposal.recommendation}
    generic = text("recommendation.that_not-adopted", lang, document=text("recommendation.document", lang))
    return said.pop() if len(said) == 1 else generic


def _crossing_lines(heap: Sequence[FormalPositions]) -> tuple[int, ...]:
    """The remarks of those who are also behind the recommendation, and the recommendation."""
    lines = []
    for one in heap:
        crossing = set(one.supporting_and_behind)
        lines += [remark.line for remark in one.proposal.remarks_for if crossing & set(remark.parties)]
        lines += [one.proposal.recommendation.line] if one.proposal.recommendation else []
    return tuple(lines)


def _what_there_is(found: Sequence[FormalPositions], lang: str) -> ActSentence:
    proposals = [one.proposal for one in found]
    remarked = [one for one in proposals if one.remarks_for or one.remarks_against]
    recommended = [one for one in proposals if one.recommendation]
    counts = {"remarked": number(len(remarked), lang), "recommended": number(len(recommended), lang)}
    return ActSentence(text("recommendation.overview", lang, n=len(found), **counts), tuple(one.line for one in proposals))


def _votes(found: Sequence[FormalPositions], lang: str) -> ActSentence:
    lines = tuple(one.proposal.roll_call.line for one in found if one.proposal.roll_call)
    if not lines:
        return ActSentence(text("recommendation.no_roll_calls", lang), tuple(one.proposal.line for one in found))
    return ActSentence(text("recommendation.roll_calls", lang, n=len(lines), all=number(len(found), lang)), lines)
