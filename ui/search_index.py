"""The search index of the data on screen, made once for each version of the file."""

import streamlit as st

from analysis.search_index import Index, search_index
from loaders.positions import Positions
from loaders.search_words import search_words


# by identity: an index holds its file, so no other one can take that identity while the index is kept
@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs={Positions: id})
def index_of(positions: Positions) -> Index:
    """The index of a file that `ui.data` has given."""
    return search_index(positions, search_words())
