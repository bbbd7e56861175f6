"""Whom to tell of an error."""

from loaders.positions import Positions
from ui.language import language
from ui.markup import shown, tag


def contact_html(positions: Positions) -> str:
    """The words of the file, and after them the address where it has one, as a link."""
    words, address = shown(positions.contact.in_language(language())), positions.contact_address
    if address is None:
        return words
    way = address if address.startswith("https://") else f"mailto:{address}"
    return f"{words} {tag('a', shown(address), href=way)}"
