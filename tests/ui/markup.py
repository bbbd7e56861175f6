"""The elements of finished HTML."""

from html.parser import HTMLParser

Tags = list[tuple[str, dict[str, str | None]]]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: Tags = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def tags_of(markup: str) -> Tags:
    """Each element's name and attributes, in order."""
    reader = _Reader()
    reader.feed(markup)
    return reader.found
