"""Filters on the matrix, the network and the pairs: what is used, what is named, and what an empty result says."""

import pytest

from loaders import Positions
from tests.pages.conftest import Visit, choice, healthy, html, texts
from ui.markup import plain
from words import text

FILTERED = ("matrix", "network", "agreement")
HOSTILE_IDS = ["<script>", "</span><img src=x onerror=alert(1)>", ":red[x]", "$x$", "[x](javascript:alert(1))", "**b**", "`b`"]
filtered = pytest.mark.parametrize("page", FILTERED)


@filtered
def test_empty_result_says_why(visit: Visit, page: str, lang: str) -> None:
    session = visit(page, lang=lang, kind="union", actor="frp")
    assert healthy(session)
    assert [info.value for info in session.info] == [text("filters.empty", lang)]


@filtered
@pytest.mark.parametrize(
    ("name", "wrong", "nearest"),
    [("actor", "frpp", "Fremskrittspartiet"), ("theme", "workforse", "Personell og kompetanse"), ("kind", "partyy", "Parti")],
)
def test_unknown_id_is_named_with_the_nearest_known_one_and_not_used(
    visit: Visit, page: str, name: str, wrong: str, nearest: str
) -> None:
    session = visit(page, **{name: wrong})
    assert [warning.value for warning in session.warning] == [text("choices.unknown", "nb", value=f"«{wrong}»", name=name)]
    assert f"«{nearest}»</a>?" in html(session)
    assert choice(session.multiselect, name).value == []
    assert not session.info


@filtered
def test_known_ids_beside_an_unknown_one_are_used(visit: Visit, page: str) -> None:
    session = visit(page, actor=["sv", "nobody-of-that-name", "r"])
    assert sorted(choice(session.multiselect, "actor").value) == ["r", "sv"]
    assert len(session.warning) == 1


@filtered
def test_notice_stands_above_the_page_and_not_in_the_closed_filters(visit: Visit, page: str) -> None:
    session = visit(page, actor="frpp")
    order = [element.type for element in session.main if element.type in ("warning", "title")]
    assert order == ["warning", "title"]


@pytest.mark.parametrize(
    ("page", "name"),
    [("matrix", "claim"), *((page, name) for page in FILTERED for name in ("actor", "theme", "kind"))],
)
def test_hostile_ids_show_as_the_plain_text_that_they_are(visit: Visit, page: str, name: str) -> None:
    session = visit(page, level="claims", **{name: HOSTILE_IDS})
    assert healthy(session)
    said = [warning.value for warning in session.warning]
    assert [f"«{plain(hostile)}»" in words for hostile, words in zip(HOSTILE_IDS, said, strict=True)] == [True] * len(said)
    read_as = [(kind, words, hostile) for kind, words in texts(session) for hostile in HOSTILE_IDS]
    # HTML knows no signs of Markdown
    assert [words for kind, words, hostile in read_as if hostile in words and (kind == "markdown" or "<" in hostile)] == []


@pytest.mark.parametrize("name", ["focus", "sign", "lang"])
@pytest.mark.parametrize("hostile", HOSTILE_IDS)
def test_hostile_choices_of_the_network_show_as_plain_text(visit: Visit, name: str, hostile: str) -> None:
    session = visit("network", **{name: hostile})
    assert healthy(session)
    assert [f"«{plain(hostile)}»" in warning.value for warning in session.warning] == [True]


@pytest.mark.parametrize("hostile", HOSTILE_IDS)
def test_hostile_evidence_in_the_address_shows_as_plain_text(visit: Visit, hostile: str) -> None:
    session = visit("matrix", open=hostile)
    assert healthy(session)
    # a stroke parts an actor from a claim, and each is told of
    said = [(f"«{plain(part)}»", one.value) for part, one in zip(hostile.split("/", 1), session.warning, strict=True)]
    assert [part in words for part, words in said] == [True] * len(said)
    assert all(hostile not in words for _, words in texts(session))


@pytest.mark.parametrize("name", ["level", "order"])
def test_unknown_choice_of_the_matrix_falls_back_to_the_first(visit: Visit, name: str) -> None:
    session = visit("matrix", **{name: "sideways"})
    assert healthy(session)
    assert "«sideways»" in session.warning[0].value
    assert choice(session.segmented_control, name).value in ("themes", "chamber")


def test_very_long_id_is_cut(visit: Visit) -> None:
    session = visit("matrix", actor="x" * 10_000)
    assert healthy(session)
    assert len(session.warning[0].value) < 300


def test_signs_that_nobody_sees_are_left_out_of_a_notice(visit: Visit) -> None:
    assert "«frpp»" in visit("matrix", actor="fr\u202epp\u200b").warning[0].value


def test_button_says_how_many_filters_are_in_use(visit: Visit, lang: str) -> None:
    session = visit("matrix", lang=lang, theme="workforce", kind="party")
    assert session.main.get("popover")[0].proto.popover.label == text("filters.title", lang, n=2)


@filtered
def test_choosing_in_the_filters_narrows_the_page_and_the_address(visit: Visit, page: str) -> None:
    session = visit(page)
    answer = session.main.markdown[0].value
    choice(session.multiselect, "kind").select("party").run()
    assert session.query_params["kind"] == "party"
    assert session.main.markdown[0].value != answer


def test_names_in_the_filters_are_as_in_the_data(visit: Visit, shipped: Positions, lang: str) -> None:
    """Options are not Markdown: an escaped sign would show its backslash."""
    session = visit("matrix", lang=lang, level="claims")
    assert choice(session.multiselect, "actor").options == [actor.name.in_language(lang) for actor in shipped.actors]
    assert choice(session.multiselect, "claim").options == [claim.wording.in_language(lang) for claim in shipped.claims]
