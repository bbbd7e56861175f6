"""What is said of actors beside each other: one sentence that sums up with counts, and what parts them."""

from collections.abc import Sequence

from analysis.agreements import Agreements
from analysis.comparison import BOTH_SPOKEN, PARTING, SAME_SIDE, Comparison, kind_of
from loaders.positions import Positions
from words import text
from words.agreement import index
from words.comparison_claims import claim_words, kind_words
from words.counts import NAMED_AT_MOST, counted
from words.formats import listing, number, quoted
from words.pair import independent_words, pair_figures
from words.running_names import short_names
from words.sentences import Sentence, ids_of

ENOUGH = 5
"""Fewer claims than this are too few to say anything of an agreement."""


def summary(positions: Positions, found: Comparison, within: str, lang: str) -> Sentence:
    """Of all claims: on how many they stand against each other, on one side, weigh, or have not all spoken. One sentence.

    It rests on every stance of theirs on the claims, and on those that are set aside: who has one is not silent. `within` is
    what `within_words` gives. Of one claim it says how they stand there.
    """
    claims = [one.claim for one in found.divisions]
    aside = [one for one in positions.set_aside if one.actor in found.actors and one.claim in claims]
    ids = ids_of([*found.stances, *aside])
    if len(found.divisions) == 1:
        return Sentence("compare", f"{kind_words(positions, found.divisions[0], lang)}.", ids)
    size = "pair" if len(found.actors) == 2 else "group"
    values: dict[str, object] = {
        "names": short_names(positions, found.actors, lang),
        "claims": counted("claims", len(found.divisions), lang) + within,
        "n": number(len(found.divisions), lang),
        "within": within,
    }
    parts = [*_sides(found, size, values, lang), *_rest(positions, found, size, lang)]
    parts += [text("compare.aside", lang, stances=counted("stances", len(aside), lang))] if aside else []
    words = "; ".join(parts) + "."
    return Sentence("compare", text("compare.left", lang, words=words) if positions.own_words_only else words, ids)


def _sides(found: Comparison, size: str, values: dict[str, object], lang: str) -> list[str]:
    """On opposite sides, and on the same one; or that there is no claim on which any two have spoken."""
    if not found.of(*BOTH_SPOKEN):
        return [text(f"compare.{size}_apart", lang, **values)]
    opposite, same = len(found.of("opposite")), found.of(*SAME_SIDE)
    counted_first = {"opposite": number(opposite, lang), **values}
    first = text(f"compare.{size}_opposite" if opposite else f"compare.{size}_none_opposite", lang, **counted_first)
    if not same:
        return [first, text(f"compare.{size}_none_same", lang)]
    return [first, text(f"compare.{size}_same", lang, same=number(len(same), lang), how=_how(found, size, lang))]


def _how(found: Comparison, size: str, lang: str) -> str:
    """«10 likt og 2 i ulik grad, 9 av dem i en tekst som begge står bak»; of more than two also how many with all of them.

    What one text makes alike is said in the same breath: it is no finding of its own.
    """
    counts = {kind: len(found.of(kind)) for kind in reversed(SAME_SIDE)}
    kinds = [text(f"compare.how_{name}", lang, count=number(count, lang)) for name, count in counts.items() if count]
    parts = [listing(kinds, lang)]
    if size == "group":
        count = number(len(found.complete), lang) if found.complete else text("agreement.none", lang)
        parts.append(text("compare.how_complete", lang, count=count, members=number(len(found.actors), lang)))
    leaning = [one for one in found.one_text if kind_of(one) in SAME_SIDE]
    parts += [text(f"compare.how_{size}_text", lang, count=number(len(leaning), lang))] if leaning else []
    return ", ".join(parts)


def _rest(positions: Positions, found: Comparison, size: str, lang: str) -> list[str]:
    """Where somebody weighs, only one has spoken, or nobody has; each as far as it is the case."""
    counts = {f"{size}_{name}": len(found.of(name)) for name in ("weighing", "even", "alone", "nobody")}
    who = alone_words(positions, found, lang)
    return [text(f"compare.{name}", lang, count=number(count, lang), who=who) for name, count in counts.items() if count]


def alone_words(positions: Positions, found: Comparison, lang: str) -> str:
    """«H på 1 og FrP på 3»: who has spoken alone, and on how many claims; one name where all of them are the same one's."""
    if len(found.alone) < 2:
        return short_names(positions, tuple(found.alone), lang) if found.alone else ""
    named = [
        text("compare.who_on", lang, who=short_names(positions, (actor,), lang), count=number(count, lang))
        for actor, count in found.alone.items()
    ]
    return listing(named, lang)


def within_words(positions: Positions, themes: Sequence[str], chosen: bool, lang: str) -> str:
    """Which of the claims are compared, after their number: of some themes, chosen ones; empty where it is all of them."""
    if chosen:
        return text("compare.within_chosen", lang)
    names = [quoted(positions.theme[theme].name.in_language(lang), lang) for theme in themes]
    return text("compare.within_themes", lang, n=len(names), themes=listing(names, lang)) if names else ""


def difference(positions: Positions, found: Comparison, lang: str) -> Sentence | None:
    """What parts them, by name where it is little: the first of `PARTING` that there is.

    Where they are on opposite sides on nothing, what other differences there are, with counts, or that none is found: that only
    one has spoken is none. It rests on the stances on the claims that it names, or else counts. None of one claim, which
    `summary` says all of, and where no two have spoken on the same claim.
    """
    if len(found.divisions) == 1 or not found.of(*BOTH_SPOKEN):
        return None
    parting = [kind for kind in PARTING if found.of(kind)]
    parts = [] if "opposite" in parting else [_instead(found, lang)]
    named = found.of(*parting[:1])
    if parting and len(named) <= NAMED_AT_MOST:
        claims = "; ".join(claim_words(positions, one, lang) for one in named)
        parts.append(text(f"compare.named_{parting[0]}", lang, claims=claims))
    counted_too = () if "opposite" in parting else found.of(*(parting or BOTH_SPOKEN))
    behind = {stance.id: stance for one in (*named, *counted_too) for stance in one.known}
    return Sentence("difference", " ".join(parts), tuple(behind)) if parts else None


def _instead(found: Comparison, lang: str) -> str:
    """What parts them where nobody is against anybody."""
    counts = {kind: len(found.of(kind)) for kind in PARTING[1:]}
    parts = [text(f"compare.instead_{kind}", lang, count=number(count, lang)) for kind, count in counts.items() if count]
    if parts:
        return text("compare.instead", lang, kinds="; ".join(parts))
    size = "pair" if len(found.actors) == 2 else "group"
    return text(f"compare.{size}_nothing", lang, n=number(len(found.of(*BOTH_SPOKEN)), lang))


def agreement_words(positions: Positions, found: Agreements, beside: Agreements, lang: str) -> list[Sentence]:
    """Of two actors: their agreement with n and what chance would give, and how much of it is one and the same text.

    Parameters
    ----------
    found, beside
        The agreement of this one pair as it is shown, and the other way: the one with the text that the two share, the other
        without.
    """
    (pair,), (other,) = found.pairs, beside.pairs
    said = []
    if pair.n:
        values = {"index": index(pair.agreement, lang), "chance": index(found.chance_of(pair), lang)}
        parts = [text("compare.shared", lang, claims=counted("claims", pair.n, lang))]
        parts += [text("agreement.on_same_claims", lang, **values)]
        parts += [text("agreement.few_claims", lang)] if pair.n < ENOUGH else []
        said.append(Sentence("agreement", " ".join(parts), ids_of([stance for both in pair.stances for stance in both])))
    if pair.one_text:
        figures = pair_figures(positions, beside, other, lang)
        parts = [text("agreement.by_construction", lang, n=len(pair.one_text))] if beside.without_shared else []
        way = "without" if beside.without_shared else "with"
        parts.append(text(f"agreement.{way}_pair", lang, words=figures.text))
        said.append(Sentence("text", " ".join(parts), figures.stances))
    elif pair.n:
        said.append(independent_words(pair, lang))
    return said


def group_text(found: Comparison, beside: Comparison, without_shared: bool, lang: str) -> list[Sentence]:
    """Of more than two: on how many claims at least two are behind one text, and what they are with or without shared text.

    `found` is as it is shown, and `without_shared` says which way that is; `beside` is the other way. It rests on both. Empty
    where no two have spoken on the same claim either way.
    """
    if not found.of(*BOTH_SPOKEN) and not beside.of(*BOTH_SPOKEN):
        return []
    count = len((beside if without_shared else found).one_text)
    first = text("compare.group_one_text", lang, n=count) if count else text("compare.group_independent", lang)
    opposite, same = (number(len(beside.of(*kinds)), lang) for kinds in (("opposite",), SAME_SIDE))
    both = counted("claims", len(beside.of(*BOTH_SPOKEN)), lang)
    numbers = {"opposite": opposite, "same": same, "both": both}
    second = text("compare.group_with" if without_shared else "compare.group_without", lang, **numbers)
    ids = dict.fromkeys(stance.id for stance in (*found.stances, *beside.stances))
    return [Sentence("text", f"{first} {second}", tuple(ids))]
