"""The network of pairs on screen: actors on a circle, and what a click on a tie's dot does."""

import streamlit as st

from analysis.agreements import Agreements
from charts.ties import ties_figure
from charts.ties_layout import Node, Tie
from loaders.positions import Positions
from ui.clicked_chart import clicked_chart
from ui.language import language, t
from ui.markup import plain
from ui.mode import mode
from ui.pair import open_pair
from words.agreement import index, pair_words, shared, ties_of, ties_words


def agreement_network(positions: Positions, found: Agreements, least: int, above: float) -> None:
    """Draw the pairs that share enough claims and agree enough (0..1); a click on a dot opens the pair."""
    lang = language()
    words = ties_words(positions, found, least, above, lang).text
    st.markdown(plain(words))
    ties = [
        Tie(pair.one, pair.other, pair.n, pair.opposite > pair.same, pair_words(positions, pair, found.without_shared, lang))
        for pair in ties_of(found, least, above)
    ]
    if not ties:
        return
    legend = {False: t("agreement.mostly_same"), True: t("agreement.mostly_opposite")}
    title = t("agreement.network_title", shared=shared(max(least, 1), lang), above=index(above, lang))
    figure = ties_figure(_nodes(positions, found), ties, legend, title, mode())
    clicked_chart("agreement", figure, words, open_pair)
    st.caption(t("agreement.network_help"))


def _nodes(positions: Positions, found: Agreements) -> list[Node]:
    entries = [positions.actor[actor] for actor in found.selection.actors]
    return [Node(entry.id, entry.short.in_language(language()), entry.colour) for entry in entries]
