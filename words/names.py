"""Names as they stand: alone, within a sentence, and first in one."""

from collections.abc import Callable


class Name(str):
    """A name, or a list or sentence that begins with one; as itself it is a label: «Regjeringen», «Government».

    `words.text` takes the form that its place in a sentence asks for, so whoever makes a sentence does not choose.

    Attributes
    ----------
    within
        The form after other words: «regjeringen», «the government».
    opening
        The form where a sentence begins: «Regjeringen», «The government».
    """

    __slots__ = ("opening", "within")

    within: str
    opening: str

    def __new__(cls, alone: str, within: str, opening: str) -> "Name":
        """A name in its three forms."""
        made = super().__new__(cls, alone)
        made.within, made.opening = within, opening
        return made

    def __reduce__(self) -> tuple[type["Name"], tuple[str, str, str]]:
        """What a copy is made of."""
        return Name, (str(self), self.within, self.opening)


def within(words: str) -> str:
    """The form after other words; a plain text has one form only."""
    return words.within if isinstance(words, Name) else words


def opening(words: str) -> str:
    """The form where a sentence begins."""
    return words.opening if isinstance(words, Name) else words


def changed(words: str, change: Callable[[str], str]) -> str:
    """A text with each of its forms changed, as where it is escaped."""
    if isinstance(words, Name):
        return Name(change(str(words)), change(words.within), change(words.opening))
    return change(words)
