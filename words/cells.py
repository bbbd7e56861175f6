"""What stands in a cell of the matrix, on screen and on paper: state, sign, detail and a label that says it in full."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from analysis.themes import ThemePosition, ThemeState, strength, theme_stances
from loaders.positions import Positions
from words import text
from words.formats import SIGNS, STEP_NAMES, signed
from words.stances import silence_kind, stance_words

__all__ = [
    "ASIDE_SIGN",
    "BESIDE_SIGN",
    "SPLIT_SIGN",
    "STEP_NAMES",
    "UNKNOWN_SIGN",
    "Cell",
    "claim_cell",
    "small_claim_cell",
    "theme_cell",
    "theme_cells",
]

UNKNOWN_SIGN = "·"
ASIDE_SIGN = "( )"
SPLIT_SIGN = "+/−"
BESIDE_SIGN = "○"


@dataclass(frozen=True)
class Cell:
    """One cell.

    Attributes
    ----------
    state
        plus2, plus1, zero, minus1, minus2, split, beside, aside (only in text that is set aside) or unknown.
    label
        The whole finding in words; what a screen reader says.
    stances
        Ids of the stances that it rests on.
    """

    state: str
    sign: str
    detail: str
    label: str
    stances: tuple[str, ...]


def claim_cell(positions: Positions, actor: str, claim: str, lang: str) -> Cell:
    """An actor on a claim."""
    names = {
        "actor": positions.actor[actor].short.in_language(lang),
        "subject": positions.claim[claim].wording.in_language(lang),
    }
    stance = positions.stance.get(f"{actor}/{claim}")
    if stance is None:
        finding = text(f"silence.{silence_kind(positions, actor, claim)}", lang)
        return Cell(*_silent_mark(positions, actor, claim), "", text("cell.label", lang, finding=finding, **names), ())
    detail = text(f"basis.{stance.basis}_short", lang) if stance.basis else ""
    label = text("cell.label", lang, finding=stance_words(stance, lang), **names)
    return Cell(STEP_NAMES[stance.value], SIGNS[stance.value], detail, label, (stance.id,))


def small_claim_cell(positions: Positions, actor: str, claim: str, lang: str) -> Cell:
    """The same where there is room for a sign only: a letter beside it says how an actor supports in part."""
    cell, stance = claim_cell(positions, actor, claim, lang), positions.stance.get(f"{actor}/{claim}")
    if stance is None:
        return cell
    basis = text(f"slide.basis_{stance.basis}", lang) if stance.basis else ""
    return replace(cell, sign=cell.sign + basis, detail="")


def theme_cell(positions: Positions, actor: str, theme: str, found: ThemePosition, lang: str) -> Cell:
    """An actor on a theme."""
    claims = [claim.id for claim in positions.claims if claim.theme == theme and not claim.retired]
    stances = tuple(key for claim in claims if (key := f"{actor}/{claim}") in positions.stance)
    return _theme_cell(positions, (theme, actor), found, stances, lang)


def theme_cells(positions: Positions, found: Mapping[tuple[str, str], ThemePosition], lang: str) -> dict[tuple[str, str], Cell]:
    """The cells of many pairs of (theme, actor), as `theme_cell` makes each; every stance is looked at only once."""
    behind = theme_stances(positions)
    return {
        pair: _theme_cell(positions, pair, position, tuple(stance.id for stance in behind.get(pair, ())), lang)
        for pair, position in found.items()
    }


def _theme_cell(positions: Positions, pair: tuple[str, str], found: ThemePosition, stances: tuple[str, ...], lang: str) -> Cell:
    theme, actor = pair
    names = {
        "actor": positions.actor[actor].short.in_language(lang),
        "subject": positions.theme[theme].name.in_language(lang),
    }
    label = text("cell.label", lang, finding=_theme_finding(positions, pair, found, lang), **names)
    silent = found.state is ThemeState.UNKNOWN
    step, sign = _silent_mark(positions, actor, theme) if silent else _theme_mark(found)
    detail = text("cell.of", lang, n=found.n or found.known) if found.known else ""
    return Cell(step, sign, detail, label, stances)


def _silent_mark(positions: Positions, actor: str, subject: str) -> tuple[str, str]:
    return ("aside", ASIDE_SIGN) if positions.is_set_aside(actor, subject) else ("unknown", UNKNOWN_SIGN)


def _theme_mark(found: ThemePosition) -> tuple[str, str]:
    marks = {
        ThemeState.BESIDE: ("beside", BESIDE_SIGN),
        ThemeState.SPLIT: ("split", SPLIT_SIGN),
    }
    if found.state in marks:
        return marks[found.state]
    return STEP_NAMES[strength(found.score)], SIGNS[strength(found.score)]


def _theme_finding(positions: Positions, pair: tuple[str, str], found: ThemePosition, lang: str) -> str:
    theme, actor = pair
    if found.state is ThemeState.UNKNOWN:
        return text(f"silence.{silence_kind(positions, actor, theme)}", lang)
    if found.state is ThemeState.BESIDE:
        return text("theme_state.beside", lang, n=found.known)
    return text(f"theme_state.{found.state}", lang, score=signed(found.score, lang, 1), n=found.n)
