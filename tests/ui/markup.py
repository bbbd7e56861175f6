"""The elements of finished HTML."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Any

BUTTON = ("type", "class", "aria-label", "data-copy")
"""What a button that copies has."""
Tags = list[tuple[str, dict[str, str | None]]]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: Tags = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def read(markup: str) -> str:
    """What is read of finished HTML, without its buttons."""
    return re.sub(r"<button.*?</button>", "", markup)


def to_copy(parts: Iterable[Any]) -> list[str]:
    """The texts that stand in full among HTML parts of a page, each with a button that copies it."""
    found = [tags_of(part.proto.body) for part in parts]
    return [
        str(tag["data-copy"]) for tags in found if tags[1:2] and tags[1][1].get("class") == "to-copy" for _, tag in tags[2:]
    ]


def tags_of(markup: str) -> Tags:
    """Each element's name and attributes, in order."""
    reader = _Reader()
    reader.feed(markup)
    return reader.found
