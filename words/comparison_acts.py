"""What is said of the proposals that some of those compared have put to the Storting: acts apart from views."""

from analysis.compared import Compared
from analysis.compared_acts import DONE, proposals_by
from loaders.model import Proposal
from words import text
from words.counts import NAMED_AT_MOST
from words.formats import listing, number, quoted
from words.recommendation import ActSentence
from words.running_names import short_names


def acts_words(chosen: Compared, lang: str) -> ActSentence | None:
    """Which parties of them moved proposals on the claims, and which repeated them in the report; None where none did.

    What only some of them did is named, as far as it is little. None of fewer than two parties: others can do neither.
    """
    parties = tuple(actor for actor in chosen.actors if chosen.whole.actor[actor].kind == "party")
    parts, lines = [], set()
    for act in DONE if len(parties) > 1 else ():
        for group, proposals in proposals_by(chosen.whole, parties, chosen.selection.claims, act).items():
            together = group == parties
            done = f"{act}_all" if together else f"{act}_some"
            names = short_names(chosen.whole, group, lang)
            said = text(f"compare.acts_{done}", lang, n=number(len(proposals), lang), names=names)
            parts.append(said if together else said + _named(proposals, lang))
            lines |= {proposal.line for proposal in proposals}
    return ActSentence(text("compare.acts", lang, parts="; ".join(parts)), tuple(sorted(lines))) if parts else None


def _named(proposals: tuple[Proposal, ...], lang: str) -> str:
    if len(proposals) > NAMED_AT_MOST:
        return ""
    return text("compare.act_names", lang, names=listing([quoted(one.name.in_language(lang), lang) for one in proposals], lang))
