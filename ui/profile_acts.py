"""What a party has done with the proposals in the Storting: act by act, with the words that can be cited for it."""

from collections.abc import Sequence

import streamlit as st

from analysis.formal_positions import FormalPositions
from loaders.model import Proposal, Remark
from loaders.positions import Positions
from ui.evidence_card import SMALL
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import link_html
from ui.markup import plain, shown, tag
from ui.printing import printing
from ui.recommendation import shown_proposals
from ui.recommendation_card import recommendation_html, remark_html
from words.formats import listing
from words.profile_acts import acts_answer, acts_of
from words.recommendation import ActSentence


def acts(positions: Positions, party: str) -> None:
    """Draw what a party did with each proposal, and the remarks and recommendations that say so."""
    found = shown_proposals(positions)
    said = acts_answer(positions, party, found, language())
    st.markdown(plain(said.text))
    st.caption(t("actor.acts_apart"))
    _table(party, found)
    for proposal in _recommended(party, found):
        st.html(recommendation_html(positions, proposal, proposal.recommendation) if proposal.recommendation else "")
    remarks = [(one.proposal, remark) for one in found for remark in _remarks(party, one.proposal)]
    if remarks:
        cards = [tag("div", _proposal(one), remark_html(positions, one, remark)) for one, remark in remarks]
        st.html(_folded(t("actor.acts_remarks", n=len(remarks)), *cards))
    if said.lines:
        st.html(_folded(t("actor.acts_lines"), tag("p", shown(_lines(positions, said)), style=SMALL)))


def _table(party: str, found: Sequence[FormalPositions]) -> None:
    """Proposals with which the same was done stand together: it is said once."""
    heaps: dict[str, list[Proposal]] = {}
    for one in found:
        heaps.setdefault(acts_of(one, party, language()), []).append(one.proposal)
    rows = [[shown(done), "".join(map(_proposal, those))] for done, those in heaps.items()]
    linked_table(t("actor.acts_table"), [t("actor.column_acts"), t("actor.column_proposal")], rows, stacked=True)


def _proposal(proposal: Proposal) -> str:
    link = link_html("recommendation", proposal.name.in_language(language()), proposal=proposal.id)
    return tag("p", link, style="margin:0 0 0.2rem")


def _recommended(party: str, found: Sequence[FormalPositions]) -> list[Proposal]:
    """The first proposal of each document on which the party stands behind a recommendation: its words are the same for all."""
    first: dict[tuple[str, str], Proposal] = {}
    for one in found:
        said = one.proposal.recommendation
        if said and party in said.parties:
            first.setdefault((said.source, said.quote), one.proposal)
    return list(first.values())


def _remarks(party: str, proposal: Proposal) -> list[Remark]:
    return [one for one in (*proposal.remarks_for, *proposal.remarks_against) if party in one.parties]


def _folded(title: str, *content: str) -> str:
    return tag("details", tag("summary", shown(title)), *content, **({"open": "open"} if printing() else {}))


def _lines(positions: Positions, said: ActSentence) -> str:
    lines = listing([str(line) for line in said.lines], language())
    return t("recommendation.lines", n=len(said.lines), file=positions.path.name, lines=lines)
