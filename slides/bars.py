"""Stacked bars on slides: how high they are, how wide their names, and how many of them a slide has room for."""

from collections.abc import Sequence
from dataclasses import replace

from slides.legends import legend_height
from slides.room import LETTER, LINE, SMALLEST, height, largest
from slides.slide import Bars, Mark, Slide
from slides.steps import Block, in_steps, largest_text, room_for
from slides.view import View

AIR, PADDING = 6, 12
"""px of a bar above and below its number, both together, and between a name and its bar."""
LONGEST = 420
"""px of a bar's name at most; a longer one has several lines."""
UNIT = round(SMALLEST * LINE) + 4
"""px of what the numbers are, below the bars."""


def name_width(bars: Bars, size: float) -> float:
    """px that the names have beside the bars in text of a size (px)."""
    return min(LONGEST, max((len(name) + 1) * size * LETTER + PADDING for name in bars.names))


def bar_height(name: str, width: float, size: float) -> float:
    """px from bar to bar, with a name that has such a width (px)."""
    return height(name, width - PADDING, size) + AIR


def below_bars(bars: Bars) -> float:
    """px of the unit and of the legend."""
    return UNIT * bool(bars.unit) + legend_height([Mark(part.state, "", part.label) for part in bars.series])


def bar_slides(view: View, frame: Slide, bars: Bars, stances: Sequence[tuple[str, ...]]) -> list[Slide]:
    """As many bars on each slide as there is room for; none without bars. `stances` are those that each bar rests on."""
    if not bars.names:
        return []
    room, most = room_for(view, frame, bars.title) - below_bars(bars), largest_text(frame)
    wide = name_width(bars, SMALLEST)
    blocks = [
        Block(place, bar_height(name, wide, SMALLEST), behind)
        for place, (name, behind) in enumerate(zip(bars.names, stances, strict=True))
    ]

    def made(places: tuple[int, ...]) -> Bars:
        part = _part(bars, places)
        return replace(part, size=largest(lambda size: _height(part, size), room, most))

    return in_steps(frame, blocks, room, made)


def _height(bars: Bars, size: float) -> float:
    wide = name_width(bars, size)
    return sum(bar_height(name, wide, size) for name in bars.names)


def _part(bars: Bars, places: Sequence[int]) -> Bars:
    """Some of the bars; every part stays in the legend, so that colours mean the same on all slides."""
    reasons = dict(bars.empty)
    return replace(
        bars,
        names=tuple(bars.names[place] for place in places),
        series=tuple(replace(part, values=tuple(part.values[place] for place in places)) for part in bars.series),
        empty=tuple((new, reasons[old]) for new, old in enumerate(places) if old in reasons),
    )
