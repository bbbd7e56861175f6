"""The switch that sets joint and endorsed text aside, on every page."""

import pytest

from analysis.own_words import first_hand
from loaders import Positions
from tests.pages.conftest import Visit, choice, healthy, texts
from tests.ui.markup import tags_of
from ui.markup import plain
from words import text
from words.sentences import mapped


def test_switch_is_on_every_page_and_says_what_is_set_aside(visit: Visit, page: str, lang: str) -> None:
    session = visit(page, lang=lang, unshared="1")

    assert healthy(session)
    assert choice(session.sidebar.toggle, "unshared").value is True
    kind = "notice_of_pairs" if page == "agreement" else "notice"
    assert session.info[0].value == text(f"unshared.{kind}", lang)


@pytest.mark.parametrize(("between", "kind"), [(["h", "frp"], "notice_of_pairs"), (["h", "frp", "sv"], "notice")])
def test_two_who_are_compared_are_a_pair_and_three_are_not(visit: Visit, between: list[str], kind: str) -> None:
    session = visit("compare", unshared="1", between=between)

    assert [info.value for info in session.info] == [text(f"unshared.{kind}", "nb")]


def test_switch_is_off_where_the_address_does_not_say(visit: Visit, page: str) -> None:
    session = visit(page)

    assert choice(session.sidebar.toggle, "unshared").value is False
    assert text("unshared.notice", "nb") not in [info.value for info in session.info]


def test_switch_goes_into_the_address_and_along_the_links(visit: Visit) -> None:
    session = choice(visit("matrix").sidebar.toggle, "unshared").set_value(True).run()

    assert session.query_params["unshared"] == "1"
    assert all("unshared=1" in link.proto.query_string for link in session.sidebar.get("page_link"))


def test_what_is_counted_is_what_is_left(visit: Visit, lang: str, shipped: Positions) -> None:
    left = first_hand(shipped)
    session = visit("overview", lang=lang, unshared="1")

    assert plain(mapped(left, lang).text) in [element.value for element in session.main.markdown]


def test_link_to_words_shows_them_whatever_is_set_aside_and_a_link_to_an_answer_says_what_it_said(visit: Visit) -> None:
    session = visit("compare", unshared="1", between=["nho", "nito"])
    copied = [str(said["data-copy"]) for _, body in texts(session) for _, said in tags_of(body) if "data-copy" in said]
    words, answers = ([one for one in copied if ("open=" in one) == way] for way in (True, False))

    assert words
    assert not any("unshared" in one for one in words)
    assert [one.endswith("unshared=1") for one in answers if "/compare?between" in one] == [True]


def test_evidence_that_is_set_aside_is_not_taken_for_silence(visit: Visit, lang: str) -> None:
    session = visit("matrix", lang=lang, unshared="1", level="claims", open="nho/mandatory-standards")
    said = [element.value for element in session.markdown]

    assert any(plain(text("silence.set_aside_long", lang)) in words for words in said)
    assert not any(plain(text("silence.unsaid_long", lang)) in words for words in said)
