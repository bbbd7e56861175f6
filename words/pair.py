"""What is said of one pair of actors: its figures with and without the text they share, and why that text is the same."""

from analysis.agreements import Agreements
from analysis.pair_stances import Pair
from analysis.texts import also_shared, endorses_said
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.agreement import index, sides_words
from words.formats import number
from words.running_names import short_name
from words.sentences import Sentence, ids_of


def pair_figures(positions: Positions, found: Agreements, pair: Pair, lang: str) -> Sentence:
    """Sides, and agreement beside what chance would give on the same claims."""
    ids = ids_of([stance for both in pair.stances for stance in both])
    parts = [f"{sides_words(positions, pair, found.without_shared, lang)}."]
    if pair.n:
        values = {"index": index(pair.agreement, lang), "chance": index(found.chance_of(pair), lang)}
        parts.append(text("agreement.on_same_claims", lang, **values))
    return Sentence("agreement", " ".join(parts), ids)


def independent_words(pair: Pair, lang: str) -> Sentence:
    """Of a pair whose deciding texts are all its own: so it is; and on how many claims other words of theirs are shared."""
    also = [both for both in pair.stances if also_shared(*both)]
    parts = [text("agreement.independent", lang)]
    parts += [text("agreement.also_shared", lang, n=number(len(also), lang))] if also else []
    return Sentence("text", " ".join(parts), ids_of([stance for both in also for stance in both]))


def why_one_text(positions: Positions, one: Stance, other: Stance, lang: str) -> str:
    """Why the deciding evidence of two stances is the same text: spoken together, endorsed by one, or by both."""
    short = {stance.actor: short_name(positions, stance.actor, lang) for stance in (one, other)}
    for who, speaker in ((one, other), (other, one)):
        if endorses_said(who.deciding, speaker.actor, speaker.deciding):
            return text("agreement.why_endorses", lang, who=short[who.actor], speaker=short[speaker.actor])
    if other.actor in one.deciding.joint_with or one.actor in other.deciding.joint_with:
        return text("agreement.why_joint", lang, one=short[one.actor], other=short[other.actor])
    words = one.deciding.endorses
    if words is None:
        raise ValueError(f"{one.id} and {other.id} share no text")
    return text("agreement.why_both", lang, speaker=short_name(positions, words.speaker, lang))
