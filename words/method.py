"""How everything is coded and counted, topic by topic."""

from dataclasses import dataclass

from loaders.model import Correction
from loaders.positions import Positions
from words import text
from words.formats import SIGNS, STEP_NAMES, day

RULES = ("own", "joint", "endorsed", "reported", "newest", "general", "field", "quote", "note")
TOPICS = ("unit", "scale", "rules", "silence", "formal", "seats", "agreement", "shared")


@dataclass(frozen=True)
class Topic:
    """One topic of the method.

    Attributes
    ----------
    name
        One of TOPICS.
    title
        Its heading.
    said
        What is said of it, in Markdown that knows bold words and lists only; never empty. Of the scale, its steps are apart
        (`scale_steps`).
    """

    name: str
    title: str
    said: tuple[str, ...]


def method_topics(lang: str) -> list[Topic]:
    """Every topic, in the order in which they are read."""
    return [Topic(name, text(f"sources.method_{name}_title", lang), _said(name, lang)) for name in TOPICS]


def scale_steps(lang: str) -> dict[int, tuple[str, str]]:
    """Step of the scale, +2 … −2 → its sign and what it means."""
    return {value: (sign, text(f"guide.{STEP_NAMES[value]}", lang)) for value, sign in SIGNS.items()}


def corrections_newest_first(positions: Positions) -> list[Correction]:
    """Those of one day in the order of the file."""
    return sorted(positions.corrections, key=lambda one: one.date, reverse=True)


def correction_words(correction: Correction, lang: str) -> dict[str, str]:
    """When, what and why: the values of `guide.correction`."""
    words = {"what": correction.what.in_language(lang), "why": correction.why.in_language(lang)}
    return {"date": day(correction.date, lang), **words}


def contact_words(positions: Positions, lang: str) -> str:
    """Whom to tell of an error, with the address where there is one."""
    return " ".join([positions.contact.in_language(lang), *([positions.contact_address] if positions.contact_address else [])])


def _said(topic: str, lang: str) -> tuple[str, ...]:
    if topic == "rules":
        return ("\n".join(f"- {text(f'sources.rule_{rule}', lang)}" for rule in RULES),)
    own = text(f"sources.method_{topic}", lang)
    if topic in ("silence", "formal", "shared"):
        return (text(f"guide.{'texts' if topic == 'shared' else topic}", lang), own)
    return (own,)
