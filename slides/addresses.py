"""What an address can name. These names are frozen: a run of show that was saved years ago still opens."""

from slides.view import KEPT_OUT

PAGES = (
    *("overview", "search", "actor", "theme", "claim", "compare", "matrix", "network", "agreement"),
    *("coalition", "platforms", "recommendation", "brief", "sources"),
)
PARAMETERS = (
    *("lang", "theme", "kind", "actor", "level", "order", "unshared", "asking", "body"),
    *("claim", "sign", "strong", "focus", "assume", "persuadable", "least", "above", "view"),
    *("measure", "normalise", "observed", "partner", "backers", "among", "proposal"),
    *("who", "about", "between", "q", "source", "part"),
)
"""Parameters that are part of a view."""
ALLOWED = frozenset((*PARAMETERS, *KEPT_OUT))
"""What may stand in the address of a view; of `KEPT_OUT` nothing is kept."""
