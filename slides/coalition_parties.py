"""The parties on a demand, group by group with their seats: in their own words, or for a package claim by claim."""

from collections.abc import Sequence

from analysis.coalitions import GROUPS, Coalition
from analysis.sides import Passage, side_texts
from loaders.positions import Positions
from slides.grids import GROUPED_LABEL, PADDING, grid_slides
from slides.legends import stance_legend
from slides.room import WITHIN, lines
from slides.slide import Column, Grid, Row, Slide, Table
from slides.tables import table_slides
from slides.view import View
from words import text
from words.cells import small_claim_cell
from words.citation import evidence_citation
from words.coalition import GROUP_SIGNS, group_name, party_names
from words.formats import number
from words.silence import silences

Line = tuple[tuple[str, ...], tuple[str, ...]]
"""A row of the table, and the stances that it rests on."""


def parties_slides(positions: Positions, view: View, frame: Slide, found: Coalition) -> list[Slide]:
    """Who stands where: of one demand with the words that decide it, of a package as a matrix."""
    if len(found.claims) > 1:
        return _package(positions, view, frame, found)
    lines = [line for group in GROUPS for line in _group(positions, found, group, view.lang)]
    heads = tuple(text(f"slide.column_{name}", view.lang) for name in ("group", "parties", "seats", "words"))
    table = Table("", heads, tuple(row for row, _ in lines), amounts=(2,))
    return table_slides(view, frame, table, [stances for _, stances in lines])


def _group(positions: Positions, found: Coalition, group: str, lang: str) -> list[Line]:
    """A line for each passage that parties of a group rest on, then those who are assumed there, then the silent by reason."""
    parties = found.parties(group)
    assumed = [party for party in parties if party in found.assumed]
    spoken = [stance for party in parties if party not in assumed for stance in found.stances[party]]
    silent = [party for party in parties if party not in assumed and not found.stances[party]]
    lines = [_line(positions, found, passage, lang) for one in side_texts(spoken) for passage in one.deciding]
    lines += [(_row(positions, found, assumed, text("slide.assumed", lang), lang), ())] if assumed else []
    return lines + [
        (_row(positions, found, one.actors, one.words, lang), ()) for one in silences(positions, silent, found.claims, lang)
    ]


def _line(positions: Positions, found: Coalition, passage: Passage, lang: str) -> Line:
    parties = [stance.actor for stance in passage.deciding]
    words = evidence_citation(positions, passage.deciding[0], passage.evidence, "", lang)
    return _row(positions, found, parties, words, lang), tuple(stance.id for stance in passage.deciding)


def _row(positions: Positions, found: Coalition, parties: Sequence[str], words: str, lang: str) -> tuple[str, ...]:
    """Group, parties, their seats together, and what that rests on."""
    group = found.group[parties[0]]
    seats = sum(found.seats_of[party] for party in parties)
    named = f"{GROUP_SIGNS[group]} {group_name(group, lang)}"
    return named, party_names(positions, found, parties, lang), number(seats, lang), words


def _package(positions: Positions, view: View, frame: Slide, found: Coalition) -> list[Slide]:
    """Claims × parties, the parties under their groups."""
    lang = view.lang
    parties = [party for group in GROUPS for party in found.parties(group)]
    rows = tuple(
        Row(
            positions.claim[claim].wording.in_language(lang),
            tuple(small_claim_cell(positions, party, claim, lang) for party in parties),
        )
        for claim in found.claims
    )
    room = (WITHIN - GROUPED_LABEL) / max(1, len(parties))
    columns = tuple(_column(positions, found, party, room, lang) for party in parties)
    return grid_slides(view, frame, Grid("", columns, rows, stance_legend(rows, "claims", lang)))


def _column(positions: Positions, found: Coalition, party: str, room: float, lang: str) -> Column:
    """A party's head with its seats; an assumed one says that it is. Above it the group, by its sign where a name has no room.

    `room` is the width (px) of a column.
    """
    entry, group = positions.actor[party], found.group[party]
    named = {"party": entry.short.in_language(lang), "seats": number(found.seats_of[party], lang)}
    short = text("coalition.head_assumed" if party in found.assumed else "coalition.head_party", lang, **named)
    name = group_name(group, lang)
    fits = lines(name, room * len(found.parties(group)) - PADDING) == 1
    return Column(short, entry.name.in_language(lang), name if fits else GROUP_SIGNS[group], entry.colour)
