"""Which actors and claims are shown, and in which order."""

from analysis.narrow import KINDS, narrow, ordered_actors, stances_in
from loaders import Positions
from tests.samples import positions

MIXED = """
                gul staten raad rod bransje midt bedrift lag
    loans/lend +  1   1     1    1    1      1     1      1
    rules/test +  .   .     .    2    .      .     .      .
    loans/give +  .   .     .    .    .      .     .      2
"""


def mixed(*retired: str) -> Positions:
    return positions(MIXED, retired=retired)


def test_actors_stand_by_kind_and_parties_from_left_to_right() -> None:
    assert narrow(mixed()).actors == ("lag", "bedrift", "bransje", "raad", "staten", "rod", "midt", "gul")


def test_a_party_without_a_place_stands_last() -> None:
    assert narrow(positions("fri gul rod lag\nloans/lend + 1 1 1 1")).actors == ("lag", "rod", "gul", "fri")


def test_claims_stand_by_theme_then_as_in_the_file() -> None:
    shown = narrow(mixed())

    assert shown.themes == ("loans", "rules")
    assert shown.claims == ("lend", "give", "test")


def test_choices_narrow_and_do_not_reorder() -> None:
    shown = narrow(mixed(), themes=["rules"], actors=["gul", "lag", "rod"])

    assert (shown.actors, shown.themes, shown.claims) == (("lag", "rod", "gul"), ("rules",), ("test",))


def test_kind_and_actor_must_both_hold() -> None:
    assert narrow(mixed(), kinds=["party"], actors=["rod", "lag"]).actors == ("rod",)


def test_a_claim_outside_the_chosen_themes_is_left_out() -> None:
    assert narrow(mixed(), themes=["rules"], claims=["lend"]).claims == ()


def test_retired_entries_are_left_out() -> None:
    shown = narrow(mixed("rod", "give", "rules"))

    assert "rod" not in shown.actors
    assert (shown.themes, shown.claims) == (("loans",), ("lend",))


def test_retired_entries_are_shown_where_they_are_chosen_by_id() -> None:
    data = mixed("rod", "give", "rules")

    assert narrow(data, actors=["rod"]).actors == ("rod",)
    assert narrow(data, claims=["give"]).claims == ("give",)
    assert narrow(data, themes=["rules"]).claims == ("test",)


def test_unknown_ids_leave_nothing() -> None:
    assert narrow(mixed(), actors=["nobody"]).actors == ()


def test_another_order_keeps_claims_and_themes() -> None:
    shown = narrow(mixed())
    turned = shown.in_order(shown.actors[::-1])

    assert turned.actors == shown.actors[::-1]
    assert (turned.claims, turned.themes) == (shown.claims, shown.themes)


def test_every_kind_of_the_model_has_a_place() -> None:
    kinds = [mixed().actor[actor].kind for actor in ordered_actors(mixed())]

    assert list(dict.fromkeys(kinds)) == list(KINDS)


def test_stances_of_a_selection() -> None:
    data = mixed("rod", "give")

    assert [stance.id for stance in stances_in(data, narrow(data, kinds=["party", "union"]))] == [
        "gul/lend",
        "midt/lend",
        "lag/lend",
    ]
    assert [stance.id for stance in stances_in(data, narrow(data, actors=["rod"], themes=["rules"]))] == ["rod/test"]
