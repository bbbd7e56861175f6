"""Who is with a demand, who could be, and what majority does that make?"""

import streamlit as st

from ui.asking import asking
from ui.coalition import all_demands, answered, one_demand
from ui.coalition_choices import assembly, demand
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.language import t
from ui.markup import plain

data = positions()
st.title(t("coalition.title"), anchor=False)
answer = st.container()
claims = demand(data)
with st.container(horizontal=True, vertical_alignment="bottom"):
    body = assembly(data)
    actor = asking(data)
if body is None:
    answer.markdown(t("coalition.no_body"))
elif claims:
    said = one_demand(data, claims, body, actor)
    with answer:
        answered(said)
else:
    answer.markdown(plain(all_demands(data, body, actor)))
evidence_drawer(data)
