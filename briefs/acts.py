"""How remarks and recommendations on the demands' proposals lie to each other: acts beside stances, never as stances."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from analysis.formal_positions import FormalPosition, FormalPositions, formal_positions, proposals_on
from briefs.brief import Cell, Line, Part, Points, Row, Said, Section, Table
from briefs.hearing import Hearing
from briefs.quotes import formal_lines, without_shown
from loaders.model import Recommendation, Remark
from words import text
from words.acts import WRITTEN, named_proposal, recommendation_words, sentence, vote_words
from words.formats import quoted
from words.proposal_lines import proposal_parts
from words.recommendation import ActSentence, without_words
from words.running_names import short_names
from words.silence import silences
from words.stances import badge_words

REMARKS = WRITTEN[2:]
"""The acts of writing for a proposal, or against it."""


def acts(one: Hearing, shown: Collection[str]) -> Section:
    """Each proposal with every party's acts beside its stance, and the words that do not stand in the brief yet (`shown`)."""
    heading = text("brief.acts", one.lang)
    proposals = sorted(proposals_on(one.positions, one.claims), key=lambda proposal: one.claims.index(proposal.claim))
    if not proposals:
        return Section(heading, (Said(text("brief.no_proposals", one.lang, n=len(one.claims))),))
    found = [formal_positions(one.positions, proposal) for proposal in proposals]
    said = [_sentences(one, each) for each in found]
    alike = _alike(said)
    parts: list[Part] = [Said(text("recommendation.apart", one.lang))]
    parts += [_joined("of_all_proposals", one, alike)] if alike else []
    parts += [Points(tuple(_own(one, each, sentences, alike) for each, sentences in zip(found, said, strict=True)))]
    return Section(heading, (*parts, *_positions(one, heading, found), *_quotes(one, found, shown)))


def _sentences(one: Hearing, found: FormalPositions) -> list[ActSentence]:
    """What was done with a proposal, and who did nothing and why."""
    silent = [ActSentence(words, (found.proposal.line,)) for words in without_words(one.positions, found, one.lang)]
    return [*proposal_parts(one.positions, found, one.lang), *silent]


def _alike(said: Sequence[Sequence[ActSentence]]) -> list[ActSentence]:
    """What is said of every proposal in the same words, with the lines of them all; nothing where there is only one."""
    found = []
    for first in said[0] if len(said) > 1 else ():
        same = [words for sentences in said for words in sentences if words.text == first.text]
        if len(same) == len(said):
            found.append(ActSentence(first.text, tuple(sorted({line for words in same for line in words.lines}))))
    return found


def _joined(key: str, one: Hearing, said: Sequence[ActSentence], **values: str) -> Said:
    words, lines = " ".join(each.text for each in said), {line for each in said for line in each.lines}
    return Said(text(f"brief.{key}", one.lang, words=words, **values), lines=tuple(sorted(lines)))


def _own(one: Hearing, found: FormalPositions, said: Sequence[ActSentence], alike: Sequence[ActSentence]) -> Said:
    """What is said of a proposal alone."""
    own = [words for words in said if words.text not in {same.text for same in alike}]
    return _joined("of_proposal", one, own, proposal=named_proposal(found.proposal, one.lang))


def _positions(one: Hearing, title: str, found: Sequence[FormalPositions]) -> list[Table]:
    """Proposal by proposal, a row for all parties that did and said the same."""
    rows = [row for each in found for row in _grouped(one, each, _of_proposal(one, each), len(found))]
    heads = [text("brief.head_parties", one.lang)]
    heads += [text(f"recommendation.column_{column}", one.lang) for column in ("remark", "recommendation", "stance")]
    return [Table(title, tuple(heads), tuple(rows), (16, 26, 23, 35))] if rows else []


def _grouped(one: Hearing, found: FormalPositions, rows: Sequence[Row], proposals: int) -> list[Row]:
    """The name of a proposal above its rows, where there are several."""
    name = quoted(found.proposal.name.in_language(one.lang), one.lang)
    if len(one.claims) > 1:
        name = text("brief.on_demand", one.lang, proposal=name, claim=one.numbers([found.proposal.claim]))
    title = name if proposals > 1 else ""
    return [replace(row, group="" if place else title) for place, row in enumerate(rows)]


def _of_proposal(one: Hearing, found: FormalPositions) -> list[Row]:
    alike: dict[tuple[Cell, ...], list[FormalPosition]] = {}
    for party in found.found:
        alike.setdefault(_cells(one, found, party), []).append(party)
    return [_row(one, cells, parties) for cells, parties in alike.items()]


def _row(one: Hearing, cells: tuple[Cell, ...], parties: Sequence[FormalPosition]) -> Row:
    name = short_names(one.positions, tuple(party.party for party in parties), one.lang)
    return Row(((Line(name, "strong"),), *cells), tuple(party.stance.id for party in parties if party.stance))


def _cells(one: Hearing, found: FormalPositions, party: FormalPosition) -> tuple[Cell, ...]:
    """Remark, recommendation and vote, stance; that it moved the proposal is said above the table."""
    lang = one.lang
    written = [sentence(text(f"recommendation.act_{act}", lang)) for act in party.acts if act in REMARKS]
    remarks = tuple(map(Line, written or [text("brief.no_remark", lang)]))
    if party.stance is not None:
        return remarks, _recommended(one, found, party), (Line(badge_words(party.stance, lang)),)
    (why,) = silences(one.positions, [party.party], [found.proposal.claim], lang)
    return remarks, _recommended(one, found, party), (Line(sentence(why.words)),)


def _recommended(one: Hearing, found: FormalPositions, party: FormalPosition) -> Cell:
    """Behind the recommendation or not, and the party's votes where there is a roll call."""
    lang = one.lang
    said = text("brief.behind" if party.behind else "brief.not_behind", lang)
    said = said if found.proposal.recommendation else text("recommendation.nobody_recommended", lang)
    return tuple(Line(words) for words in (said, *([sentence(vote_words(party.vote, lang))] if party.vote else [])))


def _quotes(one: Hearing, found: Sequence[FormalPositions], shown: Collection[str]) -> list[Part]:
    """The words of the acts, each once: what stands in an earlier section (`shown`) is left out."""
    rows: list[Row] = []
    met = set(shown)
    for each in found:
        own = _words(one, each, met)
        met |= {line.words for row in own for cell in row.cells for line in cell if line.kind == "quote"}
        rows += _grouped(one, each, own, len(found))
    heads = tuple(text(f"brief.head_{head}", one.lang) for head in ("who_act", "words"))
    title = text("brief.act_words", one.lang)
    return [Said(title), Table(title.rstrip(":"), heads, tuple(rows), (29, 71))] if rows else []


def _words(one: Hearing, found: FormalPositions, shown: Collection[str]) -> list[Row]:
    proposal, lang = found.proposal, one.lang
    sides = {"supports": proposal.remarks_for, "not_supports": proposal.remarks_against}
    said: list[tuple[Remark | Recommendation, str]] = [
        (remark, text(f"recommendation.act_{side}", lang)) for side, remarks in sides.items() for remark in remarks
    ]
    if proposal.recommendation:
        words = recommendation_words(proposal.recommendation, lang)
        said.append((proposal.recommendation, text("recommendation.act_behind", lang, recommendation=words)))
    rows = []
    for act, words in said:
        if lines := without_shown(formal_lines(one.positions, act, lang), shown):
            rows.append(Row(((Line(short_names(one.positions, act.parties, lang), "strong"), Line(words)), lines)))
    return rows
