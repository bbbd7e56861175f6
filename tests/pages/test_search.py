"""The search page: every sort of query, in both languages, over any file."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analysis.search_query import MAX_QUERY
from loaders import Positions
from tests.analysis.test_search import find
from tests.motions import FULL, with_proposals
from tests.pages.conftest import Visit, healthy, texts
from tests.pages.test_positions_file import EMPTY, HOSTILE, LIVE, hostile, worked
from tests.ui.markup import tags_of
from ui.markup import plain
from ui.search_results import SHOWN
from words import text
from words.formats import quoted
from words.search import search_answer, silent_words, start_answer


def html(session: AppTest) -> str:
    """All finished HTML on the page itself."""
    return "".join(element.proto.body for element in session.main.get("html"))


def field(session: AppTest) -> str:
    """What stands in the page's own field."""
    return str(session.text_input(key="search-page").value)


def marks(session: AppTest) -> set[str]:
    """What is marked."""
    return {unescape(one) for one in re.findall("<mark[^>]*>(.*?)</mark>", html(session))}


def links(session: AppTest) -> list[str]:
    """Where the links on the page lead."""
    return [attributes["href"] or "" for tag, attributes in tags_of(html(session)) if tag == "a"]


@pytest.mark.parametrize(
    "asked", ["KrF ideelle", "privat", "nsf", "anbud", "regjeringen", "8:200", '"ny teknologi"', "stadnard"]
)
def test_the_answer_and_the_hits_are_shown(visit: Visit, shipped: Positions, lang: str, asked: str) -> None:
    session = visit("search", q=asked, lang=lang)
    found = find(asked)

    assert healthy(session)
    assert plain(search_answer(shipped, found, lang).text) in [one.value for one in session.main.markdown]
    assert session.title[0].value == text("search.title_asked", lang, query=plain(quoted(asked, lang)))
    assert field(session) == asked
    assert marks(session)
    for name in [name for names in found.hits.values() for name in names[:SHOWN]]:
        wanted = name if "/" not in name else name.replace("/", "%2F")
        assert any(f"={wanted}" in unescape(link) for link in links(session))


def test_a_stance_is_shown_with_its_quote_marked_in_its_own_language_and_leads_to_its_evidence(visit: Visit) -> None:
    session = visit("search", q="kommersielle aktørar", lang="en")
    quotes = [attributes["lang"] for tag, attributes in tags_of(html(session)) if tag == "blockquote"]

    assert {"nb", "nn"} <= set(quotes)
    assert {"aktørar", "kommersielle"} <= marks(session)
    assert any(
        link.startswith("search?lang=en&q=kommersielle+akt%C3%B8rar&open=sv%2F") for link in map(unescape, links(session))
    )


def test_more_than_some_hits_of_a_kind_are_folded_away(visit: Visit) -> None:
    session = visit("search", q="privat")
    count = len(find("privat").hits["stances"])

    assert [one.label for one in session.main.expander] == [text("search.more", "nb", n=count - SHOWN)]
    assert text("search.kind_stances", "nb", n=count) in html(session)
    assert html(session).count("<blockquote") < 2.5 * SHOWN


def test_who_is_silent_is_the_answer(visit: Visit, shipped: Positions, lang: str) -> None:
    session = visit("search", q="hva har MDG sagt om anbud?", lang=lang)
    (said,) = silent_words(shipped, find("MDG anbud"), lang)

    assert html(session).index(said.partition(" (")[0]) < html(session).index("<h2")
    assert "who=mdg" in " ".join(links(session))
    assert any("contracts-instead-of-tenders" in link for link in links(session))


def test_where_several_actors_are_named_a_comparison_is_one_press_away(visit: Visit) -> None:
    assert any("compare?between=h&between=frp" in unescape(link) for link in links(visit("search", q="Høyre FrP anbud")))
    assert not any("compare?" in link for link in links(visit("search", q="Høyre anbud")))


def test_a_corrected_word_is_told(visit: Visit) -> None:
    assert ["«standarder»" in info.value for info in visit("search", q="stadnard").info] == [True]


def test_an_empty_result_suggests(visit: Visit, lang: str) -> None:
    session = visit("search", q="pasientsikkerhet", lang=lang)

    assert healthy(session)
    assert any("q=pasienter" in link for link in links(session))
    assert text("search.searched", lang) in [one.value for one in session.main.markdown]


def test_words_that_are_not_found_together_are_suggested_alone(visit: Visit) -> None:
    session = visit("search", q="grobotn ISF")

    assert text("search.not_together", "nb") in [one.value for one in session.main.markdown]
    assert {"search?q=ISF", "search?q=grobotn"} <= set(links(session))


def test_nothing_asked_for_is_a_start(visit: Visit, shipped: Positions, lang: str) -> None:
    for asked in ("", " ", "?!"):
        session = visit("search", q=asked, lang=lang)
        assert session.title[0].value == text("search.title", lang)
        assert plain(start_answer(shipped, lang).text) in [one.value for one in session.main.markdown]
        assert len([link for link in links(session) if "q=" in link]) == 4
        assert [info.value for info in session.info] == ([text("search.no_words", lang)] if asked else [])


def test_text_that_is_set_aside_is_not_found(visit: Visit) -> None:
    session = visit("search", q="KrF ideelle", unshared="1")

    assert "<blockquote" not in html(session)
    assert text("silence.set_aside", "nb") in html(session)


def test_a_field_leads_to_what_is_asked_for(visit: Visit) -> None:
    session = visit("search", q="privat", lang="en")
    session.text_input(key="search-page").set_value("  KrF\n ideelle ")
    session = session.button[0].click().run()

    assert healthy(session)
    assert (session.query_params["q"], session.query_params["lang"]) == ("KrF ideelle", "en")
    assert field(session) == "KrF ideelle"


@pytest.mark.parametrize(
    "asked", [HOSTILE, f'"{HOSTILE}"', "(" * 999, "\x00\u202e\u200b privat", "a" * 100_000, "krf \\ [ * +"]
)
def test_a_hostile_query_is_harmless(visit: Visit, lang: str, asked: str) -> None:
    session = visit("search", q=asked, lang=lang)

    assert healthy(session)
    assert len(field(session)) <= MAX_QUERY
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))
    cut = [text("search.cut", lang, n=MAX_QUERY)] if len(asked) > MAX_QUERY and asked[0] == "a" else []
    assert [one.value for one in session.main.caption] == cut


@pytest.mark.parametrize("asked", ["lag", "onerror", "gul alert", "script", "lag gul påstand"])
def test_a_hostile_file_is_harmless(
    visit: Visit, asked: str, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(json.dumps(hostile(worked())) + "\n...\n", encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(path))
    session = visit("search", q=asked, lang=lang)

    assert healthy(session)
    assert html(session)
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))


@pytest.mark.parametrize("asked", ["KrF", "lag", "xylofon", "rod låne"])
@pytest.mark.parametrize("content", [{**worked(), **EMPTY}, {**worked(), "stances": []}, with_proposals(FULL)])
def test_any_file_can_be_searched(
    visit: Visit, asked: str, content: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(json.dumps(content) + "\n...\n", encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(path))

    assert healthy(visit("search", q=asked))
    assert healthy(visit("search"))


def test_a_proposal_is_found_with_its_remark(visit: Visit, shipped: Positions) -> None:
    session = visit("search", q="SV anbudssystemene")
    said = next(one for one in shipped.proposals if one.id == "8-200-6").remarks_against[0]

    assert "recommendation?proposal=8-200-6" in links(session)
    count = len(find("SV anbudssystemene").hits["proposals"])
    _, _, proposals = html(session).partition(text("search.kind_proposals", "nb", n=count))
    assert said.quote in re.sub("<[^>]*>", "", proposals)


def test_only_the_evidence_that_holds_the_words_is_shown(visit: Visit, shipped: Positions) -> None:
    session = visit("search", q="grobotn")
    quotes = re.findall("<blockquote.*?</blockquote>", html(session))

    assert max(len(shipped.stance[name].evidence) for name in find("grobotn").hits["stances"]) > 1
    assert quotes
    assert all("<mark" in quote for quote in quotes)
