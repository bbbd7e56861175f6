"""The network on screen: nodes and ties from the graph, and what a click on them does."""

import networkx as nx
import streamlit as st

from analysis.narrow import Selection
from charts.labels import label
from charts.network import network_figure
from charts.network_layout import Node, Tie
from loaders.positions import Positions
from ui.choices import set_choice
from ui.evidence import open_evidence
from ui.language import language, t
from ui.mode import mode
from words.cells import theme_cell

_CLICKS = "network-clicks"


def network_chart(positions: Positions, selection: Selection, graph: nx.Graph, title: str, alt: str) -> None:
    """Draw the network; a click on a tie opens its evidence, a click on a node puts it in focus."""
    ties = _ties(positions, graph)
    legend = {step: t(f"network.step_{step}") for step in ("plus2", "plus1", "zero", "minus1", "minus2", "split", "beside")}
    figure = network_figure(_nodes(positions, selection, graph), ties, legend, title, mode())
    # a second click on the same mark would only undo the selection, so every click is answered by a fresh chart
    key = f"network-{st.session_state.setdefault(_CLICKS, 0)}"
    st.plotly_chart(
        figure, key=key, on_select=lambda: _clicked(key), selection_mode="points", alt=alt, config={"displayModeBar": False}
    )


def network_rows(positions: Positions, graph: nx.Graph) -> list[dict[str, object]]:
    """The table behind the picture: a row a tie, with the cell that it opens."""
    rows: list[dict[str, object]] = []
    lang = language()
    for tie in _ties(positions, graph):
        score = graph[("actor", tie.actor)][("theme", tie.theme)]["position"].score
        rows.append(
            {
                "cell": f"{tie.actor}/{tie.theme}",
                t("network.column_actor"): positions.actor[tie.actor].name.in_language(lang),
                t("network.column_theme"): positions.theme[tie.theme].name.in_language(lang),
                t("network.column_sign"): tie.sign,
                t("network.column_score"): score,
                t("network.column_n"): tie.n,
                t("network.column_words"): t(f"network.step_{tie.step}"),
            }
        )
    return rows


def _clicked(key: str) -> None:
    points = st.session_state[key].selection.points
    if not points:
        return
    st.session_state[_CLICKS] += 1
    kind, name = points[0]["customdata"]
    if kind == "tie":
        open_evidence(name)
    else:
        set_choice("focus", f"{kind}:{name}")


def _nodes(positions: Positions, selection: Selection, graph: nx.Graph) -> list[Node]:
    lang = language()
    actors = [
        Node(
            actor,
            label(positions.actor[actor].short.in_language(lang)),
            "right" if positions.actor[actor].kind == "party" else "left",
            positions.actor[actor].colour,
        )
        for actor in selection.actors
        if ("actor", actor) in graph
    ]
    themes = [
        Node(theme, label(positions.theme[theme].name.in_language(lang)), "theme")
        for theme in selection.themes
        if ("theme", theme) in graph
    ]
    return actors + themes


def _ties(positions: Positions, graph: nx.Graph) -> list[Tie]:
    ties = []
    for one, other, found in graph.edges(data="position"):
        (_, actor), (_, theme) = sorted((one, other))
        cell = theme_cell(positions, actor, theme, found, language())
        ties.append(Tie(actor, theme, str(found.state), cell.state, cell.sign, found.n or found.known, label(cell.label, 60)))
    return ties
