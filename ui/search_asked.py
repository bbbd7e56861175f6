"""What the address asks for."""

from analysis.search_query import Query, query_of
from ui.given import the_given


def asked() -> Query:
    """The query of the address (`q=<words>`)."""
    return query_of(the_given("q"))
