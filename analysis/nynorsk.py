"""The nynorsk of this field of policy in the words of bokmål, so that a search in one finds the other.

Only what differs in more than its ending stands here: endings fall away with the stem. It is a short list and no dictionary;
each of its lines is there for the sake of words that stand in the data or are likely to be asked for.
"""

import re

WHOLE = {
    "berre": "bare",
    "betre": "bedre",
    "dei": "de",
    "desse": "disse",
    "difor": "derfor",
    "ein": "en",
    "eit": "et",
    "fleire": "flere",
    "frå": "fra",
    "gjere": "gjøre",
    "ho": "hun",
    "ikkje": "ikke",
    "kor": "hvor",
    "korleis": "hvordan",
    "kva": "hva",
    "kven": "hvem",
    "kvifor": "hvorfor",
    "leggje": "legge",
    "meir": "mer",
    "mykje": "mye",
    "noko": "noe",
    "opne": "åpne",
    "saman": "sammen",
    "sjølv": "selv",
    "vere": "være",
    # forms of one word that are too short to lose their endings
    **dict.fromkeys(("auka", "auke", "aukar", "aukast", "øker", "økes", "økt", "økte"), "øke"),
    **dict.fromkeys(("eiga", "eige", "eigen", "eigne", "eget", "egne"), "egen"),
}
"""Words that differ as a whole."""
PARTS = {
    "anbod": "anbud",
    "berekraft": "bærekraft",
    "eining": "enhet",
    "forsking": "forskning",
    "framtid": "fremtid",
    "førebygg": "forebygg",
    "heim": "hjem",
    "hjemm": "hjem",
    "kvardag": "hverdag",
    "leiar": "leder",
    "løysing": "løsning",
    "løyving": "bevilgning",
    "medlemm": "medlem",
    "medverknad": "medvirkning",
    "mogleg": "mulig",
    "moglegheit": "mulighet",
    "pleiar": "pleier",
    "sjuk": "syk",
    "tenest": "tjenest",
    "tilbod": "tilbud",
    "tilsett": "ansatt",
    "tryggleik": "sikkerhet",
    "undersøking": "undersøkelse",
    "verkemid": "virkemid",
    "verksemd": "virksomhet",
    "åtvar": "advar",
}
"""Parts that differ wherever in a word they stand, as in «helsetenesta»."""
_PART = re.compile("|".join(sorted(PARTS, key=len, reverse=True)))


def in_bokmaal(word: str) -> str:
    """A word in small letters as bokmål writes it; one that is not on the list stays as it is."""
    return WHOLE.get(word) or _PART.sub(lambda found: PARTS[found[0]], word)
