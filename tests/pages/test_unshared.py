"""The switch that sets joint and endorsed text aside, on every page."""

from analysis.own_words import first_hand
from loaders import Positions
from tests.pages.conftest import Visit, choice, healthy
from ui.markup import plain
from words import text
from words.sentences import mapped


def test_switch_is_on_every_page_and_says_what_is_set_aside(visit: Visit, page: str, lang: str) -> None:
    session = visit(page, lang=lang, unshared="1")

    assert healthy(session)
    assert choice(session.sidebar.toggle, "unshared").value is True
    kind = "notice_of_pairs" if page == "agreement" else "notice"
    assert session.info[0].value == text(f"unshared.{kind}", lang)


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


def test_evidence_that_is_set_aside_is_not_taken_for_silence(visit: Visit, lang: str) -> None:
    session = visit("matrix", lang=lang, unshared="1", level="claims", open="nho/mandatory-standards")
    said = [element.value for element in session.markdown]

    assert any(text("silence.set_aside_long", lang) in words for words in said)
    assert not any(text("silence.unsaid_long", lang) in words for words in said)
