"""What did the parties write of a proposal, and what did they recommend?"""

import streamlit as st

from ui.arrival import arrival
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.language import t
from ui.recommendation import answer, open_proposal, proposal_table, show_answer, shown_proposals
from ui.recommendation_detail import proposal_detail

data = positions()
st.title(t("recommendation.title"), anchor=False)
place = st.container()
proposal = open_proposal(data)
shown = shown_proposals(data)
with place:
    show_answer(data, answer(data, shown, proposal))
if shown:
    proposal_table(data, shown, proposal)
if proposal:
    proposal_detail(data, proposal)
arrival()
evidence_drawer(data)
