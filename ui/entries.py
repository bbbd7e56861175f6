"""What the entries of the data are called, and the page that each sort of them has."""

from collections.abc import Mapping, Sequence

from loaders.model import Actor, Bilingual, Permanent
from loaders.positions import Positions
from words.stances import actor_name

PAGE_OF = {
    "actors": ("actor", "who"),
    "claims": ("claim", "claim"),
    "themes": ("theme", "about"),
    "sources": ("sources", "source"),
    "proposals": ("recommendation", "proposal"),
    "bodies": ("coalition", "body"),
}
"""Section of the data → the page about one of its entries, and the parameter that names it there."""
_NAMED_IN = ("short", "name", "wording", "title")


def entries(positions: Positions, section: str) -> Sequence[Permanent]:
    """The entries of a section."""
    found: Sequence[Permanent] = getattr(positions, section)
    return found


def full_name(entry: Permanent, lang: str) -> str:
    """The name in full; of an actor with the short one."""
    if isinstance(entry, Actor):
        return actor_name(entry, lang)
    (named,) = (getattr(entry, field) for field in _NAMED_IN[1:] if hasattr(entry, field))
    return named.in_language(lang) if isinstance(named, Bilingual) else str(named)


def names(positions: Positions, section: str) -> Mapping[str, tuple[str, ...]]:
    """Id → everything that an entry is called: its ids, present and former, and its names in both languages."""
    return {entry.id: (entry.id, *entry.formerly, *_all_names(entry)) for entry in entries(positions, section)}


def _all_names(entry: Permanent) -> tuple[str, ...]:
    named = [getattr(entry, field) for field in _NAMED_IN if hasattr(entry, field)]
    return tuple(one for it in named for one in ((it.nb, it.en) if isinstance(it, Bilingual) else (str(it),)))
