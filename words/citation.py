"""A piece of evidence as one citation: the words, who said them and with whom, where, when, and where it can be seen."""

from collections.abc import Sequence

from loaders.model import Evidence, Place, Recommendation, Remark, Stance
from loaders.positions import Positions
from words import text
from words.formats import day, quoted
from words.running_names import short_names
from words.stances import attribution, endorsed_speakers, endorsing_words, source_in_full, speaker_words

Signed = tuple[str, Sequence[str]]
"""Who said something, in words, and the ids of those who are named there."""


def evidence_citation(positions: Positions, stance: Stance, evidence: Evidence, link: str, lang: str) -> str:
    """The actor's words; where it endorses another's, both, each with its speaker. Without a link where that is empty."""
    signed = (attribution(positions, stance, evidence, lang), (stance.actor, *evidence.joint_with))
    parts = [_said(positions, evidence, [evidence.quote], signed, lang)]
    if (words := evidence.endorses) is not None:
        speakers = (speaker_words(positions, words, lang), endorsed_speakers(positions, words))
        endorsed = _said(positions, words, [words.quote], speakers, lang)
        parts.append(f"{endorsing_words(positions, stance, evidence, lang)} {endorsed}")
    return " ".join([*parts, *_seen(link, lang)])


def formal_citation(positions: Positions, said: Remark | Recommendation, link: str, lang: str) -> str:
    """What parties wrote of a proposal, or what they recommended, with the words that say who is behind it; a link if given."""
    behind = [said.behind_quote] if isinstance(said, Recommendation) else []
    words = _said(positions, said, [*behind, said.quote], (parties_words(positions, said, lang), said.parties), lang)
    return " ".join([words, *_seen(link, lang)])


def answer_citation(positions: Positions, words: str, link: str, lang: str) -> str:
    """A computed sentence with where it comes from: the product, the date of the data, and a link to the view.

    Where it holds a claim, it ends with whose wording that is: nobody shall quote it as an actor's.
    """
    product, date = text("nav.product", lang), day(positions.updated, lang)
    claims = sum(claim.wording.in_language(lang) in words for claim in positions.claims)
    said = f"{words} {text('copying.worded', lang, n=claims)}" if claims else words
    return text("copying.citation", lang, words=said, product=product, date=date, link=link)


def parties_words(positions: Positions, said: Remark | Recommendation, lang: str) -> str:
    """Those who wrote a remark together, or are behind a recommendation."""
    names = short_names(positions, said.parties, lang)
    return text("evidence.jointly", lang, who=names) if isinstance(said, Remark) and len(said.parties) > 1 else names


def _said(positions: Positions, place: Place, quotes: Sequence[str], signed: Signed, lang: str) -> str:
    """«…» – KrF og H sammen. Stortinget: Innst. …, s. 3, 20. mai 2025."""
    words = " ".join(quoted(one, "nb") for one in quotes)  # they keep their own language, and so its quotation marks
    who, actors = signed
    unpaged = [] if _has_pages(positions, place.source) else [text("evidence.no_pages", lang)]
    return f"{words} – {who}. {', '.join([source_in_full(positions, place, lang, actors), *unpaged])}."


def _has_pages(positions: Positions, source: str) -> bool:
    """Whether a page is known of anything that is quoted from a source."""
    pieces = [one for stance in (*positions.stances, *positions.set_aside) for one in stance.evidence]
    formal = [
        one for entry in positions.proposals for one in (*entry.remarks_for, *entry.remarks_against, entry.recommendation)
    ]
    places = (*pieces, *(one.endorses for one in pieces), *formal)
    return any(place.page is not None for place in places if place is not None and place.source == source)


def _seen(link: str, lang: str) -> list[str]:
    return [f"{text('nav.product', lang)}: {link}"] if link else []
