"""Remarks and recommendations with their words and places, as harmless HTML."""

from collections.abc import Sequence

from loaders.model import Actor, Proposal, Recommendation, Remark
from loaders.positions import Positions
from ui.evidence_card import Mark, as_it_is, copies_html, line_html, quote_html, source_html
from ui.language import language
from ui.markup import shown, tag
from ui.share import permanent
from ui.swatch import swatch_html
from words.citation import formal_citation, parties_words
from words.stances import actor_name


def party_html(party: Actor) -> str:
    """The name of a party with its colour."""
    return tag("h3", swatch_html(party), shown(actor_name(party, language())), style="margin:0;padding:0;font-size:1.1rem")


def remark_html(positions: Positions, proposal: Proposal, remark: Remark, mark: Mark = as_it_is) -> str:
    """What parties wrote, with all of them, its place and its line in the data."""
    return _card(positions, proposal, remark, [quote_html(remark, remark.quote, mark)])


def recommendation_html(positions: Positions, proposal: Proposal, recommendation: Recommendation) -> str:
    """The words of a recommendation and the words that say who is behind it."""
    quotes = [quote_html(recommendation, words) for words in (recommendation.behind_quote, recommendation.quote)]
    return _card(positions, proposal, recommendation, quotes)


def _card(positions: Positions, proposal: Proposal, said: Remark | Recommendation, quotes: Sequence[str]) -> str:
    """Finished quotes with who is behind them, their place, and ways to take them along."""
    lang = language()
    who, link = parties_words(positions, said, lang), permanent("recommendation", proposal=proposal.id)
    copies = copies_html(who, proposal.name.in_language(lang), formal_citation(positions, said, link, lang), link)
    return tag("div", *quotes, source_html(positions, said, who), copies, line_html(positions, said.line))
