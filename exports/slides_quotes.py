"""Quotes and points on PowerPoint slides: quotes as text boxes, points as running text in the layout's place."""

from dataclasses import replace
from typing import Any

from pptx.util import Pt

from exports.slides_frame import place_of
from exports.slides_legend import swatch
from exports.slides_pen import TIGHT, Pen, Place, bare, box, described, paragraphs, write
from exports.slides_template import CONTENT
from slides.quotes import WIDTH, quote_height
from slides.room import GAP
from slides.slide import Points, Quote, Quotes
from words.formats import quoted

MARK, BAR = 46, 6
"""px of the sign in the colour of the stance to the left of a quote, and of the bar beside words that are no stance."""


def add_quotes(sheet: Any, body: Quotes, place: Place, pen: Pen) -> None:
    """One text box a quote, below each other."""
    sized = replace(pen, size=body.size)
    y = place.y
    for quote in body.items:
        tall = quote_height(quote, body.size)
        _add_quote(sheet, quote, replace(place, y=y, height=tall - 2 * GAP), sized)
        y += tall


def _who(quote: Quote) -> str:
    return ": ".join(filter(None, (quote.who, quote.badge)))


def _said(quote: Quote) -> str:
    return quoted(quote.words, "nb")  # it keeps its own language, and so its quotation marks


def _add_quote(sheet: Any, quote: Quote, place: Place, pen: Pen) -> None:
    """The sign in its colour along the whole quote, and beside it the words, and under them whoever says it and where."""
    at = replace(place, width=MARK if quote.sign else BAR, height=place.height * TIGHT)
    described(swatch(sheet.shapes, at, quote.state if quote.sign else "tone5", quote.sign, pen), quote.who, quote.badge)
    lines = paragraphs(box(sheet.shapes, replace(place, x=place.x + place.width - WIDTH, width=WIDTH), quote.who))
    if quote.heading:
        write(next(lines), quote.heading, pen.muted)
    write(next(lines), _said(quote), pen.in_language(quote.language))
    below, who = next(lines), _who(quote)
    write(below, who, pen.strong)
    write(below, f" – {quote.source}" if who and quote.source else quote.source, pen.muted)


def add_points(sheet: Any, body: Points, place: Place, pen: Pen) -> None:
    """Sentences with their headings, as an outline shows them."""
    sized = replace(pen, size=body.size)
    shape = place_of(sheet, CONTENT)
    shape.left, shape.top, shape.width, shape.height = place.emu
    lines = paragraphs(bare(shape.text_frame))
    for point in body.items:
        if point.heading:
            write(next(lines), point.heading, sized.strong)
        line = next(lines)
        write(line, point.words, sized)
        line.space_after = Pt(2 * GAP * 0.75)
