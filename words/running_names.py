"""Names as they stand within a sentence: in English, «Government» and an assembly have an article there, a small one."""

from collections.abc import Sequence

from loaders.model import Body
from loaders.positions import Positions
from words import text
from words.formats import listing

_ARTICLE = "The "
_NOUN = "overnment"
"""How the short name of a government ends that is a noun and not a name of its own."""


def in_sentence(positions: Positions, actors: Sequence[str], lang: str, opening: bool = False) -> str:
    """«NSF, the Government and Ap», in short; `opening` where they stand first in their sentence."""
    return listing([_name(positions, actor, lang, opening and not place) for place, actor in enumerate(actors)], lang)


def _name(positions: Positions, actor: str, lang: str, opening: bool) -> str:
    entry = positions.actor[actor]
    short = entry.short.in_language(lang)
    if entry.kind != "government" or short.startswith(_ARTICLE) or not short.endswith(_NOUN):
        return short
    return text("actor.government_opening" if opening else "actor.government", lang, who=short)


def body_in_sentence(body: Body, lang: str) -> str:
    """«the Storting 2025–2029»: the article of the name's own is small within a sentence."""
    name = body.name.in_language(lang)
    return f"the {name.removeprefix(_ARTICLE)}" if lang == "en" and name.startswith(_ARTICLE) else name
