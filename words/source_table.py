"""Every stance as a row for a reader."""

from loaders.model import Stance
from loaders.positions import Positions
from words.formats import SIGNS, day
from words.stances import attribution, stance_words

COLUMNS = ("actor", "claim", "stance", "quote", "who", "source", "section", "date", "theme", "line")
"""Names of the heads (`sources.column_<name>` in text.yaml)."""


def stance_row(positions: Positions, stance: Stance, lang: str) -> tuple[str | int, ...]:
    """Actor, claim, stance, the deciding words, who says them, where they stand, their date, the theme and the line."""
    claim, evidence = positions.claim[stance.claim], stance.deciding
    source = positions.source[evidence.source]
    return (
        positions.actor[stance.actor].short.in_language(lang),
        claim.wording.in_language(lang),
        f"{SIGNS[stance.value]} {stance_words(stance, lang)}",
        evidence.quote,
        attribution(positions, stance, evidence, lang),
        f"{source.published_by(lang)}: {source.title}",
        evidence.section,
        day(evidence.date or source.date, lang),
        positions.theme[claim.theme].name.in_language(lang),
        stance.line,
    )
