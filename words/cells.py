"""What stands in a cell of the matrix, on screen and on paper: state, sign, detail and a label that says it in full."""

from dataclasses import dataclass

from analysis.themes import ThemePosition, ThemeState, strength
from loaders.positions import Positions
from words import text
from words.formats import SIGNS, signed
from words.stances import silence_kind, stance_words

STEP_NAMES = {2: "plus2", 1: "plus1", 0: "zero", -1: "minus1", -2: "minus2"}
UNKNOWN_SIGN = "·"
SPLIT_SIGN = "+/−"
BESIDE_SIGN = "○"


@dataclass(frozen=True)
class Cell:
    """One cell.

    Attributes
    ----------
    state
        plus2, plus1, zero, minus1, minus2, split, beside or unknown.
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
        finding = text(f"silence.{silence_kind(positions, actor)}", lang)
        return Cell("unknown", UNKNOWN_SIGN, "", text("cell.label", lang, finding=finding, **names), ())
    detail = text(f"basis.{stance.basis}_short", lang) if stance.basis else ""
    label = text("cell.label", lang, finding=stance_words(stance, lang), **names)
    return Cell(STEP_NAMES[stance.value], SIGNS[stance.value], detail, label, (stance.id,))


def theme_cell(positions: Positions, actor: str, theme: str, found: ThemePosition, lang: str) -> Cell:
    """An actor on a theme."""
    current = {claim.id for claim in positions.claims if claim.theme == theme and not claim.retired}
    stances = tuple(one.id for one in positions.stances if one.actor == actor and one.claim in current)
    names = {
        "actor": positions.actor[actor].short.in_language(lang),
        "subject": positions.theme[theme].name.in_language(lang),
    }
    label = text("cell.label", lang, finding=_theme_finding(positions, actor, found, lang), **names)
    step, sign = _theme_mark(found)
    detail = text("cell.of", lang, n=found.n or found.known) if found.known else ""
    return Cell(step, sign, detail, label, stances)


def _theme_mark(found: ThemePosition) -> tuple[str, str]:
    marks = {
        ThemeState.UNKNOWN: ("unknown", UNKNOWN_SIGN),
        ThemeState.BESIDE: ("beside", BESIDE_SIGN),
        ThemeState.SPLIT: ("split", SPLIT_SIGN),
    }
    if found.state in marks:
        return marks[found.state]
    return STEP_NAMES[strength(found.score)], SIGNS[strength(found.score)]


def _theme_finding(positions: Positions, actor: str, found: ThemePosition, lang: str) -> str:
    if found.state is ThemeState.UNKNOWN:
        return text(f"silence.{silence_kind(positions, actor)}", lang)
    score = signed(found.score, lang, 1) if found.n else ""
    return text(f"theme_state.{found.state}", lang, score=score, n=found.n or found.known)
