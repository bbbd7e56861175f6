"""How much is known, of whom, in whose words and how old: the sentences, cells and rows of the coverage."""

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from analysis.coalitions import todays_chamber
from analysis.coverage import EVIDENCE_KINDS, claims_in, evidence_kinds, newest_evidence, only_before_election
from analysis.narrow import Selection, narrow, stances_in
from analysis.sourcing import quotes_in, taken_from
from analysis.themes import theme_positions, theme_stances
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.cells import Cell, theme_cells
from words.counts import counted
from words.formats import day, number
from words.running_names import body_in_sentence, short_names
from words.sentences import Sentence, ids_of
from words.stances import silence_kind

TONES = 5
_MONTH, _YEAR = 365.25 / 12, 365.25


def coverage_answer(positions: Positions, lang: str) -> Sentence:
    """How many of all cells are known, how many are set aside, and that the others are silence."""
    shown = narrow(positions)
    stances = stances_in(positions, shown)
    cells = len(shown.actors) * len(shown.claims)
    counts = {"known": number(len(stances), lang), "possible": counted("possible", cells, lang)}
    what = {"actors": counted("actors", len(shown.actors), lang), "claims": counted("claims", len(shown.claims), lang)}
    aside = stances_in(replace(positions, stances=positions.set_aside), shown)
    if aside:
        words = text("sources.coverage_answer_aside", lang, aside=number(len(aside), lang), **counts, **what)
        return Sentence("coverage", words, ids_of(stances))
    return Sentence("coverage", text("sources.coverage_answer", lang, **counts, **what), ids_of(stances))


def election_words(positions: Positions, today: date, lang: str) -> Sentence | None:
    """Which parties are known only from before the election that gave the chamber of today; None where none is."""
    parties = narrow(positions, kinds=["party"]).actors
    newest = newest_evidence(positions, parties, today)["date"]
    old = {party: newest[party] for party in parties if only_before_election(positions, party)}
    chamber = todays_chamber(positions)
    if not old or chamber is None:
        return None
    first, last = day(min(old.values()), lang), day(max(old.values()), lang)
    when = first if first == last else text("sources.from_to", lang, first=first, last=last)
    values = {"names": short_names(positions, list(old), lang), "body": body_in_sentence(positions.body[chamber], lang)}
    words = text("sources.election", lang, date=when, **values)
    return Sentence("election", words, ids_of(stances_in(positions, narrow(positions, actors=old))))


def coverage_cells(positions: Positions, selection: Selection, lang: str) -> dict[tuple[str, str], Cell]:
    """(theme, actor) → how many of the theme's claims are known: 3/5, in tone1 … tone5; the silent say why they are."""
    found = theme_positions(positions, selection.themes, selection.actors)
    behind, claims = theme_stances(positions), claims_in(positions, selection.themes)
    return {
        pair: _cell(positions, behind[pair], claims[pair[0]], lang) if behind.get(pair) else silent
        for pair, silent in theme_cells(positions, found, lang).items()
    }


def _cell(positions: Positions, stances: Sequence[Stance], claims: int, lang: str) -> Cell:
    """The known stances of one actor on one theme, which has so many claims."""
    known, one = len(stances), stances[0]
    label = text(
        "cell.label",
        lang,
        actor=positions.actor[one.actor].short.in_language(lang),
        subject=positions.theme[positions.claim[one.claim].theme].name.in_language(lang),
        finding=text("sources.cell", lang, known=number(known, lang), claims=counted("claims", claims, lang)),
    )
    return Cell(f"tone{math.ceil(TONES * known / claims)}", f"{known}/{claims}", "", label, ids_of(stances))


def actor_rows(positions: Positions, actors: Sequence[str], today: date, lang: str) -> list[tuple[str, ...]]:
    """A row an actor: its name, known of all claims, numbers by whose words, its newest evidence, and how old that is.

    Of an actor without stances: why it has none, in place of the numbers.
    """
    claims = number(len(narrow(positions).claims), lang)
    kinds = evidence_kinds(positions, actors)[[*EVIDENCE_KINDS, "n"]].itertuples(index=False, name=None)
    newest = newest_evidence(positions, actors, today)[["date", "days"]].itertuples(index=False, name=None)
    rows = []
    for actor, (*counts, n), (when, days) in zip(actors, kinds, newest, strict=True):
        known = text("sources.of", lang, known=number(n, lang), n=claims)
        age = text("sources.age_unknown", lang) if math.isnan(days) else age_words(days, lang)
        said = (
            (known, *(number(count, lang) for count in counts), day(when, lang), age) if n else _silent(positions, actor, lang)
        )
        rows.append((positions.actor[actor].short.in_language(lang), *said))
    return rows


def _silent(positions: Positions, actor: str, lang: str) -> tuple[str, ...]:
    return (text(f"silence.{silence_kind(positions, actor)}", lang), *[""] * (len(EVIDENCE_KINDS) + 2))


def source_rows(positions: Positions, today: date, lang: str) -> list[tuple[str, ...]]:
    """A row a source: its name, the stances that it decides, those with other words in it, its quotes, date and age."""
    rows = []
    for source in (one for one in positions.sources if not one.retired):
        taken, first = taken_from(positions, source.id), source.date.first_day
        counts = (len(taken.decided), len(taken.stances) - len(taken.decided), len(quotes_in(positions, source.id)))
        age = age_words(max(0, (today - first).days), lang) if first else text("sources.age_unknown", lang)
        rows.append((source.title, *(number(count, lang) for count in counts), day(source.date, lang), age))
    return rows


def age_words(days: float, lang: str) -> str:
    """«9 måneder»: whole days, from two months whole months, from two years whole years."""
    if days < 2 * _MONTH:
        return text("sources.days", lang, n=int(days))
    if days < 2 * _YEAR:
        return text("sources.months", lang, n=int(days / _MONTH))
    return text("sources.years", lang, n=int(days / _YEAR))
