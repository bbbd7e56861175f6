"""The front page as slides: what is mapped with what stands out, and how much each actor has said."""

from collections.abc import Mapping, Sequence

from analysis.narrow import narrow, stances_in
from loaders.model import Stance
from loaders.positions import Positions
from slides.bars import bar_slides
from slides.deck import shown
from slides.points import point_slides
from slides.slide import Bars, Point, Series, Slide
from slides.steps import whole
from slides.view import View
from words import text
from words.findings import findings
from words.formats import SIGNS, STEP_NAMES
from words.sentences import coverage_title, ids_of, mapped
from words.stances import silence_kind


def overview_slides(every: Positions, view: View) -> list[Slide]:
    """Slides of the front page."""
    positions, lang = shown(every, view), view.lang
    answer = mapped(positions, lang)
    frame = Slide(answer.text, None, answer.stances)
    found = [(Point(text(f"finding.{one.topic}", lang), one.text), one.stances) for one in findings(positions, lang)]
    return [*(point_slides(view, frame, found) or whole(frame, None)), *coverage_slides(positions, view)]


def coverage_slides(positions: Positions, view: View) -> list[Slide]:
    """Stances by actor and step of the scale, as bars; an actor of whom nothing is found has its reason."""
    lang, title = view.lang, coverage_title(positions, view.lang)
    frame = Slide(title.text, None, title.stances)
    stances = {actor: stances_in(positions, narrow(positions, actors=[actor])) for actor in narrow(positions).actors}
    bars = _bars(positions, tuple(stances), stances, lang)
    return bar_slides(view, frame, bars, [ids_of(said) for said in stances.values()]) or whole(frame, None)


def _bars(positions: Positions, actors: tuple[str, ...], stances: Mapping[str, Sequence[Stance]], lang: str) -> Bars:
    series = tuple(
        Series(
            name,
            f"{SIGNS[step]} {text(f'stance.step_{name}', lang)}",
            tuple(sum(one.value == step for one in stances[actor]) for actor in actors),
        )
        for step, name in STEP_NAMES.items()
        if any(one.value == step for said in stances.values() for one in said)
    )
    empty = tuple(
        (place, text(f"silence.{silence_kind(positions, actor)}", lang))
        for place, actor in enumerate(actors)
        if not stances[actor]
    )
    names = tuple(positions.actor[actor].short.in_language(lang) for actor in actors)
    return Bars("", text("overview.coverage_axis", lang), names, series, empty)
