"""Who thinks alike?"""

import streamlit as st

from analysis.agreements import agreements
from analysis.frames import stance_matrix
from analysis.seriation import likeness_order
from ui.agreement_matrix import agreement_matrix
from ui.agreement_network import agreement_network
from ui.agreement_research import agreement_research
from ui.agreement_table import agreement_table
from ui.choices import one, slide
from ui.data import positions, unshared, whole_positions
from ui.evidence import evidence_drawer
from ui.filters import filtered, filters
from ui.language import language, t
from ui.markup import plain
from ui.pair import opened_pair, pair_drawer
from words.agreement import agreement_answer, index

data = whole_positions()
st.title(t("agreement.title"), anchor=False)
answer = st.container()
with st.container(horizontal=True, vertical_alignment="bottom"):
    view = one("view", t("agreement.view"), {"matrix": t("agreement.view_matrix"), "network": t("agreement.view_network")})
    order = one("order", t("matrix.order"), {"chamber": t("matrix.order_chamber"), "likeness": t("matrix.order_likeness")})
    shown = filters(data)
left, right = st.columns(2)
with left:
    least = slide("least", t("agreement.least"), range(1, 31), 5)
if view == "network":
    with right:
        above = slide("above", t("agreement.above"), range(101), 90, lambda value: index(value / 100, language()))
if order == "likeness":
    shown = shown.in_order(likeness_order(stance_matrix(data, shown.claims, shown.actors)))
found = agreements(data, shown, unshared())
answer.markdown(plain(agreement_answer(data, found, least, language()).text))
if found.pairs and shown.claims:
    if view == "matrix":
        agreement_matrix(data, found, least)
    else:
        agreement_network(data, found, least, above / 100)
    agreement_table(data, found, least)
    agreement_research(data, shown, least)
elif filtered() and not (shown.actors and shown.claims):
    st.info(t("filters.empty"))
pair = opened_pair(data)
if pair:
    pair_drawer(data, shown, least, pair)
else:
    evidence_drawer(positions())
