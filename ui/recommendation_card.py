"""Remarks and recommendations with their words and places, as harmless HTML."""

from loaders.model import Actor, Recommendation, Remark
from loaders.positions import Positions
from ui.evidence_card import line_html, quote_html, source_html
from ui.language import language, t
from ui.markup import shown, tag
from words.stances import actor_name, short_names

_SWATCH = "display:inline-block;width:1.4rem;height:0.5rem;margin-right:0.5rem;border:1px solid currentColor;border-radius:2px"


def party_html(party: Actor) -> str:
    """The name of a party with its colour."""
    swatch = [tag("span", style=f"{_SWATCH};background:{party.colour}")] if party.colour else []
    return tag("h4", *swatch, shown(actor_name(party, language())), style="margin:0;padding:0;font-size:1.1rem")


def remark_html(positions: Positions, remark: Remark) -> str:
    """What parties wrote, with all of them, its place and its line in the data."""
    names = short_names(positions, remark.parties, language())
    who = t("evidence.jointly", who=names) if len(remark.parties) > 1 else names
    said = source_html(positions, remark, who)
    return tag("div", quote_html(remark, remark.quote), said, line_html(positions, remark.line))


def recommendation_html(positions: Positions, recommendation: Recommendation) -> str:
    """The words of a recommendation and the words that say who is behind it."""
    quotes = [quote_html(recommendation, words) for words in (recommendation.behind_quote, recommendation.quote)]
    said = source_html(positions, recommendation, short_names(positions, recommendation.parties, language()))
    return tag("div", *quotes, said, line_html(positions, recommendation.line))
