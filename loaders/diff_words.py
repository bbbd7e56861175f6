"""What fields and values are called where changes are told of (in Bokmål, as all that a loader says)."""

import unicodedata
from dataclasses import dataclass
from typing import Any

from loaders.diff_tree import Graded, Node
from loaders.model import Basis, Bilingual, Level

LANGUAGES = {"nb": "bokmål", "en": "engelsk"}
LABELS = {
    "accessed": "hentet",
    "actor": "aktør",
    "actors": "aktører med egne ord",
    "against": "stemmer mot",
    "axis": "akse",
    "behind_quote": "sitat om hvem som står bak",
    "claim": "påstand",
    "colour": "farge",
    "contact": "kontakt",
    "date": "dato",
    "endorses": "det aktøren stiller seg bak",
    "evidence": "belegg",
    "file": "tekstfil",
    "for": "stemmer for",
    "formerly": "tidligere id-er",
    "from": "fra",
    "id": "id",
    "joint_with": "sammen med",
    "kind": "type",
    "language": "språkform",
    "machine_scan": "maskinlest",
    "members": "medlem",
    "minority_proposal_by": "fremmet på nytt av",
    "motion_by": "fremmet av",
    "name": "navn",
    "note": "notat",
    "number_in_motion": "nummer i representantforslaget",
    "number_in_report": "nummer i innstillingen",
    "order": "plass fra venstre",
    "outcome": "utfall",
    "page": "side",
    "parties": "partier",
    "party": "parti",
    "polarity": "polaritet",
    "publisher": "utgiver",
    "quote": "sitat",
    "reason": "grunn",
    "recommendation": "tilråding",
    "remarks_against": "merknad mot",
    "remarks_for": "merknad for",
    "replaced_by": "erstattet av",
    "reported_by": "gjengitt av",
    "retired": "tatt ut av bruk",
    "role": "verv",
    "roll_call": "avstemning",
    "schema": "skjema",
    "seats": "plasser",
    "section": "avsnitt",
    "short": "kortnavn",
    "silence_note": "notat om taushet",
    "source": "kilde",
    "speaker": "den som sa det",
    "stance": "standpunkt",
    "theme": "tema",
    "title": "tittel",
    "total": "plasser i alt",
    "until": "til",
    "updated": "oppdatert",
    "url": "nettadresse",
    "what": "hva",
    "why": "hvorfor",
    "wording": "ordlyd",
}
"""By key in the file. A key that is not here is called by itself."""
LEVELS = {
    Level.SUPPORTS: "støtter",
    Level.PARTLY: "støtter delvis",
    Level.WEIGHS: "avveier",
    Level.SCEPTICAL: "skeptisk",
    Level.OPPOSES: "avviser",
}
BASES = {Basis.CONDITION: "på vilkår", Basis.AIM: "målet", Basis.PROBLEM: "peker på problemet"}
BY_PARTY = {"seats": "for", "for": "fra", "against": "fra"}
"""Maps by party, and the word that stands before the party."""
NONE = "ingen"
NEVER_ESCAPED = frozenset("æøåÆØÅ«»–—…’“”−")


@dataclass(frozen=True)
class Section:
    """What the entries of a section are called: one, several, a certain one; and «new» of one."""

    heading: str
    one: str
    many: str
    the: str
    new: str


SECTIONS = {
    "stances": Section("Standpunkter", "standpunkt", "standpunkter", "standpunktet", "nytt"),
    "claims": Section("Påstander", "påstand", "påstander", "påstanden", "ny"),
    "proposals": Section("Forslag", "forslag", "forslag", "forslaget", "nytt"),
    "actors": Section("Aktører", "aktør", "aktører", "aktøren", "ny"),
    "themes": Section("Temaer", "tema", "temaer", "temaet", "nytt"),
    "bodies": Section("Organer", "organ", "organer", "organet", "nytt"),
    "sources": Section("Kilder", "kilde", "kilder", "kilden", "ny"),
    "corrections": Section("Rettelser", "rettelse", "rettelser", "rettelsen", "ny"),
    "head": Section("Filen selv", "linje om filen", "linjer om filen", "filen", "ny"),
}


def place_words(path: tuple[str | int, ...]) -> str:
    """`belegg 2, sitat`, `ordlyd (engelsk)`, `plasser for «krf»`."""
    words = ""
    for above, step in zip((None, *path), path, strict=False):
        if isinstance(step, int):
            words += f" {step}"
        elif above in BY_PARTY:
            words += f" {BY_PARTY[above]} «{step}»"
        elif step in LANGUAGES and above is not None:
            words += f" ({LANGUAGES[step]})"
        else:
            words += f"{', ' if words else ''}{LABELS.get(step, step)}"
    return words


def value_words(value: Any) -> str:
    """A value as it is told of, in full, on one line and harmless to a terminal."""
    if isinstance(value, Graded):
        return LEVELS[value.level] + (f" ({BASES[value.basis]})" if value.basis else "")
    if value is None or value == ():
        return NONE
    if isinstance(value, Node):
        return _node_words(value)
    if isinstance(value, tuple):
        return "; ".join(map(value_words, value)) if isinstance(value[0], Node) else ", ".join(map(value_words, value))
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return f"«{harmless(value)}»" if isinstance(value, str) else str(value)


def _node_words(node: Node) -> str:
    if node.model is Bilingual:
        return " / ".join(value_words(value) for _, value in node.fields)
    if node.model is None:
        return ", ".join(f"{key}: {value}" for key, value in node.fields) or NONE
    # what is quoted or named comes first, whatever the model's order
    first = [key for key in ("quote", "reason", "name", "title", "wording", "what") if key in node.said]
    words = [value_words(node.of[key]) for key in first]
    rest = {key: value for key, value in node.said.items() if key not in (*first, "id")}
    return ", ".join([*words, *(f"{LABELS.get(key, key)}: {value_words(value)}" for key, value in rest.items())])


def both_words(before: Any, after: Any) -> str:
    """`«before» → «after»`; texts that look alike with the signs that nobody sees written out."""
    if isinstance(before, str) and isinstance(after, str) and _looks(before) == _looks(after):
        return f"«{_escaped(before)}» → «{_escaped(after)}»"
    return f"{value_words(before)} → {value_words(after)}"


def harmless(text: str) -> str:
    """A text on one line, with what does not print written out."""
    return "".join(sign if sign.isprintable() else _code(sign) for sign in text)


def _looks(text: str) -> str:
    return unicodedata.normalize("NFKC", "".join(sign for sign in text if sign.isprintable()))


def _escaped(text: str) -> str:
    return "".join(sign if sign.isprintable() and (sign.isascii() or sign in NEVER_ESCAPED) else _code(sign) for sign in text)


def _code(sign: str) -> str:
    return sign.encode("unicode_escape").decode()
