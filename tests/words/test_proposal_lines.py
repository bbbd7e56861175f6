"""What was done with a proposal, in sentences that name the lines they rest on."""

import re

import pytest

from analysis.formal_positions import formal_positions
from loaders import Positions, load_positions
from tests.motions import FULL, RECOMMENDATION, ROLL_CALL, positions, proposal, remark
from tests.samples import SHIPPED
from words.proposal_lines import proposal_said
from words.recommendation import ActSentence
from words.running_names import short_names


def said(data: Positions, lang: str = "nb") -> ActSentence:
    return proposal_said(data, formal_positions(data, data.proposals[0]), lang)


def test_movers_remarks_and_recommendation_stand_after_one_another_and_no_vote_is_made_up() -> None:
    data = positions(FULL)

    assert said(data).text == (
        "Fremmet av midt. Gjentatt som mindretallsforslag i innstillingen av midt og blaa. "
        "Rod, blaa og midt støtter forslaget i sine merknader; gul og rod skriver i sin merknad at partiene ikke "
        "støtter forslaget. "
        "rod og gul sto 26.\u00a0februar\u00a02031 bak tilrådingen om at Dokument 8:9 S (2030–2031) som helhet ikke vedtas. "
        "Tilrådingen gjelder dokumentet som helhet, ikke dette punktet, og er ikke et standpunkt til saken. "
        "Hvordan noen stemte over dette punktet, står ikke i kildene."
    )


def test_it_rests_on_the_lines_of_proposal_remarks_and_recommendation() -> None:
    data = positions(FULL)
    entry = data.proposals[0]
    assert entry.recommendation is not None

    remarks = [one.line for one in (*entry.remarks_for, *entry.remarks_against)]
    assert said(data).lines == tuple(sorted({entry.line, *remarks, entry.recommendation.line}))


def test_bare_proposal_says_that_nothing_is_written_or_recommended() -> None:
    assert said(positions(proposal()), "en").text == (
        "Put forward by midt en. The data holds no remark for or against it. The data holds no recommendation on this "
        "proposal. How anyone voted on this point is not in the sources."
    )


def test_one_side_of_remarks_is_said_alone() -> None:
    data = positions(proposal(remarks_against=[remark("gul")], recommendation=RECOMMENDATION))

    assert "Gul skriver i sin merknad at partiet ikke støtter forslaget. rod og gul sto" in said(data).text


def test_recorded_vote_is_told_by_its_numbers() -> None:
    data = positions({**FULL, "roll_call": ROLL_CALL})
    roll_call = data.proposals[0].roll_call
    assert roll_call is not None

    assert said(data).text.endswith("For: 10 (midt 9 og gul 1). Mot: 50 (rod 20 og gul 30). Stemte ikke: 10 (midt 1 og gul 9).")
    assert roll_call.line in said(data).lines


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_of_the_projects_data_everybody_behind_a_recommendation_is_named_and_the_document_too(lang: str) -> None:
    data = load_positions(SHIPPED)
    for entry in data.proposals:
        words = proposal_said(data, formal_positions(data, entry), lang).text

        assert short_names(data, entry.motion_by, lang) in words
        if entry.recommendation:
            assert short_names(data, entry.recommendation.parties, lang) in words
            assert re.search("som helhet|as a whole", words)
