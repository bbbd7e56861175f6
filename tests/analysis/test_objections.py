"""Who is against some claims, or sets conditions for them."""

from analysis.objections import objections
from tests.samples import positions

FOUND = positions(
    """
                lag  bedrift  rod  midt
    loans/lend  +   2    1     -1   -2
    loans/hoard -   1    0     .    2
    """,
    {"bedrift/lend": {"basis": "condition"}, "lag/hoard": {"basis": "condition"}},
)


def ids(stances: object) -> list[str]:
    return [one.id for one in stances]  # type: ignore[attr-defined]


def test_those_against_come_first_and_the_strongest_of_them_before_the_others() -> None:
    found = objections(FOUND, ["lend", "hoard"], None)

    assert ids(found.against) == ["midt/lend", "rod/lend"]
    assert ids(found.conditional) == ["bedrift/lend", "lag/hoard"]
    assert len(found.heard) == 7


def test_the_conditions_of_whoever_asks_are_no_objection() -> None:
    assert ids(objections(FOUND, ["lend", "hoard"], "lag").conditional) == ["bedrift/lend"]


def test_conditions_can_be_left_out() -> None:
    assert objections(FOUND, ["lend"], None, conditions=False).conditional == ()
