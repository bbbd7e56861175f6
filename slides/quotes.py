"""Quotes as they stand on slides: with whoever says them and where, none cut, and with what belongs together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.sides import Passage, Words, words_of
from loaders.model import Evidence, Stance
from loaders.positions import Positions
from slides.room import GAP, SMALLEST, WITHIN, height, largest
from slides.slide import Quote, Quotes, Slide
from slides.steps import Block, in_steps, largest_text, parts_of, room_for
from slides.view import View
from words import text
from words.cells import STEP_NAMES
from words.formats import SIGNS, number
from words.running_names import short_names
from words.stances import attribution, endorsed_speakers, endorsing_words, held_words, source_in_full, speaker_words

WIDTH = WITHIN - 60
"""px beside a quote's bar and within its margins."""


@dataclass(frozen=True)
class Said:
    """Quotes that belong together, as an endorsement and what it endorses, and the stances that rest on them."""

    quotes: tuple[Quote, ...]
    stances: tuple[str, ...] = ()


def quote_slides(view: View, frame: Slide, said: Sequence[Said]) -> list[Slide]:
    """Quotes below each other. What belongs together stays together where it can; a long quote goes on over several slides."""
    room, most = room_for(view, frame), largest_text(frame)
    blocks = [block for one in said for block in _blocks(one, room, view.lang)]

    def made(run: tuple[tuple[Quote, ...], ...]) -> Quotes:
        items = tuple(quote for quotes in run for quote in quotes)
        return Quotes(items, largest(lambda size: sum(quote_height(one, size) for one in items), room, most))

    return in_steps(frame, blocks, room, made)


def _blocks(said: Said, room: float, lang: str) -> list[Block[tuple[Quote, ...]]]:
    total = sum(map(quote_height, said.quotes))
    if total <= room:
        return [Block(said.quotes, total, said.stances)]
    parts = [part for one in said.quotes for part in _parts(one, room, lang)]
    return [Block((part,), quote_height(part), said.stances) for part in parts]


def _parts(one: Quote, room: float, lang: str) -> list[Quote]:
    if quote_height(one) <= room:
        return [one]
    numbered = replace(one, heading=_numbered(one.heading, 10, 10, lang))
    parts = parts_of(one.words, lambda words: quote_height(replace(numbered, words=words)) <= room)
    return [
        replace(one, words=part, heading=_numbered(one.heading, place, len(parts), lang)) for place, part in enumerate(parts, 1)
    ]


def _numbered(heading: str, place: int, count: int, lang: str) -> str:
    part = text("slide.part", lang, place=number(place, lang), count=number(count, lang))
    return f"{heading} {part}" if heading else part


def quote_height(one: Quote, size: float = SMALLEST) -> int:
    """The height (px) of a quote in text of a size (px): heading, words, stance with who says it and where, and a gap."""
    below = " – ".join(filter(None, (" ".join(filter(None, (one.sign, one.badge, one.who))), one.source)))
    return sum(height(words, WIDTH, size) for words in (one.heading, f"«{one.words}»", below)) + 2 * GAP


def stance_said(positions: Positions, stance: Stance, lang: str, heading: str = "", pieces: Sequence[Evidence] = ()) -> Said:
    """The words that decide a stance, or other `pieces` of its evidence; where one endorses another's, both are there."""
    made = [_quotes(positions, stance, piece, lang) for piece in pieces or (stance.deciding,)]
    badge = held_words(stance, lang)
    quotes = [quote for own, *endorsed in made for quote in (replace(own, badge=badge), *endorsed)]
    return Said((replace(quotes[0], heading=heading), *quotes[1:]), (stance.id,))


def passage_said(positions: Positions, passage: Passage, met: set[Words], lang: str) -> Said:
    """A passage with all whose stances it decides. Words that stand above already (`met`) are only pointed to."""
    stance, evidence = passage.stances[0], passage.evidence
    words = evidence.endorses
    above = words is not None and words_of(words) in met
    met.update(words_of(place) for place in (evidence, words) if place)
    own, *endorsed = _quotes(positions, stance, evidence, lang)
    own = replace(own, badge=_badge(positions, passage.deciding or passage.stances, lang))
    if above and words:
        names = short_names(positions, [one.actor for one in passage.stances], lang)
        speaker = short_names(positions, [words.speaker], lang)
        pointed = text("claim.endorses_above", lang, n=len(passage.stances), names=names, speaker=speaker)
        own, endorsed = replace(own, source=f"{own.source}. {pointed}"), []
    return Said((own, *endorsed), tuple(one.id for one in passage.stances))


def _quotes(positions: Positions, stance: Stance, evidence: Evidence, lang: str) -> list[Quote]:
    """A piece of evidence, and what it endorses, if anything; without the stance in words."""
    own = Quote(
        words=evidence.quote,
        language=evidence.language,
        who=attribution(positions, stance, evidence, lang),
        source=source_in_full(positions, evidence, lang, (stance.actor, *evidence.joint_with)),
        state=STEP_NAMES[stance.value],
        sign=SIGNS[stance.value],
    )
    if evidence.endorses is None:
        return [own]
    words, above = evidence.endorses, endorsing_words(positions, stance, evidence, lang)
    speaker = speaker_words(positions, words, lang)
    source = source_in_full(positions, words, lang, endorsed_speakers(positions, words))
    return [own, Quote(words.quote, words.language, speaker, source, heading=above)]


def _badge(positions: Positions, stances: Sequence[Stance], lang: str) -> str:
    """The stance; where those behind the same words have different ones, each with its actors."""
    heaps: dict[str, list[str]] = {}
    for one in stances:
        heaps.setdefault(held_words(one, lang), []).append(one.actor)
    if len(heaps) == 1:
        return next(iter(heaps))
    named = {words: short_names(positions, who, lang) for words, who in heaps.items()}
    return "; ".join(text("slide.stance_of", lang, stance=words, names=who) for words, who in named.items())
