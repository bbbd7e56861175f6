"""What stands out, in files made so that only one thing can."""

from typing import Any

import pytest

from analysis.findings import broadest_agreement, deepest_divisions, divisions, silence, unexpected_company
from analysis.narrow import narrow
from tests.samples import positions

ENDORSES = {"endorses": {"speaker": "lag", "source": "brev", "section": "1", "quote": "Lån"}}


def agreed(table: str, words: dict[str, Any] | None = None) -> str | None:
    found = broadest_agreement(positions(table, words))
    return found.claim if found else None


def contested(table: str) -> list[str]:
    return [one.claim for one in deepest_divisions(positions(table))]


def test_broadest_agreement_is_what_most_support_and_nobody_weighs_or_opposes() -> None:
    assert agreed("lag raad rod gul\na/weighed + 2 2 2 0\na/opposed + 2 2 2 -1\na/agreed + 1 1 . .") == "agreed"


def test_one_supporter_alone_is_no_agreement() -> None:
    assert agreed("lag rod\na/lonely + 2 .\na/opposed + -2 -2") is None


def test_among_equals_the_agreement_of_more_texts_is_broader() -> None:
    table = "lag raad rod\na/joint + 2 2 .\na/apart + . 2 2"

    assert agreed(table, {"raad/joint": {"joint_with": ["lag"]}}) == "apart"
    assert agreed(table) == "joint"


def test_deepest_division_has_the_largest_smaller_side() -> None:
    assert contested("lag raad rod midt gul\na/lopsided + 2 2 2 2 -2\na/even + 1 1 . -1 -1") == ["even"]


def test_among_equal_sides_the_more_polarised_is_deeper() -> None:
    assert contested("lag raad rod gul\na/mild + 1 . -1 .\na/sharp + 2 . -2 .") == ["sharp"]


def test_all_that_are_equally_deep_are_found_in_their_order() -> None:
    assert contested("lag rod\na/one + 2 -2\na/mild + 1 -1\na/two + -2 2") == ["one", "two"]


def test_weighing_is_no_side_of_a_division() -> None:
    assert contested("lag rod\na/weighed + 2 0\na/weighed-too + 0 -2") == []


def test_a_choice_of_actors_decides_what_stands_out() -> None:
    data = positions("lag raad rod gul\na/one + 2 2 -2 .\na/two + . . 2 2")

    assert deepest_divisions(data, narrow(data, kinds=["party"])) == ()
    assert [one.claim for one in divisions(data, narrow(data, claims=["two"]))] == ["two"]


def test_company_is_the_two_parties_furthest_apart_on_a_contested_claim() -> None:
    found = unexpected_company(positions("lag rod midt gul\na/near + 2 . 1 -1\na/far + -2 2 . 1"))

    assert found is not None
    assert (found.claim, found.left.actor, found.right.actor, found.distance) == ("far", "rod", "gul", 2)
    assert [stance.actor for stance in found.contesting] == ["lag"]


@pytest.mark.parametrize(
    ("table", "distance"),
    [
        ("lag rod midt\na/near + -2 2 2", None),
        ("lag rod midt gul\na/near + -2 . 2 2", None),
        ("lag rod midt gul\na/far + -2 2 . 2", 2),
        ("lag rod midt gul blaa\na/half + -2 2 . 2 .", 2),
        ("lag rod midt gul blaa graa\na/less + -2 2 . 2 . .", None),
        ("lag rod midt gul blaa graa\na/more + -2 2 . . 2 .", 3),
        ("lag rod midt gul blaa graa fri\na/more + -2 . 2 . . 2 2", 3),
    ],
)
def test_company_is_at_least_half_the_placed_parties_apart_and_never_neighbours(table: str, distance: int | None) -> None:
    found = unexpected_company(positions(table))

    assert (found and found.distance) == distance
    if found:
        assert found.places == len(set(table.split("\n", maxsplit=1)[0].split()) - {"lag", "fri"})


def test_a_retired_party_takes_no_place() -> None:
    table = "lag rod midt gul blaa graa\na/half + -2 2 . 2 . ."
    found = unexpected_company(positions(table, retired=["graa"]))

    assert found is not None
    assert (found.distance, found.places) == (2, 4)


def test_company_can_be_against() -> None:
    found = unexpected_company(positions("lag rod midt gul\na/far + 2 -2 . -1"))

    assert found is not None
    assert (found.left.actor, found.right.actor) == ("rod", "gul")


def test_left_stands_left_whatever_the_order_of_the_file() -> None:
    found = unexpected_company(positions("gul midt rod lag\na/far + 2 . 1 -1"))

    assert found is not None
    assert (found.left.actor, found.right.actor) == ("rod", "gul")


def test_no_company_where_nobody_contests() -> None:
    assert unexpected_company(positions("lag rod midt gul\na/agreed + 0 2 . 2")) is None


def test_no_company_of_organisations() -> None:
    assert unexpected_company(positions("lag raad rod\na/far + 2 2 -2")) is None


def test_a_party_without_a_place_is_far_from_nobody() -> None:
    assert unexpected_company(positions("lag rod midt gul fri\na/far + -2 2 . . 2")) is None


def test_company_needs_two_independent_texts() -> None:
    table = "lag rod midt gul\na/far + -2 2 . 1"

    assert unexpected_company(positions(table, {"gul/far": {"joint_with": ["rod"]}})) is None
    assert unexpected_company(positions(table, {"rod/far": ENDORSES, "gul/far": ENDORSES})) is None
    assert unexpected_company(positions(table, {"rod/far": ENDORSES})) is not None


def test_a_shared_text_leaves_the_next_pair() -> None:
    table = "lag rod midt gul blaa\na/far + -2 2 2 . 1"
    found = unexpected_company(positions(table, {"blaa/far": {"joint_with": ["rod"]}}))

    assert found is not None
    assert (found.left.actor, found.right.actor, found.distance) == ("midt", "blaa", 2)


def test_among_equal_company_the_more_contested_claim_is_taken() -> None:
    found = unexpected_company(positions("lag raad rod midt gul\na/less + -2 . 2 . 1\na/more + -2 -1 2 . 1"))

    assert found is not None
    assert found.claim == "more"


def test_retired_claims_and_actors_make_no_finding() -> None:
    table = "lag rod midt gul\na/far + -2 2 . 1"

    assert unexpected_company(positions(table, retired=["far"])) is None
    assert unexpected_company(positions(table, retired=["gul"])) is None
    assert deepest_divisions(positions(table, retired=["lag"])) == ()


def test_silence_names_the_unmapped_and_the_quietest() -> None:
    found = silence(positions("lag raad rod gul\na/one + 2 2 . .\na/two + 2 . . .\nb/three + 2 2 2 ."))

    assert found.unmapped == ("gul",)
    assert found.quietest == (("rod",), 1)
    assert found.without_parties == ("a",)


def test_all_who_are_equally_quiet_are_named() -> None:
    assert silence(positions("gul rod lag\na/one + 2 2 2\na/two + 2 . .")).quietest == (("lag", "rod"), 1)


def test_nobody_is_quiet_where_everybody_speaks_of_everything() -> None:
    assert silence(positions("gul rod\na/one + 2 2\na/two + 1 1")).quietest is None


def test_a_claim_beside_the_axis_is_no_silence() -> None:
    assert silence(positions("lag rod\na/beside 0 2 2")).without_parties == ()


def test_parties_are_not_silent_where_the_file_has_none() -> None:
    assert silence(positions("lag raad\na/one + 2 1")).without_parties == ()
    assert silence(positions("lag rod\na/one + 2 1\nb/two + 2 .", retired=["rod"])).without_parties == ()


def test_parties_are_silent_only_where_others_speak() -> None:
    table = "lag rod\na/one + 2 .\nb/two + . .\nc/three + 2 1\nd/four + 1 ."

    assert silence(positions(table)).without_parties == ("a", "d")
    assert silence(positions(table, retired=["four"])).without_parties == ("a",)


def test_the_retired_are_neither_quiet_nor_heard() -> None:
    table = "lag rod gul midt\na/one + 2 . 1 .\na/two + 2 . . .\nb/three + . 2 . ."
    found = silence(positions(table, retired=["gul", "rod"]))

    assert found.quietest == (("lag",), 2)
    assert found.without_parties == ("a",)


def test_a_stance_on_a_retired_claim_is_not_counted() -> None:
    table = "lag\na/one + 2\na/two + 2\na/three + ."

    assert silence(positions(table, retired=["two"])).quietest == (("lag",), 1)


def test_nobody_is_quietest_where_nobody_is_heard() -> None:
    assert silence(positions("lag rod\na/one + . .")).quietest is None
