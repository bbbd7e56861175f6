"""One slide as PowerPoint has it: its frame, its body in native shapes, and the speaker's notes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from exports.slides_chart import add_bars
from exports.slides_frame import framed, read_last, without
from exports.slides_grid import add_grid
from exports.slides_pen import Pen, Place, box, paragraphs, write
from exports.slides_quotes import add_points, add_quotes
from exports.slides_seats import add_seats
from exports.slides_table import add_table
from exports.slides_template import CONTENT
from exports.slides_ties import add_ties
from exports.slides_web import add_web
from loaders.positions import Positions
from slides.deck import foot, notes
from slides.ids import Unknown
from slides.room import GAP, height
from slides.slide import Bars, Body, Grid, Points, Quotes, Seats, Slide, Table, Ties, Web
from slides.view import View
from words import text
from words.formats import listing

TITLE, NOTES = 22, 16
"""px of the title above a body, and of the notes, which nobody sees on the wall."""


def add_slide(deck: Any, positions: Positions, slide: Slide, view: View, unknown: Sequence[Unknown] = ()) -> None:
    """Add a slide to a deck of `exports.slides_template`; `positions` is the file as the view has it."""
    sheet = deck.slides.add_slide(deck.slide_layouts[0])
    pen = Pen(view.lang)
    place = framed(sheet, slide, foot(positions, slide, view.lang), view.lang)
    if not isinstance(slide.body, Points):
        without(sheet, CONTENT)
    if slide.body is not None:
        _draw(sheet, slide, positions, _titled(sheet, slide.body, place, pen), pen)
    read_last(sheet)
    _write_notes(sheet, [*_left_out(unknown, view.lang), *notes(positions, slide, view.lang)], view)


def _titled(sheet: Any, body: Body, place: Place, pen: Pen) -> Place:
    """Write what a body shows above it; what is left for the body is returned."""
    words = getattr(body, "title", "")
    if not words:
        return place
    tall = height(words, place.width, TITLE)
    frame = box(sheet.shapes, replace(place, height=tall), text("deck.place_body", pen.lang))
    write(frame.paragraphs[0], words, replace(pen, size=TITLE, bold=True))
    return place.below(tall + GAP)


def _draw(sheet: Any, slide: Slide, positions: Positions, place: Place, pen: Pen) -> None:
    alt = getattr(slide.body, "title", "") or slide.headline
    match slide.body:
        case Grid() as body:
            add_grid(sheet, body, place, alt, pen)
        case Table() as body:
            add_table(sheet, body, place, alt, pen)
        case Bars() as body:
            add_bars(sheet, body, place, alt, pen)
        case Seats() as body:
            add_seats(sheet, body, positions, place, pen)
        case Web() as body:
            add_web(sheet, body, positions, place, pen)
        case Ties() as body:
            add_ties(sheet, body, positions, place, pen)
        case Quotes() as body:
            add_quotes(sheet, body, place, pen)
        case Points() as body:
            add_points(sheet, body, place, pen)


def _left_out(unknown: Sequence[Unknown], lang: str) -> list[str]:
    """That the view asked for what the data does not have."""
    names = [f"{one.name}={one.value}" for one in unknown]
    return [text("deck.unknown", lang, n=len(names), names=listing(names, lang))] if names else []


def _write_notes(sheet: Any, lines: Sequence[str], view: View) -> None:
    every = paragraphs(sheet.notes_slide.notes_text_frame)
    for line in filter(None, (view.title, *lines)):
        write(next(every), line, Pen(view.lang, NOTES))
