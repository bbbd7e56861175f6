"""The address of the view, to copy."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from slides.run_of_show import RunOfShow, token_of
from slides.view import View
from tests.ui.markup import tags_of, to_copy
from words import text

FRAME = Path(__file__).parent.parent.parent / "ui" / "frame.py"


def _view(**parameters: str | list[str]) -> AppTest:
    session = AppTest.from_file(FRAME, default_timeout=60)
    for name, value in parameters.items():
        session.query_params[name] = value
    return session.switch_page("../pages/matrix.py").run()


def _address(session: AppTest) -> str:
    (found,) = to_copy(session.sidebar.get("html"))
    return found


@pytest.mark.parametrize("public", ["https://example.org/kart", "https://example.org/kart/"])
def test_public_address_is_the_beginning_of_the_link(monkeypatch: pytest.MonkeyPatch, public: str) -> None:
    monkeypatch.setenv("PUBLIC_URL", public)
    session = _view(level="claims")
    assert _address(session).startswith("https://example.org/kart/")
    assert "kart//" not in _address(session)
    assert session.sidebar.caption[-1].value == text("share.public", "nb")


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_link_without_a_public_address_says_that_it_works_on_this_machine_only(lang: str) -> None:
    assert _view(lang=lang).sidebar.caption[-1].value == text("share.local", lang)


def test_link_holds_every_parameter_of_the_view_also_repeated_ones() -> None:
    session = _view(level="claims", order="likeness", theme=["workforce", "procurement"], open="sv/workforce", lang="en")
    query = _address(session).partition("?")[2].split("&")
    assert sorted(query) == sorted(
        ["level=claims", "order=likeness", "theme=workforce", "theme=procurement", "open=sv/workforce", "lang=en"]
    )


def test_link_leaves_out_what_the_page_does_not_read() -> None:
    session = AppTest.from_file(FRAME, default_timeout=60)
    for name, value in {"theme": "workforce", "level": "claims", "q": "leger", "utm_source": "x"}.items():
        session.query_params[name] = value
    assert _address(session.switch_page("../pages/search.py").run()).endswith("/?q=leger")


def test_button_that_copies_is_named_by_what_it_copies_and_not_by_a_long_address() -> None:
    (body,) = (one.proto.body for one in _view(level="claims", lang="en").sidebar.get("html") if "data-copy" in one.proto.body)
    (button,) = (attributes for tag, attributes in tags_of(body) if tag == "button")
    assert button["aria-label"] == "Copy link: this view"


def test_hostile_parameter_is_percent_encoded() -> None:
    assert _address(_view(actor="<script>&x=1")).endswith("?actor=%3Cscript%3E%26x%3D1")


def test_link_without_parameters_has_no_question_mark() -> None:
    assert "?" not in _address(_view())


def test_link_leaves_out_the_presentation_that_one_collects() -> None:
    assert _address(_view(level="claims", run=token_of(RunOfShow((View("network"),))))).endswith("?level=claims")
