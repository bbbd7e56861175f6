"""Who stands where?"""

import streamlit as st

from analysis.frames import stance_matrix
from analysis.seriation import likeness_order
from ui.choices import one
from ui.data import positions
from ui.evidence import evidence_drawer, level_of_what_is_open
from ui.filters import filtered, filters
from ui.language import language, t
from ui.markup import plain
from ui.stance_table import stance_table
from words.sentences import selection_answer

data = positions()
st.title(t("matrix.title"), anchor=False)
answer = st.container()
with st.container(horizontal=True, vertical_alignment="bottom"):
    levels = {"themes": t("matrix.level_themes"), "claims": t("matrix.level_claims")}
    level = one("level", t("matrix.level"), levels, level_of_what_is_open(data))
    order = one("order", t("matrix.order"), {"chamber": t("matrix.order_chamber"), "likeness": t("matrix.order_likeness")})
    shown = filters(data, with_claims=level == "claims")
if order == "likeness":
    shown = shown.in_order(likeness_order(stance_matrix(data, shown.claims, shown.actors)))
found = selection_answer(data, shown, language())
answer.markdown(plain(found.text))
if shown.actors and shown.claims:
    if not found.stances:
        st.info(t("matrix.nothing"))
    stance_table(data, shown, level, t(f"matrix.caption_{level}", n=len(shown.claims)))
elif filtered():
    st.info(t("filters.empty"))
evidence_drawer(data, level)
