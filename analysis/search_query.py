"""What a reader asks for: words and phrases, made harmless."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from analysis.norwegian import STOP_WORDS, small, words_of

MAX_QUERY = 200
"""Of a longer query only so many signs are read."""
PHRASE = re.compile(r'"([^"]*)"|«([^»]*)»|“([^”]*)”')
"""Words in quotation marks; they are in one of the groups."""


@dataclass(frozen=True)
class Query:
    """A query.

    Attributes
    ----------
    text
        As asked, on one line, without signs that nobody sees and not too long.
    words
        In small letters, each once, without those that say nothing of a subject – unless there are no others.
    phrases
        What stands in quotation marks, in small letters: taken literally.
    """

    text: str
    words: tuple[str, ...]
    phrases: tuple[str, ...]

    @property
    def terms(self) -> tuple[str, ...]:
        """All that must be found in an entry."""
        return self.words + self.phrases


def query_of(asked: str) -> Query:
    """What is asked for by a text from outside, whatever it holds."""
    text = one_line(asked)
    phrases = [small(one_line("".join(found.groups("")))) for found in PHRASE.finditer(text)]
    phrases = [phrase for phrase in phrases if words_of(phrase)]
    words = [small(word.written) for word in words_of(PHRASE.sub(" ", text))]
    telling = [word for word in words if word not in STOP_WORDS]
    asked_for = telling or ([] if phrases else words)
    return Query(text, tuple(dict.fromkeys(asked_for)), tuple(dict.fromkeys(phrases)))


def one_line(asked: str) -> str:
    """A text without line breaks and invisible signs, cut where it is longer than a query may be."""
    whole = unicodedata.normalize("NFC", asked[: 2 * MAX_QUERY])  # some keyboards write å as two signs
    seen = "".join(sign if sign.isprintable() else " " for sign in whole[:MAX_QUERY])
    return " ".join(seen.split())


def without(query: Query, terms: Collection[str]) -> Query:
    """A query without some of its terms; its text is what is left, written as it was."""
    kept = set(query.words) - set(terms)
    left = [word.written for word in words_of(PHRASE.sub(" ", query.text)) if small(word.written) in kept]
    return query_of(" ".join([*left, *(f"«{phrase}»" for phrase in query.phrases if phrase not in terms)]))
