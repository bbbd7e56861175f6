"""What a party's acts are called, and the cell in which they stand."""

from functools import cache

import pytest

from analysis.formal_positions import formal_positions
from loaders import Positions, load_positions
from tests.motions import FULL, ROLL_CALL, positions, proposal
from tests.samples import SHIPPED
from words.acts import act_cell, named_proposal, numbers

languages = pytest.mark.parametrize("lang", ["nb", "en"])


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


@pytest.mark.parametrize(
    ("fields", "nb", "en"),
    [
        ({"number_in_motion": 3}, "punkt 3 i representantforslaget", "point 3 of the motion"),
        ({"number_in_report": 7}, "forslag 7 i innstillingen", "proposal 7 (“Forslag 7”) in the report"),
        (
            {"number_in_motion": 3, "number_in_report": 7},
            "punkt 3 i representantforslaget og forslag 7 i innstillingen",
            "point 3 of the motion and proposal 7 (“Forslag 7”) in the report",
        ),
    ],
)
def test_a_proposal_has_both_of_its_numbers(fields: dict[str, int], nb: str, en: str) -> None:
    entry = positions(proposal(**fields)).proposals[0]

    assert (numbers(entry, "nb"), numbers(entry, "en")) == (nb, en)
    assert named_proposal(entry, "nb") == f"«Låne ut 8-9-1» ({nb})"
    assert named_proposal(entry, "en") == f"“Lend out 8-9-1” ({en})"


def test_a_proposal_without_numbers_has_its_name_alone() -> None:
    entry = positions(proposal()).proposals[0]

    assert numbers(entry, "nb") == ""
    assert named_proposal(entry, "nb") == "«Låne ut 8-9-1»"


@languages
def test_every_cell_says_just_the_acts_that_there_are(lang: str) -> None:
    for data in (shipped(), positions({**FULL, "roll_call": ROLL_CALL}, proposal("8-9-2", claim="hoard"))):
        for entry in data.proposals:
            for one in formal_positions(data, entry).parties:
                cell = act_cell(data, entry, one, lang)

                assert cell.stances == ()
                assert cell.state == ("plain" if one.acted else "unknown")
                assert len(cell.sign.split()) == max(1, len(one.acts))
                assert cell.label.startswith(f"{data.actor[one.party].short.in_language(lang)} – ")


def test_the_acts_of_a_cell_in_words() -> None:
    data = positions({**FULL, "roll_call": ROLL_CALL})
    found = formal_positions(data, data.proposals[0])
    cells = {one.party: act_cell(data, found.proposal, one, "nb") for one in found.parties}

    assert cells["midt"].label.endswith(
        ": fremmet forslaget; gjentok det som mindretallsforslag i innstillingen; støtter det i merknad; "
        "9 stemte for, 0 mot og 1 stemte ikke"
    )
    assert cells["midt"].sign.split() == ["F", "G", "M✓", "S"]
    assert cells["rod"].sign.split() == ["M✓", "M✕", "T", "S"]
    assert cells["graa"].label.endswith(": ingen handling funnet; partiet hadde ikke noe medlem i komiteen")
