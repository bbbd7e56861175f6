"""The run of show in the menu: what each press does to the address, and what is said of it."""

import base64
import json
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from exports.harmless import xml_text
from slides.run_of_show import MOST_BYTES, MOST_VIEWS, RunOfShow, as_file, run_of, token_of
from slides.view import View, view_of
from tests.pages.conftest import healthy
from tests.ui.markup import tags_of
from ui.markup import plain
from words import LANGUAGES, text

FRAME = Path(__file__).parent.parent.parent / "ui" / "frame.py"
HOSTILE = "<script>alert(1)</script> :red[x] $a$ [x](javascript:alert(1)) **b**"
ABC = RunOfShow(tuple(View("overview", title=title) for title in "abc"))
Open = Callable[..., AppTest]


@pytest.fixture
def opened() -> Open:
    """Opens a page with a run of show and other parameters."""

    def run(page: str = "matrix", shown: RunOfShow | str = "", **parameters: str | list[str]) -> AppTest:
        session = AppTest.from_file(FRAME, default_timeout=60)
        token = shown if isinstance(shown, str) else token_of(shown)
        for name, value in {**({"run": token} if token else {}), **parameters}.items():
            session.query_params[name] = value
        return session.switch_page(f"../pages/{page}.py").run()

    return run


def run_in(session: AppTest) -> RunOfShow:
    """What the address holds."""
    given = session.query_params.get("run", "")
    return run_of(given[0] if isinstance(given, list) else given)


def titles(session: AppTest) -> str:
    return "".join(view.title for view in run_in(session).views)


def press(session: AppTest, name: str) -> AppTest:
    assert healthy(session.sidebar.button(key=f"run-{name}").click().run())
    return session


def told(session: AppTest) -> str:
    """What the place says in which each press is told of."""
    (found,) = (one.proto.body for one in session.sidebar.get("html") if 'class="run-said' in one.proto.body)
    return unescape(found)


def links(session: AppTest) -> dict[str, tuple[str, dict[str, list[str]]]]:
    """Words of each link that presents something → the page and the parameters."""
    found = {}
    for one in session.sidebar.get("html"):
        for name, attributes in tags_of(one.proto.body):
            if name == "a" and attributes.get("class") == "press":
                parts = urlsplit(str(attributes["href"]))
                found[unescape(one.proto.body.split(">")[1].split("<")[0])] = (parts.path, parse_qs(parts.query))
    return found


def radio(session: AppTest) -> Any:
    (found,) = session.sidebar.radio
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_run_is_closed_and_says_what_it_is_for(opened: Open, lang: str) -> None:
    session = opened(lang=lang)
    (panel,) = (one for one in session.sidebar.expander if one.label == text("run.title", lang))

    assert not panel.proto.expanded
    assert [one.value for one in panel.caption] == [text("run.explained", lang)]
    assert not session.sidebar.radio
    assert list(links(session)) == [text("run.present", lang)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_view_on_screen_is_added_with_filters_focus_and_language_and_it_is_said(opened: Open, lang: str) -> None:
    session = press(
        opened("network", focus="actor:sv", theme=["workforce", "procurement"], open="sv/workforce", lang=lang), "add"
    )

    view = View("network", {"focus": ("actor:sv",), "theme": ("workforce", "procurement"), "lang": (lang,)})
    assert run_in(session).views == (view,)
    assert text("run.added", lang, n=1, view="\0").split("\0")[0] in told(session)
    assert session.sidebar.expander[0].label == text("run.title_counted", lang, n=1)
    assert session.sidebar.expander[0].proto.expanded


def test_views_add_up_over_pages_and_the_new_one_is_the_one_to_name(opened: Open) -> None:
    session = press(opened("matrix"), "add")
    session.switch_page("../pages/claim.py")
    press(press(session.run(), "add"), "add")

    assert [view.page for view in run_in(session).views] == ["matrix", "claim", "claim"]
    assert radio(session).value == 3
    assert radio(session).options == [
        plain(f"{place}. {name}") for place, name in enumerate(("Matrise", "Påstand", "Påstand"), 1)
    ]


def test_what_is_said_goes_when_one_turns_the_page(opened: Open) -> None:
    session = press(opened("matrix"), "add")
    assert "<p>" in told(session)

    assert "<p>" not in told(session.switch_page("../pages/network.py").run())


@pytest.mark.parametrize(
    ("chosen", "name", "order", "then"),
    [
        (1, "down", "bac", 2),
        (2, "up", "bac", 1),
        (3, "up", "acb", 2),
        (1, "up", "abc", 1),
        (3, "down", "abc", 3),
        (2, "remove", "ac", 2),
        (3, "remove", "ab", 2),
    ],
)
def test_views_are_put_in_order_and_taken_out(opened: Open, chosen: int, name: str, order: str, then: int) -> None:
    session = opened(shown=ABC)
    press(radio(session).set_value(chosen).run(), name)

    assert titles(session) == order
    assert radio(session).value == then
    assert "<p>" in told(session)


def test_last_view_taken_out_leaves_an_empty_run(opened: Open) -> None:
    session = press(opened(shown=ABC.without(1).without(1)), "remove")

    assert "run" not in session.query_params
    assert not session.sidebar.radio


def test_titles_are_given_and_taken_back(opened: Open) -> None:
    session = opened(shown=ABC)
    field = radio(session).set_value(2).run().sidebar.text_input(key="run-title-2")
    assert (field.value, field.label) == ("b", text("run.view_title", "nb", n=2))

    field.set_value("  Hvem\ter med? ").run()
    assert titles(session) == "aHvem er med?c"
    assert radio(session).options[1] == plain("2. Hvem er med?")
    session.sidebar.text_input(key="run-title-2").set_value("").run()
    assert titles(session) == "ac"
    assert radio(session).options[1] == plain("2. Oversikt")


def test_presses_that_come_faster_than_the_page_each_count(opened: Open) -> None:
    session = opened(shown=ABC)
    session.sidebar.text_input(key="run-title-1").set_value("A")
    press(session, "down")

    assert titles(session) == "bAc"


def test_links_present_this_view_alone_all_from_the_first_and_all_from_the_chosen_one(opened: Open) -> None:
    shown = RunOfShow((view_of("claim?claim=use-spare-private-capacity&lang=en"), view_of("network?focus=actor:sv")))
    session = opened("theme", shown, about="workforce", open="nito/workforce")
    radio(session).set_value(2).run()
    token = [token_of(shown)]

    assert links(session) == {
        text("run.present", "nb"): ("theme", {"about": ["workforce"], "run": token, "present": ["1"]}),
        text("run.start", "nb"): (
            "claim",
            {"claim": ["use-spare-private-capacity"], "lang": ["en"], "run": token, "at": ["1"], "present": ["1"]},
        ),
        text("run.start_here", "nb", n=2): ("network", {"focus": ["actor:sv"], "run": token, "at": ["2"], "present": ["1"]}),
    }
    assert links(opened("overview"))[text("run.present", "nb")] == ("./", {"present": ["1"]})


def test_a_full_run_says_so_and_keeps_what_it_has(opened: Open) -> None:
    full = RunOfShow((View("overview"),) * MOST_VIEWS)
    session = press(opened(shown=full), "add")

    assert run_in(session) == full
    assert text("run.wrong_full", "nb", most=MOST_VIEWS) in told(session)
    assert "wrong" in told(session)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_token_that_cannot_be_read_is_said_on_the_page_which_works_all_the_same(opened: Open, lang: str) -> None:
    session = opened(shown="<script>", lang=lang)

    assert healthy(session)
    assert [one.value for one in session.warning] == [plain(text("run.wrong_token", lang))]
    assert len(run_in(press(session, "add")).views) == 1


def test_hostile_titles_and_words_show_as_what_they_are(opened: Open) -> None:
    session = press(opened("search", RunOfShow((View("overview", title=HOSTILE),)), q=HOSTILE), "add")

    assert radio(session).options == [plain(f"1. {HOSTILE}"), plain(f"2. Søk: «{HOSTILE}»")]
    assert not any("<script>" in one.proto.body for one in session.sidebar.get("html"))


@pytest.mark.parametrize("content", ["schema: 1\nthemes: 3\n...\n", "{"], ids=["broken", "cut off"])
def test_a_broken_data_file_leaves_the_run_as_it_is(
    opened: Open, content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(content, encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(path))
    session = opened(shown=RunOfShow((view_of("claim?claim=lend"),)))

    assert not session.exception
    assert radio(session).options == [plain("1. Påstand")]
    assert session.main.title[0].value == text("problems.title", "nb")
    assert not session.sidebar.title


def _opening(chosen: dict[str, object]) -> None:
    import streamlit as st

    from ui.run_changes import said
    from ui.run_file import open_file

    st.button("Open", on_click=open_file, args=("matrix", chosen))
    st.session_state["said"] = said("matrix")


def sent(content: bytes, name: str = "mine.json") -> dict[str, Any]:
    """What the browser sends of a file."""
    held = base64.b64encode(content).decode() if len(content) <= MOST_BYTES else None
    return {"name": name, "size": len(content), "content": held}


def after_opening(chosen: Any, before: RunOfShow = ABC, lang: str = "nb") -> AppTest:
    session = AppTest.from_function(_opening, kwargs={"chosen": chosen}, default_timeout=30)
    session.query_params["run"], session.query_params["lang"] = token_of(before), lang
    return session.run().button[0].click().run()


@pytest.mark.parametrize("before", [RunOfShow(), ABC])
def test_an_opened_file_takes_the_place_of_the_run(before: RunOfShow) -> None:
    found = RunOfShow((view_of("network?theme=workforce", "Æøå"), view_of("matrix")))
    session = after_opening(sent(as_file(found)), before)

    assert run_in(session) == found
    done, *rest = session.session_state["said"].lines
    assert done == text("run.opened", "nb", n=2)
    assert rest == ([text("run.replaced", "nb")] if before.views else [])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("chosen", "kind"),
    [
        (sent(b""), "json"),
        (sent(b"\xff\xfe"), "json"),
        (sent(b'{"schema": 1}'), "shape"),
        (sent(bytes(MOST_BYTES + 1)), "large"),
        ({"name": "x", "size": 5, "content": None}, "json"),
        ({"name": "x", "size": "many", "content": "%%%"}, "json"),
        ({}, "json"),
    ],
)
def test_a_file_that_is_none_is_said_to_be_so_and_nothing_is_lost(chosen: Any, kind: str, lang: str) -> None:
    session = after_opening(chosen, lang=lang)

    assert not session.exception
    assert run_in(session) == ABC
    last = session.session_state["said"]
    assert last.wrong
    assert last.lines[0].startswith(text("run.not_opened", lang, name="\0").split("\0")[0])
    assert last.lines[1] == text(f"run.wrong_{kind}", lang, value="", most=400, place=0)


def test_a_file_with_very_many_problems_is_told_of_briefly() -> None:
    wrong = json.dumps({"run_of_show": 1, "views": [{"view": HOSTILE}] * 60}).encode()
    lines = after_opening(sent(wrong, f"{HOSTILE}\x00\u202e.json")).session_state["said"].lines

    assert len(lines) == 10
    assert lines[-1] == text("run.more_problems", "nb", n=52)
    assert all(line == xml_text(line) and "\u202e" not in line for line in lines)


def test_an_empty_file_of_ours_leaves_the_run_as_it_is() -> None:
    session = after_opening(sent(as_file(RunOfShow())))

    assert run_in(session) == ABC
    assert session.session_state["said"].lines == (text("run.opened_empty", "nb"),)
