"""What one slide has no room for, in numbered steps: as many things on each as fit, in their order, and none cut."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from analysis.shares import shares
from slides.room import GAP, LINE, SMALLEST, WITHIN, body_height, headline_size, height
from slides.slide import Body, Point, Points, Slide
from slides.view import View

Thing = TypeVar("Thing")
HIGHEST = {"headline": 176, "subject": 56, "caption": 104}
"""px; what is longer stands in full on slides of its own, before the others."""
TITLED = SMALLEST * LINE + GAP
"""px that a speaker's own title may take."""
LEAST = 90
"""px that a body has even where everything around it is long."""
_NEXT = re.compile(r"(?<=[.!?;]) +(?=[A-ZÆØÅ«“])")


@dataclass(frozen=True)
class Block(Generic[Thing]):
    """A thing that stands below other ones: its height (px), and the ids of the stances that it rests on."""

    thing: Thing
    height: float
    stances: tuple[str, ...] = ()


def room_for(view: View, frame: Slide, title: str = "") -> int:
    """px that a frame (a slide without its body) leaves for a body below a title."""
    lean, _ = _lean(frame)
    return max(LEAST, body_height(lean.headline, titled(view, lean.subject), lean.caption, title))


def room_of(slide: Slide) -> int:
    """px that a finished slide has for its body below the body's title."""
    return max(LEAST, body_height(slide.headline, slide.subject, slide.caption, getattr(slide.body, "title", "")))


def titled(view: View, subject: str) -> str:
    """What stands above a headline: what the speaker calls the view, if anything, and what the slide is about."""
    return " · ".join(filter(None, (view.title, subject)))


def largest_text(frame: Slide) -> int:
    """px that the text of a body may have at most: that of the headline above it."""
    return headline_size(_lean(frame)[0].headline)


def in_steps(
    frame: Slide, blocks: Sequence[Block[Thing]], room: float, make: Callable[[tuple[Thing, ...]], Body]
) -> list[Slide]:
    """A slide for each run of blocks that fits the room; none where there are no blocks.

    Each rests on the stances of its own blocks, and then on those of the frame. What of the frame is too long for every
    slide comes first, by itself.
    """
    if not blocks:
        return []
    lean, opening = _lean(frame)
    made = list(opening)
    for run in shares([block.height for block in blocks], room):
        some = blocks[run.start : run.stop]
        ids = dict.fromkeys(key for stances in (*(block.stances for block in some), frame.stances) for key in stances)
        made.append(replace(lean, body=make(tuple(block.thing for block in some)), stances=tuple(ids)))
    return made


def whole(frame: Slide, body: Body | None, stances: Sequence[str] = ()) -> list[Slide]:
    """A body that is not split, after what of the frame is too long for its slide; `stances` are those of the body."""
    lean, opening = _lean(frame)
    return [*opening, replace(lean, body=body, stances=tuple(dict.fromkeys((*stances, *frame.stances))))]


def parts_of(words: str, fits: Callable[[str], bool]) -> list[str]:
    """A text in the fewest parts that fit, broken between words; a word that does not fit is broken too."""
    parts: list[str] = []
    while words and not fits(words):
        parts.append(_longest(words, fits))
        words = words[len(parts[-1]) :].lstrip()
    return [part.rstrip() for part in [*parts, words] if part] or [words]


def _longest(words: str, fits: Callable[[str], bool]) -> str:
    """The longest beginning that fits, to the end of a word where it can be; at least one letter."""
    low, high = 1, len(words)
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(words[:middle]) else (low, middle)
    space = words.rfind(" ", 0, low + 1)
    return words[: space if space > 0 else low]


def _lean(frame: Slide) -> tuple[Slide, list[Slide]]:
    """The frame with no more around a body than there is room for, and slides with all that it says where that is more."""
    headline = _opening(frame.headline, HIGHEST["headline"], headline_size)
    subject = _opening(frame.subject, HIGHEST["subject"])
    caption = _opening(frame.caption, HIGHEST["caption"])
    lean = replace(frame, headline=headline, subject=subject, caption=caption)
    said = {frame.headline: headline, frame.subject: subject, frame.caption: caption}
    long = [words for words, short in said.items() if short != words]
    room = max(LEAST, body_height(headline, subject) - TITLED)
    parts = [part for words in long for part in parts_of(words, lambda some: _high(some) <= room)]
    bare = replace(lean, caption="")
    runs = shares([_high(part) for part in parts], room)
    return lean, [replace(bare, body=Points(tuple(Point("", part) for part in parts[run.start : run.stop]))) for run in runs]


def _high(words: str) -> int:
    return height(words, WITHIN - 30) + 28


def _opening(words: str, room: int, size: Callable[[str], float] = lambda _: SMALLEST) -> str:
    """The first sentences that fit a room (px); where not even one does, its beginning, with an ellipsis."""

    def fits(said: str) -> bool:
        return height(said, WITHIN, size(said)) <= room

    if fits(words):
        return words
    ends = [found.start() for found in _NEXT.finditer(words)]
    fitting = [words[:end] for end in ends if fits(words[:end])]
    return fitting[-1] if fitting else f"{parts_of(words, lambda said: fits(f'{said} …'))[0]} …"
