"""What is said of one pair of actors: its figures with and without the text they share, and why that text is the same."""

from analysis.agreements import Agreements
from analysis.pair_stances import Pair
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.agreement import index, sides_words
from words.sentences import Sentence, ids_of


def pair_figures(positions: Positions, found: Agreements, pair: Pair, lang: str) -> Sentence:
    """Sides, and agreement beside what chance would give on the same claims."""
    ids = ids_of([stance for both in pair.stances for stance in both])
    parts = [f"{sides_words(positions, pair, found.without_shared, lang)}."]
    if pair.n:
        values = {"index": index(pair.agreement, lang), "chance": index(found.chance_of(pair), lang)}
        parts.append(text("agreement.on_same_claims", lang, **values))
    return Sentence("agreement", " ".join(parts), ids)


def why_one_text(positions: Positions, one: Stance, other: Stance, lang: str) -> str:
    """Why the deciding evidence of two stances is the same text: spoken together, endorsed by one, or by both."""
    short = {stance.actor: positions.actor[stance.actor].short.in_language(lang) for stance in (one, other)}
    for who, speaker in ((one, other), (other, one)):
        words = who.deciding.endorses
        if words is not None and words.speaker == speaker.actor:
            return text("agreement.why_endorses", lang, who=short[who.actor], speaker=short[speaker.actor])
    if other.actor in one.deciding.joint_with or one.actor in other.deciding.joint_with:
        return text("agreement.why_joint", lang, one=short[one.actor], other=short[other.actor])
    words = one.deciding.endorses
    if words is None:
        raise ValueError(f"{one.id} and {other.id} share no text")
    return text("agreement.why_both", lang, speaker=positions.actor[words.speaker].short.in_language(lang))
