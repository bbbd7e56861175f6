"""The chamber: the seats of a body by what their parties have said on a demand."""

from analysis.coalitions import GROUPS, Coalition
from charts.chamber import chamber_figure
from charts.chamber_seats import ChamberWords, SeatGroup
from charts.colours import Mode
from charts.figure import Figure
from loaders.positions import Positions
from words import text
from words.coalition import GROUP_SIGNS, assumed_words, group_name
from words.formats import number


def chamber_picture(positions: Positions, found: Coalition, lang: str, mode: Mode) -> Figure:
    """Seats, majority and groups of a coalition; whatever answers a click has the party's id as customdata."""
    seats = [seat_group(positions, found, party, lang) for party in found.seats_of]
    return chamber_figure(seats, found.majority, chamber_words(positions, found, lang), mode)


def sceptical(found: Coalition, party: str) -> bool:
    """Whether a party is against, but rejects none of the claims."""
    against = found.group[party] == "against" and party not in found.assumed
    return against and min(stance.value for stance in found.stances[party]) == -1


def seat_group(positions: Positions, found: Coalition, party: str, lang: str) -> SeatGroup:
    """The seats of a party, with its group, and in words how it comes to be in it."""
    entry, seats = positions.actor[party], found.seats_of[party]
    values = {"seats": number(seats, lang), "group": _in_full(found, party, lang)}
    words = text("coalition.chamber_seat", lang, party=entry.name.in_language(lang), **values)
    shade = "sceptical" if sceptical(found, party) else found.group[party]
    return SeatGroup(party, entry.short.in_language(lang), seats, shade, words, party in found.assumed)


def _in_full(found: Coalition, party: str, lang: str) -> str:
    return " – ".join([group_name(found.group[party], lang), *seat_marks(found, party, lang)])


def seat_marks(found: Coalition, party: str, lang: str) -> list[str]:
    """How a party comes to be in its group, where that is not by its own words on every claim."""
    known, claims = len(found.stances[party]), len(found.claims)
    marks = {
        text("coalition.chamber_assumed", lang): party in found.assumed,
        text("coalition.endorses", lang): party in found.endorsed,
        text("coalition.chamber_aside", lang): party in found.only_set_aside,
        text("coalition.chamber_part", lang, k=known, n=claims): 0 < known < claims and party not in found.assumed,
    }
    return [words for words, holds in marks.items() if holds]


def chamber_words(positions: Positions, found: Coalition, lang: str) -> ChamberWords:
    """Title, majority, legend and signs."""
    counts = {"seats": number(found.seats, lang), "lower": number(found.lower, lang)}
    body = positions.body[found.body].name.in_language(lang)
    names = {group: group_name(group, lang) for group in GROUPS} | {"sceptical": text("coalition.group_sceptical", lang)}
    signs = {**GROUP_SIGNS, "open": "?"} if len(found.claims) > 1 else GROUP_SIGNS
    return ChamberWords(
        title=assumed_words(positions, found, lang) + text("coalition.chamber_title", lang, body=body, **counts),
        majority=text("coalition.chamber_majority", lang, majority=number(found.majority, lang), seats=counts["seats"]),
        caption=text("coalition.chamber_caption", lang),
        legend={group: f"{signs[group]}  {name}" for group, name in names.items()},
        signs=signs,
        assumed=text("coalition.chamber_assumed", lang),
    )
