"""The search before anything is asked for: what there is to search, how, and examples."""

import streamlit as st

from analysis.search_query import Query
from analysis.search_suggestions import examples
from loaders.positions import Positions
from ui.given import the_given
from ui.language import language, t
from ui.links import link_html
from ui.markup import plain
from ui.search_index import index_of
from ui.search_notes import query_notes
from ui.search_results import suggestions
from words.search import start_answer


def search_start(positions: Positions, query: Query) -> None:
    """Draw it; where there was something to read but no word in it that can be looked for, say so."""
    if the_given("q"):
        st.info(t("search.no_words"))
        query_notes(query)
    st.markdown(plain(start_answer(positions, language()).text))
    asked = examples(index_of(positions), language())
    suggestions(t("search.try"), [link_html("search", one, q=one) for one in asked])
    st.markdown(t("search.searched"))
    st.markdown(t("search.how"))
