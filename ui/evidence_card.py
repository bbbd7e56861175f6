"""A stance with its note, all its evidence and its line in the data, as harmless HTML."""

from collections.abc import Callable

from charts.colours import STANCE
from loaders.model import Evidence, Place, Stance
from loaders.positions import Positions
from ui.copying import copy_html
from ui.language import language, t
from ui.markup import shown, tag
from ui.mode import mode
from ui.share import permanent
from words.cells import STEP_NAMES
from words.citation import evidence_citation
from words.formats import quoted
from words.stances import attribution, badge_words, endorsing_words, source_in_full, speaker_words, stance_words

Mark = Callable[[str, str], str]
"""Words of a source and their language (nb, nn) → HTML."""
_QUOTE = "margin:0.35rem 0;padding:0.1rem 0 0.1rem 0.8rem;border-left:3px solid currentColor;font-size:1.05rem;line-height:1.5"
SMALL = "margin:0.2rem 0;font-size:0.9rem"
_PLAIN = "margin:0.35rem 0"
_BADGE = "display:inline-block;padding:0.15rem 0.6rem;border-radius:3px"


def stance_html(positions: Positions, stance: Stance) -> str:
    """A stance with its note, all its evidence and its line in the data, as harmless HTML."""
    note = [tag("p", shown(stance.note.in_language(language())), style=_PLAIN)] if stance.note else []
    evidence = [evidence_html(positions, stance, one) for one in stance.evidence]
    return tag("div", tag("p", badge_html(stance), style=_PLAIN), *evidence, *note, line_html(positions, stance.line))


def badge_html(stance: Stance) -> str:
    """A stance in its colour, with its sign; where it rests on another's words that the actor endorses, it says so."""
    paint = STANCE[STEP_NAMES[stance.value]][mode()]
    return tag("strong", shown(badge_words(stance, language())), style=f"{_BADGE};background:{paint.fill};color:{paint.ink}")


def line_html(positions: Positions, line: int, words: str = "") -> str:
    """The line of the data that an entry stands on, after some words."""
    place = tag("code", shown(f"{positions.path.name}:{line}"))
    return tag("p", shown(f"{words} {t('evidence.line')} ".lstrip()), place, style=SMALL)


def as_it_is(words: str, lang: str) -> str:  # noqa: ARG001 - the language matters to those who mark words
    """Words of a source as HTML, nothing marked in them."""
    return shown(words)


def evidence_html(positions: Positions, stance: Stance, evidence: Evidence, mark: Mark = as_it_is) -> str:
    """One piece of evidence; where it endorses another's words, two quotes with a speaker each."""
    lang = language()
    parts = [
        quote_html(evidence, evidence.quote, mark),
        source_html(positions, evidence, attribution(positions, stance, evidence, lang)),
    ]
    if (words := evidence.endorses) is not None:
        parts.append(tag("p", shown(endorsing_words(positions, stance, evidence, lang)), style=SMALL))
        parts += [quote_html(words, words.quote, mark), source_html(positions, words, speaker_words(positions, words, lang))]
    if evidence.stance is not None:
        alone = t("evidence.alone", stance=stance_words(evidence, lang))
        parts.append(tag("p", shown(alone), style=SMALL))
    parts.append(evidence_copies(positions, stance, evidence))
    return tag("div", *parts, style="margin:0.6rem 0 0.9rem")


def evidence_copies(positions: Positions, stance: Stance, evidence: Evidence) -> str:
    """Ways to take the words along as one citation, and to lead others to the stance."""
    link = permanent("claim", claim=stance.claim, open=stance.id)
    citation = evidence_citation(positions, stance, evidence, link, language())
    claim = positions.claim[stance.claim].wording.in_language(language())
    return copies_html(positions.actor[stance.actor].short.in_language(language()), claim, citation, link)


def copies_html(who: str, subject: str, citation: str, link: str) -> str:
    """The buttons that copy a citation and a link; who said it and on what complete their names."""
    what = t("copying.from_who", who=who, subject=subject)
    return tag("p", copy_html(t("copying.quote"), what, citation), copy_html(t("copying.link"), what, link), style=SMALL)


def quote_html(place: Place, words: str, mark: Mark = as_it_is) -> str:
    """Words of a source, in the language that they are in; `mark` makes HTML of them."""
    return tag("blockquote", mark(quoted(words, "nb"), place.language), style=_QUOTE, lang=place.language)


def source_html(positions: Positions, place: Place, who: str) -> str:
    """Who said it and where: source, section, page, date, and the language where it is another than the reader's."""
    source = source_in_full(positions, place, language())
    url = positions.source[place.source].url
    link = [" ", tag("a", shown(t("evidence.url")), href=url)] if url else []
    return tag("p", tag("strong", shown(who)), shown(f" – {source}"), *link, style=SMALL)
