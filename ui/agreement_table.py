"""The table behind the pairs: every pair that shares a claim as a row; choosing one opens it."""

from analysis.agreements import Agreements
from analysis.pair_stances import Pair
from loaders.positions import Positions
from ui.language import language, t
from ui.pair import open_pair
from ui.row_table import RowTable, row_table
from words.agreement import index

COLUMNS = ("one", "other", "same", "opposite", "n", "index", "chance", "one_text")


def agreement_table(positions: Positions, found: Agreements, least: int) -> None:
    """Draw the table, closed: the pairs that share enough claims, the nearest first."""
    pairs = sorted(found.with_at_least(least), key=lambda pair: (-pair.agreement, -pair.n))
    if not pairs:
        return
    table = RowTable(
        title=t("agreement.table"),
        explained=t("agreement.table_help"),
        pressing=t("agreement.table_choose"),
        heads=[t(f"agreement.column_{name}") for name in COLUMNS],
        rows=[_row(positions, found, pair) for pair in pairs],
    )
    row_table("agreement-table", table, lambda place: open_pair(pairs[place].id))


def _row(positions: Positions, found: Agreements, pair: Pair) -> tuple[str, str, int, int, int, str, str, int]:
    lang = language()
    names = (positions.actor[actor].short.in_language(lang) for actor in (pair.one, pair.other))
    one, other = names
    figures = index(pair.agreement, lang), index(found.chance_of(pair), lang)
    return (one, other, pair.same, pair.opposite, pair.n, *figures, len(pair.one_text))
