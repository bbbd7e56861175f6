"""What is mapped here, and what stands out?"""

import streamlit as st

from ui.coverage_chart import coverage_chart
from ui.data import positions
from ui.findings import finding_cards
from ui.language import language, t
from ui.legend import reading_guide
from ui.look_up import look_up
from ui.markup import plain
from ui.search_field import search_field
from words.findings import findings
from words.sentences import mapped

data = positions()
st.title(t("overview.title"), anchor=False)
st.markdown(plain(mapped(data, language()).text))
search_field("front")
look_up(data)
finding_cards(data, findings(data, language()))
coverage_chart(data)
reading_guide(data)
