"""What the address asks for."""

import streamlit as st

from analysis.search_query import Query, query_of


def asked() -> Query:
    """The query of the address (`q=<words>`)."""
    return query_of(st.query_params.get("q", ""))
