"""What is said of single claims on which actors stand beside each other, and of those of them who are silent."""

from collections.abc import Sequence
from itertools import combinations

from analysis.comparison import Comparison, kind_of
from analysis.divisions import Division
from analysis.texts import shares_text
from loaders.positions import Positions
from words import text
from words.counts import counted
from words.formats import quoted
from words.pair import why_one_text
from words.running_names import short_names
from words.silence import silences
from words.stances import stance_words


def kind_words(positions: Positions, one: Division, lang: str) -> str:
    """«Ledig kapasitet …»: motsatt side (H: støtter, SV: avviser; MDG: ikke kartlagt), without a full stop."""
    claim = quoted(positions.claim[one.claim].wording.in_language(lang), lang)
    both = (_stances(positions, one, lang), silent_words(positions, one.claim, one.silent, lang))
    kind = text(f"compare.kind_{kind_of(one)}", lang)
    return text("compare.claim_kind", lang, claim=claim, kind=kind, stances="; ".join(filter(None, both)))


def claim_words(positions: Positions, one: Division, lang: str) -> str:
    """«Ledig kapasitet …» (H: støtter, SV: avviser): those who have spoken, those for it first."""
    claim = quoted(positions.claim[one.claim].wording.in_language(lang), lang)
    return text("compare.claim", lang, claim=claim, stances=_stances(positions, one, lang))


def _stances(positions: Positions, one: Division, lang: str) -> str:
    return ", ".join(
        text("compare.who_stands", lang, who=short_names(positions, (stance.actor,), lang), stance=stance_words(stance, lang))
        for stance in one.known
    )


def silent_words(positions: Positions, claim: str, silent: Sequence[str], lang: str) -> str:
    """«FrP: ikke omtalt i kildene vi har lest; V: ikke kartlagt – …»; empty where nobody is silent."""
    return "; ".join(
        text("compare.who_stands", lang, who=short_names(positions, one.actors, lang), stance=one.words)
        for one in silences(positions, silent, [claim], lang)
    )


def one_text_words(positions: Positions, one: Division, lang: str) -> str:
    """That stances on a claim rest on one text: of two why, of more how many texts there are; empty where each has its own."""
    known = one.known
    if one.texts == len(known):
        return ""
    if len(known) == 2:
        return text("agreement.same_words", lang, why=why_one_text(positions, *known, lang))
    pair = next(both for both in combinations(known, 2) if shares_text(*both))
    texts = {"stances": counted("stances", len(known), lang), "texts": counted("texts", one.texts, lang)}
    why, by_one = why_one_text(positions, *pair, lang), one.texts == len(known) - 1
    return text("compare.one_text_fewer" if by_one else "compare.fewer_texts", lang, why=why, **texts)


def section_heads(found: Comparison, who: str, lang: str) -> dict[str, str]:
    """Each kind of claim that there is → its heading, with the number of claims.

    `who` is what `alone_words` gives; empty where the heading need not say who is alone.
    """
    heads = {kind: text(f"compare.section_{kind}", lang, n=len(claims)) for kind, claims in found.by_kind.items()}
    if who:
        heads["alone"] = text("compare.alone_by", lang, section=heads["alone"], who=who)
    return heads
