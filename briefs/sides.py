"""Who is with the demands or open to them, who is against or sets conditions, and who is silent: each with words and source."""

from collections.abc import Mapping, Sequence

from analysis.coalitions import Coalition, coalition
from analysis.demands import spoken_nearby
from analysis.objections import Objections, objections
from analysis.sides import Passage, side_texts
from briefs.brief import Cell, Line, Part, Points, Row, Said, Section, Table
from briefs.hearing import Hearing
from briefs.quotes import each_once, passage_lines, stance_lines
from loaders.model import Basis, Stance
from words import text
from words.coalition import nearby_words
from words.formats import listing, number
from words.objections import objections_answer
from words.running_names import short_names
from words.sentences import ids_of
from words.silence import Silence, silence_notes, silences

WIDTHS = (31, 69)


def supporting(one: Hearing) -> Section:
    """Everybody else who is for, or weighs, claim by claim: parties first. Those who set conditions are there without words."""
    stances = [stance for stance in objections(one.positions, one.claims, one.actor).heard if stance.value >= 0]
    rows = {claim: _of_claim(one, claim, [each for each in stances if each.claim == claim]) for claim in one.claims}
    heading = text("brief.supporting", one.lang)
    if not stances:
        return Section(heading, (Said(text("brief.supporting_nobody", one.lang)),))
    alone = [claim for claim, those in rows.items() if not those]
    nobody = text("brief.supporting_alone", one.lang, n=len(alone), claims=one.numbers(alone))
    return Section(heading, (_table(one, heading, rows), *([Said(nobody)] if alone else [])))


def opposing(one: Hearing) -> Section:
    """Everybody else who is against, or supports on conditions, in their own words."""
    found = objections(one.positions, one.claims, one.actor)
    answer = objections_answer(one.positions, found, one.lang)
    rows = {claim: _objecting(one, claim, found) for claim in one.claims}
    parts: list[Part] = [Said(answer.text, answer.stances)]
    heading = text("coalition.objections", one.lang)
    return Section(heading, (*parts, *([_table(one, heading, rows)] if any(rows.values()) else [])))


def _table(one: Hearing, title: str, rows: Mapping[str, Sequence[Row]]) -> Table:
    """Who and where they stand, and their words; `rows` by claim."""
    heads = tuple(text(f"brief.head_{head}", one.lang) for head in ("who_stance", "words"))
    return Table(title, heads, each_once({one.numbers([claim]): those for claim, those in rows.items()}, one.lang), WIDTHS)


def _of_claim(one: Hearing, claim: str, stances: Sequence[Stance]) -> list[Row]:
    conditional = [stance for stance in stances if stance.basis is Basis.CONDITION]
    rows = [_row(one, passage) for passage in _passages(one, [stance for stance in stances if stance not in conditional])]
    if conditional:
        there = Line(text("brief.words_below", one.lang, heading=text("coalition.objections", one.lang)), "small")
        rows.append(Row((_who(one, conditional), (there,)), ids_of(conditional)))
    return _grouped(one, claim, rows)


def _objecting(one: Hearing, claim: str, found: Objections) -> list[Row]:
    sides = [[stance for stance in side if stance.claim == claim] for side in (found.against, found.conditional)]
    return _grouped(one, claim, [_row(one, passage) for side in sides for passage in _passages(one, side)])


def _grouped(one: Hearing, claim: str, rows: Sequence[Row]) -> list[Row]:
    """The claim above its rows, where there are several claims."""
    if len(one.claims) == 1:
        return list(rows)
    return [Row(row.cells, row.stances, "" if place else one.name(claim)) for place, row in enumerate(rows)]


def _passages(one: Hearing, stances: Sequence[Stance]) -> list[Passage]:
    """The passages that decide some stances, each once: those of parties with seats first."""
    found = [passage for side in side_texts(stances) for passage in side.deciding] if stances else []
    return sorted(found, key=lambda passage: not any(stance.actor in one.found.seats_of for stance in passage.deciding))


def _row(one: Hearing, passage: Passage) -> Row:
    behind = passage.deciding
    words = passage_lines(one.positions, passage, one.lang)
    return Row((_who(one, behind), words), ids_of(behind))


def _who(one: Hearing, stances: Sequence[Stance]) -> Cell:
    """The names with their seats, and where they stand."""
    names = listing([_seated(one, stance.actor) for stance in stances], one.lang)
    return (Line(names, "strong"), *stance_lines(stances, one.positions, one.lang))


def _seated(one: Hearing, actor: str) -> str:
    """«Ap (53 plasser)», with the assumption where there is one; an organisation by its name alone."""
    name, seats = short_names(one.positions, [actor], one.lang), one.found.seats_of.get(actor)
    if seats is None:
        return name
    assumed = actor in one.found.assumed
    return text("brief.party_assumed" if assumed else "brief.party", one.lang, party=name, n=number(seats, one.lang))


def silent(one: Hearing) -> Section:
    """Which parties with seats are silent, on which claims, and why; and where parties have spoken nearby."""
    heading = text("brief.silent", one.lang)
    quiet = [party for party, stances in one.found.stances.items() if len(stances) < len(one.claims)]
    if not quiet:
        return Section(heading, (Said(text("brief.silent_nobody", one.lang)),))
    several = len(one.claims) > 1
    heads = tuple(text(f"brief.head_{head}", one.lang) for head in ("parties", *(["claims"] if several else []), "why"))
    rows = tuple(_silence(one, found) for found in _silences(one, quiet))
    notes = tuple(Said(note) for note in silence_notes(one.positions, quiet, one.claims, one.lang))
    parts: list[Part] = [
        Said(text("brief.silence_means" if several else "brief.silence_means_one", one.lang)),
        Table(heading, heads, rows, (46, 12, 42) if several else (50, 50)),
    ]
    return Section(heading, (*parts, *([Points(notes)] if notes else []), *_nearby(one)))


def _silences(one: Hearing, parties: Sequence[str]) -> list[Silence]:
    """By the claims that they are silent on, and by the reason: those who are silent on most come first."""
    heaps: dict[tuple[str, ...], list[str]] = {}
    for party in parties:
        unsaid = tuple(claim for claim in one.claims if f"{party}/{claim}" not in one.positions.stance)
        heaps.setdefault(unsaid, []).append(party)
    by_number = sorted(heaps.items(), key=lambda heap: -len(heap[0]))
    return [found for claims, heap in by_number for found in silences(one.positions, heap, claims, one.lang)]


def _silence(one: Hearing, found: Silence) -> Row:
    """Who, on which claims where there are several, and why."""
    who = Line(listing([_seated(one, party) for party in found.actors], one.lang))
    if len(one.claims) == 1:
        return Row(((who,), (Line(found.words),)))
    every = text("brief.all_claims", one.lang, n=number(len(one.claims), one.lang))
    claims = every if len(found.subjects) == len(one.claims) else one.numbers(found.subjects)
    return Row(((who,), (Line(claims),), (Line(found.words),)))


def _nearby(one: Hearing) -> list[Part]:
    """Beside claims on which no party with seats has spoken: those of their themes on which some have."""
    unspoken = [turn.claim for turn in one.turns if not any(turn.coalition.stances.values())]
    if not unspoken:
        return []
    found: Coalition = coalition(one.positions, unspoken, one.body)
    near = {claim: parties for claim, parties in spoken_nearby(one.positions, found).items() if claim not in one.claims}
    if not near:
        return []
    keys = tuple(f"{party}/{claim}" for claim, parties in near.items() for party in parties)
    words = [nearby_words(one.positions, claim, parties, one.lang) for claim, parties in near.items()]
    return [Said(f"{text('coalition.nearest_claims', one.lang)} {'; '.join(words)}.", keys)]
