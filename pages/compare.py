"""Where do two to six actors agree, and where do they part?"""

import streamlit as st

from ui.comparison import comparison_answer, comparison_table
from ui.comparison_choices import chosen_comparison
from ui.comparison_claims import comparison_claims
from ui.comparison_start import start_answer, suggestions
from ui.data import whole_positions
from ui.evidence import evidence_drawer
from ui.language import language, t
from ui.markup import plain
from words.running_names import short_names

data = whole_positions()
head = st.container()
chosen = chosen_comparison(data)
with head:
    st.title(plain(short_names(data, chosen.actors, language())) if chosen.enough else t("compare.title"), anchor=False)
if not chosen.enough:
    with head:
        pairs = start_answer(data, chosen)
    suggestions(data, chosen, pairs)
elif chosen.selection.claims:
    with head:
        comparison_answer(data, chosen)
    comparison_table(chosen)
    comparison_claims(chosen)
else:
    st.info(t("filters.empty"))
evidence_drawer(chosen.shown)
