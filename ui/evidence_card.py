"""A stance with its note, all its evidence and its line in the data, as harmless HTML."""

from collections.abc import Callable, Sequence

from charts.colours import STANCE
from loaders.model import Evidence, Place, Stance
from loaders.positions import Positions
from ui.copying import copy_html
from ui.given import the_given
from ui.language import language, t
from ui.markup import shown, tag
from ui.mode import mode
from ui.pieces import PLACE, is_wanted, piece_mark
from ui.printing import printing
from ui.share import permanent
from words.cells import STEP_NAMES
from words.citation import evidence_citation
from words.formats import quoted
from words.running_names import short_names
from words.stances import (
    attribution,
    badge_words,
    endorsed_speakers,
    endorsing_words,
    own_words,
    source_in_full,
    speaker_words,
    stance_words,
)

Mark = Callable[[str, str], str]
"""Words of a source and their language (nb, nn) → HTML."""
_QUOTE = "margin:0.35rem 0;padding:0.1rem 0 0.1rem 0.8rem;border-left:3px solid currentColor;font-size:1.05rem;line-height:1.5"
SMALL = "margin:0.2rem 0;font-size:0.9rem"
_PLAIN = "margin:0.35rem 0"
_LINE = "margin:0.2rem 0;font-size:0.8rem"
_BADGE = "display:inline-block;padding:0.15rem 0.6rem;border-radius:3px"


def stance_html(positions: Positions, stance: Stance, within: str = "") -> str:
    """A stance with its note, all its evidence and its line in the data, as harmless HTML; `within`: as of `evidence_html`.

    Among all that an actor has said ("actor"), the quotes beyond the deciding one open when they are wanted.
    """
    note = [tag("p", shown(stance.note.in_language(language())), style=_PLAIN)] if stance.note else []
    evidence = [evidence_html(positions, stance, one, within=within) for one in stance.evidence]
    if within == "actor" and len(evidence) > 1:
        summary = tag("summary", shown(t("claim.further", n=len(evidence) - 1)))
        evidence[1:] = [tag("details", summary, *evidence[1:], **({"open": "open"} if printing() else {}))]
    return tag("div", tag("p", badge_html(stance), style=_PLAIN), *evidence, *note, line_html(positions, stance.line))


def badge_html(stance: Stance) -> str:
    """A stance in its colour, with its sign; where it rests on another's words that the actor endorses, it says so."""
    paint = STANCE[STEP_NAMES[stance.value]][mode()]
    return tag("strong", shown(badge_words(stance, language())), style=f"{_BADGE};background:{paint.fill};color:{paint.ink}")


def line_html(positions: Positions, line: int, words: str = "") -> str:
    """The line of the data that an entry stands on, after some words."""
    place = tag("code", shown(f"{positions.path.name}:{line}"))
    return tag("p", shown(f"{words} {t('evidence.line')} ".lstrip()), place, style=_LINE)


def as_it_is(words: str, lang: str) -> str:  # noqa: ARG001 - the language matters to those who mark words
    """Words of a source as HTML, nothing marked in them."""
    return shown(words)


def evidence_html(positions: Positions, stance: Stance, evidence: Evidence, mark: Mark = as_it_is, within: str = "") -> str:
    """One piece of evidence; where it endorses another's words, two quotes with a speaker each.

    `within` is what it stands in: "drawer", "claim" (its page), "actor" (its page), or nowhere in particular.
    """
    lang = language()
    said_by = (stance.actor, *evidence.joint_with)
    parts = [
        quote_html(evidence, evidence.quote, mark),
        source_html(positions, evidence, attribution(positions, stance, evidence, lang), said_by),
    ]
    if (words := evidence.endorses) is not None:
        parts.append(tag("p", shown(endorsing_words(positions, stance, evidence, lang)), style=SMALL))
        speaker = speaker_words(positions, words, lang)
        parts.append(quote_html(words, words.quote, mark))
        parts.append(source_html(positions, words, speaker, endorsed_speakers(positions, words)))
    if evidence.stance is not None:
        alone = t("evidence.alone", stance=stance_words(evidence, lang))
        parts.append(tag("p", shown(alone), style=SMALL))
    parts.append(evidence_copies(positions, stance, evidence, within))
    return piece_html(evidence, within, *parts)


def piece_html(evidence: Evidence, within: str, *parts: str) -> str:
    """The frame of a piece; that of the address is marked, in the drawer where one is open."""
    here = within == ("drawer" if the_given("open") else "claim")
    wanted = {"id": PLACE, "class": "wanted"} if here and is_wanted(evidence) else {}
    return tag("div", *parts, style="margin:0.6rem 0 0.9rem", **wanted)


def evidence_copies(positions: Positions, stance: Stance, evidence: Evidence, within: str = "") -> str:
    """Ways to take the words along as one citation, and to lead others to them.

    What several say together is led to on the page of the claim, where they all stand, and not to one of them.
    """
    shared = within == "claim" and evidence.joint_with
    piece = {"piece": piece_mark(evidence)} if shared or len(stance.evidence) > 1 else {}
    link = permanent("claim", claim=stance.claim, **({} if shared else {"open": stance.id}), **piece)
    citation = evidence_citation(positions, stance, evidence, link, language())
    claim = positions.claim[stance.claim].wording.in_language(language())
    nth = (stance.evidence.index(evidence) + 1, len(stance.evidence))
    who = short_names(positions, [stance.actor, *evidence.joint_with], language())
    return copies_html(who, claim, citation, link, nth)


def copies_html(who: str, subject: str, citation: str, link: str, nth: tuple[int, int] = (1, 1)) -> str:
    """The buttons that copy a citation and a link; who said it and on what complete their names.

    `nth` tells the quotes of one stance apart: the place of this one, from 1, and how many there are.
    """
    what, (place, of_all) = t("copying.from_who", who=who, subject=subject), nth
    if of_all > 1:
        what = t("copying.nth", what=what, n=place, of_all=of_all)
    return tag("p", copy_html(t("copying.quote"), what, citation), copy_html(t("copying.link"), what, link), style=SMALL)


def quote_html(place: Place, words: str, mark: Mark = as_it_is) -> str:
    """Words of a source, in the language that they are in; `mark` makes HTML of them."""
    return tag("blockquote", mark(quoted(words, "nb"), place.language), style=_QUOTE, lang=place.language)


def source_html(positions: Positions, place: Place, who: str, said_by: Sequence[str] = ()) -> str:
    """Who said it and where: source, section, page, date, and the language where it is another than the reader's.

    `said_by` are the actors that `who` names: who publishes its own words is not named again.
    """
    lang, source = language(), positions.source[place.source]
    before, own, after = source_in_full(positions, place, lang, said_by).partition(own_words(source, place))
    named = shown(own) if source.language == lang else tag("span", shown(own), lang=source.language)
    link = [" ", tag("a", shown(t("evidence.url")), href=source.url)] if source.url else []
    return tag("p", tag("strong", shown(who)), shown(f" – {before}"), named, shown(after), *link, style=SMALL)
