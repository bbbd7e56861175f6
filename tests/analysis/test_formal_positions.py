"""What each party did with a proposal: the acts beside each other, and nothing drawn from one for another."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.formal_positions import FormalPosition, FormalPositions, PartyVote, formal_positions
from analysis.own_words import first_hand
from loaders import Positions, load_positions
from tests.motions import BODIES, FULL, PLENARY, RECOMMENDATION, ROLL_CALL, VOTED, body, positions, proposal, remark
from tests.samples import SHIPPED

PARTIES = ("rod", "midt", "gul", "blaa", "graa", "fri")
SIX = {"ap", "sp", "sv", "r", "krf", "pf"}
CODEBOOK: dict[str, tuple[str, int | None, int, set[str], set[str], set[str], set[str], set[str]]] = {
    "8-200-1": ("use-spare-private-capacity", 1, 3, {"frp"}, {"h", "frp"}, {"h", "frp"}, {"sv", "r"}, SIX),
    "8-200-2": ("review-responsibilities", 2, 4, {"frp"}, {"h", "frp"}, set(), {"sv", "r"}, SIX),
    "8-200-3": ("expand-training-places", 3, 7, {"frp"}, {"frp"}, {"frp", "sv", "r"}, set(), SIX),
    "8-200-4": ("faster-adoption", 4, 5, {"frp"}, {"h", "frp"}, {"sv", "r"}, set(), SIX),
    "8-200-5": ("review-technology-use", 5, 8, {"frp"}, {"frp"}, {"frp"}, {"sv", "r"}, SIX),
    "8-200-6": ("reform-tender-systems", 6, 6, {"frp"}, {"h", "frp"}, {"frp"}, {"sv", "r"}, SIX),
    "innst-355-1": ("train-doctors-at-home", None, 1, {"sp", "sv", "r", "pf"}, set(), set(), set(), set()),
    "innst-355-2": ("yearly-training-assessment", None, 2, {"sp", "sv", "r", "pf"}, set(), set(), set(), set()),
}
"""Claim, numbers in the motion and the report, motion, minority proposal, remark for, remark against, recommendation."""


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def of(data: Positions, place: int = 0) -> FormalPositions:
    return formal_positions(data, data.proposals[place])


def party(found: FormalPositions, name: str) -> FormalPosition:
    (one,) = (one for one in found.parties if one.party == name)
    return one


def ids(found: FormalPositions, act: str) -> set[str]:
    return {one.party for one in found.parties if getattr(one, act)}


@pytest.mark.parametrize("key", CODEBOOK)
def test_the_shipped_data_is_the_codebooks_table(key: str) -> None:
    (entry,) = (one for one in shipped().proposals if one.id == key)
    found = formal_positions(shipped(), entry)

    acts = ("moved", "repeated", "remarks_for", "remarks_against", "behind")
    row = (entry.claim, entry.number_in_motion, entry.number_in_report, *(ids(found, act) for act in acts))
    assert row == CODEBOOK[key]
    assert ids(found, "vote") == set()
    assert {one.behind.outcome for one in found.parties if one.behind} == ({"not-adopted"} if CODEBOOK[key][-1] else set())


def test_no_proposal_of_the_shipped_data_is_left_out_of_the_codebooks_table() -> None:
    assert {one.id for one in shipped().proposals} == set(CODEBOOK)


@pytest.mark.parametrize("key", ["8-200-3", "8-200-4"])
def test_who_supports_a_point_may_stand_behind_the_recommendation_on_the_whole(key: str) -> None:
    (entry,) = (one for one in shipped().proposals if one.id == key)
    found = formal_positions(shipped(), entry)

    assert found.supporting_and_behind == ("sv", "r")


@pytest.mark.parametrize(
    ("key", "without"),
    [
        ("8-200-3", [("mdg", False), ("v", False), ("h", True)]),
        ("8-200-4", [("mdg", False), ("v", False)]),
        ("innst-355-1", [("mdg", False), ("krf", True), ("v", False), ("h", True), ("frp", True)]),
    ],
)
def test_who_did_nothing_is_told_apart_by_a_seat_in_the_committee(key: str, without: list[tuple[str, bool]]) -> None:
    (entry,) = (one for one in shipped().proposals if one.id == key)

    assert [(one.party, one.seated) for one in formal_positions(shipped(), entry).without] == without


def test_parties_stand_from_left_to_right_and_those_without_a_place_last() -> None:
    assert tuple(one.party for one in of(positions(FULL)).parties) == PARTIES
    shown = [one.party for one in of(shipped()).parties]
    assert shown == ["r", "sv", "ap", "sp", "mdg", "krf", "v", "h", "frp", "pf"]


def test_every_act_stands_beside_the_others() -> None:
    found = of(positions({**FULL, "roll_call": ROLL_CALL}))
    rod = party(found, "rod")

    assert (rod.moved, rod.repeated) == (False, False)
    assert [one.quote for one in rod.remarks_for] == ["Disse medlemmer vil låne ut"]
    assert [one.quote for one in rod.remarks_against] == ["Disse medlemmer støtter ikke forslag 3"]
    assert rod.behind is found.proposal.recommendation
    assert rod.vote == PartyVote(0, 20, 0)
    assert rod.stance is not None
    assert rod.stance.value == 1
    assert (ids(found, "moved"), ids(found, "repeated")) == ({"midt"}, {"midt", "blaa"})
    assert (found.supporting, found.not_supporting) == (("rod", "blaa", "midt"), ("gul", "rod"))
    assert found.supporting_and_behind == ("rod",)


def test_not_to_be_behind_a_recommendation_is_no_act() -> None:
    found = of(positions(proposal(recommendation=RECOMMENDATION)))

    assert ids(found, "behind") == {"rod", "gul"}
    assert party(found, "blaa").acted is False
    assert ids(of(positions(proposal())), "behind") == set()


@pytest.mark.parametrize("outcome", ["adopted", "not-adopted"])
def test_the_outcome_is_that_of_the_recommendation(outcome: str) -> None:
    found = of(positions(proposal(recommendation={**RECOMMENDATION, "outcome": outcome}, remarks_for=[remark("gul")])))

    assert [one.behind.outcome for one in found.parties if one.behind] == [outcome, outcome]
    assert found.supporting_and_behind == ("gul",)


def test_a_stance_is_not_an_act_and_an_act_is_not_a_stance() -> None:
    found = of(positions(proposal(claim="hoard")))

    assert (party(found, "blaa").acted, party(found, "blaa").found) == (False, True)
    assert (party(found, "midt").stance, party(found, "midt").found) == (None, True)
    assert [one.party for one in found.found] == ["midt", "blaa"]


def test_those_with_nothing_are_told_apart_by_their_seat_in_the_committee() -> None:
    found = of(positions(proposal(claim="hoard")))

    assert [(one.party, one.seated) for one in found.without] == [("rod", True), ("gul", True), ("graa", False), ("fri", False)]


@pytest.mark.parametrize(
    ("bodies", "date"),
    [
        ([], "2031-02-26"),
        ([body("komite", "committee", {"rod": 1}, "2031-02-25")], "2031-02-26"),
        ([body("komite", "committee", {"rod": 1}, "2031-02")], "2031-02"),
        ([body("komite", "committee", {"rod": 1}, "undated")], "undated"),
        ([body("ting", "plenary", {"rod": 1}, "2031-02-26")], "2031-02-26"),
    ],
    ids=["none", "another day", "a month", "undated", "a plenary"],
)
def test_a_seat_is_never_guessed(bodies: list[dict[str, Any]], date: str) -> None:
    found = of(positions(proposal(), bodies=bodies, date=date))

    assert {one.seated for one in found.parties} == {None}


def test_where_several_committees_are_of_the_day_only_who_sits_in_none_is_known_to_have_no_seat() -> None:
    two = [body("a", "committee", {"rod": 1}, "2031-02-26"), body("b", "committee", {"gul": 1, "fri": 0}, "2031-02-26")]
    seats = {one.party: one.seated for one in of(positions(proposal(), bodies=two)).parties}
    of_one = {one.party: one.seated for one in of(positions(proposal(), bodies=two[:1])).parties}

    assert seats == {"rod": None, "midt": False, "gul": None, "blaa": False, "graa": False, "fri": False}
    assert of_one == dict.fromkeys(PARTIES, False) | {"rod": True}


def test_acts_stand_in_the_order_in_which_they_are_done() -> None:
    found = of(positions({**FULL, "roll_call": ROLL_CALL}))

    assert party(found, "midt").acts == ("moved", "repeated", "supports", "voted")
    assert party(found, "rod").acts == ("supports", "not_supports", "behind", "voted")
    assert (party(found, "graa").acts, party(found, "graa").acted) == ((), False)


def votes(**roll_call: Any) -> dict[str, PartyVote | None]:
    bodies = roll_call.pop("bodies", BODIES)
    found = of(positions(proposal(roll_call={**ROLL_CALL, **roll_call}), bodies=bodies))
    return {one.party: one.vote for one in found.parties}


def test_votes_are_counted_by_party_with_those_who_did_not_vote() -> None:
    assert votes() == {
        "rod": PartyVote(0, 20, 0),
        "midt": PartyVote(9, 0, 1),
        "gul": PartyVote(1, 30, 9),
        "blaa": None,
        "graa": None,
        "fri": None,
    }


@pytest.mark.parametrize(
    "changed",
    [
        {"date": "2031-03-05"},
        {"bodies": ()},
        {"bodies": [body("ting", "plenary", PLENARY, VOTED), body("annet", "plenary", PLENARY, VOTED)]},
        {"bodies": [body("ting", "plenary", PLENARY, "2031-03")]},
        {"bodies": [body("komite", "committee", PLENARY, VOTED)]},
        {"for": {"midt": 11}},
        {"for": {"midt": 9, "fri": 1}},
    ],
    ids=["another day", "none", "two plenaries", "a month", "a committee", "more votes than seats", "a vote without a seat"],
)
def test_where_the_seats_are_not_certain_nobody_is_counted_as_absent(changed: dict[str, Any]) -> None:
    found = [vote for vote in votes(**changed).values() if vote]

    assert found
    assert {vote.absent for vote in found} == {None}


def test_a_vote_is_no_stance_and_no_remark() -> None:
    voted = of(positions(proposal(claim="hoard", roll_call=ROLL_CALL)))

    assert [(one.party, one.stance, one.remarks_for, one.remarks_against) for one in voted.parties if one.vote] == [
        ("rod", None, (), ()),
        ("midt", None, (), ()),
        ("gul", None, (), ()),
    ]


def test_who_is_not_a_party_has_no_row() -> None:
    assert "lag" not in [one.party for one in of(positions(proposal(motion_by=["lag"]))).parties]


def test_retired_parties_are_shown_only_where_the_proposal_names_them() -> None:
    assert "graa" not in [one.party for one in of(positions(FULL, retired=["graa", "blaa"])).parties]
    assert "blaa" in [one.party for one in of(positions(FULL, retired=["graa", "blaa"])).parties]


def test_a_file_without_parties_has_no_rows() -> None:
    data = positions(proposal(motion_by=["lag"]))
    nobody = replace(data, actors=tuple(actor for actor in data.actors if actor.kind != "party"))

    assert of(nobody).parties == ()


def test_what_a_view_sets_aside_is_no_silence() -> None:
    whole = positions(proposal())
    joint = whole.stance["gul/lend"].deciding.model_copy(update={"joint_with": ("graa",)})
    shared = [one.model_copy(update={"evidence": (joint,)}) if one.id == "gul/lend" else one for one in whole.stances]
    found = of(first_hand(replace(whole, stances=tuple(shared))))

    gul = party(found, "gul")
    assert (gul.stance, gul.set_aside, gul.acted, gul.found) == (None, True, False, True)


@given(st.data())
@settings(deadline=None, derandomize=True, max_examples=25)
def test_every_party_is_in_one_heap_and_each_act_is_its_own(data: st.DataObject) -> None:
    some = st.lists(st.sampled_from(PARTIES), unique=True)
    motion, minority, pro, contra, behind = (data.draw(some) for _ in range(5))
    parts: dict[str, Any] = {"motion_by": motion, "minority_proposal_by": minority}
    parts |= {"remarks_for": [remark(*pro)]} if pro else {}
    parts |= {"remarks_against": [remark(*contra)]} if contra else {}
    parts |= {"recommendation": {**RECOMMENDATION, "parties": behind}} if behind else {}
    found = of(positions(proposal(claim="hoard", **parts)))

    drawn = {"moved": motion, "repeated": minority, "remarks_for": pro, "remarks_against": contra, "behind": behind}
    assert {act: ids(found, act) for act in drawn} == {act: set(parties) for act, parties in drawn.items()}
    assert {one.party for one in found.found} == {*motion, *minority, *pro, *contra, *behind, "blaa"}
    assert sorted(one.party for one in (*found.found, *found.without)) == sorted(PARTIES)
    assert set(found.supporting_and_behind) == set(pro) & set(behind)
