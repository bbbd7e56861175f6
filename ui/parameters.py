"""Which page reads which parameters of the address, and how often each may stand there."""

EVERYWHERE = ("lang", "unshared", "open", "piece", "run", "present", "print", "at", "step", "path")
"""What every page reads."""
_NARROWED = ("theme", "kind", "actor")
READ_BY: dict[str, tuple[str, ...]] = {
    "overview": (),
    "search": ("q",),
    "actor": ("who",),
    "theme": ("about",),
    "claim": ("claim",),
    "compare": ("between", "theme", "claim"),
    "matrix": (*_NARROWED, "claim", "level", "order"),
    "network": (*_NARROWED, "focus", "sign", "strong"),
    "agreement": (
        *(*_NARROWED, "claim", "order", "view", "least", "above"),
        *("measure", "normalise", "observed", "pair"),
    ),
    "coalition": ("claim", "theme", "body", "asking", "assume", "persuadable"),
    "platforms": (*_NARROWED, "asking", "partner", "backers", "least", "among", "pair"),
    "recommendation": ("proposal",),
    "brief": ("claim", "body", "asking", "assume"),
    "sources": ("source", "part"),
}
"""Page → what it reads besides."""
SUBJECT = {
    **{"search": "q", "actor": "who", "theme": "about", "claim": "claim", "compare": "between"},
    **{"coalition": "claim", "platforms": "asking", "recommendation": "proposal", "sources": "source"},
}
"""Page → the parameter that says what it is about."""
REPEATED = ("theme", "kind", "actor", "claim", "sign", "assume", "partner", "between")
"""Parameters that may stand several times; of every other one the first holds."""
SWITCHES = ("unshared", "strong", "persuadable", "observed", "present", "print")
"""Parameters that are on (1) or off."""


def reads(page: str) -> tuple[str, ...]:
    """All that a page reads of its address."""
    return (*READ_BY[page], *EVERYWHERE)


def has_one(page: str, name: str) -> bool:
    """Whether a page reads one value of a parameter only."""
    return name not in REPEATED or (page, name) == ("claim", "claim")
