"""What the search knows of words beyond the texts: what else to look for, other names of actors, words that exclude nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

SEARCH_WORDS = Path(__file__).parent.parent / "data" / "search_words.yaml"


@dataclass(frozen=True)
class SearchWords:
    """A list that is kept by hand.

    Attributes
    ----------
    also
        Asked for → what is looked for too. One way.
    names
        Actor → other names of it. An id that a positions file does not have is nobody there.
    weak
        Words that sort what is found and exclude nothing.
    """

    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weak: tuple[str, ...] = ()


class SearchWordsError(ValueError):
    """A list that cannot be used; says the file, where in it, and what would mend it."""


@cache
def search_words(path: Path = SEARCH_WORDS) -> SearchWords:
    """The list in a file.

    Raises
    ------
    SearchWordsError
        Where the file cannot be read, or holds anything but the three sections with texts in them.
    """
    try:
        tree = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise SearchWordsError(f"{path.name}: filen kan ikke leses – {error}") from None
    if not isinstance(tree, dict) or set(tree) != {"also", "names", "weak"}:
        raise SearchWordsError(f"{path.name}: filen skal ha delene «also», «names» og «weak», og ingen andre")
    return SearchWords(
        also=_lists(tree["also"], f"{path.name}: also"),
        names=_lists(tree["names"], f"{path.name}: names"),
        weak=_texts(tree["weak"], f"{path.name}: weak"),
    )


def _lists(section: object, place: str) -> dict[str, tuple[str, ...]]:
    if not isinstance(section, dict):
        raise SearchWordsError(f"{place} skal ha linjer som «ord: [annet ord]»")
    for word in section:
        if not isinstance(word, str) or not word.strip():
            raise SearchWordsError(f"{place}: «{word}» er ingen tekst – sett den i anførselstegn")
    return {word: _texts(words, f"{place}: {word}") for word, words in section.items()}


def _texts(words: object, place: str) -> tuple[str, ...]:
    if not isinstance(words, list) or not words:
        raise SearchWordsError(f"{place} skal være en liste med minst ett ord: [ord]")
    for word in words:
        if not isinstance(word, str) or not word.strip():
            raise SearchWordsError(f"{place}: «{word}» er ingen tekst – sett den i anførselstegn")
    return tuple(words)
