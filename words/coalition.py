"""What a coalition comes to, in sentences: groups and seats, the majority or what is missing, and how sure that is."""

from collections.abc import Iterable

from analysis.coalitions import GROUPS, Coalition
from loaders.fields import PartialDate
from loaders.model import Body, Proposal, Stance
from loaders.positions import Positions
from words import text
from words.acts import numbers, recommendation_words
from words.counts import counted
from words.formats import day, listing, number
from words.sentences import Sentence, ids_of
from words.stances import short_names

GROUP_SIGNS = {"firm": "++", "partly": "+", "open": "±", "against": "−", "not_found": "·"}


def coalition_answer(positions: Positions, found: Coalition, lang: str) -> Sentence:
    """«Antatt: … For uten forbehold: 126; delvis: 28; … av 169 (merknader av 20. mai 2025, før valget)»."""
    counts = {group: number(found.seats_in(group), lang) for group in GROUPS}
    when = _when(positions, found, lang)
    words = text("coalition.answer", lang, **counts, seats=number(found.seats, lang), when=when)
    return Sentence("coalition", assumed_words(positions, found, lang) + words, ids_of(_behind(found, GROUPS)))


def assumed_words(positions: Positions, found: Coalition, lang: str) -> str:
    """«Antatt: KrF for uten forbehold og MDG åpent. », or an empty text. It goes into every headline and every file."""
    if not found.assumed:
        return ""
    names = [
        text("coalition.assumed_party", lang, party=short_names(positions, [party], lang), group=group_name(group, lang))
        for party, group in found.assumed.items()
    ]
    return text("coalition.assumed", lang, parties=listing(names, lang))


def group_name(group: str, lang: str) -> str:
    """What a group of `analysis.coalitions.GROUPS` is called."""
    return text(f"coalition.group_{group}", lang)


def standing(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    """Whether there is a majority, how far it can go, and what it rests on, as far as each is the case."""
    return [
        _majority(found, lang),
        *_range(positions, found, lang),
        *_endorsed(positions, found, lang),
        *_set_aside(positions, found, lang),
    ]


def _majority(found: Coalition, lang: str) -> Sentence:
    """The word majority stands alone only where those for without reservation have one."""
    counts = {"seats": found.seats, "majority": found.majority, "lower": found.lower, "missing": found.missing}
    counts |= {"firm": found.seats_in("firm"), "partly": found.seats_in("partly")}
    words = text(f"coalition.standing_{found.standing}", lang, **{name: number(count, lang) for name, count in counts.items()})
    groups = ("firm",) if found.standing == "firm" else ("firm", "partly")
    return Sentence("majority", words, ids_of(_behind(found, groups)))


def _range(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    if found.lower == found.upper:
        return []
    names = short_names(positions, found.persuadable, lang)
    ends = {"lower": number(found.lower, lang), "upper": number(found.upper, lang)}
    stances = ids_of(_behind(found, ("firm", "partly", "open")))
    words = [text("coalition.range", lang, n=len(found.persuadable), parties=names, **ends)]
    if found.upper < found.majority:
        words.append(text("coalition.out_of_reach", lang, upper=ends["upper"]))
    return [Sentence("range", " ".join(words), stances)]


def _endorsed(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    """Words of another are never passed off as the party's own."""
    if not found.endorsed:
        return []
    stances = [stance for these in found.endorsed.values() for stance in these]
    speakers = dict.fromkeys(endorsed.speaker for stance in stances if (endorsed := stance.deciding.endorses))
    words = text(
        "coalition.endorsed",
        lang,
        parties=short_names(positions, list(found.endorsed), lang),
        endorsed=number(sum(found.seats_of[party] for party in found.endorsed), lang),
        speakers=short_names(positions, list(speakers), lang),
    )
    return [Sentence("endorsed", words, ids_of(stances)), *_own(positions, found, lang)]


def _own(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    parties = found.own_words("firm")
    if not parties:
        return []
    own = number(found.own_seats("firm"), lang)
    words = text("coalition.own", lang, own=own, parties=short_names(positions, parties, lang))
    return [Sentence("own", words, ids_of([stance for party in parties for stance in found.stances[party]]))]


def _set_aside(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    parties = [party for party in found.set_aside if found.group[party] == "not_found"]
    if not parties:
        return []
    return [Sentence("set_aside", text("coalition.set_aside", lang, parties=short_names(positions, parties, lang)))]


def _behind(found: Coalition, groups: Iterable[str]) -> list[Stance]:
    """The stances that the groups' numbers rest on; an assumed party rests on none."""
    wanted = set(groups)
    return [
        stance
        for party, stances in found.stances.items()
        if found.group[party] in wanted and party not in found.assumed
        for stance in stances
    ]


def spoken_of(found: Coalition, party: str, lang: str) -> str:
    """«har uttalt seg om 2 av 3»: how much of a package a party is known on; an empty text for a single claim."""
    if len(found.claims) < 2:
        return ""
    return text("coalition.spoken_of_package", lang, k=len(found.stances[party]), n=len(found.claims))


def _when(positions: Positions, found: Coalition, lang: str) -> str:
    """« (merknader av 20. mai 2025, før valget)», of the parties that have spoken; an empty text where none has."""
    words = [stance.deciding for stance in _behind(found, GROUPS)]
    dates = sorted({one.date or positions.source[one.source].date for one in words}, key=str)
    if not dates:
        return ""
    remarks = all(positions.source[one.source].kind == "committee-report" for one in words)
    what = text("coalition.when_remarks" if remarks else "coalition.when_stances", lang)
    timing = _timing(max(dates), positions.body[found.body], lang)
    return text("coalition.when", lang, what=what, dates=_dates(dates, lang), timing=timing)


def _dates(dates: list[PartialDate], lang: str) -> str:
    first, last = day(min(dates), lang), day(max(dates), lang)
    if first == last:
        return text("coalition.when_dated", lang, date=first)
    return text("coalition.when_from_to", lang, first=first, last=last)


def _timing(newest: PartialDate, body: Body, lang: str) -> str:
    """Stances from before a body was elected, or from after its time, say so."""
    if newest < body.from_:
        return text(f"coalition.before_{body.kind}", lang)
    return text(f"coalition.after_{body.kind}", lang) if body.until is not None and body.until < newest else ""


def seats_words(found: Coalition, groups: Iterable[str], lang: str) -> str:
    """«126 seter»: of some groups together."""
    return counted("seats", found.seats_in(*groups), lang)


def coalition_silence(positions: Positions, found: Coalition, lang: str) -> Sentence:
    """That none of a body's parties has spoken on a demand; it rests on no stance."""
    body = positions.body[found.body].name.in_language(lang)
    seats = counted("seats", found.seats, lang)
    return Sentence("silence", text("coalition.nobody", lang, body=body, seats=seats))


def proposal_words(positions: Positions, proposal: Proposal, lang: str) -> str:
    """What the committee recommended on the document of a proposal, and that this is neither an answer to it nor a view."""
    named = {"name": proposal.name.in_language(lang), "numbers": numbers(proposal, lang)}
    behind = proposal.recommendation
    if behind is None:
        movers = short_names(positions, proposal.motion_by, lang)
        return text("coalition.no_recommendation", lang, parties=movers, **named)
    return text(
        "coalition.recommended",
        lang,
        date=day(positions.source[behind.source].date, lang),
        parties=short_names(positions, behind.parties, lang),
        recommendation=recommendation_words(behind, lang),
        **named,
    )
