"""The pictures of `exports.figure`: each with the sentence that says what it shows, and with the stances that it rests on."""

from collections.abc import Callable
from dataclasses import dataclass

from analysis.agreements import agreements
from analysis.coalitions import coalition
from analysis.narrow import Selection, narrow
from analysis.network import theme_network
from analysis.profile import pieces, profile
from analysis.themes import theme_positions
from charts.figure import Figure
from loaders.positions import Positions
from pictures.chamber import chamber_picture
from pictures.coverage import coverage_picture
from pictures.look import Look
from pictures.matrix import matrix_pictures
from pictures.network import network_pictures
from pictures.ties import ties_picture
from pictures.timeline import timeline_picture
from words.agreement import ties_words
from words.coalition import coalition_answer
from words.profile_time import timeline_title
from words.sentences import Sentence, coverage_title, network_answer, selection_answer

SOURCE_ROOM = 100
"""What is left (px) at the foot of a sheet for the source line, and for a second line of a title."""
Drawing = tuple[list[Figure], Sentence]
"""Figures in their order, none where there is nothing to draw."""


@dataclass(frozen=True)
class Asked:
    """What is to be drawn: ids that the data has, none meaning all; `pairs` is (least, above); `paper` is in px."""

    positions: Positions
    themes: tuple[str, ...]
    actors: tuple[str, ...]
    claims: tuple[str, ...]
    body: str
    level: str
    pairs: tuple[int, float]
    look: Look
    paper: tuple[int, int]

    @property
    def selection(self) -> Selection:
        """As under the filters of a page: without a choice of themes, those of the chosen claims."""
        themes = self.themes or [self.positions.claim[claim].theme for claim in self.claims]
        return narrow(self.positions, themes, (), self.actors, self.claims)


def _matrix(asked: Asked) -> Drawing:
    shown, room = asked.selection, (asked.paper[0], asked.paper[1] - SOURCE_ROOM)
    drawable = shown.actors and shown.claims
    made = matrix_pictures(asked.positions, shown, asked.level, asked.look, room) if drawable else []
    return made, selection_answer(asked.positions, shown, asked.look.lang)


def _network(asked: Asked) -> Drawing:
    shown = asked.selection
    graph = theme_network(theme_positions(asked.positions, shown.themes, shown.actors))
    drawable = shown.actors and shown.themes
    made = network_pictures(asked.positions, shown, graph, asked.look, asked.paper[1] - SOURCE_ROOM) if drawable else []
    return made, network_answer(asked.positions, graph, asked.look.lang)


def _chamber(asked: Asked) -> Drawing:
    found = coalition(asked.positions, asked.claims, asked.body, {})
    picture = chamber_picture(asked.positions, found, asked.look.lang, asked.look.mode)
    return [picture] if found.seats else [], coalition_answer(asked.positions, found, asked.look.lang)


def _ties(asked: Asked) -> Drawing:
    found, (least, above) = agreements(asked.positions, asked.selection), asked.pairs
    made = [ties_picture(asked.positions, found, least, above, asked.look)] if found.pairs else []
    return made, ties_words(asked.positions, found, least, above, asked.look.lang)


def _coverage(asked: Asked) -> Drawing:
    made = [coverage_picture(asked.positions, asked.look.lang, asked.look.mode)] if asked.selection.actors else []
    return made, coverage_title(asked.positions, asked.look.lang)


def _timeline(asked: Asked) -> Drawing:
    (actor,) = asked.actors
    found, lang = profile(asked.positions, actor), asked.look.lang
    if not found.stances:
        return [], Sentence("timeline", "")
    made = timeline_picture(asked.positions, found, lang, asked.look.mode)
    return [made], timeline_title(asked.positions, actor, pieces(asked.positions, found.stances), lang)


DRAWINGS: dict[str, Callable[[Asked], Drawing]] = {
    "matrix": _matrix,
    "network": _network,
    "chamber": _chamber,
    "ties": _ties,
    "coverage": _coverage,
    "timeline": _timeline,
}
NOTHING = {
    "matrix": "the chosen actors and claims are none",
    "network": "the chosen actors and themes are none",
    "chamber": "the body has no seats",
    "ties": "the chosen actors are fewer than two",
    "coverage": "the file has no actors",
    "timeline": "the actor has no stances in the sources",
}
"""Why a figure cannot be drawn."""
