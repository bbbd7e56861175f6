"""What is wrong with a file: line, what, and what would mend it, for the person who wrote it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import process


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend, at one line (from 1)."""

    line: int
    message: str


class PositionsError(ValueError):
    """A file that cannot be used, with every problem found in it, sorted by line."""

    def __init__(self, path: Path | str, problems: Iterable[Problem]) -> None:
        self.path = Path(path)
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(self.lines()))

    def lines(self) -> list[str]:
        """`file:line: message`, one a problem."""
        return report(self.path, self.problems)


def report(path: Path | str, problems: Iterable[Problem]) -> list[str]:
    """`file:line: message`, one a problem, with forward slashes on every platform."""
    return [f"{Path(path).as_posix()}:{problem.line}: {problem.message}" for problem in problems]


def did_you_mean(value: str, known: Iterable[str], score_cutoff: float = 50) -> str:
    """' – mente du «ap»?' with the nearest known word, or an empty text where none is near."""
    nearest = process.extractOne(value, sorted(known), score_cutoff=score_cutoff)
    return f" – mente du «{nearest[0]}»?" if nearest else ""
