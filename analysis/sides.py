"""What is said on one side of a claim, text by text: words that several actors share stand there once, with all of them.

A joint or endorsed text makes those behind it agree by construction. So the stances of a side are gathered into independent
texts (`analysis.texts`), and within each text every passage is met only once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.texts import text_groups
from loaders.model import Evidence, Place, Stance

Words = tuple[str, str]
"""A source, and what is quoted from it: two pieces of evidence with the same words are the same passage."""


@dataclass(frozen=True)
class Passage:
    """Words that are shown once.

    Attributes
    ----------
    evidence
        As the first of those behind the words has it.
    stances
        Those that rest on these very words, the one whose evidence it is first.
    deciding
        Of these, those that the words decide; none where it is further evidence.
    """

    evidence: Evidence
    stances: tuple[Stance, ...]
    deciding: tuple[Stance, ...]

    @property
    def also(self) -> tuple[Stance, ...]:
        """Those behind the words whose stance other words decide."""
        return tuple(stance for stance in self.stances if stance not in self.deciding) if self.deciding else ()


@dataclass(frozen=True)
class SideText:
    """One independent text on one side of a claim.

    Attributes
    ----------
    stances
        That rest on it: the strongest first, own words before endorsed ones, then as given.
    deciding, further
        The passages that decide a stance, and the rest of what these actors have said of the claim. Words that an endorser
        takes over stand with the endorsement, and not once more by themselves.
    """

    stances: tuple[Stance, ...]
    deciding: tuple[Passage, ...]
    further: tuple[Passage, ...]


def side_texts(stances: Sequence[Stance]) -> tuple[SideText, ...]:
    """The independent texts behind the stances of one side of a claim, the one with the strongest stance first.

    Among equals the one with own words comes before an endorsing one, then the one with more actors, then as given.
    """
    found = [_side_text(sorted(group, key=_strength)) for group in text_groups(stances)]
    return tuple(sorted(found, key=lambda one: (*_strength(one.stances[0]), -len(one.stances))))


def _strength(stance: Stance) -> tuple[int, bool]:
    return -abs(stance.value), stance.deciding.endorses is not None


def _side_text(stances: Sequence[Stance]) -> SideText:
    pieces = [(stance, one) for stance in stances for one in stance.evidence]
    deciding = dict.fromkeys(_key(stance.deciding) for stance in stances)
    met = {words for key in deciding for words in key}
    rest = dict.fromkeys(_key(one) for _, one in pieces if one.endorses or words_of(one) not in met)
    further = [key for key in rest if key not in deciding]
    return SideText(
        tuple(stances),
        tuple(_passage(key, pieces) for key in deciding),
        tuple(_passage(key, pieces) for key in further),
    )


def _passage(key: tuple[Words, ...], pieces: Sequence[tuple[Stance, Evidence]]) -> Passage:
    """The passage with some words: those whom they decide come first."""
    behind = [(stance, one) for stance, one in pieces if _key(one) == key]
    deciding = [(stance, one) for stance, one in behind if one is stance.deciding]
    everybody = {stance.id: stance for stance, _ in (*deciding, *behind)}
    return Passage((*deciding, *behind)[0][1], tuple(everybody.values()), tuple(stance for stance, _ in deciding))


def words_of(place: Place) -> Words:
    """Source and quote."""
    return place.source, place.quote


def _key(evidence: Evidence) -> tuple[Words, ...]:
    return tuple(words_of(place) for place in (evidence, evidence.endorses) if place)
