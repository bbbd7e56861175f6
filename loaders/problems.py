"""What is wrong with a file: line, what, and what would mend it, for the person who wrote it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from rapidfuzz import fuzz, process

MAX_PROBLEMS = 500
"""More than this at once helps nobody, and a hostile file could have millions."""
MAX_SHOWN = 60
MAX_KNOWN = 5_000
"""Of more known words than this, no nearest one is looked for."""
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+")


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend, at one line (from 1)."""

    line: int
    message: str


class PositionsError(ValueError):
    """A file that cannot be used, with every problem found in it (at most `MAX_PROBLEMS`), sorted by line."""

    def __init__(self, path: Path | str, problems: Iterable[Problem]) -> None:
        self.path = Path(path)
        found = sorted(set(problems))
        self.problems = tuple(found[:MAX_PROBLEMS])
        if len(found) > MAX_PROBLEMS:
            message = f"mer enn {MAX_PROBLEMS} feil i filen – rett disse først, og sjekk den så på nytt"
            self.problems += (Problem(self.problems[-1].line, message),)
        super().__init__("\n".join(self.lines()))

    def lines(self) -> list[str]:
        """`file:line: message`, one a problem."""
        return report(self.path, self.problems)


def report(path: Path | str, problems: Iterable[Problem]) -> list[str]:
    """`file:line: message`, one a problem, with forward slashes on every platform."""
    return [f"{Path(path).as_posix()}:{problem.line}: {problem.message}" for problem in problems]


def shown(value: object) -> str:
    """An offending value as a message shows it: in guillemets, on one line, short, and harmless to a terminal."""
    if isinstance(value, dict):
        return "et oppslag"
    if isinstance(value, list):
        return "en liste"
    text = _UNPRINTABLE.sub(" ", str(value)[: 2 * MAX_SHOWN])
    return f"«{text[: MAX_SHOWN - 1]}…»" if len(text) > MAX_SHOWN else f"«{text}»"


def nearest(value: str, known: Iterable[str], score_cutoff: float = 50) -> str | None:
    """The known word that is most like a value, in large or small letters; None where none is near, or several equally."""
    if len(value) > MAX_SHOWN:
        return None
    # Counted before they are sorted: a file can know a million words, and have a mistake for each of them.
    words = list(islice(known, MAX_KNOWN + 1))
    if len(words) > MAX_KNOWN:
        return None
    found = process.extract(value, sorted(words), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=score_cutoff, limit=2)
    alone = len(found) == 1 or (len(found) > 1 and found[0][1] > found[1][1])
    return found[0][0] if alone else None


def did_you_mean(value: str, known: Iterable[str]) -> str:
    """' – mente du «ap»?' with the nearest known word, or an empty text where none is near."""
    found = nearest(value, known)
    return f" – mente du «{found}»?" if found else ""
