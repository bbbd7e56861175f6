"""Slides with every sort of body, made by hand over a tiny file, and the PowerPoint file that comes of them."""

import io
from collections.abc import Sequence
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER

from analysis.agreements import agreements
from analysis.coalitions import coalition
from analysis.narrow import narrow
from analysis.network import theme_network
from analysis.themes import theme_positions
from exports.slides_sheet import add_slide
from exports.slides_template import empty_deck
from loaders import Positions
from slides.legends import stance_legend
from slides.slide import Bars, Body, Column, Grid, Point, Points, Quote, Quotes, Row, Seats, Series, Slide, Table, Ties, Web
from slides.view import View
from words.cells import claim_cell

HEADLINE = "Ærlig talt: 4 av 5 støtter «påstanden»"
LONG = "Dette er et langt sitat med æ, ø og å. " * 30
SORTS = ("grid", "table", "seats", "web", "ties", "bars", "quotes", "points")
"""Of bodies, in the order of `bodies`."""
HOSTILE = "=1+1 <script>alert(1)</script> \x00\x0b\x1b & ]]> \ufffe %s {n} _x000D_"


def bodies(positions: Positions, words: str = "Ord") -> dict[str, Body]:
    """One of every sort over `tests.analysis.chambers`; `words` stand wherever text is free."""
    chosen = narrow(positions)
    network = theme_network(theme_positions(positions, chosen.themes, chosen.actors))
    rows = tuple(
        Row(f"{words} {claim}", tuple(claim_cell(positions, actor, claim, "nb") for actor in chosen.actors), words, "3 av 6")
        for claim in chosen.claims
    )
    columns = tuple(Column(actor, actor, "Partier", positions.actor[actor].colour) for actor in chosen.actors)
    return {
        "grid": Grid(words, columns, rows, stance_legend(rows, "claims", "nb")),
        "table": Table(words, ("Påstand", "Seter"), ((f"{words} a", "12"), (f"{words} b", "3")), (1,)),
        "seats": Seats(words, coalition(positions, ["a"], "ting", {"fri": "open"})),
        "web": Web(words, chosen, network, network),
        "ties": Ties(words, agreements(positions, chosen, False), 1, 0.0),
        "bars": Bars(
            words,
            "standpunkter",
            (f"{words} lag", "rød", "gul"),
            (Series("plus2", f"{words} for", (4, 1, 0)), Series("minus2", "mot", (2, 0, 0))),
            ((2, "ikke kartlagt"),),
        ),
        "quotes": Quotes(
            (
                Quote(f"{words} {LONG}", "nn", f"{words} og Ap", "Innst. 1, s. 2", "plus2", "++", "støtter", "Samme tekst"),
                Quote(words, "nb", "gul", "Innst. 1, s. 3"),
            )
        ),
        "points": Points((Point("Enighet", f"{words} er enige."), Point("", "Uten overskrift."))),
    }


def slide(body: Body | None, headline: str = HEADLINE, **fields: Any) -> Slide:
    """A slide with everything that stands round a body."""
    around = {"subject": "Emnet", "caption": "Slik leses det.", "stances": ("lag/a", "gul/b"), "step": 2, "steps": 5}
    return Slide(headline, body, **{**around, **fields})


def written(positions: Positions, slides: Sequence[Slide], lang: str = "nb") -> bytes:
    """The PowerPoint file of some slides."""
    deck = empty_deck(positions.updated, lang)
    for one in slides:
        add_slide(deck, positions, one, View("matrix", {"lang": (lang,)}, "Talerens tittel"))
    content = io.BytesIO()
    deck.save(content)
    return content.getvalue()


def opened(content: bytes) -> Any:
    """A PowerPoint file, opened."""
    return Presentation(io.BytesIO(content))


def sheet(content: bytes, sort: str) -> Any:
    """The slide with a sort of body."""
    return opened(content).slides[SORTS.index(sort)]


def placed(one: Any) -> dict[PP_PLACEHOLDER, str]:
    """What stands in each place of the layout."""
    return {shape.placeholder_format.type: shape.text_frame.text for shape in one.placeholders}
