"""The reader's choices ↔ the address."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import choice
from tests.ui.markup import tags_of
from ui.choices import PARAMETERS, SHARED

ROOT = Path(__file__).parent.parent.parent
READERS = (
    *("one", "many", "pick", "select", "slide", "switch", "chosen", "set_choice", "given", "the_given"),
    *("get", "get_all", "pop"),
)
Parameters = dict[str, str | list[str]]
Run = Callable[..., AppTest]


def _app() -> None:
    import streamlit as st

    from ui.choices import address, many, one, pick, select, set_choice, slide, switch
    from ui.notice import place_notices

    place_notices()
    known = {"ap": "Arbeiderpartiet", "frp": "Fremskrittspartiet", "sv": "Sosialistisk Venstreparti"}
    found = {
        "actor": many("actor", "Actors", known, "All"),
        "level": one("level", "Level", {"themes": "Themes", "claims": "Claims"}),
        "focus": pick("focus", "Focus", known, "None"),
        "strong": switch("strong", "Strong"),
        "body": select("body", "Body", known, "frp"),
        "least": slide("least", "Least", range(2, 10), 5),
        "backers": slide("backers", "Backers", range(3, 4), 3),
    }
    st.session_state["found"] = found
    st.session_state["address"] = address()
    st.session_state["changed"] = address(actor=None, claim="c", kind=["party"])
    st.button("Open", on_click=set_choice, args=("open", "ap/c"))
    st.button("Close", on_click=set_choice, args=("open", None))


@pytest.fixture
def run() -> Run:
    """Runs an app with one choice of each sort, from an address."""

    def start(**parameters: str | list[str]) -> AppTest:
        session = AppTest.from_function(_app, default_timeout=30)
        for name, value in parameters.items():
            session.query_params[name] = value
        return session.run()

    return start


def _found(session: AppTest, name: str) -> object:
    return session.session_state["found"][name]


def test_empty_address_gives_the_defaults(run: Run) -> None:
    nothing = {"actor": [], "level": "themes", "focus": None, "strong": False}
    assert run().session_state["found"] == {**nothing, "body": "frp", "least": 5, "backers": 3}


def test_one_of_many_has_a_default_that_is_left_out_of_the_address(run: Run) -> None:
    session = run(body="sv")
    assert _found(session, "body") == "sv"
    choice(session.selectbox, "body").set_value("frp").run()
    assert "body" not in session.query_params


def test_number_comes_from_the_address_and_goes_back_to_it(run: Run) -> None:
    session = run(least="7")
    assert _found(session, "least") == 7
    choice(session.select_slider, "least").set_value("3").run()
    assert session.query_params["least"] == "3"
    choice(session.select_slider, "least").set_value("5").run()
    assert "least" not in session.query_params


@pytest.mark.parametrize("wrong", ["1", "10", "-3", "many", "3.5", "٣"])
def test_number_out_of_range_is_named_and_the_default_holds(run: Run, wrong: str) -> None:
    session = run(least=wrong)
    assert _found(session, "least") == 5
    assert len(session.warning) == 1


def test_slider_without_a_choice_is_not_drawn(run: Run) -> None:
    session = run(backers="9")
    assert _found(session, "backers") == 3
    assert [one.label for one in session.select_slider] == ["Least"]


def test_address_sets_every_widget(run: Run) -> None:
    session = run(actor=["sv", "ap"], level="claims", focus="frp", strong="1")
    assert choice(session.multiselect, "actor").value == ["sv", "ap"]
    assert choice(session.segmented_control, "level").value == "claims"
    assert choice(session.selectbox, "focus").value == "frp"
    assert choice(session.toggle, "strong").value is True


def test_many_ids_come_in_the_order_of_the_known_ones(run: Run) -> None:
    assert _found(run(actor=["sv", "ap"]), "actor") == ["ap", "sv"]


def test_id_that_is_given_twice_counts_once(run: Run) -> None:
    assert _found(run(actor=["sv", "sv"]), "actor") == ["sv"]


def test_ids_and_not_labels_go_into_the_address(run: Run) -> None:
    session = run()
    choice(session.multiselect, "actor").select("sv").run()
    choice(session.selectbox, "focus").select("frp").run()
    assert dict(session.query_params) == {"actor": "sv", "focus": "frp"}


def test_several_ids_go_into_the_address_as_repeated_parameters(run: Run) -> None:
    session = run()
    choice(session.multiselect, "actor").set_value(["sv", "ap"]).run()
    assert session.query_params["actor"] == ["sv", "ap"]
    assert _found(session, "actor") == ["ap", "sv"]


def test_default_is_left_out_of_the_address(run: Run) -> None:
    session = run(level="claims", strong="1", actor="sv", focus="ap")
    choice(session.segmented_control, "level").set_value("themes").run()
    choice(session.toggle, "strong").set_value(False).run()
    choice(session.multiselect, "actor").set_value([]).run()
    choice(session.selectbox, "focus").set_value(None).run()
    assert dict(session.query_params) == {}


def test_switch_is_1_in_the_address(run: Run) -> None:
    session = run()
    choice(session.toggle, "strong").set_value(True).run()
    assert session.query_params["strong"] == "1"


def test_changed_address_wins_over_what_a_widget_showed(run: Run) -> None:
    """As after Back."""
    session = run(level="claims")
    session.query_params["level"] = "themes"
    assert _found(session.run(), "level") == "themes"
    assert choice(session.segmented_control, "level").value == "themes"


def test_choice_can_be_opened_and_closed_by_a_callback(run: Run) -> None:
    session = run(actor="sv")
    session.button[0].click().run()
    assert dict(session.query_params) == {"actor": "sv", "open": "ap/c"}
    session.button[1].click().run()
    assert dict(session.query_params) == {"actor": "sv"}


@pytest.mark.parametrize("name", ["actor", "level", "focus"])
def test_unknown_id_is_named_and_not_used(run: Run, name: str) -> None:
    session = run(**{name: "nobody"})
    assert ["«nobody»" in warning.value for warning in session.warning] == [True]
    assert _found(session, name) == _found(run(), name)


def test_what_may_be_meant_is_a_link_to_the_same_page_with_that_one_value_changed(run: Run) -> None:
    (links,) = (one.proto.body for one in run(actor=["svv", "ap"], level="claims").get("html"))
    places = [attributes["href"] for tag, attributes in tags_of(links) if tag == "a"]
    assert places == ["?actor=sv&actor=ap&level=claims", "search?actor=ap&level=claims&q=svv"]
    assert "Mente du" in links
    assert "«Sosialistisk Venstreparti»" in links


def test_what_is_like_nothing_can_only_be_searched_for(run: Run) -> None:
    (links,) = (one.proto.body for one in run(actor="qqqq").get("html"))
    assert [attributes["href"] for tag, attributes in tags_of(links) if tag == "a"] == ["search?q=qqqq"]


def test_what_is_no_id_of_the_data_cannot_be_searched_for(run: Run) -> None:
    assert not run(level="qqqq").get("html")


def test_links_keep_the_shared_choices_and_leave_the_others(run: Run) -> None:
    session = run(lang="en", theme=["a", "b"], kind="party", actor="sv", level="claims", open="ap/c", focus="frp")
    kept = {"lang": ["en"], "theme": ["a", "b"], "kind": ["party"], "actor": ["sv"], "level": ["claims"]}
    assert session.session_state["address"] == kept


def test_links_take_changes_and_leave_out_what_is_none(run: Run) -> None:
    session = run(lang="en", actor="sv", kind="union")
    assert session.session_state["changed"] == {"lang": ["en"], "kind": ["party"], "claim": "c"}


def test_names_of_parameters_are_frozen() -> None:
    assert SHARED == ("lang", "theme", "kind", "actor", "level", "order", "unshared", "asking", "body", "run")
    assert {"claim", "body", "level", "order", "sign", "strong", "focus", "open", "present", "print"} <= set(PARAMETERS)
    assert len(set(PARAMETERS)) == len(PARAMETERS)


def test_every_parameter_that_a_page_reads_is_a_known_one() -> None:
    read = {name for folder in ("ui", "pages") for path in (ROOT / folder).glob("*.py") for name in _read_in(path)}
    assert {"lang", "theme", "open", "level"} <= read <= set(PARAMETERS)


def _read_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
            continue
        called = node.func
        by_name = isinstance(called, ast.Name) and called.id in READERS
        by_address = isinstance(called, ast.Attribute) and called.attr in READERS and "query_params" in ast.unparse(called)
        if by_name or by_address:
            yield str(node.args[0].value)
