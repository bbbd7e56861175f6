"""The chamber on screen; a press on a seat opens what its party has said."""

import streamlit as st

from analysis.coalitions import GROUPS, Coalition
from charts.chamber import chamber_figure
from charts.chamber_seats import ChamberWords, SeatGroup
from loaders.positions import Positions
from ui.clicked_chart import clicked_chart
from ui.evidence import open_evidence
from ui.language import language, t
from ui.mode import mode
from words.coalition import GROUP_SIGNS, assumed_words, coalition_answer, group_name
from words.formats import number


def chamber_chart(positions: Positions, found: Coalition) -> None:
    """Draw the seats of a coalition's body."""
    seats = [_seat_group(positions, found, party) for party in found.seats_of]
    figure = chamber_figure(seats, found.majority, _words(positions, found), mode())
    alt = coalition_answer(positions, found, language()).text
    clicked_chart("chamber", figure, alt, lambda party: open_evidence(f"{party}/{claim_to_open(found, party)}"))
    st.caption(t("coalition.chamber_help"))


def claim_to_open(found: Coalition, party: str) -> str:
    """The first claim that a party has spoken on, or the first of all."""
    return next((stance.claim for stance in found.stances[party]), found.claims[0])


def _seat_group(positions: Positions, found: Coalition, party: str) -> SeatGroup:
    entry, seats = positions.actor[party], found.seats_of[party]
    words = t(
        "coalition.chamber_seat",
        party=entry.name.in_language(language()),
        seats=number(seats, language()),
        group=_in_full(found, party),
    )
    shade = "sceptical" if sceptical(found, party) else found.group[party]
    return SeatGroup(party, entry.short.in_language(language()), seats, shade, words, party in found.assumed)


def _in_full(found: Coalition, party: str) -> str:
    """The group, and how the party comes to be in it."""
    known, claims = len(found.stances[party]), len(found.claims)
    marks = {
        t("coalition.chamber_assumed"): party in found.assumed,
        t("coalition.endorses"): party in found.endorsed,
        t("coalition.chamber_aside"): party in found.only_set_aside,
        t("coalition.chamber_part", k=known, n=claims): 0 < known < claims and party not in found.assumed,
    }
    return " – ".join([group_name(found.group[party], language()), *(words for words, holds in marks.items() if holds)])


def sceptical(found: Coalition, party: str) -> bool:
    """Whether a party is against, but rejects none of the claims."""
    against = found.group[party] == "against" and party not in found.assumed
    return against and min(stance.value for stance in found.stances[party]) == -1


def _words(positions: Positions, found: Coalition) -> ChamberWords:
    lang = language()
    counts = {"seats": number(found.seats, lang), "lower": number(found.lower, lang)}
    body = positions.body[found.body].name.in_language(lang)
    names = {group: group_name(group, lang) for group in GROUPS} | {"sceptical": t("coalition.group_sceptical")}
    signs = {**GROUP_SIGNS, "open": "?"} if len(found.claims) > 1 else GROUP_SIGNS
    return ChamberWords(
        title=assumed_words(positions, found, lang) + t("coalition.chamber_title", body=body, **counts),
        majority=t("coalition.chamber_majority", majority=number(found.majority, lang), seats=counts["seats"]),
        caption=t("coalition.chamber_caption"),
        legend={group: f"{signs[group]}  {name}" for group, name in names.items()},
        signs=signs,
        assumed=t("coalition.chamber_assumed"),
    )
