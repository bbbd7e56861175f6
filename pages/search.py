"""Where is it said?"""

import streamlit as st

from ui.data import positions
from ui.evidence import evidence_drawer
from ui.search_asked import asked
from ui.search_field import search_field
from ui.search_results import search_results, search_title
from ui.search_start import search_start

data = positions()
query = asked()
st.title(search_title(query), anchor=False)
search_field("page")
if query.terms:
    search_results(data, query)
else:
    search_start(data, query)
evidence_drawer(data)
