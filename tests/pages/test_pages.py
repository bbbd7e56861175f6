"""What holds of every page."""

from collections.abc import Callable

import pytest

from analysis.agreements import agreements
from analysis.frames import stance_matrix
from analysis.narrow import narrow
from analysis.network import theme_network
from analysis.partners import signatories
from analysis.platforms import shared_platforms
from analysis.themes import theme_positions
from analysis.winning import nearest_to_turn
from loaders import Positions
from loaders.register import matches
from tests.pages.conftest import PAGES, Visit, healthy
from ui.markup import plain
from ui.navigation import ICONS
from ui.recommendation import shown_proposals
from words import search, text
from words.agreement import agreement_answer
from words.claim_page import claims_answer
from words.coalition_ways import start_answer
from words.platforms import groups_answer
from words.profile import everybody_answer
from words.recommendation import overview_answer
from words.sentences import mapped, network_answer, selection_answer
from words.sources import sources_answer
from words.theme_page import themes_answer


def _network(positions: Positions, lang: str) -> str:
    whole = narrow(positions)
    return network_answer(positions, theme_network(theme_positions(positions, whole.themes, whole.actors)), lang).text


def _coalition(positions: Positions, lang: str) -> str:
    """Where no demand is chosen: how many of them today's chamber has a majority for."""
    turns = nearest_to_turn(positions, narrow(positions).claims, "storting-2025-2029")
    return start_answer(positions, turns, None, lang).text


def _platforms(positions: Positions, lang: str) -> str:
    whole = narrow(positions)
    searched = whole.in_order(signatories(positions, whole.actors))
    groups = shared_platforms(stance_matrix(positions, searched.claims, searched.actors), 2)
    return groups_answer(positions, searched, groups, 2, lang).text


ANSWERS: dict[str, Callable[[Positions, str], str]] = {
    "actor": lambda positions, lang: everybody_answer(positions, lang).text,
    "overview": lambda positions, lang: mapped(positions, lang).text,
    "matrix": lambda positions, lang: selection_answer(positions, narrow(positions), lang).text,
    "network": _network,
    "coalition": _coalition,
    "brief": _coalition,
    "platforms": _platforms,
    "agreement": lambda positions, lang: agreement_answer(positions, agreements(positions, narrow(positions)), 5, lang).text,
    "compare": lambda positions, lang: agreement_answer(positions, agreements(positions, narrow(positions)), 5, lang).text,
    "sources": lambda positions, lang: sources_answer(positions, matches(positions), lang).text,
    "theme": lambda positions, lang: themes_answer(positions, lang).text,
    "claim": lambda positions, lang: claims_answer(positions, lang).text,
    "search": lambda positions, lang: search.start_answer(positions, lang).text,
    "recommendation": lambda positions, lang: overview_answer(positions, shown_proposals(positions), lang).text,
}
"""The sentence that answers each page's question."""


def test_every_page_is_in_the_navigation() -> None:
    assert sorted(ICONS) == list(PAGES)


def test_page_says_its_question_and_its_answer_in_the_readers_language(
    visit: Visit, page: str, lang: str, shipped: Positions
) -> None:
    session = visit(page, lang=lang)
    assert healthy(session)
    assert [title.value for title in session.title] == [text(f"{page}.title", lang)]
    assert plain(ANSWERS[page](shipped, lang)) in [element.value for element in session.main.markdown]


def test_page_without_a_language_in_the_address_is_in_bokmaal(visit: Visit, page: str) -> None:
    assert visit(page).title[0].value == text(f"{page}.title", "nb")


def test_navigation_names_every_page_in_the_readers_language(visit: Visit, page: str, lang: str) -> None:
    labels = [link.proto.label for link in visit(page, lang=lang).sidebar.get("page_link")]
    assert labels == [text(f"nav.{name}", lang) for name in ICONS]


def test_language_of_one_reader_does_not_leak_to_another(visit: Visit, page: str) -> None:
    norwegian, english = visit(page, lang="nb"), visit(page, lang="en")
    for _ in range(2):
        assert norwegian.run().title[0].value == text(f"{page}.title", "nb")
        assert english.run().title[0].value == text(f"{page}.title", "en")


def test_unknown_language_is_named_and_bokmaal_is_used(visit: Visit, page: str) -> None:
    session = visit(page, lang="de")
    assert session.title[0].value == text(f"{page}.title", "nb")
    assert ["«de»" in warning.value for warning in session.warning] == [True]


@pytest.mark.parametrize("link", ["lang", "theme", "kind", "actor", "level"])
def test_links_of_the_navigation_keep_the_shared_choices(visit: Visit, page: str, link: str) -> None:
    values = {"lang": "en", "theme": ["procurement", "workforce"], "kind": ["party"], "actor": ["sv"], "level": "claims"}
    session = visit(page, **{link: values[link]}, open="ap/faster-adoption")
    query = session.sidebar.get("page_link")[0].proto.query_string
    assert query == "&".join(f"{link}={value}" for value in ([values[link]] if isinstance(values[link], str) else values[link]))
