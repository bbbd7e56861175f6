"""What a search says of what it found, of who is silent on it, and of what can be searched."""

from collections.abc import Sequence

from analysis.divisions import division
from analysis.narrow import narrow, ordered_actors, stances_in
from analysis.search import Found
from analysis.search_entries import KINDS
from analysis.search_query import PHRASE, Query
from loaders.positions import Positions
from words import text
from words.counts import counted, equals
from words.divisions import silence_lines
from words.formats import SIGNS, listing, number, quoted
from words.sentences import Sentence, ids_of
from words.silence import Silence, silences
from words.stances import holder_name, short_names

COUNTED = tuple(kind for kind in KINDS if kind not in ("stances", "proposals"))
"""Kinds whose numbers are said as everywhere else."""


def search_answer(positions: Positions, found: Found, lang: str) -> Sentence:
    """How much a query found, by kind, whose the stances are, and how many others have one on the same claims."""
    asked = asked_words(found.query, lang)
    if not found.total:
        return Sentence("search", text("search.nothing", lang, query=asked))
    counts = listing([_count(positions, found, kind, lang) for kind in found.hits], lang)
    words = text("search.answer", lang, n=number(found.total, lang), query=asked, counts=counts)
    stances = found.hits.get("stances", ())
    others = () if found.named else _others(positions, stances)
    if not others:
        return Sentence("search", words, stances)
    return Sentence("search", f"{words} {_only_words(positions, stances, others, lang)}", (*stances, *others))


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
        stances=counted("stances", len(stances), lang),
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
    names = equals([positions.actor[actor].short.in_language(lang) for actor in actors], "actors", lang)
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


def asked_words(query: Query, lang: str) -> str:
    """What was asked for, in quotation marks; those of the reader stand within them: «KrF ‘ny teknologi’»."""
    if only := PHRASE.fullmatch(query.text):
        return quoted("".join(only.groups("")), lang)
    return quoted(PHRASE.sub(lambda found: f"‘{''.join(found.groups(''))}’", query.text), lang)


def nowhere_words(found: Found, lang: str) -> str:
    """Which words stand nowhere, and what that does not mean."""
    words = listing([quoted(term, lang) for term in found.nowhere], lang)
    return text("search.nowhere", lang, n=len(found.nowhere), words=words)


def left_out_words(found: Found, rest: Found, lang: str) -> str:
    """Which words stand nowhere, and that what is found is found without them."""
    return f"{nowhere_words(found, lang)} {text('search.showing', lang, query=asked_words(rest.query, lang))}"


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
    said = "; ".join(one.words + _about(found, one, claims, lang) for one in reasons)
    return text("search.silent", lang, who=positions.actor[actor].short.in_language(lang), reason=said)


def _about(found: Found, one: Silence, claims: Sequence[str], lang: str) -> str:
    """Of how many of the claims that are found a reason holds."""
    if not claims:
        return ""
    subject, count = quoted(" ".join(found.subject), lang), number(len(claims), lang)
    if len(one.subjects) == len(claims):
        return text("search.of_claims", lang, n=count, subject=subject)
    return text("search.of_some_claims", lang, n=number(len(one.subjects), lang), all=count, subject=subject)
