"""Whom can we write with, and about what?"""

import streamlit as st

from analysis.joint_input import possible_partners
from ui.arrival import arrival
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.language import t
from ui.pair import opened_pair
from ui.partner_table import partner_table
from ui.platform_answer import platforms_answer
from ui.platform_choices import platform_choices
from ui.platform_table import group_claims, platform_table, platforms_of

data = positions()
st.title(t("platforms.title"), anchor=False)
answer = st.container()
chosen = platform_choices(data)
pair = opened_pair(data)
found = platforms_of(data, chosen)
alone, beside = possible_partners(data, chosen)
with answer:
    platforms_answer(data, chosen, found, alone)
if chosen.group[1:]:
    group_claims(data, chosen)
if chosen.group:
    partner_table(data, chosen, beside, pair)
if found is not None:
    st.header(t("platforms.groups_title"), anchor=False)
    platform_table(data, chosen, found)
arrival()
evidence_drawer(data)
