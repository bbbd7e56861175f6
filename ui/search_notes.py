"""What is said of a query besides its hits: how it was read, who may have been meant, and what cannot be asked for."""

import streamlit as st

from analysis.compared import MOST, compared
from analysis.search import Found
from analysis.search_query import Query
from loaders.positions import Positions
from ui.copying import copy_html
from ui.data import unshared, whole_positions
from ui.language import language, t
from ui.links import link_html, theme_link
from ui.markup import plain, shown, tag
from ui.share import permanent_answer
from words.citation import answer_citation
from words.compared import parting, sum_up
from words.running_names import short_names
from words.search import corrected_words, read_words

_CHOSEN_AT_MOST = 10
"""More claims than this are not carried in an address."""


def query_notes(query: Query) -> None:
    """What is asked for and is in no source: how somebody voted, and pages."""
    if query.votes:
        st.html(tag("p", shown(t("search.votes")), " ", link_html("recommendation", t("search.votes_link"))))
    if query.pages:
        st.caption(t("search.pages"))


def meant_names(found: Found) -> None:
    """«Mente du Venstre?», as a link: a typing error names nobody."""
    for typed, called in found.meant.items():
        asked = found.query.text.replace(typed, called.shown)
        st.html(tag("p", link_html("search", t("search.meant", name=called.shown), q=asked)))


def reading_notes(positions: Positions, found: Found) -> None:
    """Words that were corrected, and names and words that were read as others."""
    for words in corrected_words(found, language()) if found.hits else ():  # else nothing is shown for them
        st.info(plain(words), icon=":material/spellcheck:")
    for words in read_words(positions, found, language()):
        st.caption(plain(words))


def in_norwegian(positions: Positions, found: Found) -> None:
    """To a reader of English, where a word stands nowhere: quotes are Norwegian, and themes are a way to them."""
    if language() == "en" and found.nowhere:
        themes = " · ".join(theme_link(positions, theme.id) for theme in positions.themes if not theme.retired)
        st.html(tag("p", shown(t("search.quotes_norwegian")), " ", themes))


def comparison_note(positions: Positions, found: Found) -> None:
    """Of several actors that are named, the sum-up of their comparison: on what was asked for, or on everything."""
    actors = found.named[:MOST]
    if len(actors) < 2:
        return
    claims = _claims(positions, found)
    who = short_names(positions, actors, language())
    ways = {"between": list(actors), "claim": claims if len(claims) <= _CHOSEN_AT_MOST else []}
    link = link_html("compare", t("search.compare", who=who), **ways)
    if found.subject and not claims:
        st.html(tag("p", link))
        return
    chosen = compared(whole_positions(), actors, (), claims, unshared())
    said = [one.text for one in (sum_up(chosen, language()), parting(chosen, language())) if one]
    cited = answer_citation(positions, " ".join(said), permanent_answer("compare", **ways), language())
    st.html(
        tag("p", shown(said[0]), *(tag("strong", " ", shown(one)) for one in said[1:]))
        + tag("p", link, " ", copy_html(t("copying.answer"), who, cited))
    )


def _claims(positions: Positions, found: Found) -> list[str]:
    """The claims of what is found of a subject, in the order of the file; none where no subject is named."""
    if not found.subject:
        return []
    stances = [name for name in found.hits.get("stances", ()) if name not in found.others]
    there = {positions.stance[name].claim for name in stances} | set(found.hits.get("claims", ()))
    return [claim.id for claim in positions.claims if claim.id in there]
