"""Two versions of a positions file → sentences that say what changed, each with the line it stands on."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from loaders.diff import Change, Difference, Kind, differences
from loaders.diff_counts import counts
from loaders.diff_labels import SECTIONS
from loaders.diff_stretch import harmless
from loaders.diff_tree import Named, Node
from loaders.diff_words import Words
from loaders.draft import NOUNS
from loaders.positions import Positions
from loaders.problems import Problem, report

NO_DIFFERENCE = "Ingen forskjell"
UNLABELLED = (("stance",), ("polarity",))
"""Fields whose values say by themselves what they are of."""


def told(old: Positions, new: Positions) -> Iterator[str]:
    """The lines that tell what changed: a heading a section, `file:line: sentence` a change, and a sentence that counts."""
    found, sentences = differences(old, new), Sentences(old, new, Words(old, new))
    if not found:
        yield NO_DIFFERENCE
        return
    for section, members in groupby(found, lambda one: one.section):
        yield f"{SECTIONS[section].heading}:"
        for one in members:
            path = old.path if one.change.in_old else new.path
            yield from report(path, [Problem(one.change.line, sentences.sentence(one))])
    yield counts(found)


@dataclass(frozen=True)
class Sentences:
    """What one change is of, and what it is."""

    old: Positions
    new: Positions
    words: Words

    def sentence(self, one: Difference) -> str:
        """One change, with what it is of."""
        change = one.change
        if not change.path:
            return self._moved(one) if change.kind is Kind.MOVED else self._come_or_gone(one)
        subject = self._subject(one)
        if change.kind is Kind.RENAMED:
            return f"{subject} {self._renamed(one)}"
        if change.path == ("retired",):
            return f"{subject} {self._retired(change)}"
        return f"{subject}: {self._field(change)}" if subject else self._field(change)

    def _subject(self, one: Difference) -> str:
        entry = one.new or one.old
        if entry is None:
            return ""
        if one.section == "stances":
            # by the names and the wording of the file that it stands in
            positions = self.new if one.new else self.old
            actor, claim = positions.actor[entry.of["actor"].id], positions.claim[entry.of["claim"].id]
            return f"{harmless(actor.short.nb)} – «{harmless(claim.wording.nb)}»"
        return self._named(one.section, entry)

    def _named(self, section: str, entry: Node) -> str:
        if section == "corrections":
            return f"rettelsen av {self.words.value(entry.of['date'])}"
        name = self.words.name(Named(section, entry.of["id"]))
        return f"{SECTIONS[section].the} {name}" + (f" ({entry.of['id']})" if section == "actors" else "")

    def _moved(self, one: Difference) -> str:
        before, after = one.change.before, one.change.after
        if after is not None:
            return f"{self._subject(one)} står nå etter {self._named(one.section, after)}"
        return f"{self._subject(one)} står nå foran {self._named(one.section, before)}"

    def _come_or_gone(self, one: Difference) -> str:
        words, come = SECTIONS[one.section], one.change.kind is Kind.ADDED
        entry = one.change.after if come else one.change.before
        if one.section == "stances":
            what = f"{words.new} {words.one} – " if come else f"{words.the} er fjernet – det var: "
            return f"{self._subject(one)}: {what}{self._stance(entry)}"
        known_by = f"av {self.words.value(entry.of['date'])}" if one.section == "corrections" else f"({entry.of['id']})"
        said = self.words.fields(entry, leaving_out=("date",) if one.section == "corrections" else ())
        if come:
            return f"{words.new} {words.one} {known_by}: {said}"
        heir = self.new.current_id(one.section, entry.of["id"]) if one.section in NOUNS else None
        leads = f"; id-en fører nå til {self.words.name(Named(one.section, heir))}" if heir else ""
        return f"{words.the} {known_by} er fjernet{leads} – det som sto der: {said}"

    def _stance(self, entry: Node) -> str:
        """Its value and the words that decide it; the subject says the rest."""
        deciding, *more = entry.of["evidence"]
        others = f", og {len(more)} belegg til" if more else ""
        return f"{self.words.value(entry.of['stance'])}; avgjørende belegg: {self.words.value(deciding)}{others}"

    def _renamed(self, one: Difference) -> str:
        before, noun = one.change.before, SECTIONS[one.section].one
        if one.new is None or before in one.new.of["formerly"]:
            return f"het «{before}»: ny id, og det som viser til den, følger med"
        return f"ser ut som samme {noun} som «{before}», som er borte – skriv formerly: [{before}], ellers brytes lenkene"

    def _retired(self, change: Change) -> str:
        if change.after is None:
            return f"er tatt i bruk igjen; tatt ut – {self.words.value(change.before)}"
        return f"er tatt ut av bruk – {self.words.value(change.after)}"

    def _field(self, change: Change) -> str:
        place, last = self.words.place(change.path), str(change.path[-1])
        if change.kind is Kind.MOVED:
            if change.after is None:
                return f"rekkefølgen av {place} er endret"
            return f"avgjørende belegg er nå {self._quote(change.after)}, ikke {self._quote(change.before)}"
        if change.kind is Kind.ADDED or change.before is None:
            decides = " (nå avgjørende)" if _is_first_evidence(change) else ""
            return f"{place}{decides} er lagt til: {self.words.value(change.after, last)}"
        if change.kind is Kind.REMOVED or change.after is None:
            decides = " (var avgjørende)" if _is_first_evidence(change) else ""
            return f"{place}{decides} er fjernet: {self.words.value(change.before, last)}"
        both = self.words.both(change.before, change.after, last)
        return both if change.path in UNLABELLED else f"{place}: {both}"

    def _quote(self, evidence: Node) -> str:
        return f"{self.words.value(evidence.of['quote'])}, fra {self.words.name(evidence.of['source'])}"


def _is_first_evidence(change: Change) -> bool:
    return change.path[-2:] == ("evidence", 1)
