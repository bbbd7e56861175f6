"""What stands in each sheet of the workbook: the columns, and the rows by the names of the columns, typed and in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from analysis.coverage import EVIDENCE_KINDS, evidence_kind, evidence_kinds, newest_evidence
from analysis.narrow import narrow, ordered_actors
from analysis.sourcing import quotes_in, taken_from, verified
from loaders.fields import PartialDate
from loaders.model import Evidence, Source, Stance
from loaders.positions import Positions
from words import text
from words.formats import SIGNS, day
from words.running_names import short_names
from words.silence import silence_words
from words.source_table import COLUMNS as ON_SCREEN
from words.sources import Matches
from words.stances import attribution, retired_words, source_line, speaker_words, stance_words

Value = str | int | date | None
"""A text, a whole number, a whole date, or nothing."""
Row = Mapping[str, Value]


@dataclass(frozen=True)
class Column:
    """A column of a sheet: its name, its width in characters, and what stands in it (a partial date stands there in words)."""

    name: str
    width: int
    kind: Literal["words", "number", "date"] = "words"


def _columns(*wanted: str) -> tuple[Column, ...]:
    """Columns as «name width»; a number ends in #, a date in @."""
    kinds: dict[str, Literal["number", "date"]] = {"#": "number", "@": "date"}
    parts = [one.split() for one in wanted]
    return tuple(Column(name.rstrip("#@"), int(width), kinds.get(name[-1], "words")) for name, width in parts)


_BEHIND = ("language 9", "whose 22", "endorsed_quote 50", "endorsed_who 18", "endorsed_place 34", "polarity# 10")
_IDS = ("retired 16", "actor_id 14", "claim_id 26", "source_id 30", "line# 9")
STANCES = _columns(
    *("actor 13", "claim 36", "stance 22", "quote 60", "who 24", "source 36", "section 22", "page# 7", "date@ 14"),
    *("note 44", "theme 22", "kind 18", "value# 9", "basis 18", "pieces# 9", *_BEHIND, *_IDS),
)
EVIDENCE = _columns(
    *("actor 13", "claim 36", "stance 22", "quote 60", "who 24", "source 36", "section 22", "page# 7", "date@ 14"),
    *("decides 10", "found 26", "theme 22", "kind 18", "value# 9", "basis 18", *_BEHIND, *_IDS),
)
ACTORS = _columns(
    *("actor 13", "name 36", "kind 20", "known# 14", "claims# 12", *(f"{kind}# 12" for kind in EVIDENCE_KINDS), "newest@ 16"),
    *("silence 60", "actor_id 14", "line# 9"),
)
SOURCES = _columns(
    *("source 50", "publisher 24", "date@ 14", "source_kind 24", "source_language 11", "scan 11", "speakers 24"),
    *("decided# 10", "taken# 10", "quotes# 9", "exact# 10", "tolerant# 10", "missing# 12"),
    *("about 50", "url 30", "retired 16", "source_id 30", "line# 9"),
)
PRINTED = {STANCES: 9, EVIDENCE: 9, SOURCES: 14}
"""So many columns of these are printed; the rest is for filters and for machines."""


def stance_rows(positions: Positions, lang: str) -> Iterator[Row]:
    """A row a stance, with its deciding evidence."""
    for stance in positions.stances:
        note = stance.note.in_language(lang) if stance.note else None
        said = _said(positions, stance, stance.deciding, lang)
        yield {**said, "note": note, "pieces": len(stance.evidence), **_level(stance, stance, stance.deciding, lang)}


def evidence_rows(positions: Positions, found: Matches, lang: str) -> Iterator[Row]:
    """A row a piece of evidence; stance and basis are what that piece says by itself."""
    for stance in positions.stances:
        for piece in stance.evidence:
            own = piece if piece.stance else stance
            decides = text("download.that_is_so" if piece is stance.deciding else "download.that_is_not", lang)
            checked = {"decides": decides, "found": text(f"download.found_{_found(piece, found)}", lang)}
            yield {**_said(positions, stance, piece, lang), **checked, **_level(stance, own, piece, lang)}


def _found(piece: Evidence, found: Matches) -> str:
    """How the words were found, and those that they endorse: the weaker of the two."""
    each = {found.get((place.source, place.quote), "missing") for place in (piece, piece.endorses) if place}
    return next(match for match in ("missing", "tolerant", "exact") if match in each)


def _said(positions: Positions, stance: Stance, piece: Evidence, lang: str) -> dict[str, Value]:
    """Who said what where: what stances and pieces of evidence have in common."""
    actor, claim, source = positions.actor[stance.actor], positions.claim[stance.claim], positions.source[piece.source]
    gone = [retired_words(one, lang) for one in (actor, claim, positions.theme[claim.theme], source)]
    return {
        "actor": actor.short.in_language(lang),
        "kind": text(f"kind.{actor.kind}", lang),
        "claim": claim.wording.in_language(lang),
        "theme": positions.theme[claim.theme].name.in_language(lang),
        "polarity": claim.polarity,
        "quote": piece.quote,
        "language": text(f"download.language_{piece.language}", lang),
        "who": attribution(positions, stance, piece, lang),
        "whose": text(f"download.whose_{evidence_kind(piece)}", lang),
        "source": f"{source.published_by(lang)}: {source.title}",
        "section": piece.section,
        "page": piece.page,
        "date": _date(piece.date or source.date, lang),
        **_endorsed(positions, piece, lang),
        "retired": " ".join(dict.fromkeys(filter(None, gone))) or None,
        "actor_id": stance.actor,
        "claim_id": stance.claim,
        "source_id": piece.source,
        "line": stance.line,
    }


def _endorsed(positions: Positions, piece: Evidence, lang: str) -> dict[str, Value]:
    if (words := piece.endorses) is None:
        return {}
    return {
        "endorsed_quote": words.quote,
        "endorsed_who": speaker_words(positions, words, lang),
        "endorsed_place": source_line(positions, words, lang),
    }


def _level(stance: Stance, own: Stance | Evidence, piece: Evidence, lang: str) -> dict[str, Value]:
    """The step in words, as a number, and its basis. Nobody is shown as having said what it only endorses."""
    value = own.stance.value_on_scale if own.stance else stance.value
    words = f"{SIGNS[value]} {stance_words(own, lang)}"
    said = text("evidence.by_endorsement", lang, stance=words) if piece.endorses else words
    return {"stance": said, "value": value, "basis": text(f"basis.{own.basis}", lang) if own.basis else None}


def _date(when: PartialDate, lang: str) -> Value:
    """A date that is whole as one; another in words, as far as it is known."""
    whole = when.first_day is not None and when.text.count("-") == 2
    return when.first_day if whole else day(when, lang)


def actor_rows(positions: Positions, lang: str) -> Iterator[Row]:
    """A row an actor in use: how much is known of it, in whose words, and why nothing is where it is silent."""
    actors, claims = ordered_actors(positions), len(narrow(positions).claims)
    kinds = evidence_kinds(positions, actors).to_dict("index")
    # the day matters to the age only, which grows after the file is written
    newest = newest_evidence(positions, actors, positions.updated)["date"]
    for key in actors:
        actor, counts, when = positions.actor[key], kinds[key], newest[key]
        yield {
            "actor": actor.short.in_language(lang),
            "name": actor.name.in_language(lang),
            "kind": text(f"kind.{actor.kind}", lang),
            "known": counts["n"],
            "claims": claims,
            **{kind: counts[kind] for kind in EVIDENCE_KINDS},
            "newest": _date(when, lang) if counts["n"] else None,
            "silence": None if counts["n"] else silence_words(positions, key, [], lang),
            "actor_id": key,
            "line": actor.line,
        }


def source_rows(positions: Positions, found: Matches, lang: str) -> Iterator[Row]:
    """A row a source: what it is, what is taken from it, and how its quotes were found in its text."""
    for source in positions.sources:
        taken, quotes = taken_from(positions, source.id), quotes_in(positions, source.id)
        checked = verified(quotes, found)
        yield {
            **_facts(positions, source, lang),
            "decided": len(taken.decided),
            "taken": len(taken.stances),
            "quotes": len(quotes),
            **{name: getattr(checked, name) for name in ("exact", "tolerant", "missing")},
        }


def _facts(positions: Positions, source: Source, lang: str) -> dict[str, Value]:
    return {
        "source": source.title,
        "publisher": source.published_by(lang),
        "date": _date(source.date, lang),
        "source_kind": text(f"sources.kind_of_{source.kind}", lang),
        "source_language": text(f"download.language_{source.language}", lang),
        "scan": text("download.that_is_so" if source.machine_scan else "download.that_is_not", lang),
        "speakers": short_names(positions, source.actors, lang),
        "about": source.note.in_language(lang) if source.note else None,
        "url": source.url,
        "retired": retired_words(source, lang) or None,
        "source_id": source.id,
        "line": source.line,
    }


def head(column: str, lang: str) -> str:
    """The head of a column, by its name."""
    return text(f"sources.column_{column}" if column in ON_SCREEN else f"download.column_{column}", lang)
