"""Who stands where?"""

import streamlit as st

from analysis.frames import stance_matrix
from analysis.seriation import likeness_order
from ui.choices import one
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.filters import filters
from ui.language import language, t
from ui.markup import plain
from ui.stance_table import stance_table
from words.sentences import selection_answer

data = positions()
st.title(t("matrix.title"))
answer = st.container()
with st.container(horizontal=True, vertical_alignment="bottom"):
    level = one("level", t("matrix.level"), {"themes": t("matrix.level_themes"), "claims": t("matrix.level_claims")})
    order = one("order", t("matrix.order"), {"chamber": t("matrix.order_chamber"), "likeness": t("matrix.order_likeness")})
    shown = filters(data, with_claims=level == "claims")
if order == "likeness":
    shown = shown.in_order(likeness_order(stance_matrix(data, shown.claims, shown.actors)))
answer.markdown(plain(selection_answer(data, shown, language()).text))
if shown.actors and shown.claims:
    stance_table(data, shown, level, t(f"matrix.caption_{level}", n=len(shown.claims)))
    st.caption(t("matrix.help"))
else:
    st.info(t("filters.empty"))
evidence_drawer(data)
