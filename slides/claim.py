"""A claim as slides: who is for, weighing, against and silent, by name, and then the words on each side."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.divisions import Division, counts, division
from analysis.findings import divisions
from analysis.narrow import narrow
from analysis.sides import SideText, Words, side_texts
from analysis.texts import independent_texts
from loaders.model import Stance
from loaders.positions import Positions
from slides.deck import shown
from slides.quotes import Said, passage_said, quote_slides
from slides.slide import Slide, Table
from slides.tables import table_slides
from slides.view import View
from words import text
from words.claim_page import claim_answer, claims_answer, columns_of_claims, nobody_on
from words.counts import counted
from words.divisions import Line, division_lines
from words.formats import listing, number, quoted
from words.running_names import short_names
from words.sentences import ids_of
from words.silence import silence_notes
from words.stances import holder_name, retired_words


def claim_slides(whole: Positions, view: View) -> list[Slide]:
    """Slides of the page of claims: of one (`claim=<id>`), or where none is chosen of how all of them divide."""
    positions, claim = shown(whole, view), view.first("claim")
    if not claim:
        return _every_claim(positions, view)
    found = division(positions, claim, narrow(positions).actors)
    return [*_by_name(positions, view, found), *sides_slides(positions, view, found)]


def _by_name(positions: Positions, view: View, found: Division) -> list[Slide]:
    lang, entry = view.lang, positions.claim[found.claim]
    answer = claim_answer(positions, found, lang)
    notes = silence_notes(positions, found.silent, [found.claim], lang)
    caption = " ".join(filter(None, [retired_words(entry, lang), *notes]))
    frame = Slide(answer.text, None, answer.stances, subject=quoted(entry.wording.in_language(lang), lang), caption=caption)
    lines = division_lines(positions, found, lang)
    heads = (text("actor.column_stance", lang), text("slide.column_count", lang), text("slide.column_who", lang))
    table = Table("", heads, tuple(_line(positions, line, lang) for line in lines), amounts=(1,))
    return table_slides(view, frame, table, [line.stances for line in lines])


def _line(positions: Positions, line: Line, lang: str) -> tuple[str, ...]:
    """Sign and stance, or the reason of the silence; how many; and who."""
    names = [holder_name(positions, positions.stance[key], lang) for key in line.stances]
    who = listing(names, lang) if names else short_names(positions, line.actors, lang)
    return f"{line.sign} {line.label}", number(len(line.actors), lang), who


def sides_slides(positions: Positions, view: View, found: Division) -> list[Slide]:
    """The words of everybody for, against and weighing, side by side in that order; words that are shared stand there once.

    Where nobody is found for or nobody against, it is said in the caption of the other side. None where nobody has spoken.
    """
    sides = {"supporting": found.supporting, "opposing": found.opposing, "weighing": found.weighing}
    empty = [nobody_on(positions, found.claim, side, view.lang) for side in ("supporting", "opposing") if not sides[side]]
    return [
        slide
        for side, stances in sides.items()
        if stances
        for slide in _side(positions, view, found.claim, (side, stances), empty)
    ]


def _side(
    positions: Positions, view: View, claim: str, side: tuple[str, Sequence[Stance]], empty: Sequence[str]
) -> list[Slide]:
    lang, (name, stances) = view.lang, side
    counts = {"actors": counted("actors", len(stances), lang), "texts": counted("texts", independent_texts(stances), lang)}
    headline = text("claim.side", lang, side=text(f"claim.side_{name}", lang), **counts)
    texts, met = side_texts(stances), set[Words]()
    further = sum(len(one.further) for one in texts)
    more = [text("slide.further", lang, n=further)] if further else []
    frame = Slide(
        headline,
        None,
        subject=quoted(positions.claim[claim].wording.in_language(lang), lang),
        caption=" ".join([*empty, *more]),
    )
    return quote_slides(view, frame, [said for one in texts for said in _text(positions, one, met, lang)])


def _text(positions: Positions, one: SideText, met: set[Words], lang: str) -> list[Said]:
    """The passages of one independent text that decide a stance; where several rest on it, the first says so."""
    first, *rest = (passage_said(positions, passage, met, lang) for passage in one.deciding)
    if len(one.stances) > 1:
        names = short_names(positions, [stance.actor for stance in one.stances], lang)
        quotes = (replace(first.quotes[0], heading=text("claim.one_text", lang, names=names)), *first.quotes[1:])
        first = replace(first, quotes=quotes)
    return [first, *rest]


def _every_claim(positions: Positions, view: View) -> list[Slide]:
    lang, answer, columns = view.lang, claims_answer(positions, view.lang), columns_of_claims(positions)
    frame = Slide(answer.text, None, answer.stances, subject=text("claim.title", lang))
    heads = (text("actor.column_theme", lang), *(text(f"claim.column_{name}", lang) for name in ("claim", *columns)))
    found = divisions(positions)
    rows = tuple(_counted(positions, one, columns, lang) for one in found)
    table = Table("", heads, rows, amounts=tuple(range(2, len(heads))))
    return table_slides(view, frame, table, [ids_of(one.known) for one in found])


def _counted(positions: Positions, one: Division, columns: Sequence[str], lang: str) -> tuple[str, ...]:
    """Theme and claim, and how many stand where."""
    claim, these = positions.claim[one.claim], counts(positions, one)
    names = positions.theme[claim.theme].name.in_language(lang), claim.wording.in_language(lang)
    return *names, *(number(these[column], lang) for column in columns)
