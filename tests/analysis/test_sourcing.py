"""What is taken from each source, against a slow twin."""

from typing import Any

import pytest
from hypothesis import given, settings

from analysis.own_words import first_hand
from analysis.sourcing import Verified, quotes_in, quotes_of, sole_sources, sources_of, taken_from, verified
from loaders import Positions
from loaders.model import Stance
from tests.analysis.strategies import sourced
from tests.motions import FULL, proposal, remark
from tests.motions import positions as with_proposals
from tests.samples import CAST, WORKED, document, loaded, positions

ENDORSED = {"speaker": "rod", "source": "rapport", "section": "1", "quote": "e"}
MORE = {"source": "rapport", "section": "1", "quote": "m"}


def ids(stances: tuple[Stance, ...]) -> list[str]:
    return [stance.id for stance in stances]


def slow_sources(stance: Stance) -> set[str]:
    """Where any words of a stance stand, one piece at a time."""
    found = set()
    for piece in stance.evidence:
        found.add(piece.source)
        if piece.endorses is not None:
            found.add(piece.endorses.source)
    return found


def slow_group(stance: Stance, source: str) -> str:
    if stance.evidence[0].source == source:
        return "decided"
    if any(piece.endorses is not None and piece.endorses.source == source for piece in stance.evidence):
        return "endorsed"
    return "beside" if any(piece.source == source for piece in stance.evidence) else ""


def test_worked_by_hand() -> None:
    words = {
        "lag/lend": {"source": "rapport"},
        "gul/lend": {"endorses": ENDORSED},
        "rod/hoard": {"more": [MORE]},
    }
    taken = taken_from(positions(WORKED, words), "rapport")

    assert (ids(taken.decided), ids(taken.endorsed), ids(taken.beside)) == (["lag/lend"], ["gul/lend"], ["rod/hoard"])
    assert len(taken.stances) == 3
    assert taken.only_quoted == {}


def test_nothing_is_taken_from_a_source_that_is_not_quoted() -> None:
    assert taken_from(positions(WORKED), "rapport").stances == ()
    with pytest.raises(KeyError):
        taken_from(positions(WORKED), "ukjent")


def test_what_is_retired_is_left_out() -> None:
    taken = taken_from(positions(WORKED, retired=["lend", "gul"]), "brev")

    assert ids(taken.decided) == ["lag/hoard", "rod/hoard", "lag/count", "rod/test"]


def test_what_is_set_aside_is_told_of_apart() -> None:
    words = {"lag/lend": {"joint_with": ["rod"], "more": [MORE]}, "rod/hoard": {"joint_with": ["lag"]}}
    words |= {"gul/lend": {"endorses": ENDORSED}, "gul/test": {"joint_with": ["rod"]}}
    left = first_hand(positions(WORKED, words, retired=["test"]))
    taken = taken_from(left, "brev")

    assert ids(taken.aside) == ["gul/lend", "rod/hoard"]
    assert "lag/lend" not in ids(taken.stances)
    assert ids(taken_from(left, "rapport").aside) == ["gul/lend"]
    assert [(one.actor, ids(one.aside)) for one in sole_sources(left)] == [("gul", ["gul/lend"])]


def test_who_is_only_quoted_has_no_words_of_its_own_there() -> None:
    content = document(WORKED, {"gul/lend": {"reported_by": ["lag"]}, "lag/lend": {"reported_by": ["rod"]}}, ())
    content["sources"][0]["actors"] = ["lag", "rod"]
    content["stances"] = [one for one in content["stances"] if one["actor"] != "gul" or one["claim"] == "lend"]
    taken = taken_from(loaded(content), "brev")

    assert {actor: ids(stances) for actor, stances in taken.only_quoted.items()} == {"gul": ["gul/lend"]}


def test_proposals_are_those_it_deals_with_or_is_quoted_for() -> None:
    dealt_with = proposal("8-9-2", source="brev")
    quoted = proposal("8-9-3", source="brev", remarks_for=[remark("rod")])
    found = with_proposals(FULL, dealt_with, quoted)

    assert [one.id for one in taken_from(found, "rapport").proposals] == ["8-9-1", "8-9-3"]
    assert [one.id for one in taken_from(found, "brev").proposals] == ["8-9-2", "8-9-3"]


@given(sourced())
@settings(deadline=None, derandomize=True, max_examples=60)
def test_taken_equals_the_slow_twin(drawn: tuple[str, dict[str, Any]]) -> None:
    found = positions(*drawn)
    for source in found.source:
        taken = taken_from(found, source)
        for group in ("decided", "endorsed", "beside"):
            assert ids(getattr(taken, group)) == [one.id for one in found.stances if slow_group(one, source) == group]
    assert all(sources_of(one) == slow_sources(one) for one in found.stances)


@given(sourced())
@settings(deadline=None, derandomize=True, max_examples=60)
def test_who_is_known_from_one_source_equals_the_slow_twin(drawn: tuple[str, dict[str, Any]]) -> None:
    found = positions(*drawn)
    slow = {}
    for actor in found.actor:
        theirs = [one for one in found.stances if one.actor == actor]
        where = {source for one in theirs for source in slow_sources(one)}
        if len(where) == 1:
            partners = {other for other in CAST if all(other in one.evidence[0].joint_with for one in theirs)}
            slow[actor] = (where.pop(), [one.id for one in theirs], partners)

    assert {one.actor: (one.source, ids(one.stances), set(one.partners)) for one in sole_sources(found)} == slow


def test_who_signed_has_signed_also_where_it_is_no_longer_in_use() -> None:
    jointly = {"lag/lend": {"joint_with": ["rod"]}, "rod/lend": {"joint_with": ["lag"]}}
    found = positions("lag rod\nloans/lend + 2 2", jointly, retired=["rod"])

    assert [(one.actor, one.partners) for one in sole_sources(found)] == [("lag", ("rod",))]


def test_the_silent_are_known_from_no_source() -> None:
    assert [one.actor for one in sole_sources(positions("lag rod\na/one + 2 ."))] == ["lag"]


def test_quotes_are_counted_once_a_source() -> None:
    words = {
        "lag/lend": {"quote": "q", "more": [{**MORE, "quote": "q"}]},
        "gul/lend": {"quote": "q", "endorses": ENDORSED},
    }
    found = positions("lag gul rod\nloans/lend + 2 1 .", words)

    assert quotes_of(found.stances) == (("brev", "q"), ("rapport", "q"), ("rapport", "e"))
    assert quotes_in(found, "rapport") == (("rapport", "q"), ("rapport", "e"))


def test_quotes_of_a_source_are_those_of_proposals_too() -> None:
    found: Positions = with_proposals(FULL)

    assert ("rapport", "Dette medlem støtter forslag 3") in quotes_in(found, "rapport")


def test_quotes_are_counted_by_how_they_were_found() -> None:
    matches = {("a", "q"): "exact", ("a", "r"): "tolerant", ("b", "q"): "exact"}

    found = verified([("a", "q"), ("a", "q"), ("a", "r"), ("b", "r")], matches)
    assert found == Verified(exact=1, tolerant=1, missing=1)
    assert found.n == 3
    assert verified([], matches) == Verified(0, 0, 0)
