"""Presentation mode without a browser: what stands on the slide, and what is said of a wrong address."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from slides.run_of_show import RunOfShow, token_of
from slides.view import view_of
from tests.pages.test_positions_file import HOSTILE, hostile, worked
from tests.samples import saved
from tests.ui.markup import tags_of
from ui.navigation import ICONS
from words import LANGUAGES, text

FRAME = Path(__file__).parent.parent.parent / "ui" / "frame.py"
RUN = RunOfShow((view_of("matrix", "Først"), view_of("claim?claim=use-spare-private-capacity")))


def presented(page: str, **parameters: str | list[str]) -> AppTest:
    session = AppTest.from_file(FRAME, default_timeout=60)
    session.query_params["present"] = "1"
    for name, value in parameters.items():
        session.query_params[name] = value
    return session.switch_page(f"../pages/{page}.py").run()


def slide(session: AppTest) -> str:
    parts: list[Any] = list(session.get("html"))
    return "".join(one.proto.body for one in parts if not one.proto.body.startswith("<style>"))


def headline(session: AppTest) -> str:
    (found,) = re.findall(r"<h1[^>]*>(.*?)</h1>", slide(session))
    return unescape(found)


def notices(session: AppTest) -> str:
    return " ".join(one.value for one in session.warning)


def press(session: AppTest, name: str) -> AppTest:
    (button,) = (one for one in session.button if one.key == f"wall-{name}")
    return button.click().run()


@pytest.mark.parametrize("page", ICONS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_has_a_slide_without_menu_and_filters(page: str, lang: str) -> None:
    session = presented(page, lang=lang)

    assert not session.exception
    assert not session.error
    assert headline(session)
    assert text("slide.data", lang, date="").split("{")[0].split(".")[0].strip() in unescape(slide(session))
    assert len(session.sidebar) == 0
    assert [one.key.removeprefix("wall-") for one in session.button] == ["previous", "next", "page-up", "page-down", "leave"]


@pytest.mark.parametrize("page", ICONS)
def test_hostile_text_is_text_on_every_slide(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSITIONS", str(saved(tmp_path / "some.yaml", hostile(worked()))))
    drawn = presented(page)

    assert not drawn.exception
    assert not [name for name, _ in tags_of(slide(drawn)) if name in ("script", "img", "b")]
    assert page in ("platforms", "search", "brief") or HOSTILE[:20] in unescape(slide(drawn))


def test_a_press_leads_to_the_next_step_and_back() -> None:
    session = press(presented("matrix", level="claims"), "next")
    assert session.query_params["step"] == "2"
    assert press(session, "page-up").query_params["step"] == "1"


@pytest.mark.parametrize(("name", "words"), [("previous", "first"), ("next", "last"), ("page-down", "last")])
def test_at_an_end_nothing_happens_and_it_is_said(name: str, words: str) -> None:
    session = presented("search")
    before = headline(session)
    session = press(session, name)
    assert headline(session) == before
    assert text(f"wall.{words}", "nb") in slide(session)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"theme": "nothing-like-it"}, "«nothing"),
        ({"step": "99"}, "«99»"),
        ({"step": "x"}, "«x»"),
        ({"run": token_of(RUN), "at": "3"}, "«3»"),
        ({"at": "1"}, "«1»"),
    ],
)
def test_what_the_address_has_wrong_is_named(parameters: dict[str, str], said: str) -> None:
    session = presented("matrix", **parameters)

    assert said in notices(session).replace("\\", "")
    assert headline(session)
    assert text("wall.close", "nb") in slide(session)


def test_the_nearest_is_told_by_what_it_is_called_and_a_former_id_by_what_it_is_called_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    some = worked()
    some["actors"][0]["formerly"] = ["laget"]
    monkeypatch.setenv("POSITIONS", str(saved(tmp_path / "some.yaml", some)))
    name = "Lag \\(lag\\)"

    assert text("choices.renamed", "nb", old="«laget»", new=name) in notices(presented("actor", who="laget"))
    assert text("choices.renamed", "nb", old="«actor\\:laget»", new=name) in notices(presented("network", focus="actor:laget"))
    assert re.search(r'href="\?[^"]*who=lag["&]', slide(presented("actor", who="lagx")))


@pytest.mark.parametrize("token", ["x", "AAAA", token_of(RUN)[:-4], "%00", "a" * 7000])
def test_a_presentation_that_cannot_be_read_is_said_in_words(token: str) -> None:
    session = presented("matrix", run=token, at="1")

    assert text("wall.no_run", "nb") in notices(session).replace("\\", "")
    assert headline(session)


def test_nothing_is_told_of_an_address_that_is_right() -> None:
    session = presented("matrix", run=token_of(RUN), at="1")

    assert notices(session) == ""
    assert text("wall.close", "nb") not in slide(session)
    assert text("wall.view", "nb", at=1, n=2) in slide(session)
    assert ">Først<" in slide(session)
