"""An address before Streamlit sees it: paths lead to pages, and the document is in its language."""

import asyncio
from collections.abc import MutableMapping
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
import streamlit as st

from ui.front_door import FrontDoor, Receive, Send, in_language, leads_to
from ui.navigation import ICONS
from ui.parameters import READ_BY

DOCUMENT = b'<!DOCTYPE html><html lang="en"><head><title>Streamlit</title></head></html>'


def test_it_knows_every_page() -> None:
    assert tuple(READ_BY) == tuple(ICONS)


@pytest.mark.parametrize("path", ["/", *(f"/{page}" for page in ICONS if page != "overview")])
def test_a_page_is_left_alone(path: str) -> None:
    assert leads_to(path, "lang=en&q=Ørnen") is None


@pytest.mark.parametrize(
    ("path", "query", "place"),
    [
        ("/overview", "lang=en", "./?lang=en"),
        ("/Claim", "claim=lend", "./claim?claim=lend"),
        ("/actor/h", "lang=en", "../actor?lang=en&who=h"),
        ("/Actor/h", "", "../actor?who=h"),
        ("/actor/h", "who=frp", "../?who=frp&path=actor%2Fh"),
        ("/actors", "who=h", "./?who=h&path=actors"),
        ("/a/b/c", "", "../../?path=a%2Fb%2Fc"),
        ("/actors", "path=x&path=y", "./?path=actors"),
        ("/matrix/h", "", "../?path=matrix%2Fh"),
    ],
)
def test_any_other_path_leads_on(path: str, query: str, place: str) -> None:
    assert leads_to(path, query) == place


@pytest.mark.parametrize("path", ["/evil.example/x", "/x\r\nSet-Cookie: a=b", "/http:%2f%2fevil.example", "/:@evil.example"])
def test_nothing_leads_elsewhere(path: str) -> None:
    place = leads_to(path, "next=//evil.example")
    assert place is not None
    assert urlsplit(urljoin(f"http://here{path.splitlines()[0]}", place)).netloc == "here"
    assert not set("\r\n") & set(place)


@pytest.mark.parametrize(("lang", "name"), [("nb", "Standpunktkartet"), ("en", "The stance map")])
def test_the_document_says_its_language_and_the_name_of_the_product(lang: str, name: str) -> None:
    said = in_language(DOCUMENT, lang).decode()
    assert f'<html lang="{lang}">' in said
    assert f"<title>{name}</title>" in said


def _answer(path: str, query: str = "", accept: str = "text/html", **more: Any) -> list[MutableMapping[str, Any]]:
    """What the door sends for a request; the server behind it sends the document in two parts."""
    sent: list[MutableMapping[str, Any]] = []

    async def server(scope: MutableMapping[str, Any], _receive: Receive, send: Send) -> None:
        packed = [(b"content-encoding", value) for name, value in scope["headers"] if name == b"accept-encoding"]
        headers = [(b"content-length", str(len(DOCUMENT)).encode()), (b"etag", b"x"), *packed]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": DOCUMENT[:20], "more_body": True})
        await send({"type": "http.response.body", "body": DOCUMENT[20:]})

    async def keep(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request"}

    headers = [(b"accept", accept.encode()), (b"accept-encoding", b"gzip")]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": headers, **more}
    asyncio.run(FrontDoor(server)(scope, receive, keep))
    return sent


def test_a_document_comes_whole_in_the_readers_language() -> None:
    start, body = _answer("/matrix", "lang=en-GB")
    assert body["body"] == in_language(DOCUMENT, "en")
    assert (b"content-length", str(len(body["body"])).encode()) in start["headers"]
    assert len(start["headers"]) == 2
    assert _answer("/matrix")[1]["body"] == in_language(DOCUMENT, "nb")


def test_of_two_languages_the_first_holds() -> None:
    assert b'lang="en"' in _answer("/", "lang=en&lang=nb")[1]["body"]


def test_a_wrong_path_is_led_on() -> None:
    start, _ = _answer("/Claim", "claim=lend")
    assert (start["status"], dict(start["headers"])) == (302, {b"location": b"./claim?claim=lend"})


@pytest.mark.parametrize("path", ["/_stcore/health", "/static/js/index.js", "/favicon.png", "/media/x", "//evil.example"])
def test_what_is_no_page_goes_through(path: str) -> None:
    assert [one.get("body") for one in _answer(path)] == [None, DOCUMENT[:20], DOCUMENT[20:]]


def test_what_asks_for_no_document_goes_through() -> None:
    assert len(_answer("/actor/_stcore/health", accept="*/*")) == 3
    assert len(_answer("/Actor", accept="*/*")) == 3
    assert len(_answer("/Actor", method="POST")) == 3


def test_a_deployment_below_a_path_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "get_option", lambda _name: "kart")
    (start, _) = _answer("/kart/Claim")
    assert dict(start["headers"])[b"location"] == b"./claim"
    assert len(_answer("/Claim")) == 3
