"""Does a quote stand in the text of a machine scan, but for what the scanner misread?

Two guards, and both must hold. rapidfuzz finds the stretch that is most like the quote, and its likeness must reach
`LEAST_LIKENESS`. A likeness alone would let «ikke» through: put into forty words, it leaves them 98 per cent alike. So the
stretch is then read letter by letter. A scanner misreads few letters, and the same ones again and again: «ø» as g, «å» as &,
«æ» as ee ("giennomfgring"). Only those misreadings are allowed (`MISREAD`); a word more, a word less or another digit is not.

What cannot be told: a misreading may be a word itself. The scan's «bar» may be «bør» or «bar», its «rad» «råd» or «rad», and
its «ber» has been found to be «bør»; such a quote passes, and a curator must look at the page. Only where the scan's word is
so common that it is nearly always what it says (`SURE`) does the quote's word have to be the same.
"""

import string
import unicodedata
from collections.abc import Iterator

from rapidfuzz import fuzz

from loaders.quote_search import Compact, compacted

LEAST_LIKENESS = 85.0
"""Per cent: twice the letters in common, of those of the quote and of the stretch together (rapidfuzz's partial ratio, of
texts without gaps). The least alike of 35 true quotes, of 36–153 letters, reaches 93; two misread letters in 16 give 87."""
MAX_STRETCHES = 20
"""So many stretches of a text are read for one quote."""
MISREAD: dict[str, tuple[str, ...]] = {
    "å": ("a", "ä", "à", "d", "&", "8"),
    "ø": ("ö", "o", "g", "e", "a", "@", "ag", "eg"),
    "æ": ("e", "ae", "ee", "ze"),
    "Å": ("A", "Ä"),
    "Ø": ("O", "Ö", "Q"),
    "Æ": ("E", "AE", "Ae"),
    "j": ("i",),
}
"""What a scanner makes of a letter; of j only within a word. All other letters, and digits, must be read right."""
SURE = {"før": "for", "dør": "der", "hør": "her", "hår": "har"}
"""The quote's word → a word that the scan is then not allowed to show in its place."""
_SIGNS = string.punctuation + "«»–…“”’"


def resembles(text: Compact, quote: str) -> bool:
    """Whether the quote stands in the text as whole words, but for what a scanner misreads."""
    words = [letters for word in unicodedata.normalize("NFKC", quote).split() if (letters := compacted(word))]
    return any(_is_read(text, starts, words) for starts in _stretches(text.text, "".join(words)))


def _stretches(text: str, letters: str) -> Iterator[range]:
    """Where a stretch that is like the letters may begin. What lies to both sides of one is searched for another."""
    # The stretch most alike may leave out a misread letter where it begins, or be moved by one that was read as two.
    play = sum(letter in MISREAD for letter in letters)
    parts = [(0, len(text))]
    for _ in range(MAX_STRETCHES):
        # No misreading is shorter than what it stands for.
        parts = [(start, end) for start, end in parts if letters and end - start >= len(letters)]
        if not parts:
            return
        start, end = parts.pop()
        found = fuzz.partial_ratio_alignment(letters, text[start:end], score_cutoff=LEAST_LIKENESS)
        if found is not None:
            at = start + found.dest_start
            yield range(max(0, at - play), at + play + 1)
            parts += [(at + play + 1, end), (start, start + found.dest_end - 1)]


def _is_read(text: Compact, starts: range, words: list[str]) -> bool:
    places = {start for start in starts if text.is_edge(start)}
    for word in words:
        places = _after_word(text.text, places, word)
    return any(text.is_edge(place) for place in places)


def _after_word(text: str, places: set[int], word: str) -> set[int]:
    """Where the text goes on after a word that begins at any of the places."""
    other = SURE.get(_bare(word))
    if other is None:
        return _after(text, places, word)
    return {end for start in places for end in _after(text, {start}, word) if _bare(text[start:end]) != other}


def _after(text: str, places: set[int], letters: str) -> set[int]:
    # All places at once: were each way of reading followed by itself, they would double with every letter.
    for place, letter in enumerate(letters):
        misread = MISREAD.get(letter, ()) if place or letter != "j" else ()
        readings = (letter, *misread)
        places = {at + len(reading) for at in places for reading in readings if text.startswith(reading, at)}
    return places


def _bare(word: str) -> str:
    return word.strip(_SIGNS).casefold()
