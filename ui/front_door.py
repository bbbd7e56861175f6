"""What happens to an address before Streamlit sees it: a path that no page has leads on, and the document is in its language.

Without it, a nested path is a blank page, and an unknown one the front page under a dialog in English; and until the page is
drawn, every document says that it is English and called Streamlit.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from ui.language import language_of
from ui.parameters import READ_BY, SUBJECT
from words import LANGUAGES, text

FRONT = "overview"
LOST = "path"
"""The parameter that tells the front page which path led nowhere."""
OTHERS = ("static", "media", "component", "app", "healthz", "script-health-check", "auth", "oauth2callback")
"""First parts of paths that are no pages, but Streamlit's own; others begin with _ or name a file."""

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Server = Callable[[Scope, Receive, Send], Awaitable[None]]


def leads_to(path: str, query: str) -> str | None:
    """Where a path and its query lead instead, from there; None where they are right.

    It is relative, so that it holds where the dashboard is deployed under a path of its own, and never leads elsewhere.
    """
    parts, given = [part for part in path.split("/") if part], parse_qsl(query, keep_blank_values=True)
    page = parts[0].casefold() if parts else FRONT
    if not parts or (len(parts) == 1 and parts[0] == page and page in READ_BY and page != FRONT):
        return None
    if page in READ_BY and len(parts) == 2 and page in SUBJECT and SUBJECT[page] not in dict(given):
        given.append((SUBJECT[page], parts[1]))
    elif page not in READ_BY or len(parts) > 1:
        page, given = FRONT, [*((name, value) for name, value in given if name != LOST), (LOST, path.strip("/"))]
    back = "../" * (path.count("/") - 1) or "./"
    return f"{back}{'' if page == FRONT else page}" + (f"?{urlencode(given)}" if given else "")


def in_language(document: bytes, lang: str) -> bytes:
    """Streamlit's document with the language and the product's name in it."""
    name = text("nav.product", lang).encode()
    return document.replace(b'<html lang="en">', f'<html lang="{lang}">'.encode(), 1).replace(
        b"<title>Streamlit</title>", b"<title>" + name + b"</title>", 1
    )


class FrontDoor:
    """Around the server (ASGI): only requests of a browser for a document are looked at."""

    def __init__(self, server: Server) -> None:
        self._server = server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = _path_of_document(scope)
        if path is None:
            await self._server(scope, receive, send)
            return
        query = scope["query_string"].decode("latin-1")
        place = leads_to(path, query)
        if place is not None:
            await send({"type": "http.response.start", "status": 302, "headers": [(b"location", place.encode())]})
            await send({"type": "http.response.body"})
            return
        lang = language_of(dict(reversed(parse_qsl(query))).get("lang", "")) or LANGUAGES[0]
        await self._server(_plain(scope), receive, _Translated(send, lang))


class _Translated:
    """Sends a document on in its language."""

    def __init__(self, send: Send, lang: str) -> None:
        self._send, self._lang = send, lang
        self._start: Message = {}
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
            return
        self._body += message.get("body", b"")
        if message.get("more_body"):
            return
        body = in_language(self._body, self._lang)
        if body != self._body:
            headers = [(name, value) for name, value in self._start["headers"] if name.lower() != b"content-length"]
            self._start = {**self._start, "headers": [*headers, (b"content-length", str(len(body)).encode())]}
        await self._send(self._start)
        await self._send({**message, "body": body})


def _path_of_document(scope: Scope) -> str | None:
    """The path below that of the deployment, where a browser asks for a document that may be a page."""
    if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
        return None
    if not any(name == b"accept" and b"text/html" in value for name, value in scope["headers"]):
        return None
    below = str(st.get_option("server.baseUrlPath") or "").strip("/")
    path = str(scope["path"])
    if below:
        if not path.startswith(f"/{below}/"):
            return None
        path = path.removeprefix(f"/{below}")
    first, last = path.strip("/").partition("/")[0], path.rpartition("/")[2]
    return None if first in OTHERS or first.startswith("_") or "." in last or "\\" in path or "//" in path else path


def _plain(scope: Scope) -> Scope:
    """The same request for a document that is not compressed."""
    return {**scope, "headers": [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]}
