"""A demand in a body of the Storting, as slides: the seats, who says what, the ways to a majority, and who is against."""

from dataclasses import replace

from analysis.coalitions import Coalition, coalition, todays_chamber
from analysis.demands import likeness, spoken_nearby
from analysis.divisions import division
from analysis.formal_positions import proposals_on
from analysis.narrow import narrow
from analysis.objections import objections
from analysis.pair_stances import pairs_with_parties
from analysis.power import countable
from analysis.sides import Words, side_texts
from analysis.winning import pivotal, ways_to_majority
from loaders.positions import Positions
from slides.coalition_parties import parties_slides
from slides.coalition_start import demands_slides
from slides.deck import shown
from slides.points import point_slides
from slides.quotes import Said, passage_said, quote_slides
from slides.room import WITHIN, height
from slides.slide import Point, Seats, Slide, Table
from slides.steps import HIGHEST, whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.claim_page import claim_answer
from words.coalition import (
    asking_words,
    assumed_words,
    coalition_answer,
    coalition_silence,
    nearby_words,
    party_names,
    proposal_words,
)
from words.coalition_ways import pivotal_words, reasons, shortest_way
from words.formats import listing, number, quoted
from words.objections import objections_answer
from words.sentences import Sentence
from words.standing import standing

MOST_WAYS = 4
"""Of the ways to a majority, the shortest."""


def coalition_slides(every: Positions, view: View) -> list[Slide]:
    """Slides of a demand or a package (`claim`) in a body; where none is chosen, of the demands nearest a majority."""
    positions, today = shown(every, view), todays_chamber(every)
    if today is None:
        return whole(Slide(text("coalition.no_body", view.lang), None), None)
    body = view.first("body", today)
    if not view.all("claim"):
        return demands_slides(positions, view, body)
    found = coalition_of(positions, view, body)
    return _answered(positions, view, found) if found.known else _silent(positions, view, found)


def coalition_of(positions: Positions, view: View, body: str) -> Coalition:
    """The claims of a view as one demand in a body, with what it assumes of parties that have seats there."""
    seated = coalition(positions, view.all("claim"), body).seats_of
    assumed = dict(one.split(":") for one in view.all("assume"))
    return coalition(positions, view.all("claim"), body, {party: group for party, group in assumed.items() if party in seated})


def _frame(positions: Positions, view: View, found: Coalition) -> Slide:
    answer = coalition_answer(positions, found, view.lang)
    return Slide(answer.text, None, answer.stances, subject=subject_of(positions, found, view.lang))


def subject_of(positions: Positions, found: Coalition, lang: str) -> str:
    """The demand, «Standardisering bør få økte bevilgninger», or the package: its demands, or how many where they are long."""
    claims = _wordings(positions, found, lang)
    if len(claims) == 1:
        return claims[0]
    named = text("slide.package", lang, n=number(len(claims), lang), claims=listing(claims, lang))
    short = text("slide.package_counted", lang, n=number(len(claims), lang))
    return named if height(named, WITHIN) <= HIGHEST["subject"] else short


def _wordings(positions: Positions, found: Coalition, lang: str) -> list[str]:
    return [quoted(positions.claim[claim].wording.in_language(lang), lang) for claim in found.claims]


def _answered(positions: Positions, view: View, found: Coalition) -> list[Slide]:
    """The majority stands below the seats: it is what one asks for."""
    frame = _frame(positions, view, found)
    majority, *more = standing(positions, found, view.lang)
    return [
        *whole(replace(frame, caption=majority.text), Seats("", found)),
        *parties_slides(positions, view, frame, found),
        *_points(positions, view, found, more),
        *_ways(positions, view, found),
        *objections_slides(positions, view, frame, conditions=True),
    ]


def _silent(positions: Positions, view: View, found: Coalition) -> list[Slide]:
    """That no party has spoken, who else has on each demand of a package, and on what nearby parties have."""
    silence, lang = coalition_silence(positions, found, view.lang), view.lang
    frame = Slide(silence.text, None, subject=subject_of(positions, found, lang))
    near = spoken_nearby(positions, found)
    package = _demands(positions, found, lang) if len(found.claims) > 1 else []
    said = [
        (Point("", nearby_words(positions, claim, parties, lang)), tuple(f"{party}/{claim}" for party in parties))
        for claim, parties in near.items()
    ]
    heading = text("coalition.nearest_claims" if near else "coalition.nearest_claims_none", lang)
    return [
        *point_slides(view, frame, package),
        *(point_slides(view, replace(frame, caption=heading), said) or whole(replace(frame, caption=heading), None)),
        *objections_slides(positions, view, frame, conditions=True),
    ]


def _demands(positions: Positions, found: Coalition, lang: str) -> list[tuple[Point, tuple[str, ...]]]:
    """Demand by demand what anybody has said of it."""
    actors = narrow(positions).actors
    answers = [claim_answer(positions, division(positions, claim, actors), lang) for claim in found.claims]
    wordings = _wordings(positions, found, lang)
    return [(Point(words, answer.text), answer.stances) for words, answer in zip(wordings, answers, strict=True)]


def _points(positions: Positions, view: View, found: Coalition, more: list[Sentence]) -> list[Slide]:
    """How far it can go, what that rests on, what the asking actor has said itself, and the proposals on it."""
    lang, asking = view.lang, view.first("asking")
    own = asking_words(positions, found, asking, lang) if asking else []
    proposals = [Sentence("proposal", proposal_words(positions, one, lang)) for one in proposals_on(positions, found.claims)]
    supporting = found.seats_by_party("firm", "partly")
    decisive = pivotal_words(positions, found, pivotal(supporting, found.majority), lang)
    said = [*own, *more, *([decisive] if decisive else []), *_without_more(positions, view, found), *proposals]
    frame = _frame(positions, view, found)
    return point_slides(view, frame, [(Point("", one.text), one.stances) for one in said])


def _without_more(positions: Positions, view: View, found: Coalition) -> list[Sentence]:
    """Of the ways and of the objections, what is said where there are none to show."""
    lang, asking = view.lang, view.first("asking") or None
    against = objections(positions, found.claims, asking)
    none = [] if against.against or against.conditional else [objections_answer(positions, against, lang)]
    if not countable(positions, found.body) or (ways := ways_to_majority(found, most=1)):
        return none
    return [shortest_way(positions, found, ways, asking, lang), *none]


def _ways(positions: Positions, view: View, found: Coalition) -> list[Slide]:
    """The shortest way to a majority, over the others that are about as short."""
    lang, asking = view.lang, view.first("asking") or None
    frame = Slide("", None, subject=subject_of(positions, found, lang))
    if not countable(positions, found.body):
        body = positions.body[found.body].name.in_language(lang)
        return whole(replace(frame, headline=text("coalition.too_many", lang, body=body)), None)
    ways = ways_to_majority(found, likeness(positions, asking), MOST_WAYS)
    if not ways:
        return []
    answer, pairs = shortest_way(positions, found, ways, asking, lang), pairs_with_parties(positions, asking)
    frame = replace(frame, headline=assumed_words(positions, found, lang) + answer.text, stances=answer.stances)
    rows = tuple(
        (
            party_names(positions, found, way.parties, lang),
            number(sum(way.seats.values()), lang),
            reasons(positions, found, way, pairs, lang),
        )
        for way in ways
    )
    heads = tuple(text(f"coalition.ways_column_{name}", lang) for name in ("parties", "seats", "why"))
    behind = [tuple(one.id for stances in way.stances.values() for one in stances) for way in ways]
    return table_slides(view, frame, Table(text("coalition.ways_table", lang), heads, rows, amounts=(1,)), behind)


def objections_slides(
    positions: Positions, view: View, frame: Slide, conditions: bool, claims: tuple[str, ...] = ()
) -> list[Slide]:
    """Those who are against, or set conditions, in their own words; shared words once. Without any, nothing."""
    about, lang = claims or view.all("claim"), view.lang
    found = objections(positions, about, view.first("asking") or None, conditions)
    answer = objections_answer(positions, found, lang, conditions)
    said, met = [], set[Words]()
    for claim in about:
        heading = positions.claim[claim].wording.in_language(lang) if len(about) > 1 else ""
        for side in (found.against, found.conditional):
            texts = side_texts([one for one in side if one.claim == claim])
            passages = [passage for one in texts for passage in one.deciding]
            said += [_headed(passage_said(positions, passage, met, lang), heading) for passage in passages]
    headed = replace(frame, headline=answer.text, stances=answer.stances, caption="")
    return quote_slides(view, headed, said)


def _headed(said: Said, heading: str) -> Said:
    first, *rest = said.quotes
    return replace(said, quotes=(replace(first, heading=heading), *rest)) if heading else said
