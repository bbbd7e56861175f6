"""A stance with its note, all its evidence and its line in the data, as harmless HTML."""

from charts.colours import STANCE
from loaders.model import Evidence, Place, Stance
from loaders.positions import Positions
from ui.language import language, t
from ui.markup import shown, tag
from ui.mode import mode
from words.cells import STEP_NAMES
from words.formats import SIGNS, quoted
from words.stances import attribution, source_line, stance_words

_QUOTE = "margin:0.35rem 0;padding:0.1rem 0 0.1rem 0.8rem;border-left:3px solid currentColor;font-size:1.05rem;line-height:1.5"
_SMALL = "margin:0.2rem 0;font-size:0.9rem"
_PLAIN = "margin:0.35rem 0"
_BADGE = "display:inline-block;padding:0.15rem 0.6rem;border-radius:3px"


def stance_html(positions: Positions, stance: Stance) -> str:
    """A stance with its note, all its evidence and its line in the data, as harmless HTML."""
    lang = language()
    paint = STANCE[STEP_NAMES[stance.value]][mode()]
    colours = f"{_BADGE};background:{paint.fill};color:{paint.ink}"
    verdict = tag("strong", shown(f"{SIGNS[stance.value]} {stance_words(stance, lang)}"), style=colours)
    note = [tag("p", shown(stance.note.in_language(lang)), style=_PLAIN)] if stance.note else []
    evidence = [evidence_html(positions, stance, one) for one in stance.evidence]
    line = tag("code", shown(f"{positions.path.name}:{stance.line}"))
    place = tag("p", shown(t("evidence.line")), " ", line, style=_SMALL)
    return tag("div", tag("p", verdict, style=_PLAIN), *evidence, *note, place)


def evidence_html(positions: Positions, stance: Stance, evidence: Evidence) -> str:
    """One piece of evidence; where it endorses another's words, two quotes with a speaker each."""
    lang = language()
    speaker = attribution(positions, stance, evidence, lang)
    parts = [_quote_html(positions, evidence, speaker)]
    if (words := evidence.endorses) is not None:
        endorsed = positions.actor[words.speaker].short.in_language(lang)
        who = positions.actor[stance.actor].short.in_language(lang)
        parts.append(tag("p", shown(t("evidence.endorses", who=who, speaker=endorsed)), style=_SMALL))
        parts.append(_quote_html(positions, words, endorsed))
    if evidence.stance is not None:
        alone = t("evidence.alone", stance=stance_words(evidence, lang))
        parts.append(tag("p", shown(alone), style=_SMALL))
    return tag("div", *parts, style="margin:0.6rem 0 0.9rem")


def _quote_html(positions: Positions, place: Place, speaker: str) -> str:
    quote = tag("blockquote", shown(quoted(place.quote, "nb")), style=_QUOTE, lang=place.language)
    source = source_line(positions, place, language())
    language_note = f" ({t(f'evidence.in_{place.language}')})" if place.language != "nb" or language() != "nb" else ""
    url = positions.source[place.source].url
    link = [" ", tag("a", shown(t("evidence.url")), href=url)] if url else []
    said = tag("p", tag("strong", shown(speaker)), shown(f" – {source}{language_note}"), *link, style=_SMALL)
    return quote + said
