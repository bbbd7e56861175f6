"""The answers about themes: what an axis is about, who has spoken, and where it divides them."""

from analysis.findings import deepest_divisions
from analysis.narrow import narrow
from analysis.theme_figures import ThemeFigures, theme_figures
from analysis.themes import ThemePosition
from loaders.positions import Positions
from words import text
from words.cells import Cell, theme_cell
from words.counts import counted
from words.formats import listing, number, quoted
from words.running_names import short_names
from words.sentences import Sentence, deepest_words, ids_of, joined, selection_sentences
from words.stances import silence_kind

NAMED_AT_MOST = 6
"""Themes are named in a sentence up to this many, and then only counted."""


def theme_answer(positions: Positions, theme: str, lang: str) -> Sentence:
    """Where the axis points, how many have spoken on how many claims, and where they agree and divide most."""
    said = theme_sentences(positions, theme, lang)
    return Sentence("theme", joined(said), tuple(dict.fromkeys(key for one in said for key in one.stances)))


def theme_sentences(positions: Positions, theme: str, lang: str) -> list[Sentence]:
    """The same sentence by sentence: the "axis" first, then who has "spoken", and then as `selection_sentences` has them."""
    found = theme_figures(positions, theme)
    axis = Sentence("axis", text("evidence.axis", lang, axis=positions.theme[theme].axis.in_language(lang)))
    if not found.claims:
        return [axis, Sentence("spoken", text("theme.no_claims", lang))]
    actors = counted("actors", len(found.heard) + len(found.silent), lang)
    spoken = text("theme.spoken", lang, heard=number(len(found.heard), lang), actors=actors, n=len(found.claims))
    aside = sum(positions.is_set_aside(actor, theme) for actor in found.silent)
    only = [text("theme.set_aside", lang, n=number(aside, lang))] if aside else []
    told = Sentence("spoken", " ".join([spoken, *_parties(positions, found, lang), *only]), ids_of(found.stances))
    return [axis, told, *selection_sentences(positions, narrow(positions, themes=[theme]), lang)]


def _parties(positions: Positions, found: ThemeFigures, lang: str) -> list[str]:
    """How many of the parties have spoken, and who of them is not mapped; nothing where there are no parties."""
    parties = [one for one in (*found.heard, *found.silent) if positions.actor[one].kind == "party"]
    if not parties:
        return []
    heard = sum(one in found.heard for one in parties)
    missing = [one for one in found.silent if one in parties and silence_kind(positions, one, found.theme) == "unmapped"]
    names = short_names(positions, missing, lang)
    unmapped = text("theme.parties_unmapped", lang, n=len(missing), names=names) if missing else ""
    values = {"parties": counted("parties", len(parties), lang), "unmapped": unmapped}
    if not heard:
        return [text("theme.parties_none", lang, **values)]
    return [text("theme.parties", lang, n=number(heard, lang), **values)]


def themes_answer(positions: Positions, lang: str) -> Sentence:
    """How many themes there are, in which of them somebody is for and somebody against the same claim, and where most."""
    shown = narrow(positions)
    if not shown.themes:
        return Sentence("themes", text("theme.no_themes", lang))
    found = [theme_figures(positions, theme) for theme in shown.themes]
    counts = {"themes": counted("themes", len(found), lang), "claims": counted("claims", len(shown.claims), lang)}
    outside = text("theme.outside", lang) if positions.set_aside else ""
    contested = [quoted(positions.theme[one.theme].name.in_language(lang), lang) for one in found if one.contested]
    if contested:
        few = len(contested) <= NAMED_AT_MOST
        names = text("theme.overview_names", lang, names=listing(contested, lang)) if few else ""
        divided = counted("themes", len(contested), lang)
        parts = [text("theme.overview", lang, contested=divided, names=names, outside=outside, **counts)]
    else:
        parts = [text("theme.overview_uncontested", lang, outside=outside, **counts)]
    if deepest := deepest_divisions(positions):
        parts.append(text("matrix.deepest", lang, division=deepest_words(positions, deepest, lang)))
    return Sentence("themes", " ".join(parts), ids_of([stance for one in found for stance in one.stances]))


def place_cell(positions: Positions, actor: str, theme: str, found: ThemePosition, lang: str) -> tuple[Cell, str]:
    """The cell of an actor on a theme, and what it finds without the names that its label begins with."""
    cell = theme_cell(positions, actor, theme, found, lang)
    names = {
        "actor": positions.actor[actor].short.in_language(lang),
        "subject": positions.theme[theme].name.in_language(lang),
    }
    return cell, cell.label.removeprefix(text("cell.label", lang, finding="", **names))
