"""All claims by theme, each with how it divides: where one starts."""

from streamlit.delta_generator import DeltaGenerator

from analysis.divisions import Division, counts
from analysis.findings import divisions
from analysis.narrow import narrow
from loaders.positions import Positions
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import claim_link, theme_link
from ui.markup import plain
from ui.printing import explanation
from words.claim_page import claims_answer, columns_of_claims
from words.formats import number


def all_claims(positions: Positions, answer: DeltaGenerator) -> None:
    """Draw how all claims divide, and the list of them."""
    answer.markdown(plain(claims_answer(positions, language()).text))
    claim_list(positions)


def claim_list(positions: Positions) -> None:
    """Draw the claims under their themes; each is a link. Who is only set aside is never counted as missing."""
    everything = narrow(positions)
    if not everything.claims:
        return
    explanation(t("claim.list_help", n=len(everything.actors)), t("claim.list_choose"))
    columns = columns_of_claims(positions)
    heads = [t("claim.column_claim"), *(t(f"claim.column_{column}") for column in columns)]
    rows: list[list[str]] = []
    for theme in everything.themes:
        found = divisions(positions, narrow(positions, themes=[theme]))
        rows += [[theme_link(positions, theme)]] if found else []
        rows += [_row(positions, one, columns) for one in found]
    linked_table(t("claim.list"), heads, rows, range(1, len(heads)))


def _row(positions: Positions, one: Division, columns: tuple[str, ...]) -> list[str]:
    found = counts(positions, one)
    return [claim_link(positions, one.claim), *(number(found[column], language()) for column in columns)]
