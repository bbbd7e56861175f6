"""Two texts → what differs between them, with a few words around, on one line and harmless to a terminal."""

import unicodedata
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

AROUND = 4
"""Words that are shown on either side of what has changed."""
NEVER_ESCAPED = frozenset("æøåÆØÅ«»–—…’“”−")


def both_texts(before: str, after: str) -> str:
    """`«before» → «after»`: of longer texts what has changed; texts that look alike with the signs that nobody sees."""
    written = _escaped if _looks(before) == _looks(after) else harmless
    old, new = _stretches(before, after, written)
    return f"«{old}» → «{new}»"


def harmless(text: str) -> str:
    """A text on one line, with what does not print written out."""
    return "".join(sign if sign.isprintable() else _code(sign) for sign in text)


def _stretches(before: str, after: str, written: Callable[[str], str]) -> tuple[str, str]:
    # split at blanks alone: other white space is part of what may have changed
    old, new = before.split(" "), after.split(" ")
    groups = list(SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(AROUND))
    spans = [(group[0][1], group[-1][2], group[0][3], group[-1][4]) for group in groups]
    return (
        _shown(old, [(start, end) for start, end, _, _ in spans], written),
        _shown(new, [(start, end) for _, _, start, end in spans], written),
    )


def _shown(words: Sequence[str], spans: Sequence[tuple[int, int]], written: Callable[[str], str]) -> str:
    """The words of some stretches, with … for each that is left out."""
    if not spans:
        return written(" ".join(words))
    parts = [written(" ".join(words[start:end])) for start, end in spans]
    first = "… " if spans[0][0] else ""
    last = " …" if spans[-1][1] < len(words) else ""
    return f"{first}{' … '.join(parts)}{last}"


def _looks(text: str) -> str:
    return unicodedata.normalize("NFKC", "".join(sign for sign in text if sign.isprintable()))


def _escaped(text: str) -> str:
    return "".join(sign if sign.isprintable() and (sign.isascii() or sign in NEVER_ESCAPED) else _code(sign) for sign in text)


def _code(sign: str) -> str:
    return sign.encode("unicode_escape").decode()
