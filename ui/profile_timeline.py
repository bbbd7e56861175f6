"""When an actor's words are from, as a picture with its table behind."""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from analysis.profile import Piece, Profile, pieces, span, years
from charts.timeline import TimelineWords, TimeMark, timeline_figure
from loaders.fields import PartialDate
from loaders.positions import Positions
from ui.evidence import open_evidence
from ui.language import language, t
from ui.mode import mode
from ui.row_table import RowTable, row_table
from words.formats import SIGNS, day
from words.profile_time import timeline_title
from words.stances import stance_words

HEADS = ("date", "theme", "claim", "stance", "source")


def timeline(positions: Positions, found: Profile) -> None:
    """Draw all evidence of an actor by theme and date; a row of the table opens its stance."""
    said = pieces(positions, found.stances)
    title = timeline_title(positions, found.actor, said, language()).text
    rows = {one.theme: positions.theme[one.theme].name.in_language(language()) for one in found.spoken}
    words = TimelineWords(title, t("date.undated"), rows)
    figure = timeline_figure(_marks(positions, said), years(positions), words, mode())
    st.plotly_chart(figure, key="timeline", alt=title, config={"displayModeBar": False})
    heads = [t(f"actor.column_{name}") for name in HEADS]
    table = RowTable(t("actor.time_table"), t("actor.time_help"), heads, [_row(positions, one) for one in said])
    row_table("timeline-table", table, lambda place: open_evidence(said[place].stance.id))


def _marks(positions: Positions, said: Sequence[Piece]) -> list[TimeMark]:
    counts = Counter((positions.claim[one.stance.claim].theme, one.date) for one in said)
    return [_mark(positions, theme, when, count) for (theme, when), count in counts.items()]


def _mark(positions: Positions, theme: str, when: PartialDate, count: int) -> TimeMark:
    lang = language()
    first, last = span(when) or (None, None)
    words = t("actor.time_mark", theme=positions.theme[theme].name.in_language(lang), n=count, date=day(when, lang))
    return TimeMark(theme, first, last, day(when, lang), count, words)


def _row(positions: Positions, one: Piece) -> tuple[str, ...]:
    lang = language()
    claim, source = positions.claim[one.stance.claim], positions.source[one.evidence.source]
    stance = f"{SIGNS[one.stance.value]} {stance_words(one.stance, lang)}"
    theme = positions.theme[claim.theme].name.in_language(lang)
    return day(one.date, lang), theme, claim.wording.in_language(lang), stance, f"{source.publisher}: {source.title}"
