"""What do we take to the hearing?"""

import streamlit as st

from ui.asking import asking
from ui.brief import not_chosen, show_brief
from ui.coalition_choices import assembly, demand
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.language import t

data = positions()
st.title(t("brief.title"), anchor=False)
answer = st.container()
claims = demand(data)
with st.container(horizontal=True, vertical_alignment="bottom"):
    actor = asking(data)
    body = assembly(data)
if body is None:
    answer.markdown(t("coalition.no_body"))
elif claims and actor:
    show_brief(data, actor, claims, body)
else:
    with answer:
        not_chosen(data, actor, claims, body)
evidence_drawer(data)
