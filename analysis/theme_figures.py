"""How much is known on each theme, how much of it is contested, and who stands where on its axis."""

from dataclasses import dataclass

from analysis.findings import divisions
from analysis.narrow import narrow
from analysis.themes import ThemePosition, ThemeState, theme_positions
from loaders.model import Stance
from loaders.positions import Positions


@dataclass(frozen=True)
class ThemeFigures:
    """One theme among all actors that are not retired.

    Attributes
    ----------
    claims
        Its claims that are not retired.
    contested
        Of these, those that somebody supports and somebody opposes.
    stances
        All known ones on its claims.
    heard, silent
        Actors with a stance on any of them, and the others, in the order in which they are shown.
    """

    theme: str
    claims: tuple[str, ...]
    contested: tuple[str, ...]
    stances: tuple[Stance, ...]
    heard: tuple[str, ...]
    silent: tuple[str, ...]


def theme_figures(positions: Positions, theme: str) -> ThemeFigures:
    """The figures of a theme; of a retired one too."""
    shown = narrow(positions, themes=[theme])
    found = divisions(positions, shown)
    stances = tuple(stance for one in found for stance in one.known)
    actors = {stance.actor for stance in stances}
    return ThemeFigures(
        theme,
        shown.claims,
        tuple(one.claim for one in found if one.supporting and one.opposing),
        stances,
        tuple(actor for actor in shown.actors if actor in actors),
        tuple(actor for actor in shown.actors if actor not in actors),
    )


def on_axis(positions: Positions, figures: ThemeFigures) -> dict[str, ThemePosition]:
    """The place of each actor that is heard, from the positive end of the axis to the negative one.

    Who is for on one claim and against on another has no place between the two, and stands after those who have one; last
    stands who has spoken only beside the axis. Of two equals the one whose place rests on more claims comes first.
    """
    found = {actor: one for (_, actor), one in theme_positions(positions, [figures.theme], figures.heard).items()}
    return dict(sorted(found.items(), key=lambda item: _place(item[1])))


def _place(one: ThemePosition) -> tuple[int, float, int]:
    without = {ThemeState.SPLIT: 1, ThemeState.BESIDE: 2}.get(one.state, 0)
    return without, 0.0 if without else -one.score, -one.n
