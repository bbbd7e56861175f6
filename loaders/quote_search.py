"""Does a quote stand verbatim in a text?

What a PDF does to a text is undone: line-break hyphens, letter-spacing and white space. A quote is then found only whole, from
the beginning of a word to the end of one. What a machine scan needs besides is in `loaders.scan_search`.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

# A hyphen between digits is no line-break hyphen: «1-2» is not «12».
_GAPS = re.compile(r"(?:\s|[\u00ad\u2010\u2011]|(?<![0-9])-|-(?![0-9]))+")
# «D i s s e», «Ko m i t e e n»: letters set apart by single spaces are one word.
_LETTER_SPACED = re.compile(r"\b[^\W\d_]{1,2}(?: [^\W\d_]\b){2,}")  # «2,5» is one number: neither «2» nor «5» stands in it.
_DECIMAL = re.compile(r"[0-9][.,][0-9]")


@dataclass(frozen=True)
class Compact:
    """A text without its gaps, and where each of its characters stood."""

    text: str
    places: tuple[int, ...]
    original: str

    @classmethod
    def of(cls, text: str) -> "Compact":
        """The text without its gaps. Characters composed of two, and ligatures, are first made one and two."""
        original = unicodedata.normalize("NFKC", text)
        places: list[int] = []
        end = 0
        for gap in _GAPS.finditer(original):
            places.extend(range(end, gap.start()))
            end = gap.end()
        places.extend(range(end, len(original)))
        return cls("".join(original[place] for place in places), tuple(places), original)

    def holds(self, quote: str) -> bool:
        """Whether the quote stands in the text as whole words."""
        letters = compacted(quote)
        start = self.text.find(letters) if letters else -1
        while start >= 0:
            if self.is_edge(start) and self.is_edge(start + len(letters)):
                return True
            # A find in the middle of a word must not hide one that overlaps it.
            start = self.text.find(letters, start + 1)
        return False

    def is_edge(self, right: int) -> bool:
        """Whether a word begins or ends before a character: at a sign that is no letter, or at a gap that does not join."""
        left = right - 1
        if left < 0 or right >= len(self.text):
            return True
        place = self.places[left]
        if _DECIMAL.search(self.original, max(0, place - 1), self.places[right] + 2):
            return False
        if not (self.text[left].isalnum() and self.text[right].isalnum()):
            return True
        gap = self.original[place + 1 : self.places[right]]
        spaced = self._letters_spaced_after(place)
        if spaced:
            return False
        # The hyphen of a letter-spaced word is set apart like a letter.
        return not _joins(gap if spaced is None else gap.lstrip(" ") or gap)

    def _letters_spaced_after(self, place: int) -> bool | None:
        """Whether a letter-spaced word goes on after a character, or ends with it; None outside of such words."""
        at = bisect_right(self._spaced, (place, len(self.original))) - 1
        if at < 0 or place >= self._spaced[at][1]:
            return None
        return place < self._spaced[at][1] - 1

    @cached_property
    def _spaced(self) -> list[tuple[int, int]]:
        return [match.span() for match in _LETTER_SPACED.finditer(self.original)]


def compacted(quote: str) -> str:
    """A quote without its gaps."""
    return _GAPS.sub("", unicodedata.normalize("NFKC", quote))


def _joins(gap: str) -> bool:
    """Whether a gap lies within a word: none at all, or a hyphen straight after a letter, before the next line or letter."""
    return gap == "" or (gap[0] in "-\u00ad\u2010\u2011" and (gap[1:] == "" or "\n" in gap))
