"""How much is known on a theme, how much is contested, and who stands where on its axis."""

from analysis.theme_figures import on_axis, theme_figures
from tests.samples import positions

TABLE = """
                lag  raad  rod  midt  gul
    loans/lend  +   2    .     1    .   -1
    loans/hoard -   1    .    -2    .    .
    loans/count 0   .    2     .    .    .
    rules/test  +   .    .     .    2    .
"""


def test_figures_of_a_theme() -> None:
    found = theme_figures(positions(TABLE), "loans")

    assert found.claims == ("lend", "hoard", "count")
    assert found.contested == ("lend", "hoard")
    assert {stance.id for stance in found.stances} == {
        *("lag/lend", "rod/lend", "gul/lend", "lag/hoard", "rod/hoard", "raad/count")
    }
    assert (found.heard, found.silent) == (("lag", "raad", "rod", "gul"), ("midt",))


def test_retired_claims_and_actors_are_left_out_and_a_retired_theme_has_its_own() -> None:
    found = theme_figures(positions(TABLE, retired=["hoard", "gul"]), "loans")

    assert (found.claims, found.contested) == (("lend", "count"), ())
    assert (found.heard, found.silent) == (("lag", "raad", "rod"), ("midt",))
    assert theme_figures(positions(TABLE, retired=["rules"]), "rules").heard == ("midt",)


def test_places_go_from_the_positive_end_to_the_negative_one_and_then_come_those_without_a_place() -> None:
    """lag is for a claim and for its opposite: split. rod is at the positive end of both; raad spoke only beside the axis."""
    data = positions(TABLE)

    assert list(on_axis(data, theme_figures(data, "loans"))) == ["rod", "gul", "lag", "raad"]


def test_of_two_equals_the_one_whose_place_rests_on_more_comes_first() -> None:
    data = positions("lag raad rod\na/one + 2 2 -2\na/two + . 2 .")

    assert list(on_axis(data, theme_figures(data, "a"))) == ["raad", "lag", "rod"]


def test_nobody_has_no_place() -> None:
    data = positions("lag\na/one + .\nb/two + 2")

    assert on_axis(data, theme_figures(data, "a")) == {}
