"""When an actor's words are from, by theme."""

from collections import Counter
from collections.abc import Sequence

from analysis.profile import Piece, Profile, pieces, span, years
from charts.colours import Mode
from charts.figure import Figure
from charts.timeline import TimelineWords, TimeMark, timeline_figure
from loaders.fields import PartialDate
from loaders.positions import Positions
from words import text
from words.formats import day
from words.profile_time import timeline_title


def timeline_picture(positions: Positions, found: Profile, lang: str, mode: Mode) -> Figure:
    """All evidence of an actor by theme and date."""
    said = pieces(positions, found.stances)
    rows = {one.theme: positions.theme[one.theme].name.in_language(lang) for one in found.spoken}
    title = timeline_title(positions, found.actor, said, lang).text
    words = TimelineWords(title, text("date.undated", lang), rows)
    return timeline_figure(_marks(positions, said, lang), years(positions), words, mode)


def _marks(positions: Positions, said: Sequence[Piece], lang: str) -> list[TimeMark]:
    counts = Counter((positions.claim[one.stance.claim].theme, one.date) for one in said)
    return [_mark(positions, theme, when, (count, lang)) for (theme, when), count in counts.items()]


def _mark(positions: Positions, theme: str, when: PartialDate, shown: tuple[int, str]) -> TimeMark:
    count, lang = shown
    first, last = span(when) or (None, None)
    words = text("actor.time_mark", lang, theme=positions.theme[theme].name.in_language(lang), n=count, date=day(when, lang))
    return TimeMark(theme, first, last, day(when, lang), count, words)
