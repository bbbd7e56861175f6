"""Who stands nearest to an actor and furthest from it, with how many claims that rests on."""

from analysis.agreements import Agreements
from analysis.narrow import stances_in
from loaders.positions import Positions
from words import text
from words.agreement import extremes_words, index, shared
from words.formats import number
from words.running_names import short_names
from words.sentences import Sentence, ids_of


def company_answer(positions: Positions, found: Agreements, actor: str, least: int, lang: str) -> Sentence:
    """Nearest and furthest among those that share enough claims with an actor, beside what chance would give.

    A pair that is near because both stand behind one text does not lead. `found` are the actor's own pairs; the sentence rests
    on the stances of everybody on the claims: chance is theirs.
    """
    enough, limit = found.with_at_least(least), shared(least, lang)
    name = short_names(positions, [actor], lang)
    if not found.pairs:
        return Sentence("company", text("actor.only_actor", lang, actor=name))
    if not enough:
        return Sentence("company", text("actor.nobody_near", lang, actor=name, shared=limit))
    parts = [text("actor.company_unshared", lang, actor=name)] if found.without_shared else []
    parts += extremes_words(positions, found, least, lang, actor)
    parts.append(text("agreement.chance", lang, chance=index(found.chance, lang)))
    parts.append(text("actor.compared", lang, n=number(len(enough), lang), actor=name, shared=limit))
    return Sentence("company", " ".join(parts), ids_of(stances_in(positions, found.selection)))


def too_few(positions: Positions, found: Agreements, actor: str, least: int, lang: str) -> str:
    """Who shares too few claims with an actor to be placed; empty where nobody does."""
    rest = [pair for pair in found.pairs if pair.n < least]
    others = [pair.other if pair.one == actor else pair.one for pair in rest]
    if not others:
        return ""
    return text("actor.too_few", lang, names=short_names(positions, others, lang), least=number(least, lang))
