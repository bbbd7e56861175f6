"""An actor's page: which actor is chosen, the answer with a way to quote it, and who the actor is."""

import streamlit as st

from analysis.profile import Profile, Seats, place_from_left, seats
from loaders.positions import Positions
from ui.choices import pick_entry
from ui.copying import copy_html
from ui.evidence_card import SMALL
from ui.language import language, t
from ui.links import link_html
from ui.markup import plain, shown, tag
from ui.share import permanent_answer
from ui.swatch import swatch_html
from words.citation import answer_citation
from words.counts import counted
from words.formats import day, listing, number
from words.profile import kind_words, profile_answer
from words.profile_stances import stances_by_step
from words.running_names import short_names
from words.stances import actor_name

PARTS = ("stances", "silence", "company", "acts", "timeline", "ground")
"""What the page of an actor has, in this order, as far as there is any of it."""
_LIST = "margin:0;padding-left:1.1rem"


def chosen_actor(positions: Positions) -> str | None:
    """Let the reader choose an actor (`who=<id>` in the address); None where none is chosen."""
    lang = language()
    return pick_entry("who", positions.actors, lambda one: actor_name(one, lang), t("actor.choose"), t("actor.choose_none"))


def actor_answer(positions: Positions, found: Profile) -> None:
    """Draw how much is known of an actor, to be quoted with what its stances are, and a way to the sources."""
    answer = profile_answer(positions, found, language())
    st.markdown(plain(answer.text))
    said = " ".join(filter(None, [answer.text, stances_by_step(positions, found, language()).text]))
    cited = answer_citation(positions, said, permanent_answer("actor", who=found.actor), language())
    what = t("actor.copy_what", actor=short_names(positions, [found.actor], language()))
    sources = link_html("sources", t("actor.read_sources"), part="sources")
    st.html(tag("p", copy_html(t("copying.answer"), what, cited), sources, style=SMALL))


def parts(positions: Positions, found: Profile) -> dict[str, str]:
    """The parts that the page of an actor has, by their anchors, with their titles."""
    entry = positions.actor[found.actor]
    proposals = any(not one.retired for one in positions.proposals)
    there = {"acts": entry.kind == "party" and proposals} | dict.fromkeys(
        ("stances", "timeline", "ground"), bool(found.stances)
    )
    short = short_names(positions, [found.actor], language())
    return {name: t(f"actor.{name}", actor=short) for name in PARTS if there.get(name, True)}


def parts_of_page(positions: Positions, found: Profile) -> None:
    """Links to the parts of the page."""
    links = [tag("a", shown(words), href=f"#{anchor}") for anchor, words in parts(positions, found).items()]
    st.html(tag("nav", " · ".join(links), **{"aria-label": t("actor.parts")}))


def who_it_is(positions: Positions, actor: str) -> None:
    """Draw what sort of actor it is, of a party with its colour and its place."""
    entry = positions.actor[actor]
    words = kind_words(entry, place_from_left(positions, actor), language())
    st.html(tag("p", swatch_html(entry), shown(words), style=SMALL))


def party_seats(positions: Positions, actor: str) -> None:
    """Draw a party's seats in every body, with its members in committees."""
    bodies = seats(positions, actor) if positions.actor[actor].kind == "party" else ()
    if bodies:
        lines = [tag("li", shown(_seats_words(one)), style=SMALL) for one in bodies]
        st.markdown(f"**{t('actor.who')}**")
        st.html(tag("ul", *lines, style=_LIST))


def _seats_words(one: Seats) -> str:
    lang = language()
    when = t(f"actor.when_{one.body.kind}", date=day(one.body.date, lang))
    body = {"body": one.body.name.in_language(lang), "when": when}
    total = counted("seats", one.body.total, lang)
    if not one.seats:
        return t("actor.no_seats", seats=total, **body)
    words = t("actor.seats", n=number(one.seats, lang), seats=total, **body)
    names = [
        t("actor.role", name=member.name, role=t(f"actor.role_{member.role}")) if member.role else member.name
        for member in one.members
    ]
    return t("actor.members", seats=words, names=listing(names, lang)) if names else words
