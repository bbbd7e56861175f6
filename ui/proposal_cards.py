"""The proposals in the Storting on some claims: who moved them, the remarks, and what the committee recommended."""

import streamlit as st

from analysis.formal_positions import formal_positions
from loaders.model import Proposal
from loaders.positions import Positions
from ui.language import language, t
from ui.links import href
from ui.markup import plain, shown, tag
from ui.recommendation import show_answer
from words.acts import named_proposal
from words.proposal_lines import proposal_said


def proposal_card(positions: Positions, proposal: Proposal) -> None:
    """Draw one proposal with the lines of the data that it rests on, and a way to the words of each remark.

    Those who only hear that way hear where it leads: several cards may stand below one another.
    """
    named = named_proposal(proposal, language())
    whole = tag("span", shown(f": {named}"), **{"class": "only-heard"})
    way = {"href": href("recommendation", proposal=proposal.id), "data-within": "1"}
    with st.container(border=True):
        st.markdown(f"**{plain(named)}**")
        show_answer(positions, proposal_said(positions, formal_positions(positions, proposal), language()))
        st.html(tag("p", tag("a", shown(t("coalition.see_proposal")), whole, **way), **{"class": "pressing"}))
