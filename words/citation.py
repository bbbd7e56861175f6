"""A piece of evidence as one citation: the words, who said them and with whom, where, when, and where it can be seen."""

from collections.abc import Sequence

from loaders.model import Evidence, Place, Recommendation, Remark, Stance
from loaders.positions import Positions
from words import text
from words.formats import day, quoted
from words.stances import attribution, endorsing_words, short_names, source_in_full, speaker_words


def evidence_citation(positions: Positions, stance: Stance, evidence: Evidence, link: str, lang: str) -> str:
    """The actor's words; where it endorses another's, both, each with its speaker. Without a link where that is empty."""
    parts = [_said(positions, evidence, [evidence.quote], attribution(positions, stance, evidence, lang), lang)]
    if (words := evidence.endorses) is not None:
        endorsed = _said(positions, words, [words.quote], speaker_words(positions, words, lang), lang)
        parts.append(f"{endorsing_words(positions, stance, evidence, lang)} {endorsed}")
    return " ".join([*parts, *_seen(link, lang)])


def formal_citation(positions: Positions, said: Remark | Recommendation, link: str, lang: str) -> str:
    """What parties wrote of a proposal, or what they recommended, with the words that say who is behind it; a link if given."""
    behind = [said.behind_quote] if isinstance(said, Recommendation) else []
    words = _said(positions, said, [*behind, said.quote], parties_words(positions, said, lang), lang)
    return " ".join([words, *_seen(link, lang)])


def answer_citation(positions: Positions, words: str, link: str, lang: str) -> str:
    """A computed sentence with where it comes from: the product, the date of the data, and a link to the view."""
    product, date = text("nav.product", lang), day(positions.updated, lang)
    return text("copying.citation", lang, words=words, product=product, date=date, link=link)


def parties_words(positions: Positions, said: Remark | Recommendation, lang: str) -> str:
    """Those who wrote a remark together, or are behind a recommendation."""
    names = short_names(positions, said.parties, lang)
    return text("evidence.jointly", lang, who=names) if isinstance(said, Remark) and len(said.parties) > 1 else names


def _said(positions: Positions, place: Place, quotes: Sequence[str], who: str, lang: str) -> str:
    """«…» – KrF og H sammen. Stortinget: Innst. …, s. 3, 20. mai 2025."""
    words = " ".join(quoted(one, "nb") for one in quotes)  # they keep their own language, and so its quotation marks
    # who publishes its own words need not be named twice
    line = source_in_full(positions, place, lang).removeprefix(f"{who}: ")
    return f"{words} – {who}. {line}."


def _seen(link: str, lang: str) -> list[str]:
    return [f"{text('nav.product', lang)}: {link}"] if link else []
