"""Who thinks alike, as slides: the pairs as a matrix or as a network."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from analysis.agreements import Agreements, agreements
from analysis.pair_stances import Pair
from loaders.positions import Positions
from slides.deck import without_shared_text
from slides.grids import grid_slides
from slides.selections import actor_column, number_of, selection_of
from slides.slide import Grid, Mark, Row, Slide, Table, Ties
from slides.steps import room_for, whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.agreement import TONE_STEPS, agreement_sentences, index, pair_cell, shared, ties_of, ties_words
from words.cells import UNKNOWN_SIGN
from words.formats import number

COLUMNS = ("one", "other", "same", "opposite", "n", "index", "chance", "one_text")
"""Names of the heads of pairs as a table (`agreement.column_<name>` in text.yaml)."""
ACTOR = 30
"""px of the circle's height for each actor: two stand on one line, and their names do not touch."""


def agreement_slides(positions: Positions, view: View) -> list[Slide]:
    """Slides of the page of agreement; `positions` is the whole file, since of a pair only what the two share is left out."""
    selection = selection_of(positions, view)
    found = agreements(positions, selection, without_shared_text(view))
    least = number_of(view, "least", range(1, 31), 5)
    answer, *read = agreement_sentences(positions, found, least, view.lang)
    frame = Slide(answer.text, None, answer.stances, caption=" ".join(one.text for one in read))
    if not found.pairs or not selection.claims:
        return whole(frame, None)
    draw = _network if view.first("view") == "network" else _matrix
    return draw(positions, view, frame, found)


def _matrix(positions: Positions, view: View, frame: Slide, found: Agreements) -> list[Slide]:
    """Actors × actors: on how many of the claims that they share two stand on the same side."""
    lang, least, actors = view.lang, number_of(view, "least", range(1, 31), 5), found.selection.actors
    cells = {}
    for pair in found.pairs:
        # so many columns have no room for more than the figures
        cell = replace(pair_cell(positions, found, pair, least, lang), detail="")
        cells[(pair.one, pair.other)] = cells[(pair.other, pair.one)] = cell
    rows = tuple(
        Row(positions.actor[row].short.in_language(lang), tuple(cells.get((row, column)) for column in actors))
        for row in actors
    )
    columns = tuple(actor_column(positions, actor, lang) for actor in actors)
    lean = replace(frame, caption=" ".join([frame.caption, *_one_text(found, least, lang)]))
    return grid_slides(view, lean, Grid("", columns, rows, _legend(rows, least, lang)))


def _one_text(found: Agreements, least: int, lang: str) -> list[str]:
    """How many of the pairs that are shown stand behind one text somewhere, and so agree there by construction."""
    count = sum(bool(pair.one_text) for pair in found.with_at_least(least))
    if not count:
        return []
    return [text("slide.pairs_left_out" if found.without_shared else "slide.pairs_one_text", lang, n=count)]


def _legend(rows: Sequence[Row], least: int, lang: str) -> tuple[Mark, ...]:
    """The tones and signs that there are."""
    there = {cell.state for row in rows for cell in row.cells if cell}
    limits = [number(step, lang, 1) for step in TONE_STEPS]
    between = [text("agreement.tone_between", lang, low=low, high=high) for low, high in pairwise(limits)]
    lowest, highest = text("agreement.tone_lowest", lang, high=limits[0]), text("agreement.tone_highest", lang, low=limits[-1])
    tones = [Mark(f"tone{place}", "", label) for place, label in enumerate([lowest, *between, highest], 1)]
    few = Mark("plain", "2/2", text("agreement.legend_few", lang, n=least))
    none = Mark("unknown", UNKNOWN_SIGN, text("agreement.legend_none", lang))
    return tuple(mark for mark in (*tones, few, none) if mark.state in there)


def _network(positions: Positions, view: View, frame: Slide, found: Agreements) -> list[Slide]:
    """The pairs that agree enough, on a circle; more actors than it has room for as a table."""
    lang, least = view.lang, number_of(view, "least", range(1, 31), 5)
    above = number_of(view, "above", range(101), 90) / 100
    said = ties_words(positions, found, least, above, lang)
    named = replace(frame, headline=said.text, stances=said.stances, said=(frame.headline,))
    if not said.stances:
        return whole(replace(named, stances=frame.stances), None)
    title = text("agreement.network_title", lang, shared=shared(max(least, 1), lang), above=index(above, lang))
    if len(found.selection.actors) * ACTOR / 2 <= room_for(view, named, title):
        return whole(named, Ties(title, found, least, above))
    pairs = sorted(ties_of(found, least, above), key=lambda pair: (-pair.agreement, -pair.n))
    heads = tuple(text(f"agreement.column_{name}", lang) for name in COLUMNS)
    rows = tuple(_row(positions, found, pair, lang) for pair in pairs)
    behind = [tuple(stance.id for both in pair.stances for stance in both) for pair in pairs]
    return table_slides(view, named, Table(title, heads, rows, tuple(range(2, len(heads)))), behind)


def _row(positions: Positions, found: Agreements, pair: Pair, lang: str) -> tuple[str, ...]:
    one, other = (positions.actor[actor].short.in_language(lang) for actor in (pair.one, pair.other))
    counts = [number(count, lang) for count in (pair.same, pair.opposite, pair.n)]
    return (
        one,
        other,
        *counts,
        index(pair.agreement, lang),
        index(found.chance_of(pair), lang),
        number(len(pair.one_text), lang),
    )
