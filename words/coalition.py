"""What a coalition comes to, in sentences: groups and seats, the majority or what is missing, and how sure that is."""

from collections.abc import Sequence

from analysis.coalitions import GROUPS, Coalition
from loaders.fields import PartialDate
from loaders.model import Proposal
from loaders.positions import Positions
from words import text
from words.acts import named_proposal, recommendation_words
from words.counts import counted
from words.formats import day, listing, number
from words.running_names import short_names
from words.sentences import Sentence, ids_of
from words.stances import stance_words

GROUP_SIGNS = {"firm": "++", "partly": "+", "open": "±", "against": "−−", "sceptical": "−", "not_found": "·"}


def coalition_answer(positions: Positions, found: Coalition, lang: str) -> Sentence:
    """«Antatt: … For uten forbehold: 126; delvis: 28; … av 169 (merknader av 20. mai 2025, før valget)»."""
    counts = {group: found.seats_in(group) for group in GROUPS}
    aside = sum(found.seats_of[party] for party in found.only_set_aside)
    shown = {**counts, "not_found": counts["not_found"] - aside, "seats": found.seats}
    values = {name: number(count, lang) for name, count in shown.items()} | {"when": _when(positions, found, lang)}
    if aside:
        words = text("coalition.answer_aside", lang, aside=number(aside, lang), **values)
    else:
        words = text("coalition.answer", lang, **values)
    return Sentence("coalition", assumed_words(positions, found, lang) + words, ids_of(found.behind(*GROUPS)))


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


def party_names(positions: Positions, found: Coalition, parties: Sequence[str], lang: str) -> str:
    """Parties from left to right; an assumed one is marked as that: «H, KrF (antatt) og FrP»."""
    mark = f" ({text('coalition.chamber_assumed', lang)})"
    seated = [party for party in found.seats_of if party in parties]
    return listing([short_names(positions, [one], lang) + mark * (one in found.assumed) for one in seated], lang)


def asking_words(positions: Positions, found: Coalition, actor: str, lang: str) -> list[Sentence]:
    """What the asking actor itself has said on each claim, or that it has said nothing: a demand may not be its own."""
    said = []
    for claim in found.claims:
        stance = positions.stance.get(f"{actor}/{claim}")
        names = {
            "actor": short_names(positions, [actor], lang),
            "claim": positions.claim[claim].wording.in_language(lang),
        }
        if stance is None:
            said.append(Sentence("asking", text("coalition.asking_silent", lang, **names)))
        else:
            words = text("coalition.asking_said", lang, stance=stance_words(stance, lang), **names)
            said.append(Sentence("asking", words, (stance.id,)))
    return said


def _when(positions: Positions, found: Coalition, lang: str) -> str:
    words = when_words(positions, found, lang)
    return f" ({words})" if words else ""


def when_words(positions: Positions, found: Coalition, lang: str) -> str:
    """«merknader av 20. mai 2025, før valget», of the parties that have spoken; an empty text where none has."""
    words = [stance.deciding for stance in found.behind(*GROUPS)]
    if not words:
        return ""
    remarks = all(positions.source[one.source].kind == "committee-report" for one in words)
    what = text("coalition.when_remarks" if remarks else "coalition.when_stances", lang)
    when = timing(positions, found)
    apart = text(f"coalition.timing_{when}", lang) if when else ""
    return text("coalition.when", lang, what=what, dates=_dates(_dated(positions, found), lang), timing=apart)


def _dated(positions: Positions, found: Coalition) -> list[PartialDate]:
    return [one.deciding.date or positions.source[one.deciding.source].date for one in found.behind(*GROUPS)]


def _dates(dates: Sequence[PartialDate], lang: str) -> str:
    first, last = day(min(dates), lang), day(max(dates), lang)
    if first == last:
        return text("coalition.when_dated", lang, date=first)
    return text("coalition.when_from_to", lang, first=first, last=last)


def timing(positions: Positions, found: Coalition) -> str:
    """before_plenary, after_committee …: stances from before a body was elected or from after its time; else an empty text."""
    body, newest = positions.body[found.body], max(_dated(positions, found), default=None)
    if newest is None:
        return ""
    if newest < body.from_:
        return f"before_{body.kind}"
    return f"after_{body.kind}" if body.until is not None and body.until < newest else ""


def coalition_silence(positions: Positions, found: Coalition, lang: str) -> Sentence:
    """That none of a body's parties has spoken on a demand; it rests on no stance."""
    body = positions.body[found.body].name.in_language(lang)
    seats = counted("seats", found.seats, lang)
    return Sentence("silence", text("coalition.nobody", lang, body=body, seats=seats))


def nearby_words(positions: Positions, claim: str, parties: Sequence[str], lang: str) -> str:
    """A claim on which parties have spoken, with their names: «Anbudssystemene bør endres (R og SV)»."""
    wording = positions.claim[claim].wording.in_language(lang)
    return text("coalition.nearest_claim", lang, claim=wording, parties=short_names(positions, tuple(parties), lang))


def proposal_words(positions: Positions, proposal: Proposal, lang: str) -> str:
    """What the committee recommended on the document of a proposal, and that this is neither an answer to it nor a view."""
    name, behind = named_proposal(proposal, lang), proposal.recommendation
    if behind is None:
        movers = short_names(positions, proposal.motion_by, lang)
        moved = text("coalition.moved_by", lang, parties=movers) if movers else ""
        return text("coalition.no_recommendation", lang, name=name, moved=moved)
    return text(
        "coalition.recommended",
        lang,
        name=name,
        date=day(positions.source[behind.source].date, lang),
        parties=short_names(positions, behind.parties, lang),
        recommendation=recommendation_words(behind, lang),
    )


def seats_words(found: Coalition, groups: Sequence[str], lang: str) -> str:
    """«126 plasser»: of some groups together."""
    return counted("seats", found.seats_in(*groups), lang)
