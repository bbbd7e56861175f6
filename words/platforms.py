"""What is said of shared platforms: with whom, on how much, on how many texts, and what a chosen group can write."""

from collections.abc import Mapping, Sequence

from analysis.frames import stance_matrix
from analysis.narrow import Selection, stances_in
from analysis.partners import Partner, own_texts, signatories
from analysis.platforms import Platform, by_backing, texts_behind
from loaders.positions import Positions
from words import text
from words.counts import counted, equals
from words.formats import number
from words.running_names import short_name, short_names
from words.sentences import Sentence, ids_of


def partners_answer(positions: Positions, possible: Sequence[Partner], asking: str, least: int, lang: str) -> Sentence:
    """With how many an actor is on the same side of at least so many claims, and with whom of most; and how many can support.

    It rests on both stances on each claim that a partner who is counted shares, and on those against each other of the partner
    with most.

    Parameters
    ----------
    possible
        What `analysis.partners.partners` gives of the asking actor alone.
    """
    able = [one for one in possible if len(one.shared) >= least]
    signing = signatories(positions, [one.actor for one in possible])
    count = sum(one.actor in signing for one in able)
    values = {"asking": short_name(positions, asking, lang), "claims": counted("claims", least, lang)}
    signs = bool(signatories(positions, [asking]))
    said = [
        text(f"platforms.answer_{'signing' if signs else 'beside'}", lang, n=_count(count, lang), all=len(signing), **values)
    ]
    first = [one for one in able if one.actor in signing][:1]
    said += [_most_words(positions, asking, able, one, lang) for one in first]
    if others := len(possible) - len(signing):
        said.append(
            text(f"platforms.answer_support{'' if signs else '_beside'}", lang, n=_count(len(able) - count, lang), all=others)
        )
    pairs = [(one.actor, claim) for one in able for claim in (*one.shared, *(one.conflicts if one in first else ()))]
    ids = [f"{actor}/{claim}" for partner, claim in pairs for actor in (asking, partner)]
    return Sentence("partners", " ".join(said), tuple(dict.fromkeys(ids)))


def _count(count: int, lang: str) -> str:
    """«4», or «ingen»."""
    return number(count, lang) if count else text("platforms.none", lang)


def _most_words(positions: Positions, asking: str, able: Sequence[Partner], most: Partner, lang: str) -> str:
    """The signatory with most shared claims, or all of them where several have as many."""
    signing = signatories(positions, [one.actor for one in able])
    tops = [one.actor for one in able if one.actor in signing and len(one.shared) == len(most.shared)]
    names = [short_name(positions, actor, lang) for actor in tops]
    values = {"asking": short_name(positions, asking, lang), "n": len(most.shared)}
    if len(tops) > 1:
        return text("platforms.answer_most_equals", lang, partners=equals(names, "actors", lang), **values)
    own = _count(len(own_texts(positions, (asking,), most)), lang)
    conflicts = counted("claims", len(most.conflicts), lang)
    against = text("platforms.against", lang, conflicts=conflicts) if most.conflicts else text("platforms.none_against", lang)
    return text("platforms.answer_most", lang, partner=names[0], own=own, against=against, **values)


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
    """How many claims all of a chosen group are for, how many more enough are for, and what only somebody against stops.

    It rests on all stances of the group on those claims.
    """
    found = by_backing(stance_matrix(positions, claims, group), group, backers)
    agreed, against = (*found["all_for"], *found["agreed"]), found["held_up"]
    if agreed:
        several = sum(texts > 1 for texts in texts_behind(positions, group, agreed).values())
        said = _agreed_words(positions, found, group, backers, lang)
        said.append(text("platforms.group_texts", lang, n=several, all=len(agreed)))
    else:
        names, backing = short_names(positions, tuple(group), lang), backing_words(len(group), backers, lang)
        said = [text("platforms.group_nothing", lang, names=names, backing=backing)]
    if against:
        said.append(text("platforms.group_against", lang, n=len(against)))
    ids = _keys(group, (*agreed, *against))
    return Sentence("group", " ".join(said), tuple(key for key in ids if key in positions.stance))


def _agreed_words(
    positions: Positions, found: Mapping[str, Sequence[str]], group: Sequence[str], backers: int, lang: str
) -> list[str]:
    """What all are for apart from what some have not said: a claim is nobody's who has not been asked."""
    every, rest = found["all_for"], found["agreed"]
    everybody = backing_words(len(group), len(group), lang)
    if every:
        capital = f"{everybody[:1].upper()}{everybody[1:]}"
        said = [text("platforms.group_all_for", lang, everybody=capital, claims=counted("claims", len(every), lang))]
    else:
        said = [text("platforms.group_none_for", lang, everybody=everybody)]
    if rest:
        values = {"backers": text("platforms.rest_backers", lang, n=backers), "rest": _rest_words(positions, rest, group, lang)}
        more = text("platforms.group_rest", lang, n=len(rest), **values)
        alone = text("platforms.group_rest_alone", lang, claims=counted("claims", len(rest), lang), **values)
        said.append(more if every else alone)
    return said


def _rest_words(positions: Positions, claims: Sequence[str], group: Sequence[str], lang: str) -> str:
    """What those of a group do who are not for some claims that nobody of it is against: they weigh, or are not found."""
    values = [positions.stance[key].value if key in positions.stance else None for key in _keys(group, claims)]
    silent = text("platforms.rest_silent_unshared" if positions.set_aside else "platforms.rest_silent", lang)
    kinds = {0: text("platforms.rest_weighs", lang), None: silent}
    found = [words for kind, words in kinds.items() if kind in values]
    return text("platforms.rest_either", lang, one=found[0], other=found[1]) if found[1:] else found[0]


def _keys(group: Sequence[str], claims: Sequence[str]) -> list[str]:
    return [f"{actor}/{claim}" for claim in claims for actor in group]


def section_heads(
    positions: Positions, sections: Mapping[str, Sequence[str]], group: Sequence[str], backers: int, lang: str
) -> dict[str, Sequence[str]]:
    """Claims by the heading that they stand under in a table, with their number; sections without claims are left out."""
    headed: dict[str, Sequence[str]] = {}
    for name, claims in sections.items():
        values: dict[str, object] = {"n": len(claims)}
        if name == "agreed" and claims:
            values["backers"] = text("platforms.rest_backers", lang, n=backers)
            values["rest"] = _rest_words(positions, claims, group, lang)
        if claims:
            headed[text(f"platforms.section_{name}", lang, **values)] = claims
    return headed


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
