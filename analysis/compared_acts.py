"""Which of those compared did the same with proposals in the Storting: acts, which stand beside their stances and are none."""

from collections.abc import Collection, Sequence

from analysis.formal_positions import proposals_on
from loaders.model import Proposal
from loaders.positions import Positions

DONE = ("moved", "repeated")
"""Acts that put a proposal to the Storting, in the order in which they are done."""


def proposals_by(
    positions: Positions, actors: Sequence[str], claims: Collection[str], act: str
) -> dict[tuple[str, ...], tuple[Proposal, ...]]:
    """Those of some actors who together did one of the acts `DONE` → the proposals on the claims with which they did it.

    Whoever else did it with them is not looked at. Groups of most actors come first, then in the order of the proposals;
    a proposal with which none of them did it is left out.
    """
    found: dict[tuple[str, ...], list[Proposal]] = {}
    for proposal in proposals_on(positions, claims):
        doers = proposal.motion_by if act == "moved" else proposal.minority_proposal_by
        group = tuple(actor for actor in actors if actor in doers)
        found.setdefault(group, []).append(proposal)
    found.pop((), None)
    return {group: tuple(found[group]) for group in sorted(found, key=len, reverse=True)}
