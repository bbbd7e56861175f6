"""What the map rests on: what is taken from each source, what that means, and how its quotes were found, in sentences."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from analysis.coalitions import todays_chamber
from analysis.coverage import before_election
from analysis.narrow import narrow, ordered_actors, stances_in
from analysis.sourcing import Sole, Taken, Verified, quotes_of, sole_sources, verified
from loaders.model import Place, Source, Stance
from loaders.positions import Positions
from words import text
from words.counts import counted
from words.formats import day, listing, number
from words.running_names import body_in_sentence, in_sentence, short_names
from words.sentences import Sentence, ids_of
from words.whose_words import others_words, whose_words

Matches = Mapping[tuple[str, str], str]
"""(source, quote) → how it was found: exact or tolerant. A quote that is not in it has not been found."""


def sources_answer(positions: Positions, matches: Matches | None, lang: str) -> Sentence:
    """How many stances rest on how many quotes from how many sources, how these were found, whose words they are, and when.

    Where the register of how they were found is not at hand (None), nothing is said of that.
    """
    stances = stances_in(positions, narrow(positions))
    quotes = quotes_of(stances)
    updated = text("guide.updated", lang, date=day(positions.updated, lang))
    if not stances:
        nothing = text("sources.answer_nothing_unshared" if positions.set_aside else "sources.answer_nothing", lang)
        return Sentence("sources", f"{nothing} {updated}")
    words = text(
        "sources.answer",
        lang,
        n=number(len(stances), lang),
        stances=counted("stances", len(stances), lang),
        quotes=quote_count(len(quotes), lang),
        sources=counted("sources", len({source for source, _ in quotes}), lang),
    )
    whose = whose_words(positions, stances, lang, named=False)
    found = [] if matches is None else [verified_words(verified(quotes, matches), lang)]
    return Sentence("sources", " ".join([words, *found, whose, updated]), ids_of(stances))


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


def source_facts(positions: Positions, source: Source, lang: str) -> str:
    """Publisher, date, kind, language (of most of it where quotes from it are in another), and whether the text is a scan."""
    others = _languages(positions, source.id) - {source.language}
    language = text(f"sources.in_{source.language}" if others else f"evidence.in_{source.language}", lang)
    scan = [text("evidence.scan", lang)] if source.machine_scan else []
    facts = [source.published_by(lang), day(source.date, lang), text(f"sources.kind_of_{source.kind}", lang)]
    return " · ".join([*facts, language, *scan])


def _languages(positions: Positions, source: str) -> set[str]:
    """Those of all quotes from a source, of what is set aside in this view too: the source is what it is."""
    pieces = [one for stance in (*positions.stances, *positions.set_aside) for one in stance.evidence]
    remarks = [one for proposal in positions.proposals for one in (*proposal.remarks_for, *proposal.remarks_against)]
    recommended = [proposal.recommendation for proposal in positions.proposals if proposal.recommendation]
    places: list[Place] = [*pieces, *(one.endorses for one in pieces if one.endorses), *remarks, *recommended]
    return {place.language for place in places if place.source == source}


def taken_words(positions: Positions, taken: Taken, lang: str) -> Sentence:
    """How many stances it decides, of whom, what else has evidence in it, what is set aside, and how many proposals."""
    parts = []
    if taken.decided:
        parts.append(_decided(positions, taken.decided, lang))
    if taken.endorsed:
        parts.append(text("sources.taken_endorsed", lang, actors=listing(_with_counts(positions, taken.endorsed, lang), lang)))
    if taken.beside:
        parts.append(text("sources.taken_beside", lang, n=len(taken.beside)))
    if not parts:
        parts.append(text("sources.taken_nothing_unshared" if positions.own_words_only else "sources.taken_nothing", lang))
    if taken.aside:
        parts.append(text("sources.taken_aside", lang, n=number(len(taken.aside), lang)))
    if taken.proposals:
        parts.append(text("sources.taken_proposals", lang, n=len(taken.proposals)))
    return Sentence("taken", " ".join(parts), ids_of(taken.stances))


def _decided(positions: Positions, decided: Sequence[Stance], lang: str) -> str:
    stances, actors = counted("stances", len(decided), lang), _shown(positions, {one.actor for one in decided})
    if len(actors) == 1:
        who = short_names(positions, actors, lang)
        return text("sources.taken_decided_one", lang, n=len(decided), stances=stances, who=who)
    return text("sources.taken_decided", lang, stances=stances, actors=listing(_with_counts(positions, decided, lang), lang))


def meanings(positions: Positions, taken: Taken, lang: str) -> list[Sentence]:
    """What it means that so much is taken from a source: who is known from it alone, who is only quoted, and its age."""
    alone = [one for one in sole_sources(positions) if one.source == taken.source]
    jointly = [_jointly(positions, one, lang) for one in alone if one.partners]
    apart = [one for one in alone if not one.partners]
    quoted, election = _quoted(positions, taken, lang), _election(positions, taken, lang)
    return [*jointly, *_soles(positions, taken, apart, lang), *quoted, *election]


def _jointly(positions: Positions, sole: Sole, lang: str) -> Sentence:
    """«Alt kartet vet om NHO (29 standpunkter), bygger på denne ene, udaterte kilden, og alle står i tekst skrevet …»"""
    who, what = _counted_actor(positions, sole, lang), _this(positions.source[sole.source], lang)
    partners = short_names(positions, sole.partners, lang)
    words = text("sources.sole_joint", lang, n=len(sole.stances), who=who, this=what, partners=partners)
    return Sentence("sole", words, ids_of(sole.stances))


def _soles(positions: Positions, taken: Taken, alone: Sequence[Sole], lang: str) -> list[Sentence]:
    if not alone:
        return []
    who = listing([_counted_actor(positions, one, lang) for one in alone], lang)
    what = _this(positions.source[taken.source], lang)
    words = text("sources.sole_unshared" if positions.own_words_only else "sources.sole", lang, who=who, this=what)
    return [Sentence("sole", words, ids_of([stance for one in alone for stance in one.stances]))]


def _this(source: Source, lang: str) -> str:
    return text("sources.this_undated" if source.date.first_day is None else "sources.this", lang)


def _quoted(positions: Positions, taken: Taken, lang: str) -> list[Sentence]:
    found = []
    for actor, stances in taken.only_quoted.items():
        each = [_shown(positions, _reporters(one, taken.source)) for one in stances]
        values = {
            "who": short_names(positions, [actor], lang),
            "reporters": others_words(positions, "reported", each, lang),
        }
        words = text("sources.only_quoted", lang, stances=counted("stances", len(stances), lang), **values)
        found.append(Sentence("quoted", words, ids_of(stances)))
    return found


def _reporters(stance: Stance, source: str) -> set[str]:
    return {actor for piece in stance.evidence if piece.source == source for actor in piece.reported_by}


def _election(positions: Positions, taken: Taken, lang: str) -> list[Sentence]:
    """That parties spoke in it before the election: what they have said there is not said by today's members."""
    source, chamber = positions.source[taken.source], todays_chamber(positions)
    theirs = [one for one in taken.decided if positions.actor[one.actor].kind == "party"]
    if chamber is None or not theirs or not before_election(positions, source.date):
        return []
    values = {"date": day(source.date, lang), "body": body_in_sentence(positions.body[chamber], lang)}
    return [Sentence("election", text("sources.before_election", lang, **values), ids_of(theirs))]


def _with_counts(positions: Positions, stances: Iterable[Stance], lang: str) -> list[str]:
    counts = Counter(one.actor for one in stances)
    return [f"{in_sentence(positions, [actor], lang)} ({number(counts[actor], lang)})" for actor in _shown(positions, counts)]


def _shown(positions: Positions, actors: Iterable[str]) -> list[str]:
    wanted = set(actors)
    return list(ordered_actors(positions, actors=wanted)) if wanted else []


def _counted_actor(positions: Positions, sole: Sole, lang: str) -> str:
    stances = counted("stances", len(sole.stances), lang)
    if sole.aside:
        stances = text("sources.also_aside", lang, stances=stances, n=number(len(sole.aside), lang))
    return f"{in_sentence(positions, [sole.actor], lang)} ({stances})"
