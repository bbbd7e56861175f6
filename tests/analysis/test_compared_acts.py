"""Who of those compared put which proposals to the Storting, beside the proposals themselves."""

import pytest

from analysis.compared_acts import DONE, proposals_by
from analysis.formal_positions import formal_positions
from loaders import Positions, load_positions
from tests.samples import SHIPPED


@pytest.fixture(scope="module")
def shipped() -> Positions:
    return load_positions(SHIPPED)


def ids(found: dict[tuple[str, ...], tuple[object, ...]]) -> dict[tuple[str, ...], int]:
    return {group: len(proposals) for group, proposals in found.items()}


def test_what_two_repeated_together_stands_before_what_one_of_them_did(shipped: Positions) -> None:
    claims = tuple(shipped.claim)

    assert ids(proposals_by(shipped, ("h", "frp"), claims, "moved")) == {("frp",): 6}
    repeated = proposals_by(shipped, ("h", "frp"), claims, "repeated")
    assert list(ids(repeated).items()) == [(("h", "frp"), 4), (("frp",), 2)]
    assert {one.claim for one in repeated[("frp",)]} == {"expand-training-places", "review-technology-use"}
    assert proposals_by(shipped, ("h", "frp"), ["expand-training-places"], "repeated").keys() == {("frp",)}
    assert proposals_by(shipped, ("krf", "ap"), claims, "repeated") == {}


@pytest.mark.parametrize("act", DONE)
def test_each_group_is_who_has_that_act_among_the_formal_positions(shipped: Positions, act: str) -> None:
    actors = ("r", "sv", "sp", "h", "frp")
    found = proposals_by(shipped, actors, tuple(shipped.claim), act)
    grouped = {proposal.id: group for group, some in found.items() for proposal in some}

    for proposal in shipped.proposals:
        done = tuple(one.party for one in formal_positions(shipped, proposal).parties if act in one.acts)
        assert grouped.get(proposal.id, ()) == tuple(actor for actor in actors if actor in done)
