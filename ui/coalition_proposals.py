"""What the committee recommended on the proposals that a demand is about."""

import streamlit as st

from analysis.coalitions import Coalition
from analysis.formal_positions import proposals_on
from loaders.positions import Positions
from ui.language import language, t
from ui.markup import plain
from ui.navigation import link
from words.coalition import proposal_words


def proposals(positions: Positions, found: Coalition) -> None:
    """One line a proposal, with a way to its remarks; nothing where there is none."""
    for proposal in proposals_on(positions, found.claims):
        with st.container(border=True):
            st.markdown(plain(proposal_words(positions, proposal, language())))
            link("recommendation", t("coalition.see_proposal"), proposal=proposal.id)
