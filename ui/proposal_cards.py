"""The proposals in the Storting on some claims: who moved them, the remarks, and what the committee recommended."""

import streamlit as st

from analysis.formal_positions import formal_positions
from loaders.model import Proposal
from loaders.positions import Positions
from ui.language import language, t
from ui.markup import plain
from ui.navigation import link
from ui.recommendation import show_answer
from words.acts import named_proposal
from words.proposal_lines import proposal_said


def proposal_card(positions: Positions, proposal: Proposal) -> None:
    """Draw one proposal with the lines of the data that it rests on, and a way to the words of each remark."""
    with st.container(border=True):
        st.markdown(f"**{plain(named_proposal(proposal, language()))}**")
        show_answer(positions, proposal_said(positions, formal_positions(positions, proposal), language()))
        link("recommendation", t("coalition.see_proposal"), proposal=proposal.id)
