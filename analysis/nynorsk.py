"""The nynorsk of this field of policy in the words of bokmål, so that a search in one finds the other.

Only what differs in more than its ending stands here: endings fall away with the stem. It is a short list and no dictionary;
each of its lines is there for the sake of words that stand in the data or are likely to be asked for.
"""

import re

WHOLE = {
    "berre": "bare",
    "betre": "bedre",
    "born": "barn",
    "dei": "de",
    "desse": "disse",
    "difor": "derfor",
    "ein": "en",
    "eit": "et",
    "fleire": "flere",
    "frå": "fra",
    "gje": "gi",
    "gjere": "gjøre",
    "gjev": "gir",
    "grøn": "grønn",
    "grøne": "grønne",
    "ho": "hun",
    "ikkje": "ikke",
    "innan": "innen",
    "kjem": "kommer",
    "kor": "hvor",
    "korleis": "hvordan",
    "kva": "hva",
    "kvar": "hver",
    "kven": "hvem",
    "kvifor": "hvorfor",
    "leggje": "legge",
    "løn": "lønn",
    "meir": "mer",
    "mykje": "mye",
    "noko": "noe",
    "nokre": "noen",
    "opne": "åpne",
    "saman": "sammen",
    "same": "samme",
    "sjølv": "selv",
    "utan": "uten",
    "vere": "være",
    "vert": "blir",
    # forms of one word that are too short to lose their endings
    **dict.fromkeys(("auka", "auke", "aukar", "aukast", "øker", "økes", "økt", "økte"), "øke"),
    **dict.fromkeys(("eiga", "eige", "eigen", "eigne", "eget", "egne"), "egen"),
}
"""Words that differ as a whole."""
PARTS = {
    "anbod": "anbud",
    "arbeidar": "arbeider",
    "berekraft": "bærekraft",
    "brukar": "bruker",
    "byggjar": "bygger",
    "eigarskap": "eierskap",
    "eining": "enhet",
    "forskar": "forsker",
    "forsking": "forskning",
    "framsteg": "fremskritt",
    "framtid": "fremtid",
    "førebygg": "forebygg",
    "gjevar": "giver",
    "hald": "hold",
    "heilskap": "helhet",
    "heim": "hjem",
    "hjemm": "hjem",
    "høg": "høy",
    "høgare": "høyere",
    "kvardag": "hverdag",
    "leiar": "leder",
    "løysing": "løsning",
    "løyving": "bevilgning",
    "lågare": "lavere",
    "medlemm": "medlem",
    "medverknad": "medvirkning",
    "mogleg": "mulig",
    "moglegheit": "mulighet",
    "mottakar": "mottaker",
    "oppgåv": "oppgav",
    "pleiar": "pleier",
    "raud": "rød",
    "rettleiing": "veiledning",
    "sjuk": "syk",
    "skular": "skoler",
    "skule": "skole",
    "tenest": "tjenest",
    "tidlegare": "tidligere",
    "tilbod": "tilbud",
    "tilsett": "ansatt",
    "tryggleik": "sikkerhet",
    "undersøking": "undersøkelse",
    "verkemid": "virkemid",
    "verksemd": "virksomhet",
    "vidare": "videre",
    "åtvar": "advar",
}
"""Parts that differ wherever in a word they stand, as in «helsetenesta»."""
_PART = re.compile("|".join(sorted(PARTS, key=len, reverse=True)))


def in_bokmaal(word: str) -> str:
    """A word in small letters as bokmål writes it; one that is not on the list stays as it is."""
    return WHOLE.get(word) or _PART.sub(lambda found: PARTS[found[0]], word)
