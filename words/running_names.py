"""Names within a sentence: «regjeringen» is small there, and in English what is a common noun has an article."""

from collections.abc import Sequence

from loaders.model import Body
from loaders.positions import Positions
from words.formats import listing
from words.names import Name, within

_ARTICLE = "The "
_COMMON_NOUNS = (
    *("Government", "Council", "Party", "Committee", "Ministry", "Directorate"),
    *("Association", "Organisation", "Union", "Board"),
)
"""How an English name ends that is made of words for things, and so has an article."""
_COMMON_BEGINNINGS = ("Confederation of ", "Ministry of ", "Directorate of ")
"""How such a name begins where its thing stands first."""
_GOVERNMENT = "Regjering"
"""How the Norwegian name of a government begins that is a common noun."""


def short_name(positions: Positions, actor: str, lang: str) -> Name:
    """An actor, in short: «Regjeringen», and within a sentence «regjeringen»."""
    return running(positions.actor[actor].short.in_language(lang), lang)


def short_names(positions: Positions, actors: Sequence[str], lang: str) -> str:
    """Actors, in short: «NITO, NSF og Ap»."""
    return listing([short_name(positions, actor, lang) for actor in actors], lang)


def full_names(positions: Positions, actors: Sequence[str], lang: str) -> str:
    """Actors by their names in full: «Miljøpartiet De Grønne og Venstre»; in English with their articles within a sentence."""
    return listing([running(positions.actor[actor].name.in_language(lang), lang) for actor in actors], lang)


def in_sentence(positions: Positions, actors: Sequence[str], lang: str) -> str:
    """The same after other words, for what no template of `words.text` puts together."""
    return within(short_names(positions, actors, lang))


def running(name: str, lang: str) -> Name:
    """A name in the forms that it has in a language."""
    if lang == "en":
        bare = name.removeprefix(_ARTICLE)
        article = bare != name or bare.endswith(_COMMON_NOUNS) or bare.startswith(_COMMON_BEGINNINGS)
        inner = bare[:1].lower() + bare[1:] if bare.endswith("overnment") and " " not in bare else bare
        return Name(name, f"the {inner}", f"{_ARTICLE}{inner}") if article else Name(name, name, name)
    return Name(name, name[:1].lower() + name[1:] if name.startswith(_GOVERNMENT) else name, name)


def body_in_sentence(body: Body, lang: str) -> Name:
    """An assembly: «the Storting 2025–2029», with a small article within a sentence."""
    return running(body.name.in_language(lang), lang)
