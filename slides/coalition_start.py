"""The demands nearest a majority in a body, as slides."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.coalitions import GROUPS
from analysis.demands import demands
from analysis.narrow import narrow
from analysis.power import countable
from analysis.winning import Turn
from loaders.positions import Positions
from slides.points import point_slides
from slides.slide import Point, Slide, Table
from slides.steps import whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.coalition_ways import distance_words, missing_sign, start_answer
from words.formats import listing, number, quoted


def demands_slides(positions: Positions, view: View, body: str) -> list[Slide]:
    """Demands × groups in seats, with the shortest way to a majority: those of the asking actor where one is chosen."""
    lang, asking = view.lang, view.first("asking") or None
    name = positions.body[body].name.in_language(lang)
    if not countable(positions, body):
        return whole(Slide(text("coalition.too_many", lang, body=name), None), None)
    turns = demands(positions, view.all("theme"), body, asking)
    answer = start_answer(positions, turns, asking, lang)
    frame = Slide(answer.text, None, answer.stances)
    groups = [text(f"coalition.start_head_{group}", lang) for group in GROUPS]
    heads = (
        text("actor.column_claim", lang),
        *groups,
        text("coalition.start_column_missing", lang),
        text("coalition.ways", lang),
    )
    heard = [turn for turn in turns if turn.heard]
    rows = tuple(_row(positions, turn, lang) for turn in heard)
    table = Table(text("coalition.start_table", lang), heads, rows, amounts=tuple(range(1, len(groups) + 2)))
    behind = [tuple(one.id for one in turn.coalition.behind(*GROUPS)) for turn in heard]
    return [*table_slides(view, frame, table, behind), *_unheard(positions, view, frame, turns)]


def _unheard(positions: Positions, view: View, frame: Slide, turns: Sequence[Turn]) -> list[Slide]:
    """The demands on which no party has spoken, theme by theme: their seats would be noughts that nobody has said."""
    claims = [turn.claim for turn in turns if not turn.heard]
    heaps: dict[str, list[str]] = {}
    for claim in narrow(positions, claims=claims).claims if claims else ():
        name = positions.theme[positions.claim[claim].theme].name.in_language(view.lang)
        heaps.setdefault(name, []).append(quoted(positions.claim[claim].wording.in_language(view.lang), view.lang))
    said = [(Point(name, listing(heap, view.lang)), ()) for name, heap in heaps.items()]
    return point_slides(view, replace(frame, caption=text("slide.unspoken", view.lang, n=len(claims))), said)


def _row(positions: Positions, turn: Turn, lang: str) -> tuple[str, ...]:
    claim = positions.claim[turn.claim].wording.in_language(lang)
    seats = [number(turn.coalition.seats_in(group), lang) for group in GROUPS]
    return claim, *seats, missing_sign(turn, lang), distance_words(positions, turn, lang)
