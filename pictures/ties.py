"""The network of pairs: actors on a circle, and a tie between those who agree enough."""

from analysis.agreements import Agreements
from charts.figure import Figure
from charts.ties import ties_figure
from charts.ties_layout import Node, Tie
from loaders.positions import Positions
from pictures.look import Look
from words import text
from words.agreement import index, pair_words, shared, ties_of


def ties_picture(positions: Positions, found: Agreements, least: int, above: float, look: Look) -> Figure:
    """The pairs that share at least so many claims and agree at least so much (0..1); dots carry the pair as customdata."""
    lang = look.lang
    ties = pair_ties(positions, found, least, above, lang)
    legend = {False: text("agreement.mostly_same", lang), True: text("agreement.mostly_opposite", lang)}
    title = text("agreement.network_title", lang, shared=shared(max(least, 1), lang), above=index(above, lang))
    return ties_figure(pair_nodes(positions, found, lang), ties, legend, title, look.mode)


def pair_nodes(positions: Positions, found: Agreements, lang: str) -> list[Node]:
    """The actors in the order of a selection."""
    entries = [positions.actor[actor] for actor in found.selection.actors]
    return [Node(entry.id, entry.short.in_language(lang), entry.colour) for entry in entries]


def pair_ties(positions: Positions, found: Agreements, least: int, above: float, lang: str) -> list[Tie]:
    """The pairs that share at least so many claims and agree at least so much (0..1)."""
    return [
        Tie(pair.one, pair.other, pair.n, pair.opposite > pair.same, pair_words(positions, pair, found.without_shared, lang))
        for pair in ties_of(found, least, above)
    ]
