"""All themes with their axes and figures: where one starts."""

from analysis.narrow import narrow
from analysis.theme_figures import theme_figures
from loaders.positions import Positions
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import theme_link
from ui.markup import shown, tag
from ui.printing import explanation
from words.formats import number

COLUMNS = ("claims", "contested", "actors")


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
    name = theme_link(positions, theme) + tag("p", shown(axis), style="margin:0;font-size:0.9rem")
    return [name, *(number(len(these), lang) for these in counts)]
