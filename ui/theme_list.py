"""All themes with their axes and figures: where one starts."""

from streamlit.delta_generator import DeltaGenerator

from analysis.narrow import narrow
from analysis.theme_figures import theme_figures
from loaders.positions import Positions
from ui.evidence_card import SMALL
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import theme_link
from ui.markup import plain, shown, tag
from ui.printing import explanation
from words.formats import number
from words.theme_page import themes_answer

COLUMNS = ("claims", "contested", "actors")


def all_themes(positions: Positions, answer: DeltaGenerator) -> None:
    """Draw how the themes divide, and the list of them."""
    answer.markdown(plain(themes_answer(positions, language()).text))
    theme_list(positions)


def theme_list(positions: Positions) -> None:
    """Draw the table of themes; each is a link."""
    selection = narrow(positions)
    if selection.themes:
        explanation(t("theme.list_help", n=len(selection.actors)), t("theme.list_choose"))
        heads = [t("theme.column_theme"), *(t(f"theme.column_{column}") for column in COLUMNS)]
        rows = [_row(positions, theme) for theme in selection.themes]
        linked_table(t("theme.list"), heads, rows, range(1, len(heads)))


def _row(positions: Positions, theme: str) -> list[str]:
    found, lang = theme_figures(positions, theme), language()
    axis = t("matrix.axis", axis=positions.theme[theme].axis.in_language(lang))
    counts = (found.claims, found.contested, found.heard)
    name = theme_link(positions, theme) + tag("p", shown(axis), style=SMALL)
    return [name, *(number(len(these), lang) for these in counts)]
