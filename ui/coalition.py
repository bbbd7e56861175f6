"""The two views of the page of coalitions: the demands before one is chosen, and one demand, or a package, answered."""

from collections.abc import Sequence

import streamlit as st

from analysis.coalitions import Coalition
from analysis.demands import demands
from analysis.power import countable
from loaders.positions import Positions
from ui.chamber_chart import chamber_chart
from ui.coalition_choices import assumptions, themes
from ui.coalition_proposals import proposals
from ui.coalition_sets import download, majority_ways, power_indices, winning_sets
from ui.coalition_start import demands_table, nobody_spoke
from ui.coalition_tables import groups_explained, organisations_table, parties_table
from ui.language import language, t
from ui.markup import plain
from ui.navigation import link
from ui.objections import objections
from words.coalition import asking_words, coalition_answer
from words.coalition_ways import start_answer
from words.sentences import Sentence, joined
from words.standing import standing


def all_demands(positions: Positions, body: str, asking: str | None) -> str:
    """Draw the demands nearest a majority and, of an asking actor's, who is against any; the sentence that answers."""
    if not countable(positions, body):
        return _too_many(positions, body)
    turns = demands(positions, themes(positions), body, asking)
    demands_table(positions, turns)
    if asking is not None and turns:
        objections(positions, [turn.claim for turn in turns], asking, conditions=False)
    return start_answer(positions, turns, asking, language()).text


def one_demand(positions: Positions, claims: list[str], body: str, asking: str | None) -> list[Sentence]:
    """Draw everything about one demand or package; the headline, and then the sentences that follow it."""
    found = assumptions(positions, claims, body)
    if not found.known:
        nobody_spoke(positions, found)
    proposals(positions, found)
    if found.known:
        chamber_chart(positions, found)
        parties_table(positions, found)
    organisations_table(positions, found)
    groups_explained()
    counted = countable(positions, body)
    if found.known and counted:
        majority_ways(positions, found, asking)
    objections(positions, claims, asking)
    if counted:
        _sets(positions, found)
    else:
        st.info(plain(_too_many(positions, body)))
    lang = language()
    own = asking_words(positions, found, asking, lang) if asking else []
    return [coalition_answer(positions, found, lang), *own, *(standing(positions, found, lang) if found.known else ())]


def answered(sentences: Sequence[Sentence]) -> None:
    """Show the headline and what follows it, with a way to all the stances that they rest on."""
    headline, *said = sentences
    st.markdown(f"**{plain(headline.text)}**")
    st.markdown(plain(joined(said)))
    stances = dict.fromkeys(key for sentence in sentences for key in sentence.stances)
    if stances:
        actors, claims = (list(dict.fromkeys(key.split("/")[place] for key in stances)) for place in (0, 1))
        clear = dict.fromkeys(("theme", "kind"))
        link("matrix", t("coalition.rests_on", n=len(stances)), level="claims", claim=claims, actor=actors, **clear)


def _sets(positions: Positions, found: Coalition) -> None:
    more = winning_sets(positions, found) if found.known else False
    if found.known:
        power_indices(positions, found)
    download(positions, found, more)


def _too_many(positions: Positions, body: str) -> str:
    return t("coalition.too_many", body=positions.body[body].name.in_language(language()))
