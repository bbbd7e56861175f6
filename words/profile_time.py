"""When an actor's words are from, in one sentence."""

from collections import Counter
from collections.abc import Sequence

from analysis.profile import Piece
from loaders.fields import PartialDate
from loaders.positions import Positions
from words import text
from words.formats import day, number
from words.running_names import short_names
from words.sentences import Sentence
from words.sources import quote_count


def timeline_title(positions: Positions, actor: str, found: Sequence[Piece], lang: str) -> Sentence:
    """How much evidence there is, of how many different quotes, from which dates, most from which, and how much is undated.

    A quote that is evidence for several stances counts for each of them. `found` are the pieces of evidence of an actor's
    stances, the oldest first, at least one.
    """
    dated = [one.date for one in found if one.date.first_day]
    undated = len(found) - len(dated)
    name, every = short_names(positions, [actor], lang), number(len(found), lang)
    who = {"actor": name, "quotes": _quotes(found, lang)}
    if not dated:
        words = text("actor.time_undated", lang, n=every, **who)
    elif dated[0] < dated[-1]:
        ends = {"first": day(dated[0], lang), "last": day(dated[-1], lang)}
        of_dated = {"actor": name, "quotes": _quotes([one for one in found if one.date.first_day], lang)}
        words = text("actor.time_span", lang, n=number(len(dated), lang), **of_dated, **ends) + _most(dated, lang)
    elif undated:
        date, of_it = day(dated[0], lang), number(len(dated), lang)
        words = text("actor.time_some", lang, n=of_it, all=every, **who, date=date)
    else:
        words = text("actor.time_one", lang, n=every, **who, date=day(dated[0], lang))
    if undated and dated:
        words += text("actor.time_rest", lang, n=number(undated, lang))
    words += _endorsed(positions, found, lang)
    ids = tuple(dict.fromkeys(one.stance.id for one in found))
    return Sentence("timeline", words, ids)


def _quotes(found: Sequence[Piece], lang: str) -> str:
    return quote_count(len({(one.evidence.source, one.evidence.quote) for one in found}), lang)


def _endorsed(positions: Positions, found: Sequence[Piece], lang: str) -> str:
    """How many of the pieces take over words of another day, and of which; empty where none does."""
    taken = [(one.date, positions.source[one.evidence.endorses.source].date) for one in found if one.evidence.endorses]
    counts = Counter(their for mine, their in taken if their.first_day and their != mine)
    said = [text("actor.time_endorsed", lang, n=number(count, lang), date=day(when, lang)) for when, count in counts.items()]
    return "".join(said)


def _most(dated: Sequence[PartialDate], lang: str) -> str:
    """From which date most are; empty where that is no single one."""
    (most, count), *rest = Counter(dated).most_common(2)
    if rest and rest[0][1] == count:
        return ""
    return text("actor.time_most", lang, most=day(most, lang), count=number(count, lang))
