"""What is said of a comparison that a reader has chosen: the sum-up, how near they are, and who has said nothing of it."""

from analysis.compared import Compared
from words.comparison import agreement_words, difference, group_text, summary, within_words
from words.running_names import short_names
from words.sentences import Sentence
from words.silence import silence_words


def sum_up(chosen: Compared, lang: str) -> Sentence:
    """On how many claims they stand against each other, on one side, weigh, or have not all spoken."""
    within = within_words(chosen.whole, chosen.themes, chosen.some_claims, lang)
    return summary(chosen.shown, chosen.found, within, lang)


def parting(chosen: Compared, lang: str) -> Sentence | None:
    """What sets them against each other, by name; None where that is too much for a sentence, or nothing."""
    return difference(chosen.shown, chosen.found, lang)


def likeness(chosen: Compared, lang: str) -> list[Sentence]:
    """Of two their agreement; of more how much of it is one text. Each with shared text and without."""
    if len(chosen.actors) > 2:
        return group_text(chosen.found, chosen.beside, chosen.without_shared, lang)
    return agreement_words(chosen.whole, chosen.pair, chosen.pair_beside, lang)


def silent_members(chosen: Compared, lang: str) -> list[str]:
    """Who has no stance on any of the claims, and why, one text for each."""
    heard = {stance.actor for stance in chosen.shown.stances if stance.claim in chosen.selection.claims}
    return [
        f"{short_names(chosen.shown, (actor,), lang)}: {silence_words(chosen.shown, actor, chosen.selection.claims, lang)}"
        for actor in chosen.actors
        if actor not in heard
    ]
