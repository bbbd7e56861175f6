"""What a search found: the answer, who is silent, the hits by kind; and where nothing was found, what to ask for instead."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from analysis.search import Found
from analysis.search_index import Index
from analysis.search_query import MAX_QUERY, Query
from analysis.search_rest import fitting
from analysis.search_suggestions import near_claims, near_queries, relaxed
from loaders.positions import Positions
from ui.copying import copy_html
from ui.given import the_given
from ui.language import language, t
from ui.links import actor_link, claim_link, link_html
from ui.markup import plain, shown, tag
from ui.printing import folded
from ui.search_asked import asked
from ui.search_hits import actor_hit, claim_hit, proposal_hit, source_hit, theme_hit
from ui.search_index import index_of
from ui.search_notes import comparison_note, in_norwegian, meant_names, query_notes, reading_notes
from ui.search_stances import first_groups, further_stances, stance_groups, stance_hits
from ui.share import permanent_answer
from words.citation import answer_citation
from words.formats import number
from words.running_names import short_names
from words.search import left_out_words, nowhere_words, query_words, search_answer, silent_words
from words.silence import silence_notes

SHOWN = 8
"""Hits of a kind in full view, of stances groups of them; the rest is folded away."""
CLAIMS_SHOWN = 4
LONG = 12
"""From so many hits on there are links to their kinds."""
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
    return t("search.title_asked", query=plain(query_words(query, language()))) if query.terms else t("search.title")


def search_results(positions: Positions, query: Query) -> None:
    """Search, and draw everything that comes of it."""
    index = index_of(positions)
    found, rest = fitting(index, query)
    if len(the_given("q")) > MAX_QUERY:
        st.caption(t("search.cut", n=MAX_QUERY))
    query_notes(query)
    meant_names(found)
    if rest is not None:
        _without(positions, found, rest)
        suggestions(t("search.near_words"), _near(index, found))
    elif found.hits:
        _found(positions, found)
    else:
        _said(positions, found)
        _instead(index, found)


def _without(positions: Positions, found: Found, rest: Found) -> None:
    """What is found without some of the words, after it is said that it is not what was asked for."""
    if not found.hits:
        _announced(search_answer(positions, found, language()).text)
    st.warning(plain(left_out_words(positions, found, rest, language())), icon=":material/search_off:")
    in_norwegian(positions, found)
    _found(positions, rest)


def _found(positions: Positions, found: Found) -> None:
    _said(positions, found)
    if found.total >= LONG and len(found.hits) > 1:
        names = {kind: t(f"search.kind_{kind}", n=number(len(those), language())) for kind, those in found.hits.items()}
        links = " · ".join(tag("a", shown(words), href=f"#{_anchor(kind)}") for kind, words in names.items())
        st.html(tag("p", shown(f"{t('search.go_to')} "), links))
    for kind, names_found in found.hits.items():
        _kind(positions, found, kind, names_found)


def _said(positions: Positions, found: Found) -> None:
    reading_notes(positions, found)
    _silent(positions, found)
    comparison_note(positions, found)
    _announced(search_answer(positions, found, language()).text)
    if "stances" in found.hits or found.silent:
        st.caption(t("search.limits"))


def _announced(words: str) -> None:
    """A sentence that is read out when it comes: the script beside the frame (`ui.page_script`) does it."""
    st.html(tag("p", shown(words), style="margin:0", **{"data-announce": "1"}))


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
    heading = tag("h2", shown(t(f"search.kind_{kind}", n=number(len(names), language()))), style=_HEADING, id=_anchor(kind))
    st.html(heading)
    if kind == "stances":
        _stances(positions, found, [name for name in names if name not in found.others])
        if others := [name for name in names if name in found.others]:
            who = short_names(positions, found.named, language())
            words = t("search.others", who=who, n=number(len(others), language()))
            st.html(tag("h2", shown(words), style=_HEADING))
            _stances(positions, found, others)
        return
    most = CLAIMS_SHOWN if kind == "claims" else SHOWN
    st.html(_hits(positions, found, kind, names[:most]))
    if rest := names[most:]:
        with folded(t("search.more", n=number(len(rest), language()))):
            st.html(_hits(positions, found, kind, rest))


def _stances(positions: Positions, found: Found, names: Sequence[str]) -> None:
    shown_here, further = first_groups(stance_groups(positions, found, names), SHOWN)
    st.html(stance_hits(positions, found, shown_here))
    if rest := [stance.id for group in further for stance in group]:
        with folded(t("search.more", n=number(len(rest), language()))):
            st.html(further_stances(positions, found, rest))


def _anchor(kind: str) -> str:
    return f"found-{kind}"


def _hits(positions: Positions, found: Found, kind: str, names: tuple[str, ...]) -> str:
    return "".join(tag("div", HITS[kind](positions, found, name), style="margin:0 0 0.9rem") for name in names)


def _instead(index: Index, found: Found) -> None:
    """Where nothing was found: which word stands nowhere, words and claims near it, and queries that find something.

    Of words that were corrected nothing is said: they stand nowhere as typed, and what was found instead is offered.
    """
    lang = language()
    if found.nowhere:
        st.markdown(plain(nowhere_words(found, lang)))
    if not (found.nowhere or found.corrected):
        st.markdown(t("search.not_together"))
    in_norwegian(index.positions, found)
    fewer = [_suggestion(one) for one in relaxed(index, found)]
    claims = [claim_link(index.positions, claim) for claim in near_claims(index, found, lang)]
    for key, links in (("fewer", fewer), ("near_words", _near(index, found)), ("near_claims", claims)):
        suggestions(t(f"search.{key}"), links)
    st.markdown(t("search.searched"))


def _near(index: Index, found: Found) -> list[str]:
    """Ways to what is found for words that are like those that stand nowhere, with who is named."""
    return [_suggestion(one) for one in near_queries(index, found, language())]


def _suggestion(found: Found) -> str:
    words = t("search.suggestion", query=found.query.text, n=number(found.total, language()))
    return link_html("search", words, q=found.query.text)


def suggestions(label: str, links: list[str]) -> None:
    """A list of links under what they are; nothing where there are none."""
    if links:
        st.html(tag("p", shown(label), style="margin:0") + tag("ul", *(tag("li", link) for link in links)))
