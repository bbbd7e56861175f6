"""The sources: all of them with what is taken from each, or one with everything that is taken from it."""

import streamlit as st

from analysis.narrow import ordered_actors
from analysis.sourcing import Taken, quotes_in, taken_from, verified
from loaders import PositionsError
from loaders.model import Source
from loaders.positions import Positions
from loaders.register import matches
from ui.choices import pick_entry
from ui.evidence_card import SMALL, line_html
from ui.language import language, t
from ui.links import href, link_html
from ui.markup import plain, shown, tag
from ui.source_quotes import quotes_of_actor, ways_to_proposals
from words.sentences import Sentence, joined
from words.sources import Matches, meanings, quote_count, source_facts, sources_answer, taken_words, verified_words

_HEAD = "font-size:1.2rem;padding:0;margin:0.2rem 0"
_LINE = "margin:0.25rem 0"


def chosen_source(positions: Positions) -> str | None:
    """The source that the address opens; the field to choose another."""
    words = (t("sources.choose"), t("sources.choose_none"))
    return pick_entry("source", positions.sources, lambda one: f"{one.published_by(language())}: {one.title}", *words)


def known_matches(positions: Positions) -> Matches:
    """How quotes were found in their sources' texts; where the register of that cannot be read, none was, and it says so."""
    try:
        return matches(positions)
    except PositionsError:
        st.warning(t("sources.register_broken"))
        return {}


def answer(positions: Positions, source: str | None, found: Matches) -> Sentence:
    """What the map rests on; of one source, what it means that so much rests on it."""
    if source is None:
        return sources_answer(positions, found, language())
    taken = taken_from(positions, source)
    said = [*meanings(positions, taken, language()), taken_words(positions, taken, language())]
    return Sentence("source", joined(said), tuple(dict.fromkeys(key for one in said for key in one.stances)))


def source_cards(positions: Positions, found: Matches) -> None:
    """Every source in use, with what is taken from it and what that means."""
    sources = [source for source in positions.sources if not source.retired]
    if not sources:
        st.info(t("sources.none"))
    for source in sources:
        with st.container(border=True, key=f"card-{source.id}"):
            st.html(_card(positions, source, found))


def _card(positions: Positions, source: Source, found: Matches) -> str:
    taken, lang = taken_from(positions, source.id), language()
    said = [tag("p", _meaning(one), style=_LINE) for one in meanings(positions, taken, lang)]
    title = tag("span", shown(source.title), lang=source.language)
    to_it = {"href": href("sources", source=source.id), "data-within": "1"}
    more = tag("p", tag("a", shown(f"{t('sources.open')}: "), title, **to_it), style=_LINE)
    return tag(
        "div",
        tag("h2", shown(source.title), style=_HEAD, lang=source.language),
        *_facts(positions, source),
        *said,
        tag("p", shown(taken_words(positions, taken, lang).text), style=_LINE),
        tag("p", shown(_quotes(positions, source, found)), style=_LINE),
        more,
        line_html(positions, source.line),
    )


def _meaning(one: Sentence) -> str:
    """That an actor is known from this source alone must not be overlooked."""
    return tag("strong", shown(one.text)) if one.topic == "sole" else shown(one.text)


def _facts(positions: Positions, source: Source) -> list[str]:
    """What it is, what a reader should know of it, and its address."""
    facts = [tag("p", shown(source_facts(positions, source, language())), style=SMALL)]
    if source.note:
        facts.append(tag("p", shown(source.note.in_language(language())), style=SMALL))
    if source.url:
        facts.append(tag("p", tag("a", shown(t("evidence.url")), href=source.url), style=SMALL))
    return facts


def _quotes(positions: Positions, source: Source, found: Matches) -> str:
    """How many different quotes are taken from it, and how they were found."""
    quotes = quotes_in(positions, source.id)
    if not quotes:
        return t("sources.no_quotes_unshared" if positions.own_words_only else "sources.no_quotes")
    counted = t("sources.in_words", n=len(quotes), quotes=quote_count(len(quotes), language()))
    words = f"{counted} {verified_words(verified(quotes, found), language())}"
    return f"{words[:1].upper()}{words[1:]}"


def one_source(positions: Positions, key: str, found: Matches) -> None:
    """A source, and everything that is taken from it: by actor and claim, then the proposals."""
    source, taken = positions.source[key], taken_from(positions, key)
    quotes = tag("p", shown(_quotes(positions, source, found)), style=_LINE)
    back = tag("p", link_html("sources", t("sources.all")), style=_LINE)
    st.html(tag("div", *_facts(positions, source), quotes, line_html(positions, source.line), back))
    if taken.stances or taken.proposals:
        st.header(t("sources.taken_title"), anchor=False)
    speakers = _speakers(positions, taken)
    for actor in speakers:
        quotes_of_actor(positions, taken, actor, alone=len(speakers) == 1)
    ways_to_proposals(taken)


def _speakers(positions: Positions, taken: Taken) -> list[str]:
    wanted = {one.actor for one in taken.stances}
    return [actor for actor in ordered_actors(positions, actors=wanted) if actor in wanted]


def source_title(positions: Positions, source: str | None) -> str:
    """The question, or the name of the source that is open, as Markdown."""
    return t("sources.title") if source is None else plain(positions.source[source].title)
