"""Why actors are silent on a claim or theme, or on everything: one reason in one wording, and what is known of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loaders.positions import Positions
from words import text
from words.running_names import full_names, short_name
from words.stances import silence_kind

KINDS = ("set_aside", "unsaid", "unmapped")
"""Why an actor is silent, those who have spoken after all first."""


@dataclass(frozen=True)
class Silence:
    """Actors who are silent on the same subjects for the same reason.

    Attributes
    ----------
    kind
        One of KINDS.
    words
        The reason, «ikke kartlagt – ingen av kildene er partiets egne», small and without a full stop.
    actors
        Ids, in the order in which they were asked of.
    subjects
        Ids of claims or themes, in the order in which they were asked of; none where it is a silence on everything.
    """

    kind: str
    words: str
    actors: tuple[str, ...]
    subjects: tuple[str, ...]


def silences(positions: Positions, actors: Iterable[str], subjects: Sequence[str], lang: str) -> list[Silence]:
    """Actors without a stance on any of some subjects (claims or themes; none: on anything), by the reason.

    Those whose stances are only set aside come first. Who has several reasons stands under each, with the subjects of it.
    """
    heaps: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for actor in actors:
        for kind, those in _by_kind(positions, actor, subjects).items():
            heaps.setdefault((kind, those), []).append(actor)
    found = [Silence(kind, _reason(positions, kind, heap, lang), tuple(heap), those) for (kind, those), heap in heaps.items()]
    return sorted(found, key=lambda one: KINDS.index(one.kind))


def _by_kind(positions: Positions, actor: str, subjects: Sequence[str]) -> dict[str, tuple[str, ...]]:
    if not subjects:
        return {silence_kind(positions, actor): ()}
    kinds = {subject: silence_kind(positions, actor, subject) for subject in subjects}
    return {kind: tuple(subject for subject in subjects if kinds[subject] == kind) for kind in dict.fromkeys(kinds.values())}


def _reason(positions: Positions, kind: str, actors: Sequence[str], lang: str) -> str:
    if kind != "unmapped":
        return text(f"silence.{kind}", lang)
    parties = all(positions.actor[actor].kind == "party" for actor in actors)
    return text("silence.because_unmapped_party" if parties else "silence.because_unmapped", lang, n=len(actors))


def unmapped_words(positions: Positions, actors: Sequence[str], lang: str) -> str:
    """That no source holds words of some actors' own, in a sentence: «Venstre er ikke kartlagt – ingen av kildene er …»."""
    names = full_names(positions, actors, lang)
    reason = _reason(positions, "unmapped", actors, lang)
    return text("finding.unmapped_text", lang, names=names, reason=reason, n=len(actors))


def silence_notes(positions: Positions, actors: Iterable[str], subjects: Sequence[str], lang: str) -> list[str]:
    """What is known of why actors are silent, «MDG: Partiet hadde …»: one text an actor, of whom the note speaks."""
    notes = {actor: silence_note(positions, actor, subjects, lang) for actor in actors}
    return [f"{short_name(positions, actor, lang)}: {note}" for actor, note in notes.items() if note]


def silence_note(positions: Positions, actor: str, subjects: Sequence[str], lang: str) -> str:
    """What is known of why an actor is silent; empty where nothing is, or its stances on all subjects are only set aside."""
    note = positions.actor[actor].silence_note
    silent = set(_by_kind(positions, actor, subjects)) != {"set_aside"}
    return note.in_language(lang) if note and silent else ""


def silence_words(positions: Positions, actor: str, subjects: Sequence[str], lang: str) -> str:
    """Why one actor is silent, in sentences, with what the silence does not mean and what is known of it.

    Several reasons are told one after the other, each with its number of claims.
    """
    found = silences(positions, [actor], subjects, lang)
    if len(found) == 1:
        said = [_long(positions, found[0].kind, actor, lang)]
    else:
        said = [text("silence.on_claims", lang, n=len(one.subjects), reason=one.words) for one in found]
    note = silence_note(positions, actor, subjects, lang)
    return " ".join([*said, *([note] if note else [])])


def _long(positions: Positions, kind: str, actor: str, lang: str) -> str:
    if kind == "unmapped" and positions.actor[actor].kind == "party":
        return text("silence.unmapped_long_party", lang)
    return text(f"silence.{kind}_long", lang)
