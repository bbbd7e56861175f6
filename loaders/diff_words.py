"""What fields and values are called where changes are told of (in Bokmål, as all that a loader says)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from loaders.diff_labels import (
    BASES,
    BY_ORDINAL,
    BY_PARTY,
    CODES,
    DIRECTIONS,
    LABELS,
    LANGUAGES,
    LEVELS,
    MONTHS,
    ORDINALS,
)
from loaders.diff_stretch import both_texts, harmless
from loaders.diff_tree import Graded, Named, Node
from loaders.fields import PartialDate
from loaders.model import Bilingual
from loaders.positions import Positions

NONE = "ingen"
NAMING = ("short", "wording", "name", "title")
"""The fields by which entries are called; the first one that an entry has."""
FIRST_TOLD = ("quote", "reason", "name", "title", "wording", "what")
"""The fields of an entry that stand without a label before the others: what is quoted or named."""
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Words:
    """Places and values in words. Ids are called by the names of the newer file, or of the older one where it has none."""

    old: Positions
    new: Positions

    def name(self, named: Named) -> str:
        """`KrF`, or `«Brev» (brev)`: short names tell actors apart; what is called by a long text has its id beside it."""
        called = self._called(named)
        if called is None:
            return f"«{harmless(named.id)}»"
        return called if named.section == "actors" else f"«{called}» ({named.id})"

    def _called(self, named: Named) -> str | None:
        for positions in (self.new, self.old):
            entry = next((one for one in getattr(positions, named.section) if one.id == named.id), None)
            if entry is not None:
                words = next(getattr(entry, key) for key in NAMING if hasattr(entry, key))
                return harmless(words.nb if isinstance(words, Bilingual) else words)
        return None

    def place(self, path: Path) -> str:
        """`belegg 2, sitat`, `første merknad for, avsnitt`, `ordlyd (engelsk)`, `plasser for KrF`."""
        words = ""
        for above, step in zip((None, *path), path, strict=False):
            if isinstance(step, int):
                words = _numbered(words, step, by_ordinal=above in BY_ORDINAL)
            elif above in BY_PARTY:
                words += f" {BY_PARTY[above]} {self.name(Named('actors', step))}"
            elif step in LANGUAGES and above is not None:
                words += f" ({LANGUAGES[step]})"
            else:
                words += f"{', ' if words else ''}{LABELS.get(step, step)}"
        return words

    def value(self, value: Any, key: str = "") -> str:
        """The value of a field as it is told of, in full, on one line and harmless to a terminal."""
        if isinstance(value, Graded):
            return LEVELS[value.level] + (f" ({BASES[value.basis]})" if value.basis else "")
        if isinstance(value, Named):
            return self.name(value)
        if isinstance(value, Node):
            return self._node(value)
        if isinstance(value, tuple):
            return ("; " if value and isinstance(value[0], Node) else ", ").join(self.value(one, key) for one in value) or NONE
        return _scalar(value, key)

    def _node(self, node: Node) -> str:
        if node.model is Bilingual:
            return " / ".join(self.value(value) for _, value in node.fields)
        if node.model is None:
            return ", ".join(f"{self.name(Named('actors', key))}: {value}" for key, value in node.fields) or NONE
        return self.fields(node, leaving_out=())

    def fields(self, node: Node, leaving_out: Iterable[str]) -> str:
        """What an entry says: what is quoted or named first, whatever the model's order, then the others with their labels."""
        said = {key: value for key, value in node.said.items() if key not in ("id", *leaving_out)}
        first = [key for key in FIRST_TOLD if key in said]
        words = [self.value(said[key], key) for key in first]
        rest = [f"{LABELS.get(key, key)}: {self.value(value, key)}" for key, value in said.items() if key not in first]
        return ", ".join([*words, *rest])

    def both(self, before: Any, after: Any, key: str = "") -> str:
        """What a value was and is: `a → b`, of texts what has changed, of several ids those that have come and gone."""
        if isinstance(before, str) and isinstance(after, str) and not {before, after} <= CODES.get(key, {}).keys():
            return both_texts(before, after)
        if isinstance(before, Node) and isinstance(after, Node):
            pairs = zip(before.of.items(), after.of.values(), strict=True)
            return ", ".join(f"{LANGUAGES.get(lang, lang)} {self.both(was, now)}" for (lang, was), now in pairs)
        if _are_ids(before) and _are_ids(after):
            return self._come_and_gone(before, after)
        if key == "polarity" and before in DIRECTIONS and after in DIRECTIONS:
            return f"støtte trekker nå {DIRECTIONS[after]} (før: {DIRECTIONS[before]})"
        return f"{self.value(before, key)} → {self.value(after, key)}"

    def _come_and_gone(self, before: tuple[Any, ...], after: tuple[Any, ...]) -> str:
        come, gone = ([one for one in these if one not in those] for these, those in ((after, before), (before, after)))
        if not come and not gone:
            return f"rekkefølgen er nå {self.value(after)}"
        told = [(come, "er kommet til"), (gone, "er tatt ut")]
        return ", ".join(f"{_listing([self.value(one) for one in ids])} {what}" for ids, what in told if ids)


def _are_ids(value: Any) -> bool:
    return isinstance(value, tuple) and not any(isinstance(one, Node) for one in value)


def _listing(names: list[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} og {last}" if most else last


def _numbered(words: str, place: int, by_ordinal: bool) -> str:
    if not by_ordinal:
        return f"{words} {place}"
    return f"{ORDINALS[place - 1] if place <= len(ORDINALS) else f'{place}.'} {words}"


def _scalar(value: Any, key: str) -> str:
    if value is None:
        return NONE
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, date | PartialDate):
        return _date_words(str(value))
    if isinstance(value, str):
        return CODES.get(key, {}).get(value, f"«{harmless(value)}»")
    return f"støtte trekker {DIRECTIONS[value]}" if key == "polarity" and value in DIRECTIONS else str(value)


def _date_words(written: str) -> str:
    """`2. mai 2031`, `mai 2031`, `2031` or `udatert`."""
    if written == "undated":
        return "udatert"
    year, *rest = map(int, written.split("-"))
    month = [MONTHS[rest[0] - 1]] if rest else []
    return " ".join([*(f"{day}." for day in rest[1:]), *month, str(year)])
