"""What a search says of what it found, of who is silent on it, and of what can be searched."""

from analysis.narrow import narrow, stances_in
from analysis.search import Found
from analysis.search_entries import KINDS
from loaders.positions import Positions
from words import text
from words.counts import counted, equals
from words.divisions import silence_lines
from words.formats import listing, number, quoted
from words.sentences import Sentence, ids_of

COUNTED = tuple(kind for kind in KINDS if kind not in ("stances", "proposals"))
"""Kinds whose numbers are said as everywhere else."""


def search_answer(positions: Positions, found: Found, lang: str) -> Sentence:
    """How much a query found, by kind, and whose the stances are."""
    asked = quoted(found.query.text, lang)
    if not found.total:
        return Sentence("search", text("search.nothing", lang, query=asked))
    counts = listing([_count(positions, found, kind, lang) for kind in found.hits], lang)
    words = text("search.answer", lang, n=number(found.total, lang), query=asked, counts=counts)
    return Sentence("search", words, found.hits.get("stances", ()))


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


def corrected_words(found: Found, lang: str) -> list[str]:
    """«Viser treff for «standarder» i stedet for «stadnard».», one text a word."""
    return [
        text("search.corrected", lang, found=listing([quoted(word, lang) for word in instead], lang), asked=quoted(asked, lang))
        for asked, instead in found.corrected.items()
    ]


def silent_words(positions: Positions, found: Found, lang: str) -> list[str]:
    """Who is named and silent, and why: «MDG: ikke kartlagt – ingen av kildene er aktørens egen.»"""
    return [_silent(positions, found, actor, lang) for actor in found.silent]


def _silent(positions: Positions, found: Found, actor: str, lang: str) -> str:
    claims = found.hits.get("claims", ()) if found.subject else ()
    aside = [claim for claim in claims if positions.is_set_aside(actor, claim)]
    (line,) = silence_lines(positions, [actor], (*aside, *claims, "")[0], lang)
    who = positions.actor[actor].short.in_language(lang)
    subject = quoted(" ".join(found.subject), lang)
    about = text("search.of_claims", lang, n=number(len(claims), lang), subject=subject) if claims else ""
    return text("search.silent", lang, who=who, reason=line.label, about=about)
