"""Two versions of a positions file → sentences that say what changed, each with the line it stands on."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from loaders.diff import HEAD, ORDER, Change, Difference, Kind, differences
from loaders.diff_tree import Node
from loaders.diff_words import SECTIONS, both_words, harmless, place_words, value_words
from loaders.draft import NOUNS
from loaders.positions import Positions
from loaders.problems import Problem, report

NO_DIFFERENCE = "Ingen forskjell"


def told(old: Positions, new: Positions) -> Iterator[str]:
    """The lines that tell what changed: a heading a section, `file:line: sentence` a change, and a sentence that counts."""
    found = differences(old, new)
    if not found:
        yield NO_DIFFERENCE
        return
    for section, members in groupby(found, lambda one: one.section):
        yield f"{SECTIONS[section].heading}:"
        for one in members:
            path = old.path if one.change.in_old else new.path
            yield from report(path, [Problem(one.change.line, sentence(old, new, one))])
    yield counts(found)


def counts(found: Iterable[Difference]) -> str:
    """`I alt 3 endringer: 1 nytt standpunkt, 1 endret aktør og 1 fjernet kilde`: how many entries are new, changed, gone."""
    found = list(found)
    entries: dict[tuple[str, str], set[object]] = {}
    for one in found:
        entries.setdefault((one.section, _fate(one)), set()).add(_identity(one))
    parts = [
        _counted(section, fate, len(entries[section, fate]))
        for section in ORDER
        for fate in ("added", "removed", "renamed", "changed")
        if (section, fate) in entries
    ]
    *most, last = parts
    listed = f"{', '.join(most)} og {last}" if most else last
    return f"I alt {len(found)} {'endring' if len(found) == 1 else 'endringer'}: {listed}"


def _fate(one: Difference) -> str:
    if one.section != HEAD and one.old is None:
        return "added"
    if one.section != HEAD and one.new is None:
        return "removed"
    return "renamed" if _id(one.old) != _id(one.new) else "changed"


def _id(node: Node | None) -> Any:
    return node.of.get("id") if node else None


def _identity(one: Difference) -> object:
    """What tells an entry from the others of its section (several can stand on one line); of the file itself each key."""
    entry = one.new or one.old
    return id(entry) if entry else one.change.path[0]


def _counted(section: str, fate: str, count: int) -> str:
    words = SECTIONS[section]
    adjectives = {
        "added": (words.new, "nye"),
        "removed": ("fjernet", "fjernede"),
        "renamed": ("omdøpt", "omdøpte"),
        "changed": ("endret", "endrede"),
    }
    return f"{count} {adjectives[fate][count > 1]} {words.many if count > 1 else words.one}"


def sentence(old: Positions, new: Positions, one: Difference) -> str:
    """What one change is of, and what it is."""
    change, subject = one.change, _subject(old, new, one)
    if not change.path:
        return _entry_sentence(new, one, subject)
    if change.kind is Kind.RENAMED:
        return f"{subject} het «{change.before}»: ny id, og det som viser til den, følger med"
    if change.path == ("retired",):
        return f"{subject} {_retired_sentence(change)}"
    return f"{subject}: {_field_sentence(change)}" if subject else _field_sentence(change)


def _entry_sentence(new: Positions, one: Difference, subject: str) -> str:
    change, words = one.change, SECTIONS[one.section]
    if change.kind is Kind.MOVED:
        if change.after is not None:
            return f"{subject} står nå etter {_named(one.section, change.after)}"
        return f"{subject} står nå foran {_named(one.section, change.before)}"
    stance = one.section == "stances"
    if change.kind is Kind.ADDED:
        new_one = f"{words.new} {words.one}"
        return f"{f'{subject}: {new_one}' if stance else subject.replace(words.the, new_one, 1)} – {_described(change.after)}"
    heir = new.current_id(one.section, _id(change.before)) if one.section in NOUNS else None
    leads = f"; id-en fører nå til «{heir}»" if heir else ""
    return f"{f'{subject}: {words.the}' if stance else subject} er fjernet (var: {_described(change.before)}){leads}"


def _described(entry: Node) -> str:
    """What an entry says; of a stance its value and the words that decide it, since the subject says the rest."""
    if "evidence" not in entry.of:
        return value_words(entry)
    deciding, *more = entry.of["evidence"]
    others = f", og {len(more)} belegg til" if more else ""
    return f"{value_words(entry.of['stance'])}; avgjørende belegg: {value_words(deciding)}{others}"


def _field_sentence(change: Change) -> str:
    place = place_words(change.path)
    if change.kind is Kind.MOVED:
        if change.after is None:
            return f"rekkefølgen av {place} er endret"
        return f"avgjørende belegg er nå {_quote(change.after)}, ikke {_quote(change.before)}"
    if change.kind is Kind.ADDED or change.before is None:
        decides = " (nå avgjørende)" if _is_first_evidence(change) else ""
        return f"{place}{decides} er lagt til: {value_words(change.after)}"
    if change.kind is Kind.REMOVED or change.after is None:
        decides = " (var avgjørende)" if _is_first_evidence(change) else ""
        return f"{place}{decides} er fjernet: {value_words(change.before)}"
    stance = change.path == ("stance",)
    return both_words(change.before, change.after) if stance else f"{place}: {both_words(change.before, change.after)}"


def _retired_sentence(change: Change) -> str:
    if change.after is None:
        return f"er tatt i bruk igjen; den var tatt ut – {value_words(change.before)}"
    return f"er tatt ut av bruk – {value_words(change.after)}"


def _is_first_evidence(change: Change) -> bool:
    return change.path[-2:] == ("evidence", 1)


def _quote(evidence: Node) -> str:
    return f"{value_words(evidence.of['quote'])} ({evidence.of['source']})"


def _subject(old: Positions, new: Positions, one: Difference) -> str:
    entry = one.new or one.old
    if entry is None:
        return ""
    if one.section == "stances":
        return _stance_name(new if one.new else old, entry)
    return _named(one.section, entry)


def _named(section: str, entry: Node) -> str:
    if section == "corrections":
        return f"rettelsen av {entry.of['date']}"
    return f"{SECTIONS[section].the} «{entry.of['id']}»"


def _stance_name(positions: Positions, stance: Node) -> str:
    """By the names and the wording of the file that it stands in."""
    actor, claim = positions.actor[stance.of["actor"]], positions.claim[stance.of["claim"]]
    return f"{harmless(actor.short.nb)} – «{harmless(claim.wording.nb)}»"
