"""What is said of one actor: how much of it is known, from which sources and in whose words, and what it has not said."""

from collections import Counter
from collections.abc import Iterable, Sequence

from analysis.coverage import EVIDENCE_KINDS, evidence_kind
from analysis.narrow import narrow, stances_in
from analysis.profile import Profile
from analysis.sourcing import Sole, sole_sources
from loaders.model import Actor, Evidence, Stance
from loaders.positions import Positions
from words import text
from words.counts import NAMED_AT_MOST, counted
from words.formats import day, listing, number, quoted
from words.sentences import Sentence, ids_of, sources_words
from words.stances import short_names, silence_kind


def profile_answer(positions: Positions, found: Profile, lang: str) -> Sentence:
    """How much is known of an actor, from which sources, and in whose words; where nothing is, why.

    Where all of it rests on one source, that comes first.
    """
    if not found.stances:
        return Sentence("profile", _nothing(positions, found, lang))
    sole = next((one for one in sole_sources(positions) if one.actor == found.actor), None)
    parts = [_one_source(positions, sole, lang)] if sole else []
    parts.append(_count(positions, found, lang, with_sources=not sole))
    if not sole or not _said_of(sole):
        parts.append(whose_words(positions, found.stances, lang))
    if found.aside:
        parts.append(text("actor.aside", lang, n=number(len(found.aside), lang)))
    return Sentence("profile", " ".join(parts), ids_of(found.stances))


def _said_of(sole: Sole) -> bool:
    """Whether it is said already whose words all of them are: text of the actor and the very same partners."""
    return bool(sole.partners) and all(
        evidence_kind(one.deciding) == "joint" and set(one.deciding.joint_with) == set(sole.partners) for one in sole.stances
    )


def _one_source(positions: Positions, sole: Sole, lang: str) -> str:
    source = positions.source[sole.source]
    named = text(
        "actor.source", lang, title=quoted(source.title, "nb"), publisher=source.publisher, date=day(source.date, lang)
    )
    values = {"actor": _short(positions, sole.actor, lang), "source": named}
    if sole.partners:
        return text("actor.one_source_joint", lang, partners=short_names(positions, sole.partners, lang), **values)
    return text("actor.one_source", lang, **values)


def _count(positions: Positions, found: Profile, lang: str, with_sources: bool) -> str:
    values = {
        "actor": _short(positions, found.actor, lang),
        "n": number(len(found.stances), lang),
        "claims": counted("claims", found.claims, lang),
        "heard": number(len(found.spoken), lang),
        "themes": counted("themes", len(found.themes), lang),
    }
    if with_sources:
        return text("actor.count_from", lang, sources=sources_words(positions, found.stances, lang), **values)
    return text("actor.count", lang, **values)


def whose_words(positions: Positions, stances: Sequence[Stance], lang: str) -> str:
    """«Av dem er 1 i egen tekst og 13 i tekst skrevet sammen med FrP, KrF og PF.», by the deciding evidence of each."""
    kinds = _by_kind(positions, [one.deciding for one in stances], lang)
    if len(kinds) == 1:
        ((words, count),) = kinds
        return text("actor.words_all", lang, n=number(count, lang), words=words)
    parts = [text("actor.words_part", lang, n=number(count, lang), words=words) for words, count in kinds]
    return text("actor.words_some", lang, parts=listing(parts, lang))


def kinds_words(positions: Positions, evidence: Sequence[Evidence], lang: str) -> str:
    """The same of pieces of evidence: «1 i egen tekst, 13 i tekst skrevet sammen med FrP, KrF og PF»."""
    kinds = _by_kind(positions, evidence, lang)
    return ", ".join(text("actor.words_part", lang, n=number(count, lang), words=words) for words, count in kinds)


def _by_kind(positions: Positions, evidence: Sequence[Evidence], lang: str) -> list[tuple[str, int]]:
    groups = {kind: [one for one in evidence if evidence_kind(one) == kind] for kind in EVIDENCE_KINDS}
    return [(_kind_words(positions, kind, group, lang), len(group)) for kind, group in groups.items() if group]


def _kind_words(positions: Positions, kind: str, evidence: Sequence[Evidence], lang: str) -> str:
    if kind == "own":
        return text("actor.words_own", lang)
    others = {
        "joint": (actor for one in evidence for actor in one.joint_with),
        "reported": (actor for one in evidence for actor in one.reported_by),
        "endorsed": (one.endorses.speaker for one in evidence if one.endorses),
    }
    return text(f"actor.words_{kind}", lang, who=_companions(positions, others[kind], lang))


def _companions(positions: Positions, actors: Iterable[str], lang: str) -> str:
    """The others by name, those met most often first; where they are many, their number and the first of them."""
    counts = Counter(actors).most_common()
    names = [_short(positions, actor, lang) for actor, _ in counts]
    if len(names) <= NAMED_AT_MOST:
        return listing(names, lang)
    return text("actor.many", lang, n=number(len(names), lang), first=names[0])


def _nothing(positions: Positions, found: Profile, lang: str) -> str:
    """Why there is no stance of an actor, as a sentence that can be quoted."""
    kind = silence_kind(positions, found.actor)
    values = {
        "actor": _short(positions, found.actor, lang),
        "claims": counted("claims", found.claims, lang),
        "sources": counted("sources", len(positions.sources), lang),
    }
    if kind == "set_aside":
        return text("actor.nothing_set_aside", lang, actor=values["actor"], n=number(len(found.aside), lang))
    entry = positions.actor[found.actor]
    why = entry.silence_note.in_language(lang) if entry.silence_note else text(f"actor.why_{kind}", lang)
    return text(f"actor.nothing_{kind}", lang, why=why, **values)


def silence_answer(positions: Positions, found: Profile, lang: str) -> str:
    """On how many claims nothing is found of an actor, and why; or that something is found on all.

    Where nothing is found at all, the page's answer has said why.
    """
    count, actor = len(found.silent), _short(positions, found.actor, lang)
    if not count:
        claims = counted("claims", found.claims, lang)
        return text("actor.silent_aside" if found.aside else "actor.silent_none", lang, actor=actor, claims=claims)
    lead = text("actor.silent", lang, actor=actor, n=number(count, lang), claims=counted("claims", found.claims, lang))
    if not found.stances and not found.aside:
        return lead
    note = positions.actor[found.actor].silence_note
    reasons = [text("silence.unsaid_long", lang), *([note.in_language(lang)] if note else [])]
    return " ".join([lead, *reasons])


def actor_line(positions: Positions, found: Profile, lang: str) -> Sentence:
    """One line on an actor: how many stances, on how many themes, in whose words; or what kind of silence it is."""
    if not found.stances:
        return Sentence("profile", text(f"silence.{silence_kind(positions, found.actor)}", lang))
    counts = {
        "stances": counted("stances", len(found.stances), lang),
        "themes": counted("themes", len(found.spoken), lang),
        "words": kinds_words(positions, [one.deciding for one in found.stances], lang),
    }
    return Sentence("profile", text("actor.line", lang, **counts), ids_of(found.stances))


def everybody_answer(positions: Positions, lang: str) -> Sentence:
    """How many actors have how many stances, how many of them are known from one source alone, and who is not mapped."""
    shown = narrow(positions)
    stances = stances_in(positions, shown)
    heard = {stance.actor for stance in stances}
    values = {"actors": counted("actors", len(shown.actors), lang), "stances": counted("stances", len(stances), lang)}
    parts = [text("actor.everybody", lang, n=number(len(heard), lang), **values)]
    if sole := sole_sources(positions):
        parts.append(text("actor.everybody_sole", lang, n=number(len(sole), lang)))
    silent = [actor for actor in shown.actors if actor not in heard]
    if aside := [actor for actor in silent if silence_kind(positions, actor) == "set_aside"]:
        parts.append(text("actor.everybody_aside", lang, names=_names(positions, aside, lang), n=len(aside)))
    if unmapped := [actor for actor in silent if silence_kind(positions, actor) == "unmapped"]:
        parts.append(text("finding.unmapped_text", lang, names=_names(positions, unmapped, lang), n=len(unmapped)))
    return Sentence("profiles", " ".join(parts), ids_of(stances))


def _names(positions: Positions, actors: Sequence[str], lang: str) -> str:
    return listing([positions.actor[actor].name.in_language(lang) for actor in actors], lang)


def kind_words(actor: Actor, place: tuple[int, int] | None, lang: str) -> str:
    """«Parti, nummer 2 fra venstre av 9 i salen»."""
    kind = text(f"kind.{actor.kind}", lang)
    if place is None:
        return kind
    return text("actor.place", lang, kind=kind, place=number(place[0], lang), all=number(place[1], lang))


def _short(positions: Positions, actor: str, lang: str) -> str:
    return positions.actor[actor].short.in_language(lang)
