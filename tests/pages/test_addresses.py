"""An address as readers and other programs write it: it is understood where that is certain, and else told of."""

from copy import deepcopy
from datetime import date
from typing import Any
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from tests.motions import FULL, with_proposals
from tests.pages.conftest import PAGES, Use, Visit, choice, healthy, html, read
from tests.pages.test_unknown_ids import PLACES, links_on
from tests.ui.markup import tags_of
from ui.choices import PARAMETERS, SHARED
from ui.given import Correction
from ui.parameters import READ_BY, REPEATED, SUBJECT, SWITCHES, reads
from words import text
from words.formats import day

GONE: dict[str, Any] = {"date": "2031-05-01", "reason": {"nb": "Trukket", "en": "Withdrawn"}}


def told(session: AppTest) -> list[str]:
    """The notices, without what Markdown needs."""
    return [one.value.replace("\\", "") for one in (*session.warning, *session.info)]


def places(session: AppTest) -> list[str]:
    """Where the links under the notices lead."""
    return [str(attributes["href"]) for tag, attributes in tags_of(links_on(session)) if tag == "a"]


def corrected(session: AppTest) -> dict[str, Correction]:
    found: dict[str, Correction] = session.session_state["address-understood"]
    return found


def test_what_pages_read_is_what_there_is() -> None:
    assert {name for page in READ_BY for name in reads(page)} | set(SHARED) == set(PARAMETERS)
    assert set(READ_BY) == set(PAGES)
    assert {*REPEATED, *SWITCHES, *SUBJECT.values()} <= set(PARAMETERS)
    assert [place for place in PLACES if place.name not in reads(place.page)] == []
    assert [page for page, name in SUBJECT.items() if name not in reads(page)] == []


@pytest.mark.parametrize(
    ("said", "lang"),
    [("nn", "nb"), ("no", "nb"), ("nb-NO", "nb"), ("NB", "nb"), ("EN", "en"), ("en-GB", "en"), ("en_US", "en"), ("de", "nb")],
)
def test_a_language_is_known_by_each_of_its_names(visit: Visit, said: str, lang: str) -> None:
    session = visit("overview", lang=said)
    assert session.title[0].value == text("overview.title", lang)
    assert len(told(session)) == (said == "de")


@pytest.mark.parametrize("on", ["1", "true", "Yes", "on", "ja"])
def test_on_has_many_names(visit: Visit, on: str) -> None:
    session = visit("matrix", unshared=on)
    assert choice(session.toggle, "unshared").value is True
    assert text("unshared.notice", "nb") in told(session)
    assert not session.warning


@pytest.mark.parametrize("off", ["0", "false", "No", "off", "nei"])
def test_off_has_too_and_says_nothing(visit: Visit, off: str) -> None:
    session = visit("matrix", unshared=off)
    assert choice(session.toggle, "unshared").value is False
    assert told(session) == []


def test_what_is_neither_on_nor_off_is_named(visit: Visit) -> None:
    assert "«kanskje»" in told(visit("network", strong="kanskje"))[0]
    assert told(visit("actor", strong="kanskje")) == []  # a page that does not read it


def test_the_first_of_several_holds_where_one_is_wanted(visit: Visit) -> None:
    session = visit("actor", who=["frp", "h"], lang=["en", "nb"], q=["a", "b"])
    assert session.title[0].value == "Progress Party \\(FrP\\)"
    assert told(session) == [text("choices.first_of_several", "en", name=name) for name in ("who", "lang")]
    claims = ["mandatory-standards", "standards-authority"]
    assert told(visit("claim", claim=claims)) == [text("choices.first_of_several", "nb", name="claim")]
    assert told(visit("matrix", claim=claims)) == []


def test_halves_the_wrong_way_round_are_turned(visit: Visit) -> None:
    turned, right = (visit("matrix", open=cell) for cell in ("mandatory-standards/h", "h/mandatory-standards"))
    assert told(turned) == []
    assert read(turned) == read(right)


def test_a_node_needs_no_sort(visit: Visit) -> None:
    for name, node in {"h": "actor:h", "Workforce": "theme:workforce", "Actor:h": "actor:h"}.items():
        assert choice(visit("network", focus=name).selectbox, "focus").value == node


@pytest.mark.parametrize(
    ("page", "name", "value", "place"),
    [
        ("claim", "claim", "krf", "actor?claim=krf&who=krf"),
        ("actor", "who", "mandatory-standards", "claim?claim=mandatory-standards"),
        ("actor", "who", "workforce", "theme?about=workforce"),
        ("sources", "source", "nito", "actor?who=nito"),
        ("theme", "about", "8-200-1", "recommendation?proposal=8-200-1"),
    ],
)
def test_what_is_of_another_sort_is_led_to(visit: Visit, page: str, name: str, value: str, place: str) -> None:
    session = visit(page, **{name: value})
    assert len(told(session)) == 1
    assert place.partition("?")[0] in places(session)[0]
    assert place.rpartition("&")[2].rpartition("?")[2] in places(session)[0]
    assert not any(one.startswith("search") for one in places(session))


def test_the_browser_is_told_what_the_address_means(visit: Visit) -> None:
    session = visit("actor", who="FrP", lang="en-GB", unshared="true")
    assert corrected(session) == {
        "who": Correction(["FrP"], ["frp"]),
        "lang": Correction(["en-GB"], ["en"]),
        "unshared": Correction(["true"], ["1"]),
    }
    assert told(session)[0] == "“FrP” in the address is understood as Progress Party (FrP)."


def test_a_change_writes_the_whole_address_as_it_is_understood(visit: Visit) -> None:
    session = visit("matrix", actor=["FrP", "H"])
    choice(session.segmented_control, "level").set_value("claims").run()
    assert dict(session.query_params) == {"actor": ["frp", "h"], "level": "claims"}
    assert told(session) == []


@pytest.mark.parametrize(
    ("page", "given", "place"),
    [
        ("actor", {"actr": "h"}, "?who=h"),
        ("matrix", {"actr": "h"}, "?actor=h"),
        ("search", {"query": "helse"}, "?q=helse"),
        ("actor", {"actor": "h"}, "?who=h"),
        ("theme", {"theme": "workforce"}, "?about=workforce"),
        ("compare", {"actor": ["h", "frp"]}, "?between=h&between=frp"),
    ],
)
def test_another_name_of_a_parameter_is_led_to_the_right_one(
    visit: Visit, page: str, given: dict[str, str | list[str]], place: str
) -> None:
    session = visit(page, **given)
    assert len(told(session)) == 1
    assert places(session) == [place]


@pytest.mark.parametrize(
    ("page", "given"),
    [
        ("actor", {"actor": "h", "who": "frp"}),
        ("actor", {"actor": ["h", "frp"]}),  # a filter, and nobody's page
        ("compare", {"actor": "h"}),
        ("coalition", {"actor": "h", "level": "claims"}),
        ("matrix", {"utm_source": "x", "fbclid": "1", "_ga": "2"}),
    ],
)
def test_what_travels_along_or_is_nobodys_is_not_told_of(visit: Visit, page: str, given: dict[str, str | list[str]]) -> None:
    assert told(visit(page, **given)) == []


def test_a_filter_that_came_by_the_menu_is_not_told_of(visit: Visit) -> None:
    session = visit("matrix", actor="h")
    assert told(session.switch_page("../pages/actor.py").run()) == told(visit("actor", actor="h")) != []
    session = visit("matrix")
    session.query_params["actor"] = "h"  # as after a choice
    assert told(session.run().switch_page("../pages/actor.py").run()) == []


def test_a_path_without_a_page_is_told_of_once(visit: Visit) -> None:
    session = visit("overview", path="actors", who="h")
    assert told(session) == [text("choices.no_page", "nb", path="«actors»")]
    assert places(session) == ["actor?who=h"]
    assert corrected(session)["path"] == Correction(["actors"], [])


@pytest.mark.parametrize(
    ("address", "key", "other"),
    [("actor?who", "blaa", "gul"), ("claim?claim", "hoard", "lend"), ("recommendation?proposal", "8-9-1", "")],
)
def test_what_is_retired_says_so_first_and_leads_to_what_took_its_place(
    visit: Visit, use: Use, address: str, key: str, other: str
) -> None:
    content = deepcopy(with_proposals(FULL, retired=["blaa", "hoard"]))
    for entry in (*content["actors"], *content["claims"], *content["proposals"]):
        if entry["id"] == key:
            entry["retired"] = {**GONE, **({"replaced_by": other} if other else {})}
    use(content)
    page, _, name = address.partition("?")
    session = visit(page, **{name: key})
    assert healthy(session)
    said = text("evidence.retired", "nb", date=day(date(2031, 5, 1), "nb"), reason="Trukket")
    assert told(session) == [said]
    assert "Trukket" not in html(session)
    assert not [one for one in session.caption if "Trukket" in one.value]
    assert [parse_qs(place[1:]) for place in places(session)] == ([{name: [other]}] if other else [])


def test_the_drawer_leads_on_from_a_retired_claim(visit: Visit, use: Use) -> None:
    content = with_proposals(FULL, retired=["hoard"])
    (claim,) = (one for one in content["claims"] if one["id"] == "hoard")
    claim["retired"] = {**GONE, "replaced_by": "lend"}
    use(content)
    session = visit("matrix", open="rod/hoard")
    (said,) = (one.proto.body for one in session.get("html") if text("choices.instead", "nb") in one.proto.body)
    assert "claim?claim=lend" in said


@pytest.mark.parametrize(
    ("page", "given", "title"),
    [
        ("actor", {"who": "krf"}, "Aktør: KrF – Standpunktkartet"),
        ("search", {"q": "helse"}, "Søk: «helse» – Standpunktkartet"),
        ("theme", {"about": "workforce", "lang": "en"}, "Theme: Staff and skills – The stance map"),
        ("compare", {"between": ["h", "frp"]}, "Sammenlign: H og FrP – Standpunktkartet"),
    ],
)
def test_the_tab_is_called_by_what_the_page_shows(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, page: str, given: dict[str, str | list[str]], title: str
) -> None:
    titles: list[str] = []
    monkeypatch.setattr("streamlit.set_page_config", lambda page_title, **_: titles.append(page_title))
    visit(page, **given)
    assert titles == [title]


def test_the_way_to_the_other_language_keeps_the_view(visit: Visit) -> None:
    session = visit("matrix", theme=["workforce", "procurement"], level="claims")
    (link,) = (
        attributes
        for one in session.main.get("html")
        if 'class="other-language"' in one.proto.body
        for tag, attributes in tags_of(one.proto.body)
        if tag == "a"
    )
    assert link["lang"] == "en"
    assert parse_qs(str(link["href"]).partition("?")[2]) == {
        "theme": ["workforce", "procurement"],
        "level": ["claims"],
        "lang": ["en"],
    }
