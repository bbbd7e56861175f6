"""When an actor's words are from, in one sentence."""

from collections import Counter
from collections.abc import Sequence

from analysis.profile import Piece
from loaders.positions import Positions
from words import text
from words.formats import day, number
from words.sentences import Sentence


def timeline_title(positions: Positions, actor: str, found: Sequence[Piece], lang: str) -> Sentence:
    """How many quotes are from which dates, from which of them most are, and how many are undated.

    `found` are the pieces of evidence of an actor's stances, the oldest first, at least one.
    """
    dated = [one.date for one in found if one.date.first_day]
    undated = len(found) - len(dated)
    name, every = positions.actor[actor].short.in_language(lang), number(len(found), lang)
    if not dated:
        words = text("actor.time_undated", lang, n=every, actor=name)
    elif dated[0] < dated[-1]:
        most, count = Counter(dated).most_common(1)[0]
        ends = {"first": day(dated[0], lang), "last": day(dated[-1], lang)}
        of_most = {"most": day(most, lang), "count": number(count, lang)}
        words = text("actor.time_span", lang, n=number(len(dated), lang), actor=name, **ends, **of_most)
    elif undated:
        date, of_it = day(dated[0], lang), number(len(dated), lang)
        words = text("actor.time_some", lang, n=of_it, all=every, actor=name, date=date)
    else:
        words = text("actor.time_one", lang, n=every, actor=name, date=day(dated[0], lang))
    if undated and dated:
        words += text("actor.time_rest", lang, n=number(undated, lang))
    ids = tuple(dict.fromkeys(one.stance.id for one in found))
    return Sentence("timeline", words, ids)
