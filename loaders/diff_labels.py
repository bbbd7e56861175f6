"""What sections, fields and codes are called where changes are told of (in Bokmål, as all that a loader says)."""

from dataclasses import dataclass

from loaders.model import Basis, Level

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
    "contact_address": "kontaktadresse",
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
CODES = {
    "kind": {
        "union": "fagforening",
        "employers": "arbeidsgiverorganisasjon",
        "industry-association": "bransjeforening",
        "council": "råd",
        "government": "regjering",
        "party": "parti",
        "budget-input": "innspill til statsbudsjettet",
        "hearing-input": "høringsinnspill",
        "joint-policy-paper": "felles politisk dokument",
        "policy-paper": "politisk dokument",
        "committee-report": "innstilling fra en komité",
        "ministers-letter": "brev fra statsråden",
        "plenary": "plenum",
        "committee": "komité",
    },
    "language": {"nb": "bokmål", "nn": "nynorsk"},
    "outcome": {"adopted": "vedtas", "not-adopted": "vedtas ikke"},
    "role": {"leader": "leder", "rapporteur": "saksordfører"},
}
"""Field → each of its codes in words."""
DIRECTIONS = {1: "i aksens retning", -1: "mot aksens retning", 0: "verken i eller mot aksens retning"}
"""Polarity → which way support for the claim points."""
MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
ORDINALS = ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende")
BY_ORDINAL = ("remarks_for", "remarks_against")
"""Lists whose items are counted before their name: «merknad for 1» would read as a remark for something."""
BY_PARTY = {"seats": "for", "for": "fra", "against": "fra"}
"""Maps by party, and the word that stands before the party."""
NONE = "ingen"


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
