"""What is said of shared platforms: with whom, on how much, on how many texts, and what a chosen group can write."""

from collections.abc import Sequence

from analysis.frames import stance_matrix
from analysis.narrow import Selection, stances_in
from analysis.partners import Partner, own_texts, partners, signatories
from analysis.platforms import Platform, consensus, held_up, texts_behind
from loaders.positions import Positions
from words import text
from words.counts import counted, equals
from words.formats import number
from words.sentences import Sentence, ids_of
from words.stances import short_names


def partners_answer(positions: Positions, shown: Selection, asking: str, least: int, lang: str) -> Sentence:
    """With how many of those shown an actor can sign at least so many claims, and with whom most; and how many can support.

    It rests on both stances on each claim that a partner who is counted shares, and on those against each other of the partner
    with most.
    """
    possible = partners(stance_matrix(positions, shown.claims, shown.actors), [asking], 1)
    able = [one for one in possible if len(one.shared) >= least]
    signing = signatories(positions, [one.actor for one in possible])
    count = sum(one.actor in signing for one in able)
    values = {"asking": positions.actor[asking].short.in_language(lang), "claims": counted("claims", least, lang)}
    signs = bool(signatories(positions, [asking]))
    said = [text(f"platforms.answer_{'signing' if signs else 'beside'}", lang, n=count, all=len(signing), **values)]
    first = [one for one in able if one.actor in signing][:1]
    said += [_most_words(positions, asking, able, one, lang) for one in first]
    if others := len(possible) - len(signing):
        said.append(text(f"platforms.answer_support{'' if signs else '_beside'}", lang, n=len(able) - count, all=others))
    pairs = [(one.actor, claim) for one in able for claim in (*one.shared, *(one.conflicts if one in first else ()))]
    ids = [f"{actor}/{claim}" for partner, claim in pairs for actor in (asking, partner)]
    return Sentence("partners", " ".join(said), tuple(dict.fromkeys(ids)))


def _most_words(positions: Positions, asking: str, able: Sequence[Partner], most: Partner, lang: str) -> str:
    """The signatory with most shared claims, or all of them where several have as many."""
    signing = signatories(positions, [one.actor for one in able])
    tops = [one.actor for one in able if one.actor in signing and len(one.shared) == len(most.shared)]
    names = [positions.actor[actor].short.in_language(lang) for actor in tops]
    values = {"asking": positions.actor[asking].short.in_language(lang), "n": len(most.shared)}
    if len(tops) > 1:
        return text("platforms.answer_most_equals", lang, partners=equals(names, "actors", lang), **values)
    own = len(own_texts(positions, (asking,), most))
    conflicts = counted("claims", len(most.conflicts), lang)
    return text("platforms.answer_most", lang, partner=names[0], own=own, conflicts=conflicts, **values)


def groups_answer(positions: Positions, among: Selection, found: Sequence[Platform], least: int, lang: str) -> Sentence:
    """How many groups stand together on at least so many claims, and the largest of them, whose stances it rests on.

    Where there is none, it rests on all stances among which groups were looked for.
    """
    if not found:
        stances = stances_in(positions, among)
        values = {"stances": counted("stances", len(stances), lang), "actors": counted("actors", len(among.actors), lang)}
        words = text("platforms.answer_nobody", lang, claims=counted("claims", least, lang), **values)
        return Sentence("groups", words, ids_of(stances))
    largest = found[0]
    words = text(
        "platforms.answer_largest",
        lang,
        n=len(found),
        names=short_names(positions, largest.actors, lang),
        claims=counted("claims", len(largest.claims), lang),
        texts=texts_words(positions, largest.actors, largest.claims, lang),
    )
    return Sentence("groups", words, tuple(f"{actor}/{claim}" for claim in largest.claims for actor in largest.actors))


def texts_words(positions: Positions, actors: Sequence[str], claims: Sequence[str], lang: str) -> str:
    """On what a group's claims rest: how many of them on one shared text alone, or from how few to how many texts there are."""
    texts = texts_behind(positions, actors, claims).values()
    if alone := sum(count == 1 for count in texts):
        return text("platforms.texts_shared", lang, n=alone)
    return text("platforms.texts_behind", lang, texts=texts_range(min(texts, default=0), max(texts, default=0), lang))


def texts_range(low: int, high: int, lang: str) -> str:
    """«2 uavhengige tekster», or «2 til 4 uavhengige tekster»."""
    if low == high:
        return counted("texts", low, lang)
    return text("platforms.texts_from_to", lang, low=number(low, lang), texts=counted("texts", high, lang))


def group_answer(positions: Positions, claims: Sequence[str], group: Sequence[str], backers: int, lang: str) -> Sentence:
    """What a chosen group can write together, and what only falls because somebody is against.

    It rests on all stances of the group on those claims.
    """
    matrix = stance_matrix(positions, claims, group)
    agreed, against = consensus(matrix, group, backers), held_up(matrix, group, backers)
    several = sum(texts > 1 for texts in texts_behind(positions, group, agreed).values())
    said = [
        text(
            "platforms.group_answer" if agreed else "platforms.group_nothing",
            lang,
            n=len(agreed),
            names=short_names(positions, tuple(group), lang),
            backing=backing_words(len(group), backers, lang),
        )
    ]
    if agreed:
        said.append(text("platforms.group_texts", lang, n=several, all=len(agreed)))
    if against:
        said.append(text("platforms.group_against", lang, n=len(against)))
    ids = [f"{actor}/{claim}" for claim in (*agreed, *against) for actor in group]
    return Sentence("group", " ".join(said), tuple(key for key in ids if key in positions.stance))


def backing_words(members: int, backers: int, lang: str) -> str:
    """«minst 2 av 3», «alle 3» or «begge»."""
    if members == backers == 2:
        return text("platforms.backing_both", lang)
    return text("platforms.backing_all" if members == backers else "platforms.backing", lang, n=backers, all=members)


def aside_answer(positions: Positions, among: Selection, groups: tuple[int, int] | None, lang: str) -> Sentence | None:
    """What is missing where shared text is set aside; None where nothing is.

    Parameters
    ----------
    groups
        How many groups there are with shared text, and without; None where that is not known.
    """
    gone = [one for one in positions.set_aside if one.actor in among.actors and one.claim in among.claims]
    if not gone:
        return None
    names = [actor for actor in among.actors if any(one.actor == actor for one in gone)]
    words = text("platforms.aside", lang, n=len(gone), names=short_names(positions, names, lang))
    if groups:
        values = {"with_text": number(groups[0], lang), "without_text": number(groups[1], lang)}
        words += " " + text("platforms.aside_groups", lang, **values)
    return Sentence("aside", words, ids_of(gone))
