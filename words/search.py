"""What a search says of what it found, of who is silent on it, and of what can be searched."""

from collections.abc import Sequence

from analysis.divisions import division
from analysis.narrow import narrow, ordered_actors, stances_in
from analysis.norwegian import small
from analysis.search import Found
from analysis.search_entries import KINDS
from analysis.search_names import Named
from analysis.search_query import PHRASE, Query, query_of, written
from analysis.search_suggestions import kept_text
from analysis.search_terms import Term
from loaders.model import Bilingual
from loaders.positions import Positions
from words import LANGUAGES, text
from words.counts import NAMED_AT_MOST, counted, equals
from words.divisions import silence_lines
from words.formats import SIGNS, listing, number, quoted
from words.running_names import body_in_sentence, short_name, short_names
from words.sentences import Sentence, ids_of
from words.silence import Silence, silences
from words.stances import holder_name

COUNTED = tuple(kind for kind in KINDS if kind not in ("stances", "proposals"))
"""Kinds whose numbers are said as everywhere else."""


def search_answer(positions: Positions, found: Found, lang: str) -> Sentence:
    """How much a query found, by kind, whose the stances are, and how many others have one on the same claims."""
    asked = asked_words(found, lang)
    without = short_names(positions, found.names.excluded, lang)
    left = [text("search.excluded", lang, names=without)] if found.names.excluded else []
    if not found.total:
        return Sentence("search", " ".join([text("search.nothing", lang, query=asked), *left]))
    counts = listing([_count(positions, found, kind, lang) for kind in found.hits], lang)
    values = {"n": number(found.total, lang), "query": asked, "counts": counts}
    stances = found.hits.get("stances", ())
    if found.named and found.hits.keys() <= {"claims", "themes"}:
        values |= {"query": _subject(found, lang), "who": short_names(positions, found.named, lang)}
        return Sentence("search", " ".join([text("search.answer_of_others", lang, **values), *left]))
    said = [text("search.answer", lang, **values), *left]
    others = () if found.named or found.names.excluded else _others(positions, stances)
    if not others:
        return Sentence("search", " ".join(said), stances)
    return Sentence("search", " ".join([*said, _only_words(positions, stances, others, lang)]), (*stances, *others))


def _others(positions: Positions, stances: Sequence[str]) -> tuple[str, ...]:
    """The stances of further actors on the claims of some stances."""
    claims = {positions.stance[name].claim for name in stances}
    actors = {positions.stance[name].actor for name in stances}
    there = stances_in(positions, narrow(positions))
    return tuple(one.id for one in there if one.claim in claims and one.actor not in actors)


def _only_words(positions: Positions, stances: Sequence[str], others: Sequence[str], lang: str) -> str:
    """That those found are where the words stand, and not all who have a view."""
    actors = {positions.stance[name].actor for name in (*stances, *others)}
    return text(
        "search.only_words",
        lang,
        n=len({positions.stance[name].claim for name in stances}),
        count=number(len(stances), lang),
        actors=counted("actors", len(actors), lang),
    )


def holders_words(positions: Positions, claim: str, lang: str) -> tuple[str, str]:
    """How many have a stance on a claim, and who, by sign: «++ NSF og NHO · + SV (tilslutning)»; then whose is set aside."""
    one = division(positions, claim, ordered_actors(positions))
    signs: dict[str, list[str]] = {}
    for stance in sorted(one.known, key=lambda known: -known.value):
        signs.setdefault(SIGNS[stance.value], []).append(holder_name(positions, stance, lang))
    aside = [line for line in silence_lines(positions, one.silent, claim, lang) if line.state == "aside"]
    names = [f"{sign} {', '.join(who)}" for sign, who in signs.items()]
    names += [f"{line.label}: {short_names(positions, line.actors, lang)}" for line in aside]
    return text("search.holders", lang, actors=counted("actors", len(one.known), lang), n=len(one.known)), " · ".join(names)


def said_on(positions: Positions, claim: str, lang: str) -> str:
    """How a claim divides, in counts, or that nobody has spoken on it."""
    one = division(positions, claim, ordered_actors(positions))
    aside = sum(positions.is_set_aside(actor, claim) for actor in one.silent)
    if not one.known:
        return text("search.said_on_aside_only" if aside else "search.said_on_none", lang)
    counts = {
        "supporting": number(len(one.supporting), lang),
        "weighing": text("search.weighing", lang, n=number(len(one.weighing), lang)),
        "opposing": number(len(one.opposing), lang),
    }
    said = text("search.said_on", lang, n=len(one.known), known=counted("actors", len(one.known), lang), **counts)
    return said + (text("search.said_on_aside", lang, n=number(aside, lang)) if aside else "")


def _count(positions: Positions, found: Found, kind: str, lang: str) -> str:
    count = len(found.hits[kind])
    if kind in COUNTED:
        return counted(kind, count, lang)
    if kind == "proposals":
        return text("search.proposals", lang, n=number(count, lang))
    actors = list(dict.fromkeys(positions.stance[name].actor for name in found.hits[kind]))
    names = equals([short_name(positions, actor, lang) for actor in actors], "actors", lang)
    return text("search.stances", lang, stances=counted("stances", count, lang), actors=names)


def start_answer(positions: Positions, lang: str) -> Sentence:
    """What there is to search."""
    shown = narrow(positions)
    stances = stances_in(positions, shown)
    proposals = sum(not one.retired for one in positions.proposals)
    words = text(
        "search.start",
        lang,
        stances=counted("stances", len(stances), lang),
        claims=counted("claims", len(shown.claims), lang),
        actors=counted("actors", len(shown.actors), lang),
        proposals=text("search.proposals", lang, n=number(proposals, lang)),
        sources=counted("sources", sum(not one.retired for one in positions.sources), lang),
    )
    return Sentence("search", words, ids_of(stances))


def asked_words(found: Found, lang: str) -> str:
    """What was asked for and found, without what was left out, as `query_words` quotes it."""
    return query_words(query_of(kept_text(found)) if found.left_out else found.query, lang)


def query_words(query: Query, lang: str) -> str:
    """What was asked for, in quotation marks; those of the reader stand within them: «KrF ‘ny teknologi’»."""
    if only := PHRASE.fullmatch(query.text):
        return quoted("".join(only.groups("")), lang)
    return quoted(PHRASE.sub(lambda found: f"‘{''.join(found.groups(''))}’", query.text), lang)


def _each(terms: Sequence[Term], lang: str) -> str:
    """«ideelle» og «anbud»."""
    return listing([quoted(term.written if term.phrase else term.typed, lang) for term in terms], lang)


def _subject(found: Found, lang: str) -> str:
    """What is asked for besides names, as one."""
    return quoted(" ".join(term.written if term.phrase else term.typed for term in found.terms if not term.weak), lang)


def nowhere_words(found: Found, lang: str) -> str:
    """Which words stand nowhere, and what that does not mean."""
    return text("search.nowhere", lang, n=len(found.nowhere), words=_each(found.nowhere, lang))


def left_out_words(positions: Positions, found: Found, rest: Found, lang: str) -> str:
    """Which words stand nowhere, which are found, but not with the others, and what is shown instead."""
    said = [nowhere_words(found, lang)] if found.nowhere else []
    gone = [term.written for term in found.nowhere]
    left = [term for term in rest.left_out if term.written not in gone]
    kept = [term for term in rest.terms if not term.weak]
    who = short_names(positions, found.named, lang)
    if not left:
        return " ".join([*said, text("search.showing", lang, query=asked_words(rest, lang))])
    if not kept:
        return " ".join([*said, text("search.fitting_none", lang, who=who, left=_each(left, lang))])
    values = {"kept": _each(kept, lang), "left": _each(left, lang)}
    fitting = text("search.fitting_named", lang, who=who, **values) if found.named else text("search.fitting", lang, **values)
    return " ".join([*said, fitting])


def read_words(positions: Positions, found: Found, lang: str) -> list[str]:
    """What was read in another way than it was typed: people, other names of actors, and words that were looked for too."""
    said = dict.fromkeys(_read(positions, found.query, named, lang) for named in found.names.found)
    also = listing([quoted(word, lang) for word in found.also], lang)
    return [*filter(None, said), *([text("search.also", lang, words=also)] if found.also else [])]


def _read(positions: Positions, query: Query, named: Named, lang: str) -> str:
    called, who = named.called, short_name(positions, named.called.actor, lang)
    if called.office:
        body = body_in_sentence(called.office[0], lang)
        return text("search.office", lang, name=called.shown, who=who, body=body)
    own = [small(one.in_language(language)) for one in _names(positions, called.actor) for language in LANGUAGES]
    if called.sort == "name" or any(small(called.shown) in one for one in own):
        return ""
    return text("search.read_as", lang, written=quoted(written(query, named.places), lang), who=who)


def _names(positions: Positions, actor: str) -> tuple[Bilingual, Bilingual]:
    return positions.actor[actor].short, positions.actor[actor].name


def corrected_words(found: Found, lang: str) -> list[str]:
    """«Viser treff for «standarder» i stedet for «stadnard».», one text a word."""
    return [
        text("search.corrected", lang, found=listing([quoted(word, lang) for word in instead], lang), asked=quoted(asked, lang))
        for asked, instead in found.corrected.items()
    ]


def silent_words(positions: Positions, found: Found, lang: str) -> list[str]:
    """Who is named and silent, and why: «MDG: ikke kartlagt – ingen av kildene er partiets egne.»"""
    return [_silent(positions, found, actor, lang) for actor in found.silent]


def _silent(positions: Positions, found: Found, actor: str, lang: str) -> str:
    claims = found.hits.get("claims", ()) if found.subject else ()
    reasons = silences(positions, [actor], claims, lang)
    if claims and [one.kind for one in reasons] == ["unsaid"]:
        return _unsaid(positions, found, actor, lang)
    said = "; ".join(one.words + _about(found, one, claims, lang) for one in reasons)
    return text("search.silent", lang, who=short_name(positions, actor, lang), reason=said)


def _unsaid(positions: Positions, found: Found, actor: str, lang: str) -> str:
    """That no stance of an actor is found on some claims, by their wording: the subject may be mentioned all the same."""
    claims = found.hits["claims"]
    named = [quoted(positions.claim[claim].wording.in_language(lang), lang) for claim in claims[:NAMED_AT_MOST]]
    named += ["…"] if len(claims) > NAMED_AT_MOST else []
    values = {"who": short_name(positions, actor, lang), "subject": _subject(found, lang), "claims": "; ".join(named)}
    return text("search.unsaid_on", lang, n=len(claims), **values)


def _about(found: Found, one: Silence, claims: Sequence[str], lang: str) -> str:
    """Of how many of the claims that are found a reason holds."""
    if not claims:
        return ""
    subject, count = _subject(found, lang), number(len(claims), lang)
    if len(one.subjects) == len(claims):
        return text("search.of_claims", lang, n=count, subject=subject)
    return text("search.of_some_claims", lang, n=number(len(one.subjects), lang), all=count, subject=subject)
