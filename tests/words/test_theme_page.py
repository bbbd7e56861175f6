"""The answers about themes, in files made to be read by eye."""

from analysis.theme_figures import on_axis, theme_figures
from tests.samples import positions
from words.theme_page import place_cell, theme_answer, themes_answer

TABLE = """
                lag  rod  midt  gul
    loans/lend  +   2    1    -2   .
    loans/give  +   2    2     .   .
    rules/test  +   2    .     .   .
"""


def test_a_theme_is_answered_by_its_axis_and_by_where_it_agrees_and_divides() -> None:
    found = theme_answer(positions(TABLE), "loans", "nb")

    assert found.text == (
        "Aksen går mot mer loans. 3 av 4 aktører er funnet med standpunkt til minst én av 2 påstander. "
        "5 av 8 mulige standpunkter er kjent. Bredest enighet: 2 av 2 aktører med kjent standpunkt støtter helt eller delvis "
        "«Påstand give»; ingen er mot – 2 uavhengige tekster. Dypest splittelse: 2 av 3 aktører med kjent standpunkt støtter "
        "helt eller delvis «Påstand lend»; mot er midt – 3 uavhengige tekster."
    )
    assert set(found.stances) == {"lag/lend", "rod/lend", "midt/lend", "lag/give", "rod/give"}


def test_a_theme_of_one_claim_and_of_none() -> None:
    assert theme_answer(positions(TABLE), "rules", "en").text.startswith(
        "The axis points towards mer rules en. 1 of 4 actors are found with a stance on the one claim of the theme."
    )
    empty = theme_answer(positions(TABLE, retired=["test"]), "rules", "nb")
    assert (empty.text, empty.stances) == ("Aksen går mot mer rules. Temaet har ingen påstander.", ())


def test_all_themes_are_answered_by_which_of_them_divide() -> None:
    found = themes_answer(positions(TABLE), "nb")

    assert found.text.startswith(
        "3 påstander i 2 temaer. I ett av dem er noen for og noen mot samme påstand: «Loans». Dypest splittelse: 2 av 3 aktører"
    )
    assert len(found.stances) == len(set(found.stances)) == 6


def test_many_divided_themes_are_counted_and_not_named() -> None:
    rows = "\n".join(f"t{place}/c{place} + 2 -2" for place in range(7))

    assert (
        "I 7 av dem er noen for og noen mot samme påstand: 7 temaer." in themes_answer(positions(f"lag rod\n{rows}"), "nb").text
    )


def test_where_nothing_divides_and_where_there_is_nothing() -> None:
    united = themes_answer(positions("lag rod\nloans/lend + 2 1"), "nb")
    nothing = themes_answer(positions("lag\nloans/lend + 2", retired=["loans"]), "en")

    assert united.text == "1 påstand i 1 tema. Ingen steder er noen funnet for og noen mot samme påstand."
    assert (nothing.text, nothing.stances) == ("There are no themes in the data.", ())


def test_place_is_told_without_the_names_that_stand_beside_it() -> None:
    data = positions(TABLE)
    places = on_axis(data, theme_figures(data, "loans"))
    found = {actor: place_cell(data, actor, "loans", one, "nb") for actor, one in places.items()}

    assert {actor: words for actor, (_, words) in found.items()} == {
        "lag": "+2,0 i snitt av 2 påstander på aksen",
        "rod": "+1,5 i snitt av 2 påstander på aksen",
        "midt": "−2,0 på én påstand på aksen",
    }
    assert found["midt"][0].sign == "−−"
