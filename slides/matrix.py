"""The matrix as slides: all themes on one, or claims theme by theme, each under the finding of what it shows."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.narrow import Selection
from analysis.themes import theme_positions
from loaders.positions import Positions
from slides.deck import shown
from slides.grids import grid_slides, grid_widths
from slides.legends import stance_legend
from slides.selections import actor_column, selection_of
from slides.slide import Grid, Row, Slide
from slides.stance_rows import claims_grid
from slides.steps import whole
from slides.view import View
from words import text
from words.cells import theme_cells
from words.formats import number
from words.sentences import selection_sentences


def matrix_slides(every: Positions, view: View) -> list[Slide]:
    """Slides of the matrix: of themes, or of claims where `level` says so."""
    positions, claims = shown(every, view), view.first("level") == "claims"
    selection = selection_of(positions, view, claims)
    if not selection.actors or not selection.claims:
        return whole(_frame(positions, view, selection), None)
    return _of_claims(positions, view, selection) if claims else theme_matrix(positions, view, selection)


def theme_matrix(positions: Positions, view: View, selection: Selection) -> list[Slide]:
    """Themes × actors: where each stands on each axis."""
    lang = view.lang
    found = theme_positions(positions, selection.themes, selection.actors)
    made = theme_cells(positions, found, lang)
    rows = tuple(
        Row(
            positions.theme[theme].name.in_language(lang),
            tuple(replace(made[(theme, actor)], detail="") for actor in selection.actors),
        )
        for theme in selection.themes
    )
    known = [one.known for one in found.values() if one.known]
    counts = {"low": number(min(known), lang), "high": number(max(known), lang)} if known else {}
    rests = [text("slide.behind_cells", lang, **counts)] if known else []
    frame = _frame(positions, view, selection, *rests)
    frame = replace(frame, said=(*frame.said, axes_words(positions, selection.themes, lang)))
    columns = tuple(actor_column(positions, actor, lang) for actor in selection.actors)
    return grid_slides(view, frame, Grid("", columns, rows, stance_legend(rows, "themes", lang)))


def axes_words(positions: Positions, themes: Sequence[str], lang: str) -> str:
    """What lies at the positive end of some themes' axes: «Forebygging → større vekt på forebygging …; …»."""
    axes = {positions.theme[theme].name: positions.theme[theme].axis for theme in themes}
    named = [
        f"{name.in_language(lang)} {text('matrix.axis', lang, axis=axis.in_language(lang))}" for name, axis in axes.items()
    ]
    return "; ".join(named)


def _of_claims(positions: Positions, view: View, selection: Selection) -> list[Slide]:
    """All claims on one slide where there is room; else theme by theme, under the finding of each."""
    grid = _claims(positions, selection, view.lang, headed=len(selection.themes) > 1)
    together = grid_slides(view, _frame(positions, view, selection), grid)
    if len(together) == 1:
        return together
    slides, widths = [], grid_widths(grid)
    for theme in selection.themes:
        claims = tuple(claim for claim in selection.claims if positions.claim[claim].theme == theme)
        if claims:
            part = replace(selection, themes=(theme,), claims=claims)
            alone = replace(_claims(positions, part, view.lang, headed=False), widths=widths)
            slides += grid_slides(view, _headed(positions, view, part), alone)
    return slides


def _headed(positions: Positions, view: View, selection: Selection) -> Slide:
    """The frame of one theme: its name stands above with how much is known, so that there is room for more claims."""
    frame, (theme,) = _frame(positions, view, selection), selection.themes
    name = positions.theme[theme].name.in_language(view.lang)
    if not frame.caption:
        return replace(frame, subject=name)
    return replace(frame, subject=text("slide.of_theme", view.lang, theme=name, known=frame.caption), caption="")


def _claims(positions: Positions, selection: Selection, lang: str, headed: bool) -> Grid:
    """Claims × actors; `headed` says whether the names of themes stand above their claims."""
    sections: dict[str, list[str]] = {}
    for claim in selection.claims:
        theme = positions.theme[positions.claim[claim].theme].name.in_language(lang) if headed else ""
        sections.setdefault(theme, []).append(claim)
    return claims_grid(positions, sections, selection.actors, lang)


def _frame(positions: Positions, view: View, selection: Selection, *rests: str) -> Slide:
    """The finding that parts most as headline, how much is known below the matrix, and the rest beside it for the speaker."""
    known, *found = selection_sentences(positions, selection, view.lang)
    if not found:
        nothing = [text("matrix.nothing", view.lang)] if selection.actors and selection.claims and not known.stances else []
        return Slide(" ".join([known.text, *nothing]), None, known.stances, caption=" ".join(rests))
    *others, finding = found
    said = tuple(one.text for one in others)
    return Slide(finding.text, None, finding.stances, caption=" ".join([known.text, *rests]), said=said)
