"""The network of actors and themes as slides: as many themes on each as its picture has room for, under their own finding."""

from dataclasses import replace

from analysis.narrow import Selection
from analysis.network import SIGNS, Network, narrow_network, theme_network
from analysis.shares import shares
from analysis.themes import ThemePosition, ThemeState, strength, theme_positions
from loaders.positions import Positions
from slides.deck import shown
from slides.legends import legend_height
from slides.matrix import axes_words, theme_matrix
from slides.room import height
from slides.selections import selection_of
from slides.slide import Mark, Slide, Web
from slides.steps import room_for, whole
from slides.view import View
from words import text
from words.formats import STEP_NAMES
from words.sentences import joined, network_answer, network_sentences

PORT, ACTOR, BETWEEN, THEME_WIDTH = 26, 28, 16, 250
"""px of the end of a tie, of an actor, and between two themes, all with text of a slide's size; and the width of a theme."""


def network_slides(every: Positions, view: View) -> list[Slide]:
    """Slides of the network under a view's filters; where an actor or theme is in focus, of its ties alone."""
    positions = shown(every, view)
    selection = selection_of(positions, view, with_claims=False)
    network = theme_network(theme_positions(positions, selection.themes, selection.actors))
    graph = narrow_network(network, _signs(view), view.first("strong") == "1", _focus(view))
    answer = network_answer(positions, graph, view.lang)
    themes = [theme for theme in selection.themes if ("theme", theme) in graph and graph.degree(("theme", theme))]
    frame = Slide(answer.text, None, answer.stances, caption=axes_words(positions, themes[:2], view.lang))
    if not themes:
        return whole(frame, None)
    steps = []
    for run in shares([_height(positions, theme, graph, view.lang) for theme in themes], _room(view, frame, graph)):
        some = tuple(themes[run.start : run.stop])
        steps += _step(positions, view, replace(selection, themes=some), (network, graph))
    return [replace(slide, said=(answer.text,)) if slide.headline != answer.text else slide for slide in steps]


def _signs(view: View) -> list[str]:
    return [sign for sign in view.all("sign") if sign in SIGNS]


def _focus(view: View) -> tuple[str, str] | None:
    kind, _, name = view.first("focus").partition(":")
    return (kind, name) if name else None


def _part(graph: Network, themes: tuple[str, ...]) -> Network:
    """The network of some of its themes, with all its actors: who has no tie has said nothing there that is shown."""
    return graph.subgraph([node for node in graph if node[0] == "actor" or node[1] in themes])


def _height(positions: Positions, theme: str, graph: Network, lang: str) -> int:
    """px that the box of a theme needs: its name, the ties of its fuller side, and the gap to the next one."""
    sides = [positions.actor[actor].kind == "party" for _, actor in graph[("theme", theme)]]
    ports = max(sum(sides), len(sides) - sum(sides))
    return height(positions.theme[theme].name.in_language(lang), THEME_WIDTH) + PORT * ports + BETWEEN


def _room(view: View, frame: Slide, graph: Network) -> int:
    """px above a legend of the ties there are."""
    states = dict.fromkeys(_step_of(found) for _, _, found in graph.edges(data="position"))
    legend = [Mark(state, "", text(f"network.step_{state}", view.lang)) for state in states]
    return room_for(view, frame) - legend_height(legend)


def _step_of(found: ThemePosition) -> str:
    """The step of a tie, by which it is coloured."""
    return str(found.state) if found.state in (ThemeState.SPLIT, ThemeState.BESIDE) else STEP_NAMES[strength(found.score)]


def _step(positions: Positions, view: View, selection: Selection, networks: tuple[Network, Network]) -> list[Slide]:
    """One picture; where the actors are too many for one even without the silent, the same themes as a matrix."""
    network, graph = networks
    part, said = _part(graph, selection.themes), network_sentences(positions, graph, view.lang)
    if part.number_of_edges() < graph.number_of_edges():
        # of a few themes, to have spoken on all of them is no finding
        said = [one for one in network_sentences(positions, part, view.lang) if one.topic != "actors"]
    frame = Slide(joined(said), None, said[0].stances, caption=axes_words(positions, selection.themes, view.lang))
    most = _room(view, frame, part) // ACTOR
    for drawn in (part, _heard(part)):
        if _longest_column(positions, drawn) <= most:
            return whole(frame, Web("", selection, network, drawn))
    heard = tuple(actor for actor in selection.actors if ("actor", actor) in _heard(part))
    return theme_matrix(positions, view, replace(selection, actors=heard))


def _heard(graph: Network) -> Network:
    return graph.subgraph([node for node in graph if graph.degree(node)])


def _longest_column(positions: Positions, graph: Network) -> int:
    parties = [positions.actor[name].kind == "party" for kind, name in graph if kind == "actor"]
    return max(sum(parties), len(parties) - sum(parties))
