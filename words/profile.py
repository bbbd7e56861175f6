"""What is said of one actor: how much of it is known, from which sources and in whose words, and what it has not said."""

from analysis.coverage import evidence_kind
from analysis.narrow import narrow, stances_in
from analysis.profile import Profile
from analysis.sourcing import Sole, sole_sources
from loaders.model import Actor
from loaders.positions import Positions
from words import text
from words.counts import counted
from words.formats import day, number, quoted
from words.running_names import full_names, short_names
from words.sentences import Sentence, dated_words, ids_of
from words.silence import silence_note, silence_words, silences, unmapped_words
from words.stances import silence_kind
from words.whose_words import kinds_words, whose_words


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
        "actor.source", lang, title=quoted(source.title, "nb"), publisher=source.published_by(lang), date=day(source.date, lang)
    )
    values = {"actor": short_names(positions, [sole.actor], lang), "source": named}
    if sole.partners:
        return text("actor.one_source_joint", lang, partners=short_names(positions, sole.partners, lang), **values)
    return text("actor.one_source_unshared" if positions.own_words_only else "actor.one_source", lang, **values)


def _count(positions: Positions, found: Profile, lang: str, with_sources: bool) -> str:
    """On how many claims it has a stance, and in which sources it speaks; where it only endorses words is told apart."""
    count = number(len(found.stances), lang)
    values = {
        "actor": short_names(positions, [found.actor], lang),
        "claims": counted("claims", found.claims, lang),
        "heard": number(len(found.spoken), lang),
        "themes": counted("themes", len(found.themes), lang),
    }
    if not with_sources:
        return text("actor.count", lang, n=count, **values)
    pieces = [one for stance in found.stances for one in stance.evidence]
    own = dict.fromkeys(one.source for one in pieces)
    sources = dated_words(positions, tuple(own), lang)
    endorsed = {one.endorses.source for one in pieces if one.endorses} - own.keys()
    if not endorsed:
        return text("actor.count_from", lang, n=count, sources=sources, **values)
    more = number(len(endorsed), lang)
    return text("actor.count_endorsing", lang, n=more, n_stances=count, sources=sources, **values)


def _nothing(positions: Positions, found: Profile, lang: str) -> str:
    """Why there is no stance of an actor, as a sentence that can be quoted."""
    actor = short_names(positions, [found.actor], lang)
    (why,) = silences(positions, [found.actor], (), lang)
    if why.kind == "set_aside":
        return text("actor.nothing_set_aside", lang, actor=actor, n=number(len(found.aside), lang))
    counts = {
        "claims": counted("claims_all", found.claims, lang),
        "sources": counted("sources", len(positions.sources), lang),
    }
    said = text(f"actor.nothing_{why.kind}", lang, actor=actor, reason=why.words, **counts)
    note = silence_note(positions, found.actor, (), lang)
    return " ".join(filter(None, [said, text("actor.not_neutral", lang, actor=actor), note]))


def silence_answer(positions: Positions, found: Profile, lang: str) -> str:
    """On how many claims nothing is found of an actor, and why; or that something is found on all.

    Where nothing is found at all, the page's answer has said why.
    """
    count, actor = len(found.silent), short_names(positions, [found.actor], lang)
    if not count:
        claims = counted("claims", found.claims, lang)
        return text("actor.silent_aside" if found.aside else "actor.silent_none", lang, actor=actor, claims=claims)
    if not found.stances and not found.aside:
        return text("actor.silent_all", lang, actor=actor, claims=counted("claims_all", found.claims, lang))
    lead = text("actor.silent", lang, actor=actor, n=number(count, lang), claims=counted("claims", found.claims, lang))
    if {one.kind for one in silences(positions, [found.actor], found.silent, lang)} != {"unsaid"}:
        return f"{lead} {silence_words(positions, found.actor, found.silent, lang)}"
    # a note tells why nothing of an actor's own is read: of one that has spoken it explains no silence
    counts = {"n": number(count, lang), "claims": counted("claims", found.claims, lang)}
    same = short_names(positions, [found.actor], lang)
    return text("actor.silent_unsaid", lang, actor=actor, same=same, **counts)


def actor_line(positions: Positions, found: Profile, lang: str) -> Sentence:
    """One line on an actor: how many stances, on how many themes, in whose words; or what kind of silence it is."""
    if not found.stances:
        return Sentence("profile", silences(positions, [found.actor], (), lang)[0].words)
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
    left = positions.own_words_only
    parts = [text("actor.everybody_unshared" if left else "actor.everybody", lang, n=number(len(heard), lang), **values)]
    if sole := sole_sources(positions):
        parts.append(text("actor.everybody_sole_unshared" if left else "actor.everybody_sole", lang, n=number(len(sole), lang)))
    silent = [actor for actor in shown.actors if actor not in heard]
    if aside := [actor for actor in silent if silence_kind(positions, actor) == "set_aside"]:
        parts.append(text("actor.everybody_aside", lang, names=full_names(positions, aside, lang), n=len(aside)))
    if unmapped := [actor for actor in silent if silence_kind(positions, actor) == "unmapped"]:
        parts.append(unmapped_words(positions, unmapped, lang))
    return Sentence("profiles", " ".join(parts), ids_of(stances))


def kind_words(actor: Actor, place: tuple[int, int] | None, lang: str) -> str:
    """«Parti, nummer 6 av 9 partier fra venstre»."""
    kind = text(f"kind.{actor.kind}", lang)
    if place is None:
        return kind
    return text("actor.place", lang, kind=kind, place=number(place[0], lang), all=number(place[1], lang))
