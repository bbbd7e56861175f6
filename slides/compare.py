"""Actors beside each other as slides: where they stand claim by claim, what parts them in words, and how near they are."""

from collections.abc import Sequence

from analysis.agreements import Agreements, agreements
from analysis.compared import Compared, compared, first_six
from analysis.comparison import PARTING
from analysis.divisions import Division
from analysis.narrow import narrow, ordered_actors
from analysis.pair_stances import Pair
from loaders.positions import Positions
from slides.deck import shown, without_shared_text
from slides.grids import grid_slides
from slides.points import point_slides
from slides.quotes import Said, quote_slides, stance_said
from slides.slide import Point, Slide
from slides.stance_rows import claims_grid
from slides.steps import whole
from slides.view import View
from words import text
from words.agreement import agreement_answer, pair_words
from words.compared import likeness, parting, silent_members, sum_up
from words.comparison import ENOUGH
from words.comparison_acts import acts_words
from words.comparison_claims import section_heads
from words.formats import quoted
from words.running_names import short_names
from words.sentences import ids_of

SUGGESTED = 5
"""So many pairs of each sort where nobody is compared yet."""


def compare_slides(everything: Positions, view: View) -> list[Slide]:
    """Slides of the page of comparisons (`between=<actor>` two to six times); else of the pairs to begin with."""
    asked = view.all("between")
    group, extra = first_six(ordered_actors(everything, actors=asked) if asked else (), asked)
    chosen = compared(everything, group, view.all("theme"), view.all("claim"), without_shared_text(view))
    if not chosen.enough:
        return _start(everything, view, chosen.actors)
    if not chosen.selection.claims:
        return whole(Slide(text("filters.empty", view.lang), None), None)
    more = text("compare.too_many", view.lang, names=short_names(everything, extra, view.lang)) if extra else ""
    return [*_side_by_side(view, chosen, more), *_words_apart(view, chosen), *_near(view, chosen)]


def _subject(chosen: Compared, lang: str) -> str:
    return short_names(chosen.whole, chosen.actors, lang)


def _side_by_side(view: View, chosen: Compared, more: str) -> list[Slide]:
    """The sum-up over every claim that any of them has spoken on, what parts them first."""
    lang, answer = view.lang, sum_up(chosen, view.lang)
    caption = " ".join(filter(None, [*silent_members(chosen, lang), more]))
    frame = Slide(answer.text, None, _of(chosen.shown, answer.stances), subject=_subject(chosen, lang), caption=caption)
    heads = section_heads(chosen.found, "", lang)
    sections = {heads[kind]: [one.claim for one in claims] for kind, claims in chosen.found.by_kind.items() if kind != "nobody"}
    if not sections:
        return whole(frame, None)
    return grid_slides(view, frame, claims_grid(chosen.shown, sections, chosen.actors, lang))


def _words_apart(view: View, chosen: Compared) -> list[Slide]:
    """The words of everybody on the claims that part them most: the first of `PARTING` that there is."""
    lang, found = view.lang, chosen.found
    kind = next((kind for kind in PARTING if found.of(kind)), "")
    if not kind:
        return []
    heading, apart = section_heads(found, "", lang)[kind], parting(chosen, lang)
    headline = apart.text if apart else text("slide.in_words", lang, kind=heading)
    frame = Slide(headline, None, subject=_subject(chosen, lang))
    return quote_slides(view, frame, [_said(chosen, one, lang) for one in found.of(kind)])


def _said(chosen: Compared, one: Division, lang: str) -> Said:
    """What each has said of a claim, in their order; the claim stands above the first."""
    wording = quoted(chosen.shown.claim[one.claim].wording.in_language(lang), lang)
    stances = sorted(one.known, key=lambda stance: chosen.actors.index(stance.actor))
    each = [stance_said(chosen.shown, stance, lang, "" if place else wording) for place, stance in enumerate(stances)]
    return Said(tuple(quote for said in each for quote in said.quotes), ids_of(stances))


def _near(view: View, chosen: Compared) -> list[Slide]:
    """How near they are, and how much of it is one text: a headline by itself."""
    found = likeness(chosen, view.lang)
    if not found:
        return []
    first, *rest = found
    frame = Slide(first.text, None, _of(chosen.shown, first.stances), subject=_subject(chosen, view.lang))
    points = [(Point("", one.text), _of(chosen.shown, one.stances)) for one in rest]
    acts = acts_words(chosen, view.lang)
    points += [(Point("", acts.text), ())] if acts else []
    return point_slides(view, frame, points) or whole(frame, None)


def _of(positions: Positions, ids: Sequence[str]) -> tuple[str, ...]:
    """Those that are there as it is shown: a sentence may also say what is otherwise."""
    return tuple(key for key in ids if key in positions.stance)


def _start(everything: Positions, view: View, chosen: Sequence[str]) -> list[Slide]:
    """The pairs that stand furthest apart and nearest, or only those of the one actor that is chosen."""
    lang = view.lang
    actors = ordered_actors(everything, actors={*narrow(everything).actors, *chosen})
    found = agreements(everything, narrow(everything).in_order(actors), without_shared_text(view))
    answer = agreement_answer(everything, found, ENOUGH, lang)
    left = shown(everything, view)
    frame = Slide(answer.text, None, _of(left, answer.stances), subject=text("compare.title", lang))
    pairs = {"furthest": found.furthest_first(ENOUGH), "nearest": found.own_texts_first(ENOUGH)}
    points = [
        point
        for sort, some in pairs.items()
        for point in _points(left, found, text(f"compare.suggest_{sort}", lang), _with(chosen, some), lang)
    ]
    return point_slides(view, frame, points) or whole(frame, None)


def _with(chosen: Sequence[str], pairs: Sequence[Pair]) -> list[Pair]:
    return [pair for pair in pairs if not chosen or chosen[0] in (pair.one, pair.other)][:SUGGESTED]


def _points(
    positions: Positions, found: Agreements, heading: str, pairs: Sequence[Pair], lang: str
) -> list[tuple[Point, tuple[str, ...]]]:
    return [
        (
            Point("" if place else heading, pair_words(positions, pair, found.without_shared, lang)),
            _of(positions, ids_of([stance for both in pair.stances for stance in both])),
        )
        for place, pair in enumerate(pairs)
    ]
