"""Claims × actors on slides, in sections: a matrix of stances."""

from collections.abc import Mapping, Sequence

from loaders.positions import Positions
from slides.legends import stance_legend
from slides.selections import actor_column
from slides.slide import Grid, Row
from words.cells import small_claim_cell


def claims_grid(positions: Positions, sections: Mapping[str, Sequence[str]], actors: Sequence[str], lang: str) -> Grid:
    """The stances of actors on claims; the heading of a section stands above its first claim, an empty one not at all."""
    rows = tuple(
        Row(
            positions.claim[claim].wording.in_language(lang),
            tuple(small_claim_cell(positions, actor, claim, lang) for actor in actors),
            "" if place else heading,
        )
        for heading, claims in sections.items()
        for place, claim in enumerate(claims)
    )
    columns = tuple(actor_column(positions, actor, lang) for actor in actors)
    return Grid("", columns, rows, stance_legend(rows, "claims", lang))
