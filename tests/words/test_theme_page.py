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
        "Aksens retning: mer loans. Vi har funnet standpunkt fra 3 av 4 aktører til minst én av de 2 påstandene i temaet. "
        "Av 3 partier er 2 funnet med standpunkt her (gul er ikke kartlagt). "
        "5 av 8 mulige standpunkter er kjent. Bredest enighet: 2 av 2 aktører med kjent standpunkt støtter helt eller delvis "
        "«Påstand give»; ingen er funnet mot – 2 uavhengige tekster. Dypest splittelse: 2 av 3 aktører med kjent "
        "standpunkt støtter "
        "helt eller delvis «Påstand lend»; mot er midt – 3 uavhengige tekster."
    )
    assert set(found.stances) == {"lag/lend", "rod/lend", "midt/lend", "lag/give", "rod/give"}


def test_a_theme_of_one_claim_and_of_none() -> None:
    assert theme_answer(positions(TABLE), "rules", "en").text.startswith(
        "The axis runs towards mer rules en. We have found a stance from 1 of 4 actors on the theme’s one claim."
        " Of 3 parties, none is found with a stance here (gul en is not mapped)."
    )
    empty = theme_answer(positions(TABLE, retired=["test"]), "rules", "nb")
    assert (empty.text, empty.stances) == ("Aksens retning: mer rules. Temaet har ingen påstander.", ())


def test_parties_are_summed_up_only_where_there_are_any() -> None:
    table = "lag rod gul midt\nloans/lend + 2 . . ."
    data = positions(f"{table}\nrules/test + . 1 . .")

    assert "Av 3 partier er ingen funnet med standpunkt her (midt og gul er ikke kartlagt). " in (
        theme_answer(data, "loans", "nb").text
    )
    assert " Of 3 parties, one is found with a stance here (midt en and gul en are not mapped). " in (
        theme_answer(data, "rules", "en").text
    )
    assert "parti" not in theme_answer(positions("lag raad\nloans/lend + 2 1"), "loans", "nb").text


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

    assert theme_answer(data, "loans", "nb").text.startswith(
        "Aksens retning: mer loans. Vi har funnet standpunkt fra 1 av 3 aktører til den ene påstanden i temaet. "
        "Av ett parti er ett funnet med standpunkt her. 2 er bare funnet i felles tekst, som er satt til side. "
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
