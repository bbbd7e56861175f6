"""The actor whose side the reader takes: `asking=<id>` in the address, on every page about whom to turn to."""

from analysis.narrow import ordered_actors
from loaders.positions import Positions
from ui.choices import offered, pick
from ui.language import language, t


def asking(positions: Positions) -> str | None:
    """Let the reader choose an actor; None where none is chosen."""
    actors = ordered_actors(positions, actors=[actor.id for actor in offered(positions.actors, "asking")])
    names = {actor: positions.actor[actor].name.in_language(language()) for actor in actors}
    return pick("asking", t("asking.label"), names, t("asking.none"))
