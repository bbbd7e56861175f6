"""A file as it was written, before its entries are checked one by one.

What holds between entries is looked up here and not in the finished entries, so that one mistake never hides another:
a stance with too long a quote and an unknown actor is told of both.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from loaders.problems import Problem, did_you_mean, shown
from loaders.yaml_builder import LineList, LineMap

NOUNS = {
    "sources": "kilde",
    "actors": "aktør",
    "bodies": "organ",
    "themes": "tema",
    "claims": "påstand",
    "proposals": "forslag",
}


def texts(raw: LineMap, key: str) -> Iterator[tuple[str, int]]:
    """The texts under a key, one or a list of them, each with its line."""
    value = raw.get(key)
    if isinstance(value, str):
        yield value, raw.lines[key]
    elif isinstance(value, LineList):
        yield from ((item, line) for item, line in zip(value, value.lines, strict=True) if isinstance(item, str))


def text(raw: LineMap, key: str) -> str | None:
    """The one text under a key; None where there is none."""
    value = raw.get(key)
    return value if isinstance(value, str) else None


def maps(raw: LineMap, key: str) -> list[LineMap]:
    """The maps in the list under a key."""
    value: Any = raw.get(key)
    return [item for item in value if isinstance(item, LineMap)] if isinstance(value, LineList) else []


@dataclass(frozen=True)
class Draft:
    """A file's sections as written."""

    raw: LineMap

    def entries(self, section: str) -> list[LineMap]:
        """The entries of a section that can have keys at all."""
        return maps(self.raw, section)

    @cached_property
    def ids(self) -> dict[str, set[str]]:
        """The ids by section."""
        return {section: {name for item in self.entries(section) if (name := text(item, "id"))} for section in NOUNS}

    @cached_property
    def renamed(self) -> dict[tuple[str, str], str]:
        """(section, former id) → the id it has now."""
        return {
            (section, former): name
            for section in NOUNS
            for item in self.entries(section)
            if (name := text(item, "id"))
            for former, _ in texts(item, "formerly")
        }

    @cached_property
    def parties(self) -> set[str]:
        return {name for item in self.entries("actors") if item.get("kind") == "party" and (name := text(item, "id"))}

    @cached_property
    def speakers(self) -> dict[str, set[str]]:
        """Source id → those whose own words it holds; only of sources that say so."""
        return {
            name: {actor for actor, _ in texts(item, "actors")}
            for item in self.entries("sources")
            if (name := text(item, "id")) and isinstance(item.get("actors"), LineList)
        }

    def unknown(self, section: str, name: str, line: int) -> Iterator[Problem]:
        """The problem of an id that is not in its section. A section that is missing altogether is told of elsewhere."""
        if name in self.ids[section] or not isinstance(self.raw.get(section), LineList):
            return
        if (now := self.renamed.get((section, name))) is not None:
            hint = f" – den heter nå «{now}»"
        else:
            hint = did_you_mean(name, self.ids[section]) or f" – legg til under {section}, eller rett id-en"
        yield Problem(line, f"ukjent {NOUNS[section]} {shown(name)}{hint}")
