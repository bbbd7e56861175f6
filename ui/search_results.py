"""What a search found: the answer, who is silent, the hits by kind; and where nothing was found, what to ask for instead."""

from collections.abc import Callable, Mapping

import streamlit as st

from analysis.search import Found, search
from analysis.search_index import Index
from analysis.search_query import MAX_QUERY, Query, query_of
from analysis.search_suggestions import near_claims, near_words, relaxed, without_nowhere
from loaders.positions import Positions
from ui.copying import copy_html
from ui.language import language, t
from ui.links import actor_link, claim_link, link_html
from ui.markup import plain, shown, tag
from ui.printing import folded
from ui.search_asked import asked
from ui.search_hits import actor_hit, claim_hit, proposal_hit, source_hit, theme_hit
from ui.search_index import index_of
from ui.search_stances import further_stances, stance_hits
from ui.share import permanent_answer
from words.citation import answer_citation
from words.formats import number
from words.search import asked_words, corrected_words, left_out_words, nowhere_words, search_answer, silent_words
from words.silence import silence_notes
from words.stances import short_names

SHOWN = 20
"""Hits of a kind in full view; the rest is folded away."""
_HEADING = "margin:0.6rem 0 0.2rem;padding:0;font-size:1.4rem"
HITS: Mapping[str, Callable[[Positions, Found, str], str]] = {
    "actors": actor_hit,
    "claims": claim_hit,
    "themes": theme_hit,
    "proposals": proposal_hit,
    "sources": source_hit,
}


def search_title(query: Query) -> str:
    """The question, or what was asked for."""
    return t("search.title_asked", query=plain(asked_words(query, language()))) if query.terms else t("search.title")


def search_results(positions: Positions, query: Query) -> None:
    """Search, and draw everything that comes of it."""
    index = index_of(positions)
    found = search(index, query)
    rest = without_nowhere(index, found)
    if len(st.query_params.get("q", "")) > MAX_QUERY:
        st.caption(t("search.cut", n=MAX_QUERY))
    if rest is not None and rest.hits:
        _without(positions, found, rest)
        suggestions(t("search.near_words"), _near(index, found))
    elif found.hits:
        _found(positions, found)
    else:
        _said(positions, found)
        _instead(index, found, rest)


def _without(positions: Positions, found: Found, rest: Found) -> None:
    """What is found without the words that stand nowhere, after it is said that it is not what was asked for."""
    st.markdown(plain(search_answer(positions, found, language()).text))
    st.warning(plain(left_out_words(found, rest, language())), icon=":material/search_off:")
    _found(positions, rest)


def _found(positions: Positions, found: Found) -> None:
    _said(positions, found)
    for kind, names in found.hits.items():
        _kind(positions, found, kind, names)


def _said(positions: Positions, found: Found) -> None:
    for words in corrected_words(found, language()) if found.hits else ():  # else nothing is shown for them
        st.info(plain(words), icon=":material/spellcheck:")
    _silent(positions, found)
    st.markdown(plain(search_answer(positions, found, language()).text))
    if len(found.named) > 1:
        who = short_names(positions, found.named, language())
        st.html(tag("p", link_html("compare", t("search.compare", who=who), between=list(found.named))))


def _silent(positions: Positions, found: Found) -> None:
    """That a named actor has said nothing of it is the answer; it stands first."""
    for actor, words in zip(found.silent, silent_words(positions, found, language()), strict=True):
        who = positions.actor[actor].short.in_language(language())
        about = actor_link(positions, actor, t("search.about_actor", who=who))
        cited = answer_citation(positions, words, permanent_answer("search", q=asked().text), language())
        st.html(tag("p", tag("strong", shown(words)), " ", about, " ", copy_html(t("copying.answer"), who, cited)))
    if "actors" not in found.hits:
        for note in silence_notes(positions, found.silent, (), language()):
            st.caption(plain(note))


def _kind(positions: Positions, found: Found, kind: str, names: tuple[str, ...]) -> None:
    heading = tag("h2", shown(t(f"search.kind_{kind}", n=number(len(names), language()))), style=_HEADING)
    st.html(heading + _hits(positions, found, kind, names[:SHOWN]))
    if rest := names[SHOWN:]:
        with folded(t("search.more", n=number(len(rest), language()))):
            st.html(further_stances(positions, found, rest) if kind == "stances" else _hits(positions, found, kind, rest))


def _hits(positions: Positions, found: Found, kind: str, names: tuple[str, ...]) -> str:
    if kind == "stances":
        return stance_hits(positions, found, names)
    return "".join(tag("div", HITS[kind](positions, found, name), style="margin:0 0 0.9rem") for name in names)


def _instead(index: Index, found: Found, rest: Found | None) -> None:
    """Where nothing was found: which word stands nowhere, words and claims near it, and queries that find something.

    Of words that were corrected nothing is said: they stand nowhere as typed, and what was found instead is offered.
    """
    lang = language()
    if found.nowhere:
        st.markdown(plain(nowhere_words(found, lang)))
    if rest is not None or not (found.nowhere or found.corrected):
        st.markdown(t("search.not_together" if rest is None else "search.rest_not_together"))
    fewer = [_suggestion(one) for one in relaxed(index, found)]
    near = _near(index, found)
    claims = [claim_link(index.positions, claim) for claim in near_claims(index, found, lang)]
    for key, links in (("fewer", fewer), ("near_words", near), ("near_claims", claims)):
        suggestions(t(f"search.{key}"), links)
    st.markdown(t("search.searched"))


def _near(index: Index, found: Found) -> list[str]:
    """Ways to what is found for words that are like those that stand nowhere, as typed."""
    like = {**{term: near_words(index, term) for term in found.nowhere}, **({} if found.hits else found.corrected)}
    near = dict.fromkeys(word for words in like.values() for word in words)
    return [_suggestion(search(index, query_of(word))) for word in near]


def _suggestion(found: Found) -> str:
    words = t("search.suggestion", query=found.query.text, n=number(found.total, language()))
    return link_html("search", words, q=found.query.text)


def suggestions(label: str, links: list[str]) -> None:
    """A list of links under what they are; nothing where there are none."""
    if links:
        st.html(tag("p", shown(label), style="margin:0") + tag("ul", *(tag("li", link) for link in links)))
