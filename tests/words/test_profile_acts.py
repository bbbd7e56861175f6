"""What is said of a party's acts on proposals."""

import pytest

from analysis.formal_positions import FormalPositions, formal_positions
from loaders import Positions, load_positions
from tests.motions import FULL, ROLL_CALL, positions, proposal
from tests.samples import SHIPPED
from words.profile_acts import acts_answer, acts_of


def found(data: Positions) -> list[FormalPositions]:
    return [formal_positions(data, one) for one in data.proposals]


def test_each_act_is_counted_by_itself() -> None:
    data = positions({**FULL, "roll_call": ROLL_CALL}, proposal("8-9-2", claim="hoard"))
    said = acts_answer(data, "rod", found(data), "nb")

    assert said.text == (
        "Av 2 forslag har rod støttet 1 i merknad, skrevet i merknad at partiet ikke støtter 1 av dem og stemt over 1. "
        "rod står bak tilrådingen om at Dokument 8:9 S (2030–2031) som helhet ikke vedtas; det gjelder 1 av de 2 forslagene."
    )
    assert said.lines == (data.proposals[0].line,)
    assert acts_answer(data, "midt", found(data), "en").text == (
        "Of 2 proposals, midt en has put forward 2, repeated 1 in the report, supported 1 in a remark and voted on 1."
    )


def test_party_without_an_act_has_none_known_and_it_rests_on_all_proposals() -> None:
    data = positions(FULL, proposal("8-9-2", claim="hoard"))
    said = acts_answer(data, "fri", found(data), "nb")

    assert said.text == "fri har ingen kjent handling på noen av de 2 forslagene. Hvordan noen stemte, står ikke i kildene."
    assert said.lines == tuple(one.line for one in data.proposals)


def test_acts_on_one_proposal_stand_beside_each_other() -> None:
    data = positions(FULL)
    (one,) = found(data)

    assert acts_of(one, "rod", "nb") == (
        "Støtter det i merknad; støtter det ikke i merknad; står bak tilrådingen om at Dokument 8:9 S (2030–2031) som helhet "
        "ikke vedtas."
    )
    assert acts_of(one, "graa", "nb") == "Ingen handling funnet; partiet hadde ikke noe medlem i komiteen."


def test_retired_party_that_a_proposal_does_not_name_has_no_act() -> None:
    data = positions(proposal(), retired=["graa"])

    assert acts_of(found(data)[0], "graa", "nb") == "Ingen handling funnet."


def test_what_was_recommended_is_said_with_the_number_of_proposals_that_it_concerns() -> None:
    data = load_positions(SHIPPED)
    said = acts_answer(data, "krf", found(data), "nb")
    behind = [one for one in data.proposals if one.recommendation and "krf" in one.recommendation.parties]

    assert said.text == (
        "KrF står bak tilrådingen om at Dokument 8:200 S (2024–2025) som helhet ikke vedtas; det gjelder "
        f"{len(behind)} av de {len(data.proposals)} forslagene. Hvordan noen stemte, står ikke i kildene."
    )
    assert said.lines == tuple(sorted(one.line for one in behind))
    assert "recommendation that Dokument 8:200 S (2024–2025) as a whole not be adopted; that concerns 6 of the 8" in (
        acts_answer(data, "krf", found(data), "en").text
    )


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_answer_is_that_of_the_data(lang: str) -> None:
    data = load_positions(SHIPPED)
    for party in (actor.id for actor in data.actors if actor.kind == "party"):
        said = acts_answer(data, party, found(data), lang)
        acted = [one for one in data.proposals if one.line in said.lines]
        named = {
            "fremmet " if lang == "nb" else "put forward ": [one for one in acted if party in one.motion_by],
            "gjentatt " if lang == "nb" else "repeated ": [one for one in acted if party in one.minority_proposal_by],
        }
        for words, proposals in named.items():
            assert (f"{words}{len(proposals)}" in said.text) == bool(proposals)
