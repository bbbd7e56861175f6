"""A search as slides: how much is found, who is silent on it, the words in which it stands, and then the other hits by kind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from analysis.formal_positions import formal_positions
from analysis.profile import profile
from analysis.search import Found
from analysis.search_index import search_index
from analysis.search_marks import by_claim, holding
from analysis.search_query import query_of
from analysis.search_rest import fitting
from analysis.sides import words_of
from loaders.model import Stance
from loaders.positions import Positions
from loaders.search_words import search_words
from slides.deck import shown
from slides.points import point_slides
from slides.quotes import Said, quote_slides, stance_said
from slides.slide import Point, Slide
from slides.steps import whole
from slides.view import View
from words import text
from words.formats import SIGNS, day, number, quoted
from words.profile import actor_line
from words.proposal_lines import proposal_said
from words.search import (
    corrected_words,
    left_out_words,
    nowhere_words,
    query_words,
    read_words,
    said_on,
    search_answer,
    silent_words,
    start_answer,
)
from words.sentences import ids_of
from words.silence import silence_notes
from words.stances import actor_name, holder_name

SHOWN = 20
"""Stances whose words are shown; the rest is named."""
Hit = tuple[Point, tuple[str, ...]]
"""A point with the stances that it rests on."""


def search_slides(everything: Positions, view: View) -> list[Slide]:
    """Slides of a search (`q=<words>`); without words, what there is to search."""
    positions, query, lang = shown(everything, view), query_of(view.first("q")), view.lang
    if not query.terms:
        answer = start_answer(positions, lang)
        return whole(Slide(answer.text, None, answer.stances, subject=text("search.title", lang)), None)
    found, rest = fitting(search_index(positions, search_words()), query)
    if rest is not None:
        nothing = [] if found.hits else [search_answer(positions, found, lang).text]
        read = [*corrected_words(rest, lang), *read_words(positions, rest, lang)]
        return _slides(positions, view, rest, " ".join([*nothing, left_out_words(positions, found, rest, lang), *read]))
    if found.hits:
        said = [*corrected_words(found, lang), *read_words(positions, found, lang)]
        return _slides(positions, view, found, " ".join(said))
    nowhere = [nowhere_words(found, lang)] if found.nowhere else []
    return _slides(positions, view, found, " ".join([*nowhere, text("search.searched", lang)]))


def _slides(positions: Positions, view: View, found: Found, beside: str) -> list[Slide]:
    """Who is silent and how much is found; `beside` is what else is to be said of it."""
    lang, answer = view.lang, search_answer(positions, found, view.lang)
    notes = silence_notes(positions, found.silent, (), lang)
    frame = Slide(
        " ".join([*silent_words(positions, found, lang), answer.text]),
        None,
        answer.stances,
        subject=text("search.title_asked", lang, query=query_words(found.query, lang)),
        caption=" ".join(filter(None, [beside, *notes])),
    )
    first = whole(frame, None) if "stances" not in found.hits else _stances(positions, view, found, frame)
    others = [kind for kind in found.hits if kind != "stances"]
    return [*first, *(slide for kind in others for slide in _kind(positions, view, frame, (kind, found.hits[kind])))]


def _stances(positions: Positions, view: View, found: Found, frame: Slide) -> list[Slide]:
    """The words of the best hits, claim by claim, and the rest by name."""
    lang, names = view.lang, found.hits["stances"]
    said = [
        replace(
            one, quotes=(replace(one.quotes[0], heading="" if place else _wording(positions, claim, lang)), *one.quotes[1:])
        )
        for claim, stances in by_claim(positions, names[:SHOWN]).items()
        for place, one in enumerate(_each_once(positions, found, stances, lang))
    ]
    rest = [
        (
            Point(
                _wording(positions, claim, lang),
                ", ".join(f"{SIGNS[one.value]} {holder_name(positions, one, lang)}" for one in stances),
            ),
            tuple(one.id for one in stances),
        )
        for claim, stances in by_claim(positions, names[SHOWN:]).items()
    ]
    more = Slide(text("search.more", lang, n=number(len(names[SHOWN:]), lang)), None, subject=frame.subject)
    return [*quote_slides(view, frame, said), *point_slides(view, more, rest)]


def _each_once(positions: Positions, found: Found, stances: Sequence[Stance], lang: str) -> list[Said]:
    """The words of stances on one claim; what several have said together stands there once."""
    heaps: dict[tuple[object, ...], list[Stance]] = {}
    for stance in stances:
        pieces = holding(found, stance)
        words = ((words_of(one), frozenset((stance.actor, *one.joint_with))) for one in pieces)
        heaps.setdefault((stance.value, stance.basis, *words), []).append(stance)
    return [
        replace(stance_said(positions, heap[0], lang, pieces=holding(found, heap[0])), stances=ids_of(heap))
        for heap in heaps.values()
    ]


def _wording(positions: Positions, claim: str, lang: str) -> str:
    return quoted(positions.claim[claim].wording.in_language(lang), lang)


def _kind(positions: Positions, view: View, frame: Slide, hits: tuple[str, Sequence[str]]) -> list[Slide]:
    kind, names = hits
    headline = text(f"search.kind_{kind}", view.lang, n=number(len(names), view.lang))
    points = [HITS[kind](positions, name, view.lang) for name in names]
    sources = tuple(names) if kind == "sources" else ()
    return point_slides(view, Slide(headline, None, subject=frame.subject, sources=sources), points)


def _actor(positions: Positions, name: str, lang: str) -> Hit:
    line = actor_line(positions, profile(positions, name), lang)
    return Point(actor_name(positions.actor[name], lang), line.text), line.stances


def _claim(positions: Positions, name: str, lang: str) -> Hit:
    behind = tuple(stance.id for stance in positions.stances if stance.claim == name)
    return Point(_wording(positions, name, lang), said_on(positions, name, lang)), behind


def _theme(positions: Positions, name: str, lang: str) -> Hit:
    theme = positions.theme[name]
    return Point(theme.name.in_language(lang), text("evidence.axis", lang, axis=theme.axis.in_language(lang))), ()


def _proposal(positions: Positions, name: str, lang: str) -> Hit:
    proposal = next(one for one in positions.proposals if one.id == name)
    said = proposal_said(positions, formal_positions(positions, proposal), lang)
    return Point(proposal.name.in_language(lang), said.text), ()


def _source(positions: Positions, name: str, lang: str) -> Hit:
    source = positions.source[name]
    return Point(source.title, f"{source.published_by(lang)}, {day(source.date, lang)}"), ()


HITS: Mapping[str, Callable[[Positions, str, str], Hit]] = {
    "actors": _actor,
    "claims": _claim,
    "themes": _theme,
    "proposals": _proposal,
    "sources": _source,
}
