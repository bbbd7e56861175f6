"""What the map rests on: what is taken from each source, what that means, and how its quotes were found, in sentences."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from analysis.coalitions import todays_chamber
from analysis.coverage import EVIDENCE_KINDS, before_election, evidence_kind
from analysis.narrow import narrow, ordered_actors, stances_in
from analysis.sourcing import Sole, Taken, Verified, quotes_of, sole_sources, verified
from loaders.model import Source, Stance
from loaders.positions import Positions
from words import text
from words.counts import counted
from words.formats import day, listing, number
from words.sentences import Sentence, ids_of
from words.stances import short_names

Matches = Mapping[tuple[str, str], str]
"""(source, quote) → how it was found: exact or tolerant. A quote that is not in it has not been found."""


def sources_answer(positions: Positions, matches: Matches, lang: str) -> Sentence:
    """How many stances rest on how many quotes from how many sources, how these were found, whose words they are, and when."""
    stances = stances_in(positions, narrow(positions))
    quotes = quotes_of(stances)
    updated = text("guide.updated", lang, date=day(positions.updated, lang))
    if not stances:
        return Sentence("sources", f"{text('sources.answer_nothing', lang)} {updated}")
    words = text(
        "sources.answer",
        lang,
        n=number(len(stances), lang),
        stances=counted("stances", len(stances), lang),
        quotes=quote_count(len(quotes), lang),
        sources=counted("sources", len({source for source, _ in quotes}), lang),
    )
    parts = [words, verified_words(verified(quotes, matches), lang), kinds_words(stances, lang), updated]
    return Sentence("sources", " ".join(parts), ids_of(stances))


def kinds_words(stances: Sequence[Stance], lang: str) -> str:
    """How many of some stances are decided by the actor's own words, and by what the others are decided."""
    kinds = Counter(evidence_kind(one.deciding) for one in stances)
    found = [kind for kind in EVIDENCE_KINDS if kind != "own" and kinds[kind]]
    others = [text(f"sources.kind_{kind}", lang, n=number(kinds[kind], lang)) for kind in found]
    counts = {"own": number(kinds["own"], lang), "n": number(len(stances), lang)}
    if not others:
        return text("sources.kinds_all_own", lang)
    return text("sources.kinds", lang, others=listing(others, lang), **counts)


def quote_count(count: int, lang: str) -> str:
    """«252 ulike sitater»."""
    return text("sources.quotes", lang, n=number(count, lang))


def verified_words(found: Verified, lang: str) -> str:
    """How quotes that were just counted have been found in the texts of their sources."""
    counts = {name: number(getattr(found, name), lang) for name in ("exact", "tolerant", "missing")}
    if not found.missing:
        if not found.tolerant:
            return text("sources.verified_exact", lang, n=found.n)
        return text("sources.verified_tolerant", lang, exact=counts["exact"], tolerant=counts["tolerant"])
    if found.missing == found.n:
        return text("sources.verified_none", lang, n=found.n)
    return text("sources.verified_some", lang, **counts)


def source_facts(source: Source, lang: str) -> str:
    """Publisher, date, kind, language, and whether the text is a machine scan."""
    scan = [text("evidence.scan", lang)] if source.machine_scan else []
    facts = [source.publisher, day(source.date, lang), text(f"sources.kind_of_{source.kind}", lang)]
    return " · ".join([*facts, text(f"sources.in_{source.language}", lang), *scan])


def taken_words(positions: Positions, taken: Taken, lang: str) -> Sentence:
    """How many stances it decides, of whom, what else has evidence in it, and how many proposals are taken from it."""
    parts = []
    if taken.decided:
        parts.append(_decided(positions, taken.decided, lang))
    if taken.endorsed:
        who = short_names(positions, _shown(positions, {one.actor for one in taken.endorsed}), lang)
        parts.append(text("sources.taken_endorsed", lang, who=who, stances=counted("stances", len(taken.endorsed), lang)))
    if taken.beside:
        parts.append(text("sources.taken_beside", lang, n=len(taken.beside)))
    if not parts:
        parts.append(text("sources.taken_nothing", lang))
    if taken.proposals:
        parts.append(text("sources.taken_proposals", lang, n=len(taken.proposals)))
    return Sentence("taken", " ".join(parts), ids_of(taken.stances))


def _decided(positions: Positions, decided: Sequence[Stance], lang: str) -> str:
    stances, actors = counted("stances", len(decided), lang), _shown(positions, {one.actor for one in decided})
    if len(actors) == 1:
        return text("sources.taken_decided_one", lang, stances=stances, who=short_names(positions, actors, lang))
    return text("sources.taken_decided", lang, stances=stances, actors=listing(_with_counts(positions, decided, lang), lang))


def meanings(positions: Positions, taken: Taken, lang: str) -> list[Sentence]:
    """What it means that so much is taken from a source: who is known from it alone, who is only quoted, and its age."""
    alone = [one for one in sole_sources(positions) if one.source == taken.source]
    jointly = [sole_words(positions, one, lang) for one in alone if one.partners]
    apart = [one for one in alone if not one.partners]
    quoted, election = _quoted(positions, taken, lang), _election(positions, taken, lang)
    return [*jointly, *_soles(positions, taken, apart, lang), *quoted, *election]


def sole_words(positions: Positions, sole: Sole, lang: str) -> Sentence:
    """«Alt kartet vet om NHO (29 standpunkter), hviler på denne ene, udaterte kilden, og alle er skrevet sammen med NSF.»"""
    who = _counted_actor(positions, sole.actor, len(sole.stances), lang)
    what = _this(positions.source[sole.source], lang)
    if not sole.partners:
        return Sentence("sole", text("sources.sole", lang, who=who, this=what), ids_of(sole.stances))
    partners = short_names(positions, sole.partners, lang)
    words = text("sources.sole_joint", lang, n=len(sole.stances), who=who, this=what, partners=partners)
    return Sentence("sole", words, ids_of(sole.stances))


def _soles(positions: Positions, taken: Taken, alone: Sequence[Sole], lang: str) -> list[Sentence]:
    if not alone:
        return []
    who = listing([_counted_actor(positions, one.actor, len(one.stances), lang) for one in alone], lang)
    words = text("sources.sole", lang, who=who, this=_this(positions.source[taken.source], lang))
    return [Sentence("sole", words, ids_of([stance for one in alone for stance in one.stances]))]


def _this(source: Source, lang: str) -> str:
    return text("sources.this_undated" if source.date.first_day is None else "sources.this", lang)


def _quoted(positions: Positions, taken: Taken, lang: str) -> list[Sentence]:
    found = []
    for actor, stances in taken.only_quoted.items():
        pieces = [piece for one in stances for piece in one.evidence if piece.source == taken.source]
        reporters = {name for piece in pieces for name in piece.reported_by}
        ordered = _shown(positions, reporters)
        values = {"who": short_names(positions, [actor], lang), "reporters": short_names(positions, ordered, lang)}
        words = text("sources.only_quoted", lang, stances=counted("stances", len(stances), lang), **values)
        found.append(Sentence("quoted", words, ids_of(stances)))
    return found


def _election(positions: Positions, taken: Taken, lang: str) -> list[Sentence]:
    """That parties spoke in it before the election: what they have said there is not said by today's members."""
    source, chamber = positions.source[taken.source], todays_chamber(positions)
    theirs = [one for one in taken.decided if positions.actor[one.actor].kind == "party"]
    if chamber is None or not theirs or not before_election(positions, source.date):
        return []
    values = {"date": day(source.date, lang), "body": positions.body[chamber].name.in_language(lang)}
    return [Sentence("election", text("sources.before_election", lang, **values), ids_of(theirs))]


def _with_counts(positions: Positions, stances: Iterable[Stance], lang: str) -> list[str]:
    counts = Counter(one.actor for one in stances)
    return [f"{short_names(positions, [actor], lang)} ({number(counts[actor], lang)})" for actor in _shown(positions, counts)]


def _shown(positions: Positions, actors: Iterable[str]) -> list[str]:
    wanted = set(actors)
    return [actor for actor in ordered_actors(positions) if actor in wanted]


def _counted_actor(positions: Positions, actor: str, count: int, lang: str) -> str:
    return f"{short_names(positions, [actor], lang)} ({counted('stances', count, lang)})"
