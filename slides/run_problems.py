"""What is wrong with a run of show from elsewhere, said in the reader's language."""

import unicodedata
from dataclasses import dataclass

from words import LANGUAGES, text
from words.formats import number, quoted

KINDS = ("large", "json", "shape", "version", "many", "full", "long", "token", "view", "page", "parameter", "title", "letters")
"""large: the file; json: no JSON; shape, version: no run of show that can be read; many: views; full: no room for one more;
long: for an address; token: that of the address; view, page, parameter, title, letters: of one view."""
SHOWN = 60
"""Letters of an offending value that are shown."""
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Categories of characters that nobody sees: control, direction, half pairs, line breaks."""


@dataclass(frozen=True)
class Wrong:
    """One problem: its kind, the place of the view (from 1; 0: the whole), what is wrong, and the most there may be."""

    kind: str
    place: int = 0
    value: str = ""
    most: int = 0


class RunOfShowError(ValueError):
    """A run of show that cannot be used, with every problem found in it."""

    def __init__(self, *problems: Wrong) -> None:
        self.problems = problems
        super().__init__("\n".join(self.lines(LANGUAGES[0])))

    def lines(self, lang: str) -> list[str]:
        """One sentence a problem, as plain text."""
        return [_said(problem, lang) for problem in self.problems]


def _said(problem: Wrong, lang: str) -> str:
    values = {"place": problem.place, "value": quoted(clipped(problem.value), lang), "most": number(problem.most, lang)}
    return text(f"run.wrong_{problem.kind}", lang, **values)


def clipped(value: str) -> str:
    """An offending value, on one line, short, with � for characters that nobody sees."""
    seen = " ".join("".join("\ufffd" if unseen(one) else one for one in value[: SHOWN + 1]).split())
    return f"{seen[: SHOWN - 1]}…" if len(seen) > SHOWN else seen


def unseen(words: str) -> bool:
    """Whether a text holds characters that nobody sees."""
    return any(unicodedata.category(one) in _UNSEEN for one in words)


def without_unseen(words: str) -> str:
    """The text on one line, with a space for what nobody sees."""
    return " ".join("".join(" " if unicodedata.category(one) in _UNSEEN else one for one in words).split())
