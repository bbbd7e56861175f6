"""The standard set: asked for in a few words, made as the run of show."""

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from analysis.coalitions import todays_chamber
from loaders import load_positions
from slides.run_of_show import MOST_VIEWS, RunOfShow, run_of, token_of
from slides.standard import standard_run
from slides.view import View
from tests.pages.conftest import healthy
from tests.pages.test_positions_file import EMPTY, worked
from tests.samples import SHIPPED, saved
from tests.ui.test_run_panel import FRAME
from words import LANGUAGES, text

ABC = RunOfShow(tuple(View("overview", title=title) for title in "abc"))
Asked = Callable[..., AppTest]


@pytest.fixture
def asked() -> Asked:
    """Opens what asks for the set, on the page about coalitions."""

    def run(**parameters: str | list[str]) -> AppTest:
        session = AppTest.from_file(FRAME, default_timeout=60)
        for name, value in parameters.items():
            session.query_params[name] = value
        return session.switch_page("../pages/coalition.py").run().button(key="run-standard").click().run()

    return run


def made(session: AppTest) -> RunOfShow:
    assert healthy(session.button(key="run-standard-make").click().run())
    given = session.query_params["run"]
    return run_of(given[0] if isinstance(given, list) else given)


def widget(widgets: Any, key: str) -> Any:
    (found,) = (one for one in widgets if one.key == f"run-standard-{key}")
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_set_begins_with_what_the_address_says(asked: Asked, lang: str) -> None:
    data = load_positions(SHIPPED)
    claims = [claim.id for claim in data.claims[:2]]
    session = asked(asking="nito", claim=[*claims, "nothing"], body=data.bodies[0].id, lang=lang)

    assert widget(session.selectbox, "actor").value == "nito"
    assert widget(session.multiselect, "claims").value == claims
    assert widget(session.selectbox, "body").value == data.bodies[0].id
    assert made(session) == standard_run(data, "nito", claims, data.bodies[0].id, lang)


def test_set_is_chosen_without_any_of_it_in_the_address(asked: Asked) -> None:
    data = load_positions(SHIPPED)
    session, claim = asked(), data.claims[3].id
    assert widget(session.button, "make").disabled
    widget(session.selectbox, "actor").set_value("nsf").run()
    widget(session.multiselect, "claims").set_value([claim]).run()

    assert made(session) == standard_run(data, "nsf", [claim], todays_chamber(data) or "", "nb")
    assert session.query_params.get("asking") is None


def test_set_takes_the_place_of_the_run_or_follows_it(asked: Asked) -> None:
    claim = load_positions(SHIPPED).claims[0].id
    instead = made(asked(claim=claim, run=token_of(ABC)))
    session = asked(claim=claim, run=token_of(ABC))
    widget(session.toggle, "added").set_value(True).run()

    assert made(session).views == (*ABC.views, *instead.views)
    assert not widget(asked(claim=claim).button, "make").disabled


def test_set_that_has_no_room_after_the_run_is_not_made_and_nothing_is_lost(asked: Asked) -> None:
    full = RunOfShow((View("overview"),) * MOST_VIEWS)
    session = asked(claim=load_positions(SHIPPED).claims[0].id, run=token_of(full))
    widget(session.toggle, "added").set_value(True).run()

    assert made(session) == full
    assert any(text("run.wrong_full", "nb", most=MOST_VIEWS) in one.proto.body for one in session.sidebar.get("html"))


@pytest.mark.parametrize(
    "parts", [{}, {"stances": []}, {"bodies": [], "proposals": []}, EMPTY], ids=["whole", "silent", "seats", "none"]
)
def test_other_files_are_asked_about_as_well(
    asked: Asked, parts: dict[str, Any], tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSITIONS", str(saved(tmp_path / "some.yaml", {**worked(), **parts})))
    session = asked(claim="lend", asking="lag")

    assert healthy(session)
    assert widget(session.multiselect, "claims").value == ([] if parts is EMPTY else ["lend"])
    assert parts is EMPTY or len(made(session).views) >= 4
