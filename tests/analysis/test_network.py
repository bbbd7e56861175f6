"""The actor–theme network and what narrowing leaves of it."""

from typing import Any

import networkx as nx
import pytest

from analysis.network import SIGNS, NetworkSummary, narrow_network, summarise, theme_network
from analysis.themes import ThemeState, theme_positions
from tests.samples import positions

TABLE = """
                lag  bedrift  raad  rod  midt  gul
    loans/lend  +   2     1    .     0   -1    .
    loans/hoard -   .     2    .     .    1    .
    loans/count 0   .     .    2     .    .    .
    rules/test  +   1     .    .     .   -2    .
"""
ACTORS = ["lag", "bedrift", "raad", "rod", "midt", "gul"]


@pytest.fixture
def graph() -> nx.Graph:
    return theme_network(theme_positions(positions(TABLE), ["loans", "rules"], ACTORS))


def ties(graph: nx.Graph) -> set[tuple[str, str]]:
    return {tuple(name for _, name in sorted(edge)) for edge in graph.edges}


def test_what_is_known_is_a_tie_and_what_is_not_is_none(graph: nx.Graph) -> None:
    assert ties(graph) == {
        ("lag", "loans"),
        ("bedrift", "loans"),
        ("raad", "loans"),
        ("rod", "loans"),
        ("midt", "loans"),
        ("lag", "rules"),
        ("midt", "rules"),
    }


def test_an_actor_without_a_tie_is_a_node_all_the_same(graph: nx.Graph) -> None:
    assert graph.degree[("actor", "gul")] == 0


def test_a_tie_carries_its_finding(graph: nx.Graph) -> None:
    found = graph[("actor", "midt")][("theme", "rules")]["position"]

    assert (found.state, found.score, found.n) == (ThemeState.AWAY, -2.0, 1)


def test_signs_are_all_states_of_a_tie() -> None:
    assert set(SIGNS) == {str(state) for state in ThemeState} - {"unknown"}


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("towards", {("lag", "loans"), ("lag", "rules")}),
        ("away", {("midt", "loans"), ("midt", "rules")}),
        ("split", {("bedrift", "loans")}),
        ("weighs", {("rod", "loans")}),
        ("beside", {("raad", "loans")}),
    ],
)
def test_a_sign_keeps_its_ties_and_every_node(graph: nx.Graph, sign: str, expected: set[tuple[str, str]]) -> None:
    kept = narrow_network(graph, signs=[sign])

    assert ties(kept) == expected
    assert list(kept) == list(graph)


def test_several_signs_keep_the_ties_of_each(graph: nx.Graph) -> None:
    assert ties(narrow_network(graph, signs=["split", "beside"])) == {("bedrift", "loans"), ("raad", "loans")}


def test_strongest_only_keeps_means_of_one_and_a_half_on_either_side(graph: nx.Graph) -> None:
    kept = narrow_network(graph, strongest_only=True)

    assert ties(kept) == {("lag", "loans"), ("midt", "rules")}
    assert list(kept) == list(graph)


def test_strongest_includes_exactly_one_and_a_half() -> None:
    data = positions("lag rod\na/one + 2 2\na/two + 1 0")
    kept = narrow_network(theme_network(theme_positions(data, ["a"], ["lag", "rod"])), strongest_only=True)

    assert ties(kept) == {("lag", "a")}


def test_a_split_tie_is_never_among_the_strongest() -> None:
    data = positions("lag rod\na/one + 2 2\na/two + 2 2\na/three + 2 2\na/four + 2 2\na/five + 2 2\na/six + -1 .")
    whole = theme_network(theme_positions(data, ["a"], ["lag", "rod"]))

    assert whole[("actor", "lag")][("theme", "a")]["position"].score == 1.5
    assert ties(narrow_network(whole, strongest_only=True)) == {("rod", "a")}


@pytest.mark.parametrize(
    ("choice", "narrowed"),
    [
        ({}, False),
        ({"signs": list(SIGNS)}, False),
        ({"focus": ("theme", "loans")}, False),
        ({"signs": ["away"]}, True),
        ({"strongest_only": True}, True),
    ],
)
def test_a_network_knows_whether_ties_of_its_nodes_are_left_out(
    graph: nx.Graph, choice: dict[str, Any], narrowed: bool
) -> None:
    assert narrow_network(graph, **choice).graph["narrowed"] is narrowed
    assert theme_network({}).graph["narrowed"] is False


def test_focus_keeps_the_node_and_its_neighbours(graph: nx.Graph) -> None:
    kept = narrow_network(graph, focus=("actor", "lag"))

    assert set(kept) == {("actor", "lag"), ("theme", "loans"), ("theme", "rules")}
    assert ties(kept) == {("lag", "loans"), ("lag", "rules")}


def test_focus_on_a_theme_keeps_its_actors(graph: nx.Graph) -> None:
    kept = narrow_network(graph, focus=("theme", "rules"))

    assert set(kept) == {("theme", "rules"), ("actor", "lag"), ("actor", "midt")}


def test_focus_under_a_filter_keeps_the_node_itself(graph: nx.Graph) -> None:
    assert set(narrow_network(graph, signs=["split"], focus=("actor", "lag"))) == {("actor", "lag")}


def test_focus_on_what_is_not_shown_leaves_no_tie(graph: nx.Graph) -> None:
    assert not ties(narrow_network(graph, focus=("actor", "nobody")))


def test_narrowing_leaves_the_network_itself_alone(graph: nx.Graph) -> None:
    before = graph.copy()
    narrow_network(graph, signs=["split"], strongest_only=True, focus=("actor", "lag"))

    assert nx.utils.graphs_equal(graph, before)


def test_summary_counts_what_is_shown(graph: nx.Graph) -> None:
    assert summarise(graph) == NetworkSummary(7, 5, 2, 6, 2, 2, 2, 1, 2, ("loans",), 5, ("lag", "midt"), 2)


def test_summary_of_nothing_names_nobody(graph: nx.Graph) -> None:
    empty = narrow_network(graph, focus=("actor", "gul"))

    assert summarise(empty) == NetworkSummary(0, 0, 0, 1, 0, 0, 0, 0, 0, (), 0, (), 0)
