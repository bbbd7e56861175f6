"""The answer to where actors agree and where they part: in sentences, with what it rests on, and as a sentence to cite."""

import streamlit as st

from analysis.agreements import agreements
from loaders.positions import Positions
from ui.claims_table import claims_table
from ui.comparison_choices import Compared
from ui.copying import copy_html
from ui.language import language, t
from ui.links import actor_link, link_html
from ui.markup import plain, shown, tag
from ui.share import permanent_answer
from words.citation import answer_citation
from words.comparison import agreement_words, difference, group_text, summary
from words.comparison_claims import section_heads
from words.sentences import Sentence
from words.silence import silence_words
from words.stances import short_names


def comparison_answer(whole: Positions, chosen: Compared) -> None:
    """Draw the sum-up and what parts them, how near they are and how much of it is one text, and a way on to more."""
    lang, found = language(), chosen.found
    said = summary(chosen.shown, found, chosen.within, lang)
    st.markdown(plain(said.text))
    parting = difference(chosen.shown, found, lang)
    if parting:
        st.markdown(f"**{plain(parting.text)}**")
    for sentence in _likeness(whole, chosen):
        st.caption(plain(sentence.text))
    if chosen.without_shared and len(chosen.actors) == 2:
        st.caption(t("compare.shared_with_others", names=plain(short_names(whole, chosen.actors, lang))))
    _silent(chosen)
    words = " ".join(one.text for one in (said, parting) if one)
    st.html(tag("p", _copy(whole, chosen, words)) + tag("p", shown(t("compare.more")), *_ways_on(whole, chosen)))


def _likeness(whole: Positions, chosen: Compared) -> list[Sentence]:
    """Of two their agreement; of more how much of it is one text. Each with shared text and without."""
    lang, without = language(), chosen.without_shared
    if len(chosen.actors) > 2:
        return group_text(chosen.found, chosen.beside, without, lang)
    shown_way, other_way = (agreements(whole, chosen.selection, way) for way in (without, not without))
    return agreement_words(whole, shown_way, other_way, lang)


def _silent(chosen: Compared) -> None:
    """Who has no stance on any of the claims, and why."""
    heard = {stance.actor for stance in chosen.shown.stances if stance.claim in chosen.selection.claims}
    for actor in chosen.actors:
        if actor not in heard:
            why = silence_words(chosen.shown, actor, chosen.selection.claims, language())
            st.markdown(plain(f"{short_names(chosen.shown, (actor,), language())}: {why}"))


def _copy(whole: Positions, chosen: Compared, words: str) -> str:
    """The sum-up and what parts them, to cite, with a link to just this comparison."""
    names = short_names(whole, chosen.actors, language())
    return copy_html(t("copying.answer"), names, answer_citation(whole, words, _link(chosen), language()))


def _link(chosen: Compared) -> str:
    """The whole address of the comparison."""
    kept = {name: st.query_params.get_all(name) for name in ("theme", "claim")}
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
