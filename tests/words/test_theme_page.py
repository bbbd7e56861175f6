"""The answers about themes, in files made to be read by eye."""

from analysis.own_words import first_hand
from analysis.theme_figures import on_axis, theme_figures
from tests.samples import positions
from words import text
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
        "Aksen går mot mer loans. 3 av 4 aktører er funnet med standpunkt til minst én av de 2 påstandene i temaet. "
        "5 av 8 mulige standpunkter er kjent. Bredest enighet: 2 av 2 aktører med kjent standpunkt støtter helt eller delvis "
        "«Påstand give»; ingen er mot – 2 uavhengige tekster. Dypest splittelse: 2 av 3 aktører med kjent standpunkt støtter "
        "helt eller delvis «Påstand lend»; mot er midt – 3 uavhengige tekster."
    )
    assert set(found.stances) == {"lag/lend", "rod/lend", "midt/lend", "lag/give", "rod/give"}


def test_a_theme_of_one_claim_and_of_none() -> None:
    assert theme_answer(positions(TABLE), "rules", "en").text.startswith(
        "The axis points towards mer rules en. For 1 of 4 actors, a stance on the one claim of the theme is found."
    )
    empty = theme_answer(positions(TABLE, retired=["test"]), "rules", "nb")
    assert (empty.text, empty.stances) == ("Aksen går mot mer rules. Temaet har ingen påstander.", ())


def test_all_themes_are_answered_by_which_of_them_divide() -> None:
    found = themes_answer(positions(TABLE), "nb")

    assert found.text.startswith(
        "3 påstander i 2 temaer. I 1 tema er noen for og noen mot samme påstand: «Loans». Dypest splittelse: 2 av 3 aktører"
    )
    assert len(found.stances) == len(set(found.stances)) == 6


def test_many_divided_themes_are_counted_and_not_named() -> None:
    rows = "\n".join(f"t{place}/c{place} + 2 -2" for place in range(7))

    assert "I 7 temaer er noen for og noen mot samme påstand. Dypest" in themes_answer(positions(f"lag rod\n{rows}"), "nb").text


def test_where_nothing_divides_and_where_there_is_nothing() -> None:
    united = themes_answer(positions("lag rod\nloans/lend + 2 1"), "nb")
    nothing = themes_answer(positions("lag\nloans/lend + 2", retired=["loans"]), "en")

    assert united.text == "1 påstand i 1 tema. Ingen steder er noen funnet for og noen mot samme påstand."
    assert (nothing.text, nothing.stances) == ("There are no themes in the data.", ())


def test_what_shared_text_alone_says_is_set_aside_and_not_missing() -> None:
    words = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}
    data = first_hand(positions("lag raad rod\nloans/lend + 2 2 -1", words))

    assert "1 av 3 aktører er funnet med standpunkt til den ene påstanden i temaet. 2 er bare funnet i felles tekst, som" in (
        theme_answer(data, "loans", "nb").text
    )
    assert themes_answer(data, "nb").text.endswith(
        "Ingen steder er noen funnet for og noen mot samme påstand utenom felles tekst, som er satt til side."
    )


def test_themes_that_divide_outside_shared_text_are_said_to() -> None:
    words = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}
    data = first_hand(positions("lag raad rod gul\nloans/lend + 2 2 -1 1", words))

    assert themes_answer(data, "nb").text.startswith(
        "1 påstand i 1 tema. I 1 tema er noen for og noen mot samme påstand utenom felles tekst, som er satt til side: «Loans»."
    )
    assert "the same claim outside shared text, which is set aside: “Loans en”." in themes_answer(data, "en").text


def test_what_the_mean_hides_is_a_sentence_of_its_own_after_the_colon() -> None:
    assert "står for seg: Snittet skjuler det." in text("theme.place_help", "nb")


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
