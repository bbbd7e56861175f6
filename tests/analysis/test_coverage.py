"""How much is known of whom, in whose words, and how old it is."""

import math
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from analysis.coverage import (
    EVIDENCE_KINDS,
    VALUES,
    before_election,
    claims_in,
    evidence_kind,
    evidence_kinds,
    most_heard,
    newest_evidence,
    only_before_election,
    stance_counts,
)
from loaders import Positions
from loaders.fields import PartialDate
from tests.analysis.strategies import ACTORS, sourced
from tests.motions import body
from tests.samples import WORKED, document, loaded, positions

TODAY = date(2031, 6, 1)
ENDORSED = {"speaker": "rod", "source": "brev", "section": "1", "quote": "q"}


def test_counts_worked_by_hand_in_the_order_given() -> None:
    counts = stance_counts(positions(WORKED), ["gul", "lag", "rod"])

    assert list(counts.columns) == list(VALUES)
    assert list(counts.index) == ["gul", "lag", "rod"]
    assert counts.to_numpy().tolist() == [[0, 0, 1, 1, 1], [1, 1, 0, 0, 1], [0, 1, 1, 0, 0]]


def test_an_actor_without_stances_has_noughts() -> None:
    counts = stance_counts(positions("lag rod\na/one + 2 ."), ["rod"])

    assert counts.to_numpy().tolist() == [[0, 0, 0, 0, 0]]


def test_nobody_chosen_gives_no_rows() -> None:
    assert stance_counts(positions(WORKED), []).shape == (0, 5)


def test_a_retired_claim_is_not_counted() -> None:
    counts = stance_counts(positions(WORKED, retired=["hoard", "rules"]), ["gul", "lag", "rod"])

    assert counts.sum(axis=1).to_list() == [1, 2, 0]


def test_all_who_are_heard_most_are_named() -> None:
    table = "lag rod gul\na/one + 2 2 .\na/two + 2 1 .\na/three + . . 1\na/four + . . 2\na/five + . . 2"

    assert most_heard(positions(table)) == (("gul",), 3)
    assert most_heard(positions(table, retired=["five"])) == (("lag", "rod", "gul"), 2)
    assert most_heard(positions(table, retired=["gul"])) == (("lag", "rod"), 2)


def test_nobody_is_heard_most_where_nobody_is_heard() -> None:
    assert most_heard(positions("lag rod\na/one + . .")) == ((), 0)


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({}, "own"),
        ({"joint_with": ["rod"]}, "joint"),
        ({"reported_by": ["rod"]}, "reported"),
        ({"reported_by": ["rod"], "joint_with": ["gul"]}, "reported"),
        ({"endorses": ENDORSED, "reported_by": ["rod"], "joint_with": ["gul"]}, "endorsed"),
    ],
)
def test_whose_words_a_piece_of_evidence_is(fields: dict[str, Any], kind: str) -> None:
    assert evidence_kind(positions(WORKED, {"lag/lend": fields}).stance["lag/lend"].deciding) == kind


def test_kinds_worked_by_hand() -> None:
    words = {"lag/lend": {"joint_with": ["rod"]}, "gul/lend": {"endorses": ENDORSED}}
    kinds = evidence_kinds(positions(WORKED, words, retired=["count"]), ["gul", "lag", "rod"])

    assert list(kinds.columns) == [*EVIDENCE_KINDS, "n", "first_hand"]
    assert kinds.loc["gul"].tolist() == [2, 0, 0, 1, 3, pytest.approx(2 / 3)]
    assert kinds.loc["lag"].tolist() == [1, 1, 0, 0, 2, 0.5]
    assert kinds["n"].to_list() == [3, 2, 2]


def test_an_actor_without_stances_has_no_share() -> None:
    kinds = evidence_kinds(positions("lag rod\na/one + 2 ."), ["rod"])

    assert kinds.iloc[0, :5].tolist() == [0] * 5
    assert math.isnan(kinds.loc["rod", "first_hand"])
    assert evidence_kinds(positions(WORKED), []).shape == (0, 6)


def slow_kinds(found: Positions, actor: str) -> list[int]:
    """One stance at a time: the last of the sorts that its deciding evidence is."""
    counts = dict.fromkeys(EVIDENCE_KINDS, 0)
    for stance in found.stances:
        piece = stance.evidence[0]
        sorts = {"own": True, "joint": piece.joint_with, "reported": piece.reported_by, "endorsed": piece.endorses}
        counts[[name for name, held in sorts.items() if held][-1]] += stance.actor == actor
    return list(counts.values())


def slow_newest(found: Positions, actor: str) -> tuple[date, set[str], float] | None:
    """One piece at a time; undated counts as the first day there is."""
    best, ids = None, set()
    for stance in found.stances:
        for piece in stance.evidence if stance.actor == actor else ():
            when = (piece.date or found.source[piece.source].date).first_day or date.min
            if best is None or when > best:
                best, ids = when, set()
            if when == best:
                ids.add(stance.id)
    return None if best is None else (best, ids, math.nan if best == date.min else float((TODAY - best).days))


@given(sourced())
@settings(deadline=None, derandomize=True, max_examples=60)
def test_kinds_and_newest_evidence_equal_the_slow_twins(drawn: tuple[str, dict[str, Any]]) -> None:
    found = positions(*drawn)
    kinds, newest = evidence_kinds(found, ACTORS), newest_evidence(found, ACTORS, TODAY)

    for actor in ACTORS:
        assert kinds.loc[actor, list(EVIDENCE_KINDS)].tolist() == slow_kinds(found, actor)
        row, slow = newest.loc[actor], slow_newest(found, actor)
        if slow is None:
            assert (row["date"], row["stances"], math.isnan(row["days"])) == (None, (), True)
        else:
            assert ((row["date"].first_day or date.min), set(row["stances"])) == slow[:2]
            assert row["days"] == slow[2] or (math.isnan(row["days"]) and math.isnan(slow[2]))


def test_age_is_never_below_nought_and_that_of_a_month_counts_from_its_first_day() -> None:
    found = positions("lag rod\na/one + 2 1", {"lag/one": {"date": "2031-05"}, "rod/one": {"date": "2040"}})

    assert newest_evidence(found, ["lag", "rod"], TODAY)["days"].to_list() == [31, 0]


def test_claims_of_a_theme_are_those_in_use() -> None:
    assert claims_in(positions(WORKED, retired=["hoard"]), ["rules", "loans"]) == {"rules": 1, "loans": 2}


@pytest.mark.parametrize(
    ("when", "before"),
    [
        ("2031-02-28", True),
        ("2031-03-04", False),
        ("2031-02", True),
        ("2031-03", False),
        ("2031", False),
        ("2030", True),
        ("undated", False),
    ],
)
def test_words_from_before_the_chamber_of_today(when: str, before: bool) -> None:
    chamber = {**body("ting", "plenary", {"rod": 5}, "2031-03-04"), "from": "2031-04-01"}
    found = loaded({**document(WORKED, {}, ()), "bodies": [chamber]})

    assert before_election(found, PartialDate(when)) is before


def test_who_may_have_spoken_after_the_election_is_not_known_only_from_before_it() -> None:
    words = {"rod/hoard": {"date": "2031"}, "gul/lend": {"date": "undated"}, "lag/lend": {"date": "2030"}}
    more = {name: {"date": "2031-02-01"} for name in ("rod/test", "gul/hoard", "gul/test", "lag/hoard", "lag/count")}
    content = document(WORKED, {**words, **more}, ())
    data = loaded({**content, "bodies": [body("ting", "plenary", {"rod": 5}, "2031-03-04")]})

    assert [only_before_election(data, actor) for actor in ("lag", "rod", "gul")] == [True, False, True]
    undated = loaded({**document(WORKED, {}, (), "undated"), "bodies": [body("ting", "plenary", {"rod": 5}, "2031-03-04")]})
    assert not only_before_election(undated, "rod")


def test_nothing_is_from_before_a_chamber_that_is_not_there() -> None:
    committee = loaded({**document(WORKED, {}, ()), "bodies": [body("komite", "committee", {"rod": 5}, "2031-03-04")]})

    assert not before_election(positions(WORKED), PartialDate("2030"))
    assert not before_election(committee, PartialDate("2030"))
    assert not before_election(committee, None)
