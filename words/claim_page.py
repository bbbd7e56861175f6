"""The answers about claims: who is for, weighing, against and not found on one, and how all of them divide."""

from collections.abc import Sequence

from analysis.divisions import Division
from analysis.findings import deepest_divisions, divisions
from loaders.model import Basis, Stance
from loaders.positions import Positions
from words import text
from words.acts import sentence
from words.counts import counted
from words.formats import listing, number
from words.names import opening, within
from words.running_names import short_name
from words.sentences import Sentence, deepest_words, ids_of

NAMED_AT_MOST = 6
"""Who stands alike is named in a sentence up to this many, and then counted: the table below it names everybody."""


def claim_answer(positions: Positions, one: Division, lang: str) -> Sentence:
    """«NHO og NSF støtter påstanden helt, og R støtter den delvis; vi har ikke funnet noen som … – 3 av 16 aktører, …»."""
    actors = counted("actors", len(one.known) + len(one.silent), lang)
    if not one.known:
        nobody = text("claim.nobody", lang, actors=actors)
        return Sentence("claim", _without_shared(nobody, _aside(positions, one, lang), lang))
    support = opening(_support(positions, one.supporting, lang))
    sides = "; ".join([support, *map(within, _others(positions, one, lang))])
    endorsing = sum(stance.deciding.endorses is not None for stance in one.known)
    values = {
        "known": number(len(one.known), lang),
        "actors": actors,
        "endorsing": text("claim.endorsing", lang, n=endorsing) if endorsing else "",
        "texts": counted("texts", one.texts, lang),
    }
    said = "; ".join([text("claim.answer", lang, sides=sides, **values), *_not_found(positions, one, lang)])
    return Sentence("claim", _without_shared(said, _aside(positions, one, lang), lang), ids_of(one.known))


def _support(positions: Positions, stances: Sequence[Stance], lang: str) -> str:
    whole, partly = _of(stances, 2), _of(stances, 1)
    only = _pointing(partly, lang)
    if whole and partly:
        names = {"whole": _who(positions, whole, lang), "partly": _who(positions, partly, lang)}
        return text("claim.whole_and_partly", lang, n=len(whole), pointing=only, **names)
    if whole:
        return text("claim.whole", lang, n=len(whole), names=_who(positions, whole, lang))
    if partly:
        return text("claim.partly", lang, n=len(partly), names=_who(positions, partly, lang), pointing=only)
    return text("claim.nobody_for", lang)


def _pointing(partly: Sequence[Stance], lang: str) -> str:
    pointing = sum(stance.basis is Basis.PROBLEM for stance in partly)
    if pointing and pointing == len(partly):
        return text("claim.pointing", lang)
    return text("division.pointing", lang, n=pointing) if pointing else ""


def _others(positions: Positions, one: Division, lang: str) -> list[str]:
    if not one.weighing and not one.opposing:
        return [text("claim.nobody_else", lang)]
    names = _who(positions, one.weighing, lang)
    weighing = text("claim.weighing", lang, n=len(one.weighing), names=names) if one.weighing else ""
    return [weighing or text("claim.nobody_weighing", lang), _opposition(positions, one.opposing, lang)]


def _opposition(positions: Positions, stances: Sequence[Stance], lang: str) -> str:
    kinds = {"opposing": _of(stances, -2), "sceptical": _of(stances, -1)}
    said = {
        kind: text(f"claim.{kind}", lang, n=len(those), names=_who(positions, those, lang))
        for kind, those in kinds.items()
        if those
    }
    if len(said) > 1:
        return text("claim.opposing_and_sceptical", lang, **said)
    return next(iter(said.values()), text("claim.nobody_against", lang))


def _of(stances: Sequence[Stance], value: int) -> list[Stance]:
    return [stance for stance in stances if stance.value == value]


def _who(positions: Positions, stances: Sequence[Stance], lang: str) -> str:
    names = [short_name(positions, stance.actor, lang) for stance in stances]
    return listing(names, lang) if len(names) <= NAMED_AT_MOST else counted("actors", len(names), lang)


def _not_found(positions: Positions, one: Division, lang: str) -> list[str]:
    """Those whose stance is only set aside are never said to be missing from the sources."""
    missing = [actor for actor in one.silent if not positions.is_set_aside(actor, one.claim)]
    return [text("claim.not_found", lang, n=number(len(missing), lang))] if missing else []


def _without_shared(said: str, aside: list[str], lang: str) -> str:
    """That nobody is on a side is no finding where there is text that is set aside: it is told first that it is."""
    words = sentence("; ".join([said, *aside]))
    return text("claim.without_shared", lang, said=words) if aside else words


def _aside(positions: Positions, one: Division, lang: str) -> list[str]:
    aside = sum(positions.is_set_aside(actor, one.claim) for actor in one.silent)
    return [text("claim.set_aside", lang, n=number(aside, lang))] if aside else []


def nobody_on(positions: Positions, claim: str, side: str, lang: str) -> str:
    """That nobody is found supporting or opposing a claim (`side`), or only in text that is set aside."""
    sign = 1 if side == "supporting" else -1
    aside = [stance for stance in positions.set_aside if stance.claim == claim and stance.value * sign > 0]
    names = {stance.actor for stance in aside if positions.actor[stance.actor].retired is None}
    if names:
        return text(f"claim.none_{side}_unshared", lang, n=len(names), actors=counted("actors", len(names), lang))
    return text(f"claim.none_{side}", lang)


def columns_of_claims(positions: Positions) -> tuple[str, ...]:
    """The columns of a list of claims (`analysis.divisions.counts`); that of what is set aside only where anything is."""
    columns = ("supporting", "weighing", "opposing", "missing")
    return (*columns, "aside") if positions.own_words_only else columns


def claims_answer(positions: Positions, lang: str) -> Sentence:
    """On how many claims somebody is for and somebody against, and on which the division is deepest."""
    found = divisions(positions)
    if not found:
        return Sentence("claims", text("claim.no_claims", lang))
    united = [one for one in found if one.known and one.known == one.supporting]
    said = text(
        "claim.overview",
        lang,
        contested=number(sum(bool(one.supporting and one.opposing) for one in found), lang),
        claims=counted("claims", len(found), lang),
        united=number(len(united), lang),
        alone=_alone(united, lang),
    )
    parts = [text("claim.without_shared", lang, said=said) if positions.set_aside else said]
    parts += _nobody_on(positions, [one for one in found if not one.known], lang)
    if deepest := deepest_divisions(positions):
        parts.append(text("matrix.deepest", lang, division=deepest_words(positions, deepest, lang)))
    return Sentence("claims", " ".join(parts), ids_of([stance for one in found for stance in one.known]))


def _alone(united: Sequence[Division], lang: str) -> str:
    """On how many of the claims that all support «all» is one actor: that is no agreement."""
    alone = sum(len(one.known) == 1 for one in united)
    if alone == len(united) == 1:
        return text("claim.alone_there", lang)
    return text("claim.alone", lang, n=number(alone, lang)) if alone else ""


def _nobody_on(positions: Positions, silent: Sequence[Division], lang: str) -> list[str]:
    """On how many claims nobody is found, and on how many somebody is, but only in text that is set aside."""
    aside = sum(any(positions.is_set_aside(actor, one.claim) for actor in one.silent) for one in silent)
    counts = {"silent": len(silent) - aside, "aside": aside}
    return [text(f"claim.overview_{kind}", lang, n=number(count, lang)) for kind, count in counts.items() if count]


def axis_words(positions: Positions, claim: str, lang: str) -> str:
    """Where the axis of a claim's theme points, and which way support for the claim does."""
    entry = positions.claim[claim]
    axis = text("evidence.axis", lang, axis=positions.theme[entry.theme].axis.in_language(lang))
    way = text(
        "claim.along" if entry.polarity > 0 else "evidence.reversed" if entry.polarity else "evidence.beside",
        lang,
    )
    return f"{axis} {way}"
