"""How much fits a slide: 1280 × 720 px, the smallest projector's picture and PowerPoint's 16 : 9 at 96 px an inch.

Widths of text are estimated, for nothing is drawn yet: from the widths that letters have in Arial, in bold. The wall's own
letters are somewhat narrower.
"""

import math
from collections.abc import Callable
from functools import lru_cache

WIDTH, HEIGHT = 1280, 720
SIDE, TOP, FOOT = 40, 24, 56
"""Margins in px; the foot holds the source line."""
WITHIN = WIDTH - 2 * SIDE
SMALLEST = 20
"""px; no text on a slide is smaller."""
SIZES = (28, 26, 24, 22, SMALLEST)
"""px of running text: as large as there is room for."""
LINE = 1.28
"""Height of a line, in font sizes."""
LETTER = 0.53
"""Width of an average letter, in font sizes, with some to spare: for a few words, which may be all wide letters."""
LETTERS = {
    **dict.fromkeys("abdeghnopquå0123456789«»?_+=#$§–·", 0.556),
    **dict.fromkeys("cksvxyzJ", 0.5),
    **dict.fromkeys("ijl|'’", 0.222),
    **dict.fromkeys(" tfI.,:;!/[]\\", 0.278),
    **dict.fromkeys('r()-“”"', 0.333),
    **dict.fromkeys("ABEKPSVXYÅ&", 0.667),
    **dict.fromkeys("CDHNRUw", 0.722),
    **dict.fromkeys("GOQØ", 0.778),
    **dict.fromkeys("FTZøL", 0.611),
    **dict.fromkeys("mMæ", 0.889),
}
"""Letter → width in Arial, in font sizes; any other is taken to be as wide as it is high."""
BOLD = 1.07
"""How much wider bold letters are."""
HEADLINES = ((90, 36), (150, 28), (380, 24))
"""Characters → font size (px) of a headline that has up to so many; a longer one has the smallest."""
GAP = 14


def headline_size(words: str) -> int:
    """The font size (px) of a headline: the longer, the smaller."""
    return next((size for most, size in HEADLINES if len(words) <= most), SMALLEST)


def largest(needed: Callable[[int], float], room: float, most: int = SIZES[0]) -> int:
    """The largest size (px) of text, up to `most`, in which the height `needed` fits the room (px); else the smallest."""
    return next((size for size in SIZES if size <= most and needed(size) <= room), SMALLEST)


def lines(words: str, width: float, size: float = SMALLEST) -> int:
    """How many lines a text takes at a width (px); at least 1."""
    room, count, filled = max(width / size, 2), 1, 0.0
    for word in words.split():
        wide = _wide(word)
        if filled and filled + _wide(" ") + wide > room:
            count, filled = count + 1, 0.0
        filled += wide + (_wide(" ") if filled else 0)
        while filled > room:  # a word that is wider than a line is broken; what fits is less by a letter at most
            count, filled = count + 1, filled - room + 1
    return count


@lru_cache(maxsize=1 << 16)
def _wide(word: str) -> float:
    return BOLD * sum(LETTERS.get(letter, 1) for letter in word)


def height(words: str, width: float, size: float = SMALLEST) -> int:
    """The height (px) of a text at a width (px); 0 of an empty one."""
    return math.ceil(lines(words, width, size) * size * LINE) if words else 0


def body_height(headline: str, subject: str = "", caption: str = "", title: str = "") -> int:
    """What is left (px) for a body between the headline and the foot."""
    taken = [
        height(subject, WITHIN),
        height(headline, WITHIN, headline_size(headline)),
        height(title, WITHIN, 22),
        height(caption, WITHIN),
    ]
    return HEIGHT - TOP - FOOT - sum(one + GAP for one in taken if one)
