"""Who is with a claim or a package in a body, and what that makes in seats."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.coalitions import GROUPS, PERSUADABLE, Coalition, coalition
from analysis.own_words import first_hand
from loaders import Positions, load_positions
from tests.analysis.chambers import SEATS, chamber
from tests.samples import SHIPPED

PARTIES = list(SEATS)
CLAIMS = ("a", "b", "c")
VALUES = (".", "-2", "-1", "0", "1", "2")


def found(positions: Positions, *claims: str, **assumed: str) -> Coalition:
    return coalition(positions, claims, "ting", assumed)


def on_one_claim(value: str, basis: str = "aim") -> str:
    words = {"rod/a": {"basis": basis}} if value == "1" else {}
    data = chamber(f"lag rod\nloans/a + 2 {value}", {"rod": 3}, words=words)
    return found(data, "a").group["rod"]


@pytest.mark.parametrize(
    ("value", "group"),
    [("2", "firm"), ("1", "partly"), ("0", "open"), ("-1", "against"), ("-2", "against"), (".", "not_found")],
)
def test_a_stance_puts_a_party_in_its_group(value: str, group: str) -> None:
    assert on_one_claim(value) == group


@pytest.mark.parametrize(("basis", "group"), [("aim", "partly"), ("condition", "partly"), ("problem", "open")])
def test_describing_the_problem_counts_for_no_seat(basis: str, group: str) -> None:
    assert on_one_claim("1", basis) == group


def test_seats_are_added_up_by_group() -> None:
    one = found(chamber(), "b")

    assert {group: one.seats_by_party(group) for group in GROUPS} == {
        "firm": {"rod": 3},
        "partly": {"midt": 4},
        "open": {"gul": 2},
        "against": {"blaa": 5},
        "not_found": {"fri": 1},
    }
    assert (one.seats, one.majority, one.lower, one.upper, one.missing) == (15, 8, 7, 10, 1)
    assert (one.supporters, one.persuadable) == (("rod", "midt"), ("gul", "fri"))


def test_parties_sit_from_left_to_right_and_one_without_a_place_last() -> None:
    assert list(found(chamber(seats=dict(reversed(SEATS.items()))), "a").group) == ["rod", "midt", "gul", "blaa", "fri"]


def test_a_party_without_seats_is_not_in_it() -> None:
    one = found(chamber(seats={**SEATS, "gul": 0}), "a")

    assert "gul" not in one.group
    assert "gul" not in one.seats_of


def test_a_body_without_seats_has_no_parties() -> None:
    one = found(chamber(seats={}), "a")

    assert (one.group, one.seats, one.lower, one.upper) == ({}, 0, 0, 0)


@pytest.mark.parametrize(
    ("cells", "group"),
    [
        (("2", "2"), "firm"),
        (("2", "1"), "partly"),
        (("1", "1"), "partly"),
        (("2", "0"), "open"),
        (("2", "."), "open"),
        (("0", "."), "open"),
        (("2", "-1"), "against"),
        ((".", "-1"), "against"),
        ((".", "."), "not_found"),
    ],
)
def test_a_package_takes_all_of_it_for_and_any_of_it_against(cells: tuple[str, str], group: str) -> None:
    data = chamber(f"lag rod\nloans/a + 2 {cells[0]}\nloans/b + 2 {cells[1]}", {"rod": 3})

    assert found(data, "a", "b").group == {"rod": group}
    assert found(data, "b", "a").group == {"rod": group}


def test_one_can_see_on_how_many_claims_of_a_package_a_party_has_spoken() -> None:
    one = found(chamber(), "a", "b", "c", "a")

    assert one.claims == CLAIMS
    assert {party: [stance.claim for stance in stances] for party, stances in one.stances.items()} == {
        "rod": ["a", "b", "c"],
        "midt": ["a", "b"],
        "gul": ["b", "c"],
        "blaa": ["a", "b", "c"],
        "fri": [],
    }


@pytest.mark.parametrize(
    ("seats", "standing"),
    [
        ({"rod": 4, "midt": 1, "blaa": 2}, "firm"),
        ({"rod": 4, "midt": 4}, "with_partly"),
        ({"rod": 2, "midt": 2, "blaa": 4}, "missing"),
    ],
)
def test_majority_stands_alone_only_where_the_firm_reach_it(seats: dict[str, int], standing: str) -> None:
    assert found(chamber(seats=seats), "b").standing == standing


def test_half_of_the_seats_is_no_majority() -> None:
    one = found(chamber(seats={"rod": 4, "blaa": 4}), "a")

    assert (one.majority, one.missing, one.standing) == (5, 1, "missing")


def test_an_assumed_group_takes_the_place_of_what_a_party_said() -> None:
    one = found(chamber(), "a", fri="partly", blaa="open", rod="firm")

    assert one.group == {"rod": "firm", "midt": "firm", "gul": "not_found", "blaa": "open", "fri": "partly"}
    assert one.assumed == {"rod": "firm", "blaa": "open", "fri": "partly"}
    assert [stance.id for stance in one.stances["blaa"]] == ["blaa/a"]


@pytest.mark.parametrize("assumed", [{"lag": "firm"}, {"zzz": "firm"}, {"rod": "not_found"}, {"rod": "zzz"}])
def test_what_cannot_be_assumed_is_refused(assumed: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"no seat|no group"):
        coalition(chamber(), ["a"], "ting", assumed)


@pytest.mark.parametrize(("claims", "body"), [(["zzz"], "ting"), (["a"], "zzz")])
def test_an_unknown_id_raises(claims: list[str], body: str) -> None:
    with pytest.raises(KeyError):
        coalition(chamber(), claims, body)


def test_a_coalition_on_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one claim"):
        coalition(chamber(), [], "ting")


def test_the_newest_date_counts_and_an_undated_one_is_older_than_all() -> None:
    dates = {"rod/a": {"date": "undated"}, "midt/a": {"date": "2030-05"}, "blaa/a": {"date": "2030-05-01"}}

    assert str(found(chamber(words=dates), "a").positions_date) == "2030-05-01"
    assert str(found(chamber(words=dates, seats={"rod": 2, "midt": 1}), "a").positions_date) == "2030-05"
    assert str(found(chamber(words=dates, seats={"rod": 2}), "a").positions_date) == "undated"
    assert str(found(chamber(date="2029"), "a").positions_date) == "2029"
    parties = chamber(words=dates).body["ting"].seats
    assert found(chamber(words=dates), "a", **dict.fromkeys(parties, "open")).positions_date is None


def test_only_words_of_parties_with_seats_give_a_date() -> None:
    data = chamber(words={"lag/a": {"date": "2031-01-01"}, "rod/a": {"date": "2030-01-01"}}, seats={"rod": 1, "fri": 1})

    assert str(found(data, "a").positions_date) == "2030-01-01"
    assert found(data, "d").positions_date is None


def test_text_that_is_set_aside_is_not_found_and_no_silence() -> None:
    data = first_hand(chamber(words={"rod/a": {"joint_with": ["midt"]}, "midt/a": {"joint_with": ["rod"]}}))
    one = found(data, "a", "b")

    assert found(data, "a").group["rod"] == "not_found"
    assert {party: [stance.id for stance in stances] for party, stances in one.set_aside.items()} == {
        "rod": ["rod/a"],
        "midt": ["midt/a"],
    }


def test_seats_on_the_shipped_data_are_in_own_words_or_by_endorsement() -> None:
    one = coalition(load_positions(SHIPPED), ["faster-adoption"], "storting-2021-2025")

    assert one.seats_by_party("firm") == {"r": 8, "sv": 13, "ap": 48, "h": 36, "frp": 21}
    assert (one.seats_in("firm"), one.own_words("firm"), one.own_seats("firm")) == (126, ("r", "sv", "h", "frp"), 78)
    assert {party: [stance.id for stance in stances] for party, stances in one.endorsed.items()} == {
        "ap": ["ap/faster-adoption"]
    }
    assert one.seats_by_party("partly") == {"sp": 28}
    assert one.stances["sp"][0].basis == "aim"
    assert one.seats_by_party("not_found") == {"mdg": 3, "krf": 3, "v": 8, "pf": 1}
    assert (one.lower, one.upper, one.majority, one.standing) == (154, 169, 85, "firm")
    assert str(one.positions_date) == "2025-05-20"


def test_own_words_reach_a_majority_in_the_storting_after() -> None:
    one = coalition(load_positions(SHIPPED), ["faster-adoption"], "storting-2025-2029")

    assert one.own_words("firm") == ("r", "sv", "h", "frp")
    assert (one.own_seats("firm"), one.seats_in("firm")) == (89, 142)
    assert one.seats_by_party("not_found") == {"mdg": 8, "krf": 7, "v": 3}


def test_nobody_has_spoken_on_money_for_standardisation() -> None:
    one = coalition(load_positions(SHIPPED), ["fund-standardisation"], "storting-2025-2029")

    assert (one.lower, one.upper, one.missing, one.positions_date) == (0, 169, 85, None)
    assert set(one.group.values()) == {"not_found"}


def test_an_assumed_party_neither_endorses_nor_speaks() -> None:
    one = coalition(load_positions(SHIPPED), ["faster-adoption"], "storting-2021-2025", {"ap": "firm", "h": "firm"})

    assert one.endorsed == {}
    assert one.own_words("firm") == ("r", "sv", "frp")


@settings(max_examples=60, deadline=None)
@given(
    cells=st.lists(st.sampled_from(VALUES), min_size=15, max_size=15),
    seats=st.lists(st.integers(0, 60), min_size=5, max_size=5),
)
def test_groups_add_up_to_the_body_and_the_bounds_hold(cells: list[str], seats: list[int]) -> None:
    rows = [f"loans/{claim} + 2 {' '.join(cells[5 * place : 5 * place + 5])}" for place, claim in enumerate(CLAIMS)]
    data = chamber("\n".join([f"lag {' '.join(PARTIES)}", *rows]), dict(zip(PARTIES, seats, strict=True)))
    one = found(data, *CLAIMS)

    assert sum(one.seats_in(group) for group in GROUPS) == one.seats == sum(seats)
    assert one.lower <= one.upper == one.seats - one.seats_in("against")
    assert one.upper - one.lower == one.seats_in(*PERSUADABLE)
    assert one.lower == one.seats_in("firm") + one.seats_in("partly")
    assert one.group == found(data, *reversed(CLAIMS)).group == slowly(data, seats)


def slowly(data: Positions, seats: list[int]) -> dict[str, str]:
    """The same by reading the rule aloud."""
    groups = {}
    for party, count in zip(PARTIES, seats, strict=True):
        values = [data.stance[f"{party}/{claim}"].value if f"{party}/{claim}" in data.stance else None for claim in CLAIMS]
        if count == 0:
            continue
        if any(value is not None and value < 0 for value in values):
            groups[party] = "against"
        elif all(value == 2 for value in values):
            groups[party] = "firm"
        elif all(value in (1, 2) for value in values):
            groups[party] = "partly"
        elif all(value is None for value in values):
            groups[party] = "not_found"
        else:
            groups[party] = "open"
    return groups
