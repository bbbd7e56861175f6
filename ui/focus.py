"""One actor or theme in focus: `focus=actor:<id>` or `focus=theme:<id>` in the address."""

from loaders.positions import Positions
from ui.choices import offered, pick
from ui.language import language, t


def focus(positions: Positions) -> tuple[str, str] | None:
    """Let the reader put a node in focus; None where all are shown."""
    lang = language()
    themes, actors = offered(positions.themes, "focus", "theme:"), offered(positions.actors, "focus", "actor:")
    nodes = {f"theme:{theme.id}": theme.name.in_language(lang) for theme in themes}
    nodes |= {f"actor:{actor.id}": actor.name.in_language(lang) for actor in actors}
    chosen = pick("focus", t("network.focus"), nodes, t("network.focus_none"))
    kind, _, name = (chosen or "").partition(":")
    return (kind, name) if chosen else None
