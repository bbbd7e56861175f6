"""What is said of pairs of actors: the answer of the page, the cells of its matrix, and what the network shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from analysis.agreements import Agreements
from analysis.narrow import narrow, stances_in
from analysis.pair_stances import Pair
from loaders.positions import Positions
from words import text
from words.cells import UNKNOWN_SIGN, Cell
from words.counts import NAMED_AT_MOST, equals
from words.formats import listing, number
from words.names import changed, within
from words.running_names import short_name, short_names
from words.sentences import Sentence, ids_of, joined

ONE_TEXT_SIGN = "≡"
NEARER_NAMED_AT_MOST = 6
"""Pairs that are near by one text have only a name and a number each; more than this many are counted."""
TONE_STEPS = (0.6, 0.7, 0.8, 0.9)
"""From where on the index of agreement has the next tone."""


def agreement_answer(positions: Positions, found: Agreements, least: int, lang: str) -> Sentence:
    """Which pairs stand nearest and furthest apart, what chance would give, and how many pairs share enough claims.

    A pair that is near because it stands behind one text does not lead. It rests on the stances of everybody on the claims that
    are shown: chance is theirs.
    """
    return Sentence("agreement", joined(agreement_sentences(positions, found, least, lang)), _behind(positions, found))


def agreement_sentences(positions: Positions, found: Agreements, least: int, lang: str) -> tuple[Sentence, ...]:
    """The same in two: what is found, and how to read it; without the second where no pair shares enough."""
    enough, limit = found.with_at_least(least), shared(max(least, 1), lang)
    if not found.pairs:
        return (Sentence("found", text("agreement.answer_nobody", lang)),)
    if not enough:
        none = text("agreement.answer_none", lang, n=number(len(found.pairs), lang), shared=limit)
        words = " ".join([none, *_most(positions, found, lang)])
        return (Sentence("found", words, _behind(positions, found)),)
    without = [text("agreement.without", lang)] if found.without_shared else []
    read = [text("agreement.chance", lang, chance=index(found.chance, lang))]
    if len(found.pairs) > 1:
        counts = {"n": number(len(enough), lang), "all": number(len(found.pairs), lang)}
        read.append(text("agreement.answer", lang, shared=limit, **counts))
    named = [*found.nearest(least), *found.nearest_in_own_texts(least), *found.near_by_text(least)]
    named += found.furthest(least) or found.lowest(least)
    ids = dict.fromkeys(one.id for pair in named for both in pair.stances for one in both)
    words = " ".join([*without, *extremes_words(positions, found, least, lang)])
    return (Sentence("found", words, tuple(ids)), Sentence("read", " ".join(read), _behind(positions, found)))


def _behind(positions: Positions, found: Agreements) -> tuple[str, ...]:
    """The stances of everybody on the claims that are shown; none where there is no pair."""
    everybody = replace(found.selection, actors=narrow(positions).actors)
    return ids_of(stances_in(positions, everybody)) if found.pairs else ()


def _most(positions: Positions, found: Agreements, lang: str) -> list[str]:
    """The pairs that share most, where any pair shares something."""
    most = max(pair.n for pair in found.pairs)
    pairs = [pair for pair in found.with_at_least(1) if pair.n == most]
    return [text("agreement.most", lang, pairs=_named(positions, pairs, found.without_shared, lang))] if pairs else []


def extremes_words(positions: Positions, found: Agreements, least: int, lang: str, actor: str = "") -> list[str]:
    """Which of the pairs that share enough claims stand nearest and furthest apart; there must be such a pair.

    `actor` is the one that all of them are pairs of, if they are.
    """
    nearest = found.nearest(least)
    near = _named(positions, nearest, found.without_shared, lang)
    if nearest == found.lowest(least):
        only = len(found.with_at_least(least)) == 1
        return [text("agreement.answer_only" if only else "agreement.level", lang, pairs=near)]
    parts = [text("agreement.nearest", lang, pairs=near)]
    own = found.nearest_in_own_texts(least)
    if own and own != nearest and not found.without_shared:
        # the very nearest are so by construction, and come after those who are not
        first = text("agreement.nearest_own", lang, pairs=_named(positions, own, False, lang))
        parts = [first, _by_construction(positions, found.near_by_text(least), lang, actor)]
    return [*parts, _furthest(positions, found, least, lang, actor)]


def _furthest(positions: Positions, found: Agreements, least: int, lang: str, actor: str) -> str:
    """Far apart are only those who stand against each other on something; where none do, it is the agreement that is low."""
    lowest, furthest = found.lowest(least), found.furthest(least)
    pairs = _named(positions, furthest or lowest, found.without_shared, lang)
    if furthest:
        return text("agreement.furthest" if furthest == lowest else "agreement.furthest_opposed", lang, pairs=pairs)
    if actor:
        return text("agreement.lowest_with", lang, actor=short_name(positions, actor, lang), pairs=pairs)
    return text("agreement.lowest", lang, pairs=pairs)


def _by_construction(positions: Positions, pairs: Sequence[Pair], lang: str, actor: str) -> str:
    """The pairs that are at least as near because of a text that both are behind, all or part of the way."""
    pair = pairs[0]
    if len(pairs) > 1:
        return _several_by_construction(positions, pairs, lang, actor)
    names, n = short_names(positions, (pair.one, pair.other), lang), number(len(pair.one_text), lang)
    if pair.agreement < 1 or len(pair.one_text) < pair.n:
        return text("agreement.nearer", lang, names=names, n=n, shared=shared(pair.n, lang))
    written = all(
        one.actor in other.deciding.joint_with or other.actor in one.deciding.joint_with for one, other in pair.stances
    )
    return text("agreement.alike_written" if written else "agreement.alike_one_text", lang, names=names, n=n)


def _several_by_construction(positions: Positions, pairs: Sequence[Pair], lang: str, actor: str) -> str:
    """Who they are with their agreement, or how many where they are too many to name."""
    count = number(len(pairs), lang)
    if len(pairs) > NEARER_NAMED_AT_MOST:
        return text("agreement.nearer_several", lang, n=count)
    named = [
        text("agreement.name_index", lang, names=short_names(positions, ids, lang), index=index(pair.agreement, lang))
        for pair in pairs
        for ids in [[one for one in (pair.one, pair.other) if one != actor]]
    ]
    if not actor:
        return text("agreement.nearer_named", lang, n=count, names="; ".join(map(within, named)))
    return text("agreement.nearer_actors", lang, n=count, actor=short_name(positions, actor, lang), names=listing(named, lang))


def _named(positions: Positions, pairs: Sequence[Pair], without_shared: bool, lang: str) -> str:
    """Equals by name, or their number where they are too many to name."""
    if len(pairs) <= NAMED_AT_MOST:
        first, *rest = (pair_words(positions, pair, without_shared, lang) for pair in pairs)
        return changed(first, lambda words: "; ".join([words, *map(within, rest)]))
    values = {"n": number(len(pairs), lang), "shared": shared(pairs[0].n, lang)}
    if len({pair.agreement for pair in pairs}) > 1:
        return text("agreement.equal_number", lang, **values)
    return text("agreement.equals", lang, index=index(pairs[0].agreement, lang), **values)


def pair_words(positions: Positions, pair: Pair, without_shared: bool, lang: str) -> str:
    """«NITO og NSF: samme side på 10 av 12 felles påstander, motsatt side på 1 (enighet 0,88)»."""
    sides = sides_words(positions, pair, without_shared, lang)
    return text("agreement.with_index", lang, sides=sides, index=index(pair.agreement, lang)) if pair.n else sides


def sides_words(positions: Positions, pair: Pair, without_shared: bool, lang: str) -> str:
    """The same without the index; with the number of claims on which both rest on the same text."""
    names = {
        "one": short_name(positions, pair.one, lang),
        "other": short_name(positions, pair.other, lang),
    }
    count = number(len(pair.one_text), lang)
    joint = text("agreement.text_left_out" if without_shared else "agreement.one_text", lang, n=count) if pair.one_text else ""
    if not pair.n:
        return text("agreement.none_shared", lang, **names) + joint
    same = number(pair.same, lang) if pair.same else text("agreement.none", lang)
    words = text("agreement.sides", lang, same=same, shared=shared(pair.n, lang), **names)
    opposite = number(pair.opposite, lang)
    against = text("agreement.opposite", lang, opposite=opposite) if pair.opposite else text("agreement.none_opposite", lang)
    return changed(words, lambda sides: f"{sides}, {against}{joint}")


def shared(count: int, lang: str) -> str:
    """«12 felles påstander»."""
    return text("agreement.shared", lang, n=number(count, lang))


def index(value: float, lang: str) -> str:
    """An index of agreement, 0..1, with two decimals."""
    return number(value, lang, 2)


def pair_cell(positions: Positions, found: Agreements, pair: Pair, least: int, lang: str) -> Cell:
    """A pair in the matrix: 10/12 with −1 below; tone1 … tone5 by agreement, none where they share too few claims."""
    words, ids = pair_words(positions, pair, found.without_shared, lang), ids_of([one for both in pair.stances for one in both])
    if not pair.n:
        return Cell("unknown", UNKNOWN_SIGN, _mark(pair), words, ids)
    sign = f"{pair.same}/{pair.n}"
    if pair.n < least:
        return Cell("plain", sign, text("agreement.too_few", lang), text("agreement.too_few_label", lang, words=words), ids)
    opposite = [f"−{pair.opposite}"] if pair.opposite else []
    return Cell(_tone(pair.agreement), sign, " ".join([*opposite, _mark(pair)]).strip(), words, ids)


def _mark(pair: Pair) -> str:
    return ONE_TEXT_SIGN if pair.one_text else ""


def _tone(agreement: float) -> str:
    # an index of 0.7 can be a little less as a sum of fractions
    return f"tone{1 + sum(round(agreement, 12) >= step for step in TONE_STEPS)}"


def ties_of(found: Agreements, least: int, above: float) -> tuple[Pair, ...]:
    """The pairs that share at least so many claims and agree at least so much (0..1)."""
    return tuple(pair for pair in found.with_at_least(least) if round(pair.agreement, 12) >= above)


def ties_words(positions: Positions, found: Agreements, least: int, above: float, lang: str) -> Sentence:
    """What the network shows: how many pairs, who is in most of them, and who in none."""
    ties, limits = ties_of(found, least, above), {"shared": shared(max(least, 1), lang), "above": index(above, lang)}
    ids = tuple(dict.fromkeys(stance.id for pair in ties for both in pair.stances for stance in both))
    if not ties:
        return Sentence("agreement", text("agreement.ties_none", lang, **limits))
    possible = number(len(found.with_at_least(least)), lang)
    parts = [text("agreement.ties", lang, n=number(len(ties), lang), possible=possible, above=limits["above"])]
    degrees = Counter(actor for pair in ties for actor in (pair.one, pair.other))
    most = max(degrees.values())
    names = [short_name(positions, actor, lang) for actor in found.selection.actors if degrees[actor] == most]
    busiest = equals(names, "actors", lang)
    parts.append(text("agreement.busiest", lang, n=len(names), actors=busiest, ties=number(most, lang)))
    alone = [short_name(positions, actor, lang) for actor in found.selection.actors if not degrees[actor]]
    if alone:
        parts.append(text("agreement.without_ties", lang, actors=listing(alone, lang)))
    return Sentence("agreement", " ".join(parts), ids)
