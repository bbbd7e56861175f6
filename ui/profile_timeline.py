"""When an actor's words are from, as a picture with its table behind."""

from analysis.profile import Piece, Profile, pieces
from loaders.positions import Positions
from pictures.timeline import timeline_picture
from ui.evidence import open_evidence
from ui.language import language, t
from ui.mode import mode
from ui.picture import picture
from ui.row_table import RowTable, row_table
from words.formats import SIGNS, day
from words.profile_time import timeline_title
from words.stances import stance_words

HEADS = ("date", "theme", "claim", "stance", "source")


def timeline(positions: Positions, found: Profile) -> None:
    """Draw all evidence of an actor by theme and date; a row of the table opens its stance."""
    said = pieces(positions, found.stances)
    title = timeline_title(positions, found.actor, said, language())
    picture(positions, "timeline", timeline_picture(positions, found, language(), mode()), title)
    heads = [t(f"actor.column_{name}") for name in HEADS]
    rows = [_row(positions, one) for one in said]
    table = RowTable(t("actor.time_table"), t("actor.time_help"), t("actor.time_choose"), heads, rows)
    row_table("timeline-table", table, lambda place: open_evidence(said[place].stance.id))


def _row(positions: Positions, one: Piece) -> tuple[str, ...]:
    lang = language()
    claim, source = positions.claim[one.stance.claim], positions.source[one.evidence.source]
    stance = f"{SIGNS[one.stance.value]} {stance_words(one.stance, lang)}"
    theme = positions.theme[claim.theme].name.in_language(lang)
    return day(one.date, lang), theme, claim.wording.in_language(lang), stance, f"{source.published_by(lang)}: {source.title}"
