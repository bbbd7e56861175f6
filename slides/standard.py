"""The standard set: a run of show on what an actor asks for, from the overview to the words that each claim rests on."""

from collections.abc import Sequence

from analysis.formal_positions import proposals_on
from loaders.positions import Positions
from slides.run_of_show import MOST_VIEWS, RunOfShow
from slides.view import View
from words import LANGUAGES


def standard_run(positions: Positions, actor: str, claims: Sequence[str], body: str, lang: str) -> RunOfShow:
    """Overview, matrix of themes, coalition on the claims, remark and recommendation on their proposals, and each claim.

    Where a view for each claim would be more than a run of show holds, the matrix of the claims stands in their place, and so
    does the overview of all proposals in the place of each.

    Parameters
    ----------
    actor
        Id of whose demands they are; empty where it is nobody's.
    claims
        Ids; without any, the coalition is that of all demands, and there are no proposals and no claims.
    body
        Id of the assembly whose seats are counted; empty for today's.
    """
    chosen = tuple(dict.fromkeys(claims))
    shared = View("overview").given(lang="" if lang == LANGUAGES[0] else lang).parameters
    first = [
        View("overview", shared),
        View("matrix", shared),
        View("coalition", shared).given(asking=actor, claim=chosen, body=body),
    ]
    proposals = [View("recommendation", shared).given(proposal=one.id) for one in proposals_on(positions, chosen)]
    if len(first) + len(proposals) >= MOST_VIEWS:
        proposals = [View("recommendation", shared)]
    evidence = [View("claim", shared).given(claim=claim) for claim in chosen]
    if len(first) + len(proposals) + len(evidence) > MOST_VIEWS:
        evidence = [View("matrix", shared).given(level="claims", claim=chosen)]
    return RunOfShow((*first, *proposals, *evidence))
