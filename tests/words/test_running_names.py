import pytest

from loaders import load_positions
from tests.samples import SHIPPED
from words.names import opening, within
from words.running_names import body_in_sentence, full_names, in_sentence, running, short_names


@pytest.mark.parametrize(
    ("name", "lang", "inside", "first"),
    [
        ("Regjeringen", "nb", "regjeringen", "Regjeringen"),
        ("Støre-regjeringen", "nb", "Støre-regjeringen", "Støre-regjeringen"),
        ("HO21-rådet", "nb", "HO21-rådet", "HO21-rådet"),
        ("Government", "en", "the government", "The government"),
        ("The Government", "en", "the government", "The government"),
        ("Støre Government", "en", "the Støre Government", "The Støre Government"),
        ("HO21 Council", "en", "the HO21 Council", "The HO21 Council"),
        ("Green Party", "en", "the Green Party", "The Green Party"),
        ("The Storting 2025–2029", "en", "the Storting 2025–2029", "The Storting 2025–2029"),
        ("Norwegian Nurses Organisation", "en", "the Norwegian Nurses Organisation", "The Norwegian Nurses Organisation"),
        ("Confederation of Trade", "en", "the Confederation of Trade", "The Confederation of Trade"),
        ("TEK Norge", "en", "TEK Norge", "TEK Norge"),
        ("The Storting 2025–2029", "nb", "The Storting 2025–2029", "The Storting 2025–2029"),
    ],
)
def test_the_forms_of_a_name(name: str, lang: str, inside: str, first: str) -> None:
    made = running(name, lang)

    assert (made, made.within, made.opening) == (name, inside, first)


@pytest.mark.parametrize(
    ("lang", "inside", "first"),
    [
        ("nb", "regjeringen, NITO og HO21-rådet", "Regjeringen, NITO og HO21-rådet"),
        ("en", "the government, NITO and the HO21 Council", "The government, NITO and the HO21 Council"),
    ],
)
def test_the_actors_of_the_shipped_data(lang: str, inside: str, first: str) -> None:
    actors = ["regjeringen", "nito", "ho21"]
    names = short_names(load_positions(SHIPPED), actors, lang)

    assert (within(names), opening(names)) == (inside, first)
    assert in_sentence(load_positions(SHIPPED), actors, lang) == inside


def test_full_names_are_names_too() -> None:
    data = load_positions(SHIPPED)

    assert opening(full_names(data, ["mdg", "v"], "en")) == "The Green Party and the Liberal Party"
    assert within(full_names(data, ["regjeringen", "v"], "nb")) == "regjeringen Støre og Venstre"


def test_an_assembly_has_a_small_article_within_a_sentence() -> None:
    chamber = load_positions(SHIPPED).body["storting-2025-2029"]

    assert within(body_in_sentence(chamber, "en")) == "the Storting 2025–2029"
    assert within(body_in_sentence(chamber, "nb")) == "Stortinget 2025–2029"
