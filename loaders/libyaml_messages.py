"""What libyaml says of text that is no YAML, in words that a curator can act on."""

_MESSAGES = (
    ("mapping values are not allowed", "kolon inne i en verdi – sett verdien i anførselstegn"),
    ("could not find expected ':'", "linjen mangler kolon – skriv «nøkkel: verdi», eller filen er kuttet her"),
    (
        "cannot start any token",
        "tegnet kan ikke stå først i en verdi – bruk mellomrom til innrykk, og anførselstegn om verdien",
    ),
    (
        "unexpected end of stream",
        "filen slutter midt i en tekst i anførselstegn – den er kuttet, eller et anførselstegn mangler",
    ),
    ("unknown escape character", "ukjent tegn etter omvendt skråstrek – skriv \\\\ eller bruk enkle anførselstegn"),
    ("found character '%'", "% kan ikke stå først i en verdi – sett verdien i anførselstegn"),
    ("incompatible YAML document", "filen krever en annen versjon av YAML – fjern linjen %YAML"),
    ("undefined tag handle", "merkelapp (!) er ikke tillatt – skriv verdien uten"),
    ("did not find expected <document start>", "tekst etter «...» – den linjen må være den siste"),
    ("did not find expected", "innrykket eller tegnsettingen stemmer ikke med linjene over"),
)


def in_bokmaal(message: str) -> str:
    """The message in Bokmål, with what would mend it."""
    for english, bokmaal in _MESSAGES:
        if english in message:
            return bokmaal
    return f"linjen kan ikke leses som YAML ({message}) – sammenlign med data/TEMPLATE.yaml"
