"""Which actors meet on which themes, and on which side?"""

import streamlit as st

from analysis.network import SIGNS, narrow_network, theme_network
from analysis.themes import theme_positions
from ui.choices import many, switch
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.filters import filtered, filters
from ui.focus import focus
from ui.language import language, t
from ui.markup import plain
from ui.network_chart import network_chart
from ui.network_table import network_table
from ui.printing import explanation
from words.sentences import network_answer

data = positions()
st.title(t("network.title"), anchor=False)
answer = st.container()
with st.container(horizontal=True, vertical_alignment="bottom"):
    node = focus(data)
    shown = filters(data, with_claims=False)
    signs = many(
        "sign",
        t("network.sign"),
        {sign: t(f"network.sign_{sign}") for sign in SIGNS},
        t("filters.all"),
    )
    strong = switch("strong", t("network.strong"))
whole = theme_network(theme_positions(data, shown.themes, shown.actors))
graph = narrow_network(whole, signs, strong, node)
found = network_answer(data, graph, language())
answer.markdown(plain(found.text))
if graph.number_of_edges():
    network_chart(data, shown, whole, graph, found)
    explanation(t("network.help"), t("network.choose"))
    network_table(data, graph)
elif filtered() or signs or strong or node:
    st.info(t("filters.empty"))
evidence_drawer(data)
