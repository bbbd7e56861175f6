"""A view of the dashboard: a page and its parameters, as an address has them, with the title that a speaker gives it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs, urlencode

from words import LANGUAGES

KEPT_OUT = ("present", "print", "run", "at", "step", "open", "piece", "pair", "path")
"""Parameters that say how a view is shown, or what lies over it: no part of the view."""


@dataclass(frozen=True)
class View:
    """A view.

    Attributes
    ----------
    page
        Its path without a slash: overview, matrix …
    parameters
        Name → values, as the address has them; ids may be unknown (`slides.ids`).
    title
        The speaker's own; an empty text where the finding is the headline.
    """

    page: str
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    title: str = ""

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a parameter; () where it is not given."""
        return self.parameters.get(name, ())

    def first(self, name: str, default: str = "") -> str:
        """The first value of a parameter, or the default."""
        return next(iter(self.all(name)), default)

    @property
    def lang(self) -> str:
        """Its language: Bokmål where none is said, or an unknown one."""
        said = self.first("lang")
        return said if said in LANGUAGES else LANGUAGES[0]

    @property
    def address(self) -> str:
        """«matrix?theme=standards&lang=en»: page and query."""
        query = urlencode({name: values for name, values in self.parameters.items() if values}, doseq=True, safe="/:")
        return f"{self.page}?{query}" if query else self.page

    def given(self, **parameters: str | tuple[str, ...]) -> "View":
        """The same with other values of some parameters; an empty one is left out."""
        values = {name: (value,) if isinstance(value, str) and value else tuple(value) for name, value in parameters.items()}
        return replace(self, parameters={name: value for name, value in {**self.parameters, **values}.items() if value})


def view_of(address: str, title: str = "") -> View:
    """The view that an address («matrix?theme=a», «/matrix?theme=a») leads to; an empty path is the overview."""
    path, _, query = address.partition("?")
    given = parse_qs(query, max_num_fields=400)
    kept = {name: tuple(dict.fromkeys(values)) for name, values in given.items() if name not in KEPT_OUT}
    return View(path.strip("/") or "overview", kept, title)
