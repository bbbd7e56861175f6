"""An actor's own colour, always beside its name and never instead of it."""

from loaders.model import Actor
from ui.markup import tag

_LOOK = "display:inline-block;width:1.4rem;height:0.5rem;margin-right:0.5rem;border:1px solid currentColor;border-radius:2px"


def swatch_html(actor: Actor) -> str:
    """Its colour in a neutral border; nothing where it has none."""
    return tag("span", style=f"{_LOOK};background:{actor.colour}") if actor.colour else ""
