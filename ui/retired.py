"""What is said of an entry that is no longer in use, where an address still names it, and the way to what took its place."""

from collections.abc import Callable, Sequence

from loaders.model import Permanent
from ui.entries import full_name
from ui.language import language, t
from ui.markup import plain, shown
from ui.notice import gentle_notice
from ui.same_page import same_page
from words.formats import quoted
from words.stances import retired_words


def tell_of_retired(name: str, key: str, entries: Sequence[Permanent]) -> None:
    """Above the page that is about an entry (`name` is the parameter that says so): that it is retired, if it is."""
    (entry,) = (one for one in entries if one.id == key)
    if gone := retired_words(entry, language()):
        gentle_notice(plain(gone), _instead(name, entry, entries))


def _instead(name: str, entry: Permanent, entries: Sequence[Permanent]) -> str:
    """«Bruk i stedet: …», as a link to the same page; empty where nothing took its place."""
    called = {one.id: quoted(full_name(one, language()), language()) for one in entries}
    return replaced_by(entry, lambda key: same_page(called[key], **{name: [key]}))


def replaced_by(entry: Permanent, link: Callable[[str], str]) -> str:
    """«Bruk i stedet: …», in finished HTML; `link` makes the link to an entry. Empty where nothing took its place."""
    key = entry.retired.replaced_by if entry.retired else None
    return f"{shown(t('choices.instead'))} {link(key)}" if key else ""
