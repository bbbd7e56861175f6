"""What a reader asks for: words and phrases, made harmless."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from analysis.norwegian import STOP_WORDS, small, words_of

MAX_QUERY = 200
"""Of a longer query only so many signs are read."""
PHRASE = re.compile(r'"([^"]*)"|«([^»]*)»|“([^”]*)”|„([^”“]*)[”“]|(?<!\w)‘([^’]*)’(?!\w)|(?<!\w)\'([^\']*)\'(?!\w)')
"""Words in quotation marks of any kind; they are in one of the groups."""
_VOTING = "avstemning avstemminga stemme stemmer stemt stemte vote voted votes voting voterte votering voteringa"
VOTING = frozenset(_VOTING.split())
"""Words that ask how somebody voted, which no source of this product says: it is answered, and not looked for."""
_PAGE = re.compile(r"\b(?:s|side|p|page)\b\.?\s*\d+\b", re.IGNORECASE)
"""A page of a source; a number without such a word may be that of a document."""
_GENITIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)


@dataclass(frozen=True)
class Spoken:
    """A word of a query.

    Attributes
    ----------
    word
        In small letters.
    written
        As typed.
    glued
        Whether a hyphen ties it to the word before: «non-profit» is one thing.
    """

    word: str
    written: str
    glued: bool


@dataclass(frozen=True)
class Query:
    """A query.

    Attributes
    ----------
    text
        As asked, on one line, without signs that nobody sees and not too long.
    spoken
        Every word outside quotation marks, in their order: names are read from them before small words are left out.
    phrases
        What stands in quotation marks, in small letters: taken literally.
    """

    text: str
    spoken: tuple[Spoken, ...]
    phrases: tuple[str, ...]
    pages: bool = False
    """Whether a page of a source is asked for."""

    @property
    def votes(self) -> bool:
        """Whether it is asked how somebody voted."""
        return any(one.word in VOTING for one in self.spoken)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that say something of a subject, each once."""
        return tuple(dict.fromkeys(one.word for one in self.spoken if one.word not in STOP_WORDS | VOTING))

    @property
    def terms(self) -> tuple[str, ...]:
        """All that is asked for; nothing where there are only small words («hva», «om det»)."""
        return self.words + self.phrases


def query_of(asked: str) -> Query:
    """What is asked for by a text from outside, whatever it holds."""
    text = one_line(asked)
    phrases = [small(one_line("".join(found.groups("")))) for found in PHRASE.finditer(text)]
    phrases = [phrase for phrase in phrases if words_of(phrase)]
    words = _GENITIVE.sub("", PHRASE.sub(" ", text))
    spoken = tuple(_spoken(_PAGE.sub(" ", words)))
    return Query(text, spoken, tuple(dict.fromkeys(phrases)), bool(_PAGE.search(words)))


def _spoken(text: str) -> list[Spoken]:
    found, end = [], -1
    for word in words_of(text):
        glued = word.start == end + 1 and text[end] in "-‑"
        found.append(Spoken(small(word.written), word.written, glued))
        end = word.end
    return found


def one_line(asked: str) -> str:
    """A text without line breaks and invisible signs, cut where it is longer than a query may be."""
    whole = unicodedata.normalize("NFC", asked[: 2 * MAX_QUERY])  # some keyboards write å as two signs
    seen = "".join(sign if sign.isprintable() else " " for sign in whole[:MAX_QUERY])
    return " ".join(seen.split())


def written(query: Query, places: Collection[int], phrases: Collection[str] = ()) -> str:
    """Some of the words of a query, by their places, as they were typed; then some of its phrases."""
    said = ""
    for place, one in enumerate(query.spoken):
        if place in places:
            tied = one.glued and place - 1 in places
            said += f"{'-' if tied else ' '}{one.written}"
    return " ".join([*said.split(), *(f"«{phrase}»" for phrase in query.phrases if phrase in phrases)])
