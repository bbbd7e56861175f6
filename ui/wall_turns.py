"""Where in a presentation one is, and what comes after and before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from slides.run_of_show import RunOfShow
from slides.view import View

LAST = "last"
"""The step that one comes to from behind."""


@dataclass(frozen=True)
class Spot:
    """A slide in a presentation.

    Attributes
    ----------
    view
        The one that is shown, as the address has it.
    run
        What it is presented as part of; empty where it is shown alone.
    at
        Its place in the run, 1..n; 0 where it is shown alone.
    step, steps
        Which of the view's slides it is, 1..steps.
    """

    view: View
    run: RunOfShow
    at: int
    step: int
    steps: int

    def turned(self, by: int) -> "Spot | None":
        """One slide on (by = 1) or back (−1) within the view; None where another view comes then, or none."""
        step = self.step + by
        return replace(self, step=step) if 1 <= step <= self.steps else None

    def beyond(self, by: int) -> "tuple[View, dict[str, str]] | None":
        """The view before or after this one, with its place and where it begins; None at the ends."""
        at = self.at + by
        if not self.at or not 1 <= at <= len(self.run.views):
            return None
        return self.run.views[at - 1], {"at": str(at), **({"step": LAST} if by < 0 else {})}


def chosen_step(wanted: str, steps: int) -> int | None:
    """The step that an address names, 1..steps; None where there is no such."""
    if wanted == LAST:
        return steps
    return int(wanted) if wanted.isascii() and wanted.isdecimal() and 1 <= int(wanted[:9]) <= steps else None


def presented(view: View, token: str, place: Mapping[str, str]) -> dict[str, str | list[str]]:
    """The parameters of a view's address in presentation mode."""
    own: dict[str, str | list[str]] = {name: list(values) for name, values in view.parameters.items()}
    return own | {"present": "1", "run": token} | dict(place)
