"""The page of the brief: what is still to be chosen, and the brief as the file has it."""

from html import escape

import pytest

from exports.brief_html import article
from loaders import Positions
from tests.briefs.hearings import ASKED, STORTING, brief
from tests.pages.conftest import Visit, choice, healthy, html, read
from words import text

CHOSEN = {"asking": "nito", "claim": list(ASKED)}


def test_screen_shows_the_very_brief_that_the_files_have(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("brief", lang=lang, **CHOSEN)

    assert healthy(session)
    assert article(brief(shipped, "nito", ASKED, lang=lang), level=2) in html(session)
    labels = [button.proto.label for button in session.get("download_button")]
    assert labels == [text(f"brief.download_{ending}", lang) for ending in ("docx", "html")]


def test_seats_are_those_of_the_page_of_coalitions(visit: Visit) -> None:
    claims = {"claim": "faster-adoption"}
    said = visit("coalition", **claims).main.markdown[0].value.strip("*").replace("\\", "")

    assert said in read(visit("brief", asking="nito", **claims))


def test_assumptions_stand_first_and_in_the_name_of_the_file(visit: Visit, shipped: Positions) -> None:
    session = visit("brief", assume=["ap:firm"], **CHOSEN)

    assert article(brief(shipped, "nito", ASKED, assumed={"ap": "firm"}), level=2) in html(session)
    assert '<p class="headline">Antatt: Ap' in html(session)


def test_who_asks_and_what_for_must_both_be_chosen(visit: Visit) -> None:
    for given, key in (({}, "choose"), ({"claim": "more-staff"}, "choose_actor")):
        session = visit("brief", **given)
        assert text(f"brief.{key}", "nb") in read(session)
        assert not session.get("download_button")


def test_an_actors_own_demands_can_be_taken_theme_by_theme(visit: Visit) -> None:
    session = visit("brief", asking="nito")
    button = next(one for one in session.main.button if one.key == "brief-own-financing")
    session = button.click().run()

    assert session.query_params["claim"] == ["raise-health-technology-grant", "predictable-investment"]
    assert healthy(session)
    assert 'class="headline"' in html(session)


def test_an_actor_without_demands_is_led_to_choose(visit: Visit) -> None:
    session = visit("brief", asking="mdg")

    assert healthy(session)
    assert text("brief.choose", "nb") in read(session)


def test_another_body_has_its_own_seats(visit: Visit, shipped: Positions) -> None:
    session = visit("brief", body="storting-2021-2025", **CHOSEN)

    assert choice(session.selectbox, "body").value == "storting-2021-2025"
    assert article(brief(shipped, "nito", ASKED, "storting-2021-2025"), level=2) in html(session)


@pytest.mark.parametrize("unshared", [{}, {"unshared": "1"}])
def test_shared_text_is_set_aside_where_the_reader_asks_for_that(visit: Visit, unshared: dict[str, str]) -> None:
    session = visit("brief", asking="nito", claim="mandatory-standards", **unshared)

    assert healthy(session)
    assert (escape(text("unshared.notice", "nb")) in html(session)) == bool(unshared)
    assert STORTING not in html(session)
