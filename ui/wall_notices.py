"""What a reader is told where the address of a slide names something that the data does not have, or has by another name."""

from collections.abc import Sequence

from loaders.positions import Positions
from slides.ids import SECTION_OF, Unknown
from slides.view_names import called
from ui.choices import chosen, offered, resolved
from ui.language import language

_FOCUS = {"theme": "themes", "actor": "actors"}


def tell_of_ids(positions: Positions, unknown: Sequence[Unknown]) -> None:
    """Name what the address has wrong, as the pages do; `unknown` is what had to be left out of the view."""
    for name, section in SECTION_OF.items():
        _tell(positions, name, {"": section})
    _tell(positions, "focus", {f"{kind}:": section for kind, section in _FOCUS.items()})
    for one in unknown:
        if one.name not in (*SECTION_OF, "focus"):
            resolved(one.name, one.value, {})


def _tell(positions: Positions, name: str, sections: dict[str, str]) -> None:
    """Of one parameter; `sections` are those that its ids are from, by what stands before an id."""
    known: dict[str, str] = {}
    for prefix, section in sections.items():
        entries = offered(getattr(positions, section), name, prefix)
        known |= {f"{prefix}{one.id}": called(positions, section, one.id, language()) for one in entries}
    chosen(name, known)
