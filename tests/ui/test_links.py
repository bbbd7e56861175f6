"""Links within finished HTML: ids in the address, words as text, the shared choices kept."""

from html import escape

import pytest
import streamlit as st

from tests.samples import WORKED, positions
from tests.ui.markup import tags_of
from ui.links import actor_link, claim_link, href, link_html, theme_link

HOSTILE = "<script>alert(1)</script> \"'&"


@pytest.fixture
def choices(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What the address says."""
    said: dict[str, list[str]] = {}

    class Address:
        def get_all(self, name: str) -> list[str]:
            return said.get(name, [])

        def get(self, name: str, default: str | None = None) -> str | None:
            return said.get(name, [default])[-1]  # type: ignore[list-item]

    monkeypatch.setattr(st, "query_params", Address())
    return said


@pytest.mark.usefixtures("choices")
@pytest.mark.parametrize(("page", "address"), [("claim", "claim?claim=lend"), ("overview", "./?claim=lend")])
def test_address_is_beside_that_of_any_other_page(page: str, address: str) -> None:
    assert href(page, claim="lend") == address


@pytest.mark.usefixtures("choices")
def test_address_without_choices_is_the_page_alone() -> None:
    assert href("actor") == "actor"


@pytest.mark.usefixtures("choices")
def test_no_link_leads_to_a_page_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="aktor"):
        href("aktor")


def test_shared_choices_go_along_and_the_others_do_not(choices: dict[str, list[str]]) -> None:
    choices |= {"lang": ["en"], "actor": ["rod", "gul"], "open": ["rod/lend"], "unshared": ["1"]}
    assert href("claim", claim="lend") == "claim?lang=en&actor=rod&actor=gul&unshared=1&claim=lend"
    assert href("claim", lang=None, actor=None, unshared=None) == "claim"


@pytest.mark.usefixtures("choices")
def test_words_and_values_are_harmless() -> None:
    link = link_html("actor", HOSTILE, who=HOSTILE)
    assert [name for name, _ in tags_of(link)] == ["a"]
    assert f">{escape(HOSTILE)}</a>" in link
    assert "%3Cscript%3E" in link


def test_names_are_those_of_the_readers_language(choices: dict[str, list[str]]) -> None:
    data = positions(WORKED)
    choices["lang"] = ["en"]
    assert ">rod en</a>" in actor_link(data, "rod")
    assert ">everything</a>" in actor_link(data, "rod", "everything")
    assert ">Påstand lend en</a>" in claim_link(data, "lend")
    assert ">Loans en</a>" in theme_link(data, "loans")
    places = [
        attributes["href"]
        for one in (actor_link(data, "rod"), claim_link(data, "lend"), theme_link(data, "loans"))
        for _, attributes in tags_of(one)
    ]
    assert places == ["actor?lang=en&who=rod", "claim?lang=en&claim=lend", "theme?lang=en&about=loans"]
