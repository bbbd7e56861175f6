"""One view of a run of show as it stands in the file, and what can be wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from slides.addresses import ALLOWED, PAGES, PARAMETERS
from slides.run_problems import RunOfShowError, Wrong, unseen, without_unseen
from slides.view import View, view_of

MOST_LETTERS = 6_000
"""Of a view's address: that of 60 claims has some 3 000."""
MOST_FIELDS = 300


def as_json(view: View) -> dict[str, str]:
    """«title», where it has one, and «view», the address from the page on."""
    return {"title": view.title, "view": view.address} if view.title else {"view": view.address}


def tidy(view: View) -> View:
    """The view as a file can hold it: parameters that there are, with values that a reader sees.

    Raises
    ------
    RunOfShowError
        Where its address is longer than any view needs.
    """
    values = {name: dict.fromkeys(map(without_unseen, view.all(name))) for name in view.parameters if name in PARAMETERS}
    kept = {name: tuple(value for value in of_it if value) for name, of_it in values.items()}
    tidied = replace(view, parameters={name: of_it for name, of_it in kept.items() if of_it}, title=without_unseen(view.title))
    if len(tidied.address) > MOST_LETTERS or sum(map(len, kept.values())) > MOST_FIELDS:
        raise RunOfShowError(Wrong("long"))
    return tidied


def views_from(entries: Sequence[Any], most_title: int) -> tuple[View, ...]:
    """The views that entries of a file stand for; RunOfShowError with every problem in any of them."""
    problems = [wrong for place, entry in enumerate(entries, 1) for wrong in _problems(entry, place, most_title)]
    if problems:
        raise RunOfShowError(*dict.fromkeys(problems))
    return tuple(view_of(entry["view"], without_unseen(entry.get("title", ""))) for entry in entries)


def _problems(entry: Any, place: int, most_title: int) -> Iterator[Wrong]:
    if not isinstance(entry, dict) or not {"view"} <= set(entry) <= {"view", "title"}:
        yield Wrong("view", place)
        return
    view, title = entry["view"], entry.get("title", "")
    if not isinstance(view, str) or not isinstance(title, str) or len(view) > MOST_LETTERS:
        yield Wrong("view", place)
        return
    if len(title) > most_title:
        yield Wrong("title", place, title, most_title)
    if unseen(title):
        yield Wrong("letters", place, title)
    yield from _of_address(view, place)


def _of_address(address: str, place: int) -> Iterator[Wrong]:
    path, _, query = address.partition("?")
    page = path.strip("/") or PAGES[0]
    if page not in PAGES:
        yield Wrong("page", place, page)
    try:
        given = parse_qsl(query, max_num_fields=MOST_FIELDS)
    except ValueError:
        yield Wrong("view", place)
        return
    for name, value in given:
        if name not in ALLOWED:
            yield Wrong("parameter", place, name)
        elif unseen(value):
            yield Wrong("letters", place, value)
    if unseen(address):
        yield Wrong("letters", place, address)
