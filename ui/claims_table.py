"""Chosen claims × the members of a group, as a table of buttons that open their evidence."""

from collections.abc import Mapping, Sequence

from analysis.platforms import texts_behind
from loaders.positions import Positions
from ui.button_table import ButtonTable, Row, button_table
from ui.evidence import open_evidence
from ui.given import the_given
from ui.language import language, t
from ui.links import href
from ui.stance_table import actor_column, cell_row, stance_legend
from words.cells import claim_cell
from words.counts import counted
from words.running_names import short_names


def claims_table(key: str, positions: Positions, actors: Sequence[str], sections: Mapping[str, Sequence[str]]) -> None:
    """Draw every member's stance on claims in sections, those who are silent too. A cell opens its evidence.

    `sections` is heading → claims; one without claims is left out. Below a claim stands on how many independent texts it rests.
    """
    rows = [row for heading, claims in sections.items() for row in _rows(positions, actors, heading, claims)]
    table = ButtonTable(
        title=t("platforms.claims_caption", names=short_names(positions, tuple(actors), language())),
        columns=[actor_column(positions, actor) for actor in actors],
        rows=rows,
        legend=stance_legend(positions, "claims"),
        explained=t("matrix.read_claims"),
        pressing=t("matrix.help"),
    )
    button_table(key, table, the_given("open"), open_evidence)


def _rows(positions: Positions, actors: Sequence[str], heading: str, claims: Sequence[str]) -> list[Row]:
    lang, texts = language(), texts_behind(positions, actors, claims)
    rows = []
    for place, claim in enumerate(claims):
        cells = {f"{actor}/{claim}": claim_cell(positions, actor, claim, lang) for actor in actors}
        row = cell_row(positions.claim[claim].wording.in_language(lang), cells, href("claim", claim=claim))
        row["note"] = counted("texts", texts[claim], lang)
        rows.append(row if place else {"group": heading, **row})
    return rows
