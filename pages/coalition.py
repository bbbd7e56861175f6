"""Who is with a demand, who could be, and what majority does that make?"""

import streamlit as st

from ui.asking import asking
from ui.chamber_chart import chamber_chart
from ui.coalition_choices import assembly, assumptions, demand
from ui.coalition_proposals import proposals
from ui.coalition_sets import countable, download, majority_ways, power_indices, winning_sets
from ui.coalition_start import demands, nobody_spoke
from ui.coalition_tables import groups_explained, organisations_table, parties_table
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.language import language, t
from ui.markup import plain
from ui.objections import objections
from words.coalition import coalition_answer, standing
from words.sentences import joined

data = positions()
st.title(t("coalition.title"), anchor=False)
answer = st.container()
claims = demand(data)
with st.container(horizontal=True, vertical_alignment="bottom"):
    body = assembly(data)
    actor = asking(data)
counted = body is not None and countable(data, body)
if not body:
    answer.markdown(t("coalition.no_body"))
elif claims:
    found = assumptions(data, claims, body)
    known = any(found.stances.values()) or found.assumed or found.set_aside
    answer.markdown(f"**{plain(coalition_answer(data, found, language()).text)}**")
    if known:
        answer.markdown(plain(joined(standing(data, found, language()))))
        proposals(data, found)
        chamber_chart(data, found)
        parties_table(data, found)
    else:
        nobody_spoke(data, found)
        proposals(data, found)
    organisations_table(data, found)
    groups_explained()
    if known and counted:
        majority_ways(data, found, actor)
    objections(data, claims)
    if known and counted:
        winning_sets(data, found)
        power_indices(data, found)
    if counted:
        download(data, found)
elif counted:
    answer.markdown(plain(demands(data, body, actor)))
if body and not counted:
    st.info(plain(t("coalition.too_many", body=data.body[body].name.in_language(language()))))
evidence_drawer(data)
