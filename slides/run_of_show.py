"""The run of show: views with their titles in the order in which they are presented, in the address and in a small file.

    {"run_of_show": 1, "views": [{"title": "Hvor mange er med?", "view": "coalition?claim=…"}]}

is the file; the token in the address is the same, compressed. Places count from 1, as `at` in the address.
"""

import base64
import binascii
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from slides.run_problems import RunOfShowError, Wrong, without_unseen
from slides.run_views import as_json, tidy, views_from
from slides.view import View

__all__ = ["MOST_VIEWS", "RunOfShow", "RunOfShowError", "as_file", "from_file", "run_of", "token_of"]

MOST_VIEWS = 60
MOST_TITLE = 100
"""Letters of a title: one line of a slide."""
MOST_TOKEN = 6_000
"""Letters; servers between reader and dashboard take addresses of up to some 8 000, and a view has parameters of its own."""
MOST_BYTES = 400_000
"""Of a file, and of a token when it is unpacked."""
VERSION = 1


@dataclass(frozen=True)
class RunOfShow:
    """Views in the order in which they are presented; RunOfShowError where they are more than `MOST_VIEWS`."""

    views: tuple[View, ...] = ()

    def __post_init__(self) -> None:
        """Hold the limit however it was made."""
        if len(self.views) > MOST_VIEWS:
            raise RunOfShowError(Wrong("full", most=MOST_VIEWS))

    def with_view(self, view: View) -> "RunOfShow":
        """The same with one more view, last; parameters that no page has are left out of it.

        Raises
        ------
        RunOfShowError
            Where there is no room for one more, or its address is too long.
        """
        return RunOfShow((*self.views, tidy(view)))

    def without(self, place: int) -> "RunOfShow":
        """The same without the view at a place (1..n); IndexError where there is none."""
        self._view(place)
        return RunOfShow(self.views[: place - 1] + self.views[place:])

    def moved(self, place: int, by: int) -> "RunOfShow":
        """The same with a view so many places later (by > 0) or earlier, at most to an end; IndexError where there is none."""
        view = self._view(place)
        rest = list(self.without(place).views)
        rest.insert(max(0, place - 1 + by), view)
        return RunOfShow(tuple(rest))

    def titled(self, place: int, title: str) -> "RunOfShow":
        """The same with another title of a view, on one line; an empty one leaves the finding as headline.

        Raises
        ------
        IndexError
            Where there is no such place.
        RunOfShowError
            Where the title is too long.
        """
        named = replace(self._view(place), title=without_unseen(title))
        if len(named.title) > MOST_TITLE:
            raise RunOfShowError(Wrong("title", place, named.title, MOST_TITLE))
        return RunOfShow((*self.views[: place - 1], named, *self.views[place:]))

    def _view(self, place: int) -> View:
        if not 1 <= place <= len(self.views):
            raise IndexError(f"there is no view {place} of {len(self.views)}")
        return self.views[place - 1]


def token_of(run: RunOfShow) -> str:
    """The run of show for an address: letters, digits, - and _; an empty text where it holds no view.

    Raises
    ------
    RunOfShowError
        Where it is too long for an address.
    """
    if not run.views:
        return ""
    packed = zlib.compress(json.dumps(_content(run), ensure_ascii=False, separators=(",", ":")).encode(), 9)
    token = base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")
    if len(token) > MOST_TOKEN:
        raise RunOfShowError(Wrong("long"))
    return token


def run_of(token: str) -> RunOfShow:
    """The run of show of a token; an empty token is an empty one.

    Raises
    ------
    RunOfShowError
        Where the token is cut off or changed, or holds anything else than a run of show.
    """
    if not token:
        return RunOfShow()
    try:
        content = json.loads(_unpacked(token), object_pairs_hook=_once)
    except (ValueError, zlib.error, RecursionError) as error:
        raise RunOfShowError(Wrong("token")) from error
    return _read(content)


def as_file(run: RunOfShow) -> bytes:
    """The run of show as a JSON file that a person can read and change: UTF-8, one line a field."""
    return (json.dumps(_content(run), ensure_ascii=False, indent=2) + "\n").encode()


def from_file(content: bytes) -> RunOfShow:
    """The run of show that a file holds.

    Raises
    ------
    RunOfShowError
        With every problem in the file, each of which `lines(lang)` says in words.
    """
    if len(content) > MOST_BYTES:
        raise RunOfShowError(Wrong("large", most=MOST_BYTES // 1000))
    try:
        read = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise RunOfShowError(Wrong("json")) from error
    return _read(read)


def _content(run: RunOfShow) -> dict[str, Any]:
    return {"run_of_show": VERSION, "views": [as_json(view) for view in run.views]}


def _unpacked(token: str) -> str:
    if len(token) > MOST_TOKEN:
        raise ValueError("the token is too long")
    try:
        packed = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("the token holds other letters than it can") from error
    opened = zlib.decompressobj()
    content = opened.decompress(packed, MOST_BYTES)
    if not opened.eof or opened.unused_data:
        raise ValueError("the token is cut off, too large, or something follows it")
    return content.decode()


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object whose names stand there once: of two alike, one would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice in an object")
    return found


def _read(content: object) -> RunOfShow:
    if not isinstance(content, dict) or "run_of_show" not in content:
        raise RunOfShowError(Wrong("shape"))
    # a newer version may have other fields: they are no problem of their own
    if content["run_of_show"] != VERSION or isinstance(content["run_of_show"], bool):
        raise RunOfShowError(Wrong("version", value=str(content["run_of_show"]), most=VERSION))
    views = content.get("views")
    if not isinstance(views, list) or set(content) != {"run_of_show", "views"}:
        raise RunOfShowError(Wrong("shape"))
    if len(views) > MOST_VIEWS:
        raise RunOfShowError(Wrong("many", most=MOST_VIEWS))
    return RunOfShow(views_from(views, MOST_TITLE))
