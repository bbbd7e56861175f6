"""What of the data a view is about, by its filters, and the columns and cells of actors on slides."""

from analysis.frames import stance_matrix
from analysis.narrow import KINDS, Selection, narrow
from analysis.seriation import likeness_order
from loaders.positions import Positions
from slides.slide import Column
from slides.view import View


def selection_of(positions: Positions, view: View, with_claims: bool = True) -> Selection:
    """What is left under a view's filters, the actors in the order that it asks for; claims are a filter only where said.

    Without a choice of themes, those of the chosen claims.
    """
    claims = view.all("claim") if with_claims else ()
    themes = view.all("theme") or tuple(positions.claim[claim].theme for claim in claims)
    kinds = [kind for kind in view.all("kind") if kind in KINDS]
    found = narrow(positions, themes, kinds, view.all("actor"), claims)
    if view.first("order") != "likeness":
        return found
    return found.in_order(likeness_order(stance_matrix(positions, found.claims, found.actors)))


def number_of(view: View, name: str, numbers: range, default: int) -> int:
    """The whole number that a view gives for a choice, where it is one of the numbers; else the default."""
    said = view.first(name)
    return int(said) if said.isascii() and said.isdigit() and int(said[:9]) in numbers else default


def actor_column(positions: Positions, actor: str, lang: str, group: str = "") -> Column:
    """The head of an actor's column."""
    entry = positions.actor[actor]
    return Column(entry.short.in_language(lang), entry.name.in_language(lang), group, entry.colour)
