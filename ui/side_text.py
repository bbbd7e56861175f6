"""One independent text on a claim as harmless HTML: each passage once, with everybody behind it, and ways to take it along."""

from itertools import groupby

from analysis.sides import Passage, SideText, Words, words_of
from loaders.model import Stance
from loaders.positions import Positions
from ui.evidence_card import (
    SMALL,
    badge_html,
    evidence_copies,
    evidence_html,
    line_html,
    piece_html,
    quote_html,
    source_html,
)
from ui.language import language, t
from ui.links import actor_link
from ui.markup import shown, tag
from ui.pieces import is_wanted
from words.running_names import short_names
from words.stances import attribution, endorsed_speakers

_WHO = "margin:0.35rem 0"
_NEXT = "margin-top:0.9rem;padding-top:0.6rem;border-top:1px solid color-mix(in srgb, currentColor 25%, transparent)"


def side_text_html(positions: Positions, text: SideText) -> str:
    """A text with the stances that rest on it, their notes and their lines in the data; what does not decide is folded away."""
    names = short_names(positions, [stance.actor for stance in text.stances], language())
    alone = len(text.stances) == 1
    parts = [] if alone else [tag("p", shown(t("claim.one_text", names=names)), style=SMALL)]
    met: set[Words] = set()
    for place, passage in enumerate(text.deciding):
        said = [_who(positions, passage), _words(positions, passage, met), *_also(positions, passage)]
        said += [*_notes(positions, passage.deciding, alone), _lines(positions, passage.deciding)]
        parts.append(tag("div", *said, style=_NEXT if place else ""))
    if text.further:
        summary = tag("summary", shown(t("claim.further", n=len(text.further))))
        wanted = {"open": "open"} if any(is_wanted(passage.evidence) for passage in text.further) else {}
        parts.append(tag("details", summary, *(_words(positions, passage, met) for passage in text.further), **wanted))
    return tag("div", *parts)


def _who(positions: Positions, passage: Passage) -> str:
    """Each stance that the words decide, with those who have it."""
    lines = []
    for _, heap in groupby(passage.deciding, key=badge_html):
        alike = list(heap)
        links = ", ".join(actor_link(positions, stance.actor) for stance in alike)
        lines.append(tag("p", badge_html(alike[0]), " ", links, style=_WHO))
    return "".join(lines)


def _words(positions: Positions, passage: Passage, met: set[Words]) -> str:
    """The passage; words that stand above already are only pointed to."""
    stance, evidence = passage.stances[0], passage.evidence
    words = evidence.endorses
    above = words is not None and words_of(words) in met
    met.update(words_of(place) for place in (evidence, words) if place)
    return _endorsement(positions, passage) if above else evidence_html(positions, stance, evidence, within="claim")


def _endorsement(positions: Positions, passage: Passage) -> str:
    """An endorser's own sentence, and whose words above it is about; its citation has both."""
    lang, stance, evidence = language(), passage.stances[0], passage.evidence
    speaker = short_names(positions, endorsed_speakers(positions, evidence.endorses) if evidence.endorses else [], lang)
    names = short_names(positions, [one.actor for one in passage.stances], lang)
    above = t("claim.endorses_above", n=len(passage.stances), names=names, speaker=speaker)
    return piece_html(
        evidence,
        "claim",
        quote_html(evidence, evidence.quote),
        source_html(positions, evidence, attribution(positions, stance, evidence, lang), (stance.actor, *evidence.joint_with)),
        tag("p", shown(above), style=SMALL),
        evidence_copies(positions, stance, evidence, "claim"),
    )


def _also(positions: Positions, passage: Passage) -> list[str]:
    if not passage.also:
        return []
    names = short_names(positions, [stance.actor for stance in passage.also], language())
    return [tag("p", shown(t("claim.also", n=len(passage.also), names=names)), style=SMALL)]


def _notes(positions: Positions, stances: tuple[Stance, ...], alone: bool) -> list[str]:
    """Why the stances are coded as they are: one text for all with the same note, without a name where there is no other."""
    heaps: dict[str, list[str]] = {}
    for stance in stances:
        if stance.note:
            heaps.setdefault(stance.note.in_language(language()), []).append(stance.actor)
    if alone:
        return [tag("p", shown(note), style=_WHO) for note in heaps]
    named = [t("claim.note", names=short_names(positions, heap, language()), note=note) for note, heap in heaps.items()]
    return [tag("p", shown(words), style=_WHO) for words in named]


def _lines(positions: Positions, stances: tuple[Stance, ...]) -> str:
    """The lines of the data where the stances stand, each with its actor where they are several."""
    if len(stances) == 1:
        return line_html(positions, stances[0].line)
    file, lang = positions.path.name, language()
    places = [
        tag("code", shown(f"{file}:{stance.line}")) + shown(f" ({positions.actor[stance.actor].short.in_language(lang)})")
        for stance in stances
    ]
    return tag("p", shown(f"{t('evidence.line')} "), ", ".join(places), style=SMALL)
