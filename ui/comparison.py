"""The answer to where actors agree and where they part: in sentences, with what it rests on, and as a sentence to cite."""

import streamlit as st

from analysis.compared import Compared
from loaders.positions import Positions
from ui.claims_table import claims_table
from ui.comparison_claims import parts_of_comparison
from ui.copying import copy_html
from ui.given import given
from ui.language import language, t
from ui.links import actor_link, link_html
from ui.markup import plain, shown, tag
from ui.share import permanent_answer
from words.citation import answer_citation
from words.compared import likeness, parting, silent_members, sum_up
from words.comparison_acts import acts_words
from words.comparison_claims import section_heads
from words.running_names import short_names


def comparison_answer(whole: Positions, chosen: Compared) -> None:
    """Draw the sum-up and what parts them, how near they are and how much of it is one text, and ways on and down the page."""
    lang = language()
    said = sum_up(chosen, lang)
    st.markdown(plain(said.text))
    apart = parting(chosen, lang)
    if apart:
        st.markdown(f"**{plain(apart.text)}**")
    for sentence in likeness(chosen, lang):
        st.caption(plain(sentence.text))
    if chosen.without_shared and len(chosen.actors) == 2:
        st.caption(t("compare.shared_with_others", names=plain(short_names(whole, chosen.actors, lang))))
    for silent in silent_members(chosen, lang):
        st.markdown(plain(silent))
    words = " ".join(one.text for one in (said, apart) if one)
    if acts := acts_words(chosen, lang):
        st.html(tag("p", shown(acts.text), " ", link_html("recommendation", t("compare.acts_link"))))
    st.html(tag("p", _copy(whole, chosen, words)) + tag("p", shown(t("compare.more")), *_ways_on(whole, chosen)))
    parts_of_comparison(chosen)


def _copy(whole: Positions, chosen: Compared, words: str) -> str:
    """The sum-up and what parts them, to cite, with a link to just this comparison."""
    names = short_names(whole, chosen.actors, language())
    return copy_html(t("copying.answer"), names, answer_citation(whole, words, _link(chosen), language()))


def _link(chosen: Compared) -> str:
    """The whole address of the comparison."""
    kept = {name: given(name) for name in ("theme", "claim")}
    return permanent_answer("compare", between=chosen.actors, **kept)


def _ways_on(whole: Positions, chosen: Compared) -> list[str]:
    """Links to each actor, to agreement among all pairs, and to what they can write together."""
    first, *others = chosen.actors
    links = [actor_link(whole, actor, whole.actor[actor].name.in_language(language())) for actor in chosen.actors]
    if len(others) == 1:
        links.append(link_html("agreement", t("compare.more_pair"), pair=f"{first}/{others[0]}"))
    else:
        links.append(link_html("agreement", t("compare.more_group"), actor=list(chosen.actors), least="1"))
    links.append(link_html("platforms", t("compare.more_platforms"), asking=first, partner=others))
    return [" ", " · ".join(links)]


def comparison_table(chosen: Compared) -> None:
    """Draw every claim that any of them has spoken on × the actors, what parts them first."""
    found = chosen.found
    # who is alone is seen in the cells, and a phone has no room to say it
    heads = section_heads(found, "", language())
    sections = {heads[kind]: [one.claim for one in claims] for kind, claims in found.by_kind.items() if kind != "nobody"}
    if sections:
        claims_table("compare-table", chosen.shown, chosen.actors, sections)
