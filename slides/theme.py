"""A theme as slides: who says what on its claims, the words where it divides most, and the places on its axis."""

from analysis.divisions import division
from analysis.findings import deepest_divisions
from analysis.narrow import narrow
from analysis.theme_figures import ThemeFigures, on_axis, theme_figures
from loaders.positions import Positions
from slides.claim import sides_slides
from slides.deck import shown
from slides.grids import grid_slides
from slides.slide import Slide, Table
from slides.stance_rows import claims_grid
from slides.steps import whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.divisions import silence_lines
from words.formats import number
from words.running_names import short_names
from words.sentences import ids_of
from words.silence import silence_notes
from words.stances import retired_words
from words.theme_page import place_cell, theme_sentences, themes_answer


def theme_slides(everything: Positions, view: View) -> list[Slide]:
    """Slides of the page of themes: of one (`about=<id>`), or where none is chosen of all of them."""
    positions, theme = shown(everything, view), view.first("about")
    if not theme:
        return _every_theme(positions, view)
    figures = theme_figures(positions, theme)
    return [*_claims(positions, view, figures), *_deepest(positions, view, theme), *_places(positions, view, figures)]


def _claims(positions: Positions, view: View, figures: ThemeFigures) -> list[Slide]:
    """The finding that parts most over all actors' stances on the claims; the others are for the speaker."""
    lang, entry = view.lang, positions.theme[figures.theme]
    axis, spoken, *others = theme_sentences(positions, figures.theme, lang)
    *before, finding = others or [spoken]
    frame = Slide(
        finding.text,
        None,
        finding.stances,
        subject=entry.name.in_language(lang),
        caption=" ".join(filter(None, [axis.text, spoken.text if before else "", retired_words(entry, lang)])),
        said=tuple(one.text for one in before),
    )
    actors = narrow(positions).actors
    if not figures.claims or not actors:
        return whole(frame, None)
    return grid_slides(view, frame, claims_grid(positions, {"": figures.claims}, actors, lang))


def _deepest(positions: Positions, view: View, theme: str) -> list[Slide]:
    """The words on both sides of the claim that divides the actors most; none where nobody is against anybody."""
    found = deepest_divisions(positions, narrow(positions, themes=[theme]))
    return sides_slides(positions, view, division(positions, found[0].claim, narrow(positions).actors)) if found else []


def _places(positions: Positions, view: View, figures: ThemeFigures) -> list[Slide]:
    """Who stands where on the axis, from its positive end; and who has said nothing of the theme, and why."""
    lang, rows, stances = view.lang, list[tuple[str, ...]](), list[tuple[str, ...]]()
    for actor, found in on_axis(positions, figures).items():
        cell, words = place_cell(positions, actor, figures.theme, found, lang)
        rows.append((short_names(positions, [actor], lang), words))
        stances.append(cell.stances)
    for line in silence_lines(positions, figures.silent, figures.theme, lang) if rows else ():
        rows.append((short_names(positions, line.actors, lang), line.label))
        stances.append(())
    if not rows:
        return []
    notes = silence_notes(positions, figures.silent, [figures.theme], lang)
    frame = Slide(
        text("theme.place", lang),
        None,
        subject=positions.theme[figures.theme].name.in_language(lang),
        caption=" ".join([text("theme.place_help", lang), *notes]),
    )
    heads = text("theme.column_actor", lang), text("theme.column_place", lang)
    return table_slides(view, frame, Table("", heads, tuple(rows)), stances)


def _every_theme(positions: Positions, view: View) -> list[Slide]:
    lang, answer = view.lang, themes_answer(positions, view.lang)
    frame = Slide(answer.text, None, answer.stances, subject=text("theme.title", lang))
    found = [theme_figures(positions, theme) for theme in narrow(positions).themes]
    heads = ("theme", "axis", "claims", "contested", "actors")
    table = Table(
        "",
        tuple(text("slide.column_axis" if head == "axis" else f"theme.column_{head}", lang) for head in heads),
        tuple(_figures(positions, one, lang) for one in found),
        amounts=(2, 3, 4),
    )
    return table_slides(view, frame, table, [ids_of(one.stances) for one in found])


def _figures(positions: Positions, one: ThemeFigures, lang: str) -> tuple[str, ...]:
    """A theme's name and axis, how many claims it has and how many are contested, and how many actors are heard."""
    entry = positions.theme[one.theme]
    counts = (number(len(these), lang) for these in (one.claims, one.contested, one.heard))
    return entry.name.in_language(lang), entry.axis.in_language(lang), *counts
