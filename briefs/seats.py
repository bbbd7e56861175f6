"""The seats: claim by claim and as one demand, with their range, and how sure they are."""

from dataclasses import replace

from analysis.coalitions import GROUPS, Coalition
from analysis.winning import Turn
from briefs.brief import Line, Part, Points, Row, Said, Section, Table
from briefs.hearing import Hearing
from words import text
from words.coalition import coalition_answer, coalition_silence, when_words
from words.coalition_ways import majority_words, start_answer
from words.formats import number
from words.running_names import body_in_sentence
from words.sentences import Sentence, ids_of, joined
from words.standing import standing

IN_TABLE = ("majority", "range")
"""Topics of sentences (`words.standing`) whose numbers stand in the table."""


def headline(one: Hearing) -> Said:
    """What the demand comes to, or how many of the demands have a majority; assumptions first."""
    if len(one.claims) == 1:
        if not one.found.known:
            return _said(coalition_silence(one.positions, one.found, one.lang))
        return _said(coalition_answer(one.positions, one.found, one.lang))
    return _said(start_answer(one.positions, one.turns, None, one.lang))


def seats(one: Hearing) -> Section:
    """A table of seats, and how each demand stands on which a party has spoken."""
    body = one.positions.body[one.body]
    values = {"majority": number(one.found.majority, one.lang), "seats": number(one.found.seats, one.lang)}
    heading = text("brief.seats", one.lang, body=body_in_sentence(body, one.lang))
    limits, same = text("brief.limits", one.lang, **values), _same_time(one)
    limits += f" {text('brief.rests_on', one.lang, when=same)}" if same else ""
    return Section(heading, (Said(limits), _table(one, heading, apart=not same), *_standing(one)))


def _same_time(one: Hearing) -> str:
    """What all the seats rest on, where it is the same for every claim on which a party has spoken."""
    times = {when_words(one.positions, turn.coalition, one.lang) for turn in one.turns if turn.coalition.known}
    return next(iter(times)) if len(times) == 1 else ""


def _table(one: Hearing, title: str, apart: bool) -> Table:
    """The rows with what each rests on, where that is to stand `apart`."""
    lang = one.lang
    aside = any(turn.coalition.only_set_aside for turn in one.turns)
    groups = [*GROUPS, *(["aside"] if aside else [])]
    heads = [text(f"coalition.start_head_{group}", lang) if group in GROUPS else text("brief.aside", lang) for group in groups]
    heads = [text("brief.head_claim", lang), *heads, text("brief.head_range", lang)]
    numbers = tuple(range(1, len(heads)))
    heads += [text(f"brief.head_{name}", lang) for name in ("majority", *(["when"] if apart else []))]
    widths = (62, 21, *[15] * (len(numbers) - 2), 17, 32, *([34] if apart else []))
    rows = tuple(replace(row, cells=row.cells[: len(heads)]) for row in _rows(one, groups))
    return Table(title, tuple(heads), rows, widths, numbers)


def _rows(one: Hearing, groups: list[str]) -> list[Row]:
    """A row a claim; those on which no party is known to stand anywhere share one, and the whole demand is the last."""
    known = [turn for turn in one.turns if turn.coalition.known]
    rows = [_row(one, turn, one.name(turn.claim), groups) for turn in known]
    if unknown := [turn for turn in one.turns if turn not in known]:
        claims = one.numbers([turn.claim for turn in unknown])
        name = claims if len(one.claims) == 1 else text("brief.unspoken", one.lang, n=len(unknown), claims=claims)
        rows.append(_row(one, unknown[0], name, groups))
    return [*rows, *([_row(one, one.package, text("brief.package", one.lang), groups)] if len(one.claims) > 1 else [])]


def _row(one: Hearing, turn: Turn, name: str, groups: list[str]) -> Row:
    found, lang = turn.coalition, one.lang
    counts = [number(_count(found, group), lang) for group in groups]
    span = text("brief.range", lang, lower=number(found.lower, lang), upper=number(found.upper, lang))
    when = when_words(one.positions, found, lang) or text("brief.nothing", lang)
    words = [*counts, span, majority_words(turn, lang), when]
    return Row(((Line(name, "strong"),), *((Line(cell),) for cell in words)), ids_of(found.behind(*GROUPS)))


def _count(found: Coalition, group: str) -> int:
    """As the sentence of `words.coalition` has it: who has only text that is set aside is counted apart."""
    aside = sum(found.seats_of[party] for party in found.only_set_aside)
    if group == "aside":
        return aside
    return found.seats_in(group) - (aside if group == "not_found" else 0)


def _standing(one: Hearing) -> list[Part]:
    """How the whole demand stands; of each claim in it, what the table does not say."""
    if not one.found.known:
        return []
    whole = _said(*standing(one.positions, one.found, one.lang))
    if len(one.claims) == 1:
        return [whole]
    points = [_point(one, turn) for turn in one.turns if turn.coalition.known]
    package = text("brief.of_claim", one.lang, claim=text("brief.package", one.lang), words=whole.text)
    return [Points((Said(package, whole.stances), *(point for point in points if point is not None)))]


def _point(one: Hearing, turn: Turn) -> Said | None:
    said = [sentence for sentence in standing(one.positions, turn.coalition, one.lang) if sentence.topic not in IN_TABLE]
    if not said:
        return None
    name = text("brief.demand", one.lang, n=1, claims=one.numbers([turn.claim]))
    found = _said(*said)
    return Said(text("brief.of_claim", one.lang, claim=name, words=found.text), found.stances)


def _said(*sentences: Sentence) -> Said:
    return Said(joined(sentences), tuple(dict.fromkeys(key for one in sentences for key in one.stances)))
