"""What the signs of the matrix mean, for claims or for themes."""

from words import text
from words.cells import ASIDE_SIGN, BESIDE_SIGN, SPLIT_SIGN, STEP_NAMES, UNKNOWN_SIGN
from words.formats import SIGNS


def stance_legend(level: str, *, aside: bool, lang: str) -> dict[str, tuple[str, str]]:
    """State of a cell → its sign and what it means, in the order of a legend.

    Parameters
    ----------
    level
        themes or claims.
    aside
        Whether anything is set aside.
    """
    steps = {STEP_NAMES[value]: (sign, _step(level, STEP_NAMES[value], lang)) for value, sign in SIGNS.items()}
    extra = {"split": SPLIT_SIGN, "beside": BESIDE_SIGN} if level == "themes" else {}
    extra |= {"aside": ASIDE_SIGN} if aside else {}
    marks = {**extra, "unknown": UNKNOWN_SIGN}
    return steps | {state: (sign, text(f"matrix.legend_{state}", lang)) for state, sign in marks.items()}


def _step(level: str, name: str, lang: str) -> str:
    """A step of the scale is a stance on a claim, but only a direction on a theme's axis."""
    return text(f"matrix.step_{name}", lang) if level == "themes" else text(f"stance.step_{name}", lang)
