"""Who may write a joint input with whom, as a reader chooses it: the group, where groups are looked for, and what is enough."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from analysis.frames import stance_matrix
from analysis.narrow import Selection, ordered_actors
from analysis.partners import Partner, partners, signatories
from analysis.platforms import Platform, shared_platforms
from loaders.positions import Positions


@dataclass(frozen=True)
class JointInput:
    """What the reader has chosen.

    Attributes
    ----------
    group
        The asking actor and those chosen beside it; empty where nobody is chosen.
    shown
        What is left under the filters, and always the group.
    searched
        Where groups are looked for: `shown`, or fewer of its actors.
    least
        So many claims in common are enough.
    backers
        So many of the group must be for: 1 to all of them; 2 unless the reader says otherwise, for one alone 1.
    """

    asking: str | None
    group: tuple[str, ...]
    shown: Selection
    searched: Selection
    least: int
    backers: int


def group_of(asking: str | None, partners_chosen: Sequence[str]) -> tuple[str, ...]:
    """The asking actor, where one asks, and those chosen beside it, each once."""
    return tuple(dict.fromkeys(actor for actor in (asking, *partners_chosen) if actor))


def usual_backers(members: int) -> int:
    """How many of a group must be for where the reader does not say."""
    return min(2, max(1, members))


def among_all(positions: Positions, asking: str | None, filtered: Collection[str]) -> bool:
    """Whether groups are looked for among everybody in any case: actors are filtered, or one asks that cannot sign."""
    return bool(filtered) or bool(asking and not signatories(positions, [asking]))


def where_to_look(
    positions: Positions, group: Sequence[str], filtered: Selection, everyone: bool
) -> tuple[Selection, Selection]:
    """What is shown, and where groups are looked for: among those that can sign, and the group itself, or among everybody."""
    actors = ordered_actors(positions, actors={*filtered.actors, *group}) if filtered.actors else tuple(group)
    signing = {*signatories(positions, actors), *group}
    shown = filtered.in_order(actors)
    return shown, shown.in_order(tuple(actor for actor in actors if everyone or actor in signing))


def platforms_among(positions: Positions, chosen: JointInput) -> list[Platform]:
    """The groups that stand together; raises PlatformLimitError where they are too many to try."""
    matrix = stance_matrix(positions, chosen.searched.claims, chosen.searched.actors)
    return shared_platforms(matrix, chosen.least, chosen.asking)


def possible_partners(positions: Positions, chosen: JointInput) -> tuple[list[Partner], list[Partner]]:
    """Those beside the asking actor alone, and those beside the whole group; none where there is nobody to be beside."""
    matrix = stance_matrix(positions, chosen.shown.claims, chosen.shown.actors)
    alone = partners(matrix, [chosen.asking], 1) if chosen.asking else []
    if chosen.group == (chosen.asking,):
        return alone, alone
    return alone, partners(matrix, chosen.group, chosen.backers) if chosen.group else []
