"""Who is against a demand, and who sets conditions for it, in a sentence."""

from collections.abc import Sequence

from analysis.objections import Objections
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.formats import number
from words.running_names import short_names
from words.sentences import Sentence, ids_of


def objections_answer(positions: Positions, found: Objections, lang: str, conditions: bool = True) -> Sentence:
    """«Mot: Sp. Støtter på vilkår: R og SV.»; `conditions` says whether those who set conditions were looked for."""
    if not found.heard:
        return Sentence("objections", text("coalition.objections_nobody", lang))
    if not conditions:
        words = text("coalition.objections_against", lang, against=_names(positions, found.against, lang))
        return Sentence("objections", words, ids_of(found.against or found.heard))
    if found.against or found.conditional:
        names = {name: _names(positions, getattr(found, name), lang) for name in ("against", "conditional")}
        both = dict.fromkeys((*found.against, *found.conditional))
        return Sentence("objections", text("coalition.objections_answer", lang, **names), ids_of(tuple(both)))
    heard = number(len({one.actor for one in found.heard}), lang)
    return Sentence("objections", text("coalition.objections_none", lang, n=heard), ids_of(found.heard))


def _names(positions: Positions, stances: Sequence[Stance], lang: str) -> str:
    actors = list(dict.fromkeys(stance.actor for stance in stances))
    return short_names(positions, actors, lang) if actors else text("coalition.nobody_found", lang)
