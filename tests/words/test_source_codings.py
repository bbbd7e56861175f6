"""What is said of the two codings, from frames and from the shipped codings."""

import math
from functools import cache

import pandas as pd
import pytest

from analysis.reliability import Reliability, Settled, settled, settled_cells
from exports.reliability import coding_frames, settled_frame
from loaders import Positions, load_positions
from tests.samples import SHIPPED
from words import LANGUAGES
from words.source_codings import coded_words, differing_rows, reliability_words, settled_words

languages = pytest.mark.parametrize("lang", LANGUAGES)
NONE = pd.DataFrame()


def cells(*rows: tuple[str, str, str]) -> Settled:
    index = pd.MultiIndex.from_tuples([(f"c{place}", "lag") for place in range(len(rows))], names=["claim", "actor"])
    return settled(pd.DataFrame(rows, index=index, columns=["first", "second", "settled"], dtype=str))


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


@cache
def coded() -> pd.DataFrame:
    return settled_cells(*coding_frames(shipped(), SHIPPED.parent / "codings"), settled_frame(shipped()))


def test_every_alpha_has_its_number_of_cells() -> None:
    words = reliability_words(Reliability(0.9632, math.nan, 257, 5, 4, NONE), 880, "nb")

    assert words == (
        "Alfa for trinnet på skalaen er 0,96, på de 257 feltene som begge kodet."
        " Alfa for om det finnes et standpunkt, er ikke mulig å regne ut,"
        " på alle 880 felt; 5 ble bare funnet i den første kodingen og 4 bare i den andre."
    )


def test_what_was_settled_is_counted() -> None:
    found = cells(
        ("2", "1 aim", "2"),
        ("2", "", ""),
        ("0", "-1", "0"),
        ("2", "-1", "0"),
        ("1 aim", "1 aim", "2"),
        ("", "", "2"),
        ("", "", "-1"),
    )

    assert settled_words(found, "nb") == (
        "4 felt er kodet ulikt. 2 av dem er avgjort som i den første kodingen, 1 som i den andre og 1 på en tredje måte."
        " 2 standpunkter er kommet til senere, uten å være funnet i noen av kodingene."
        " Ett felt er avgjort annerledes enn begge kodingene var enige om."
    )


def test_where_nothing_was_settled_in_some_way_that_is_said_in_a_word() -> None:
    first, third = cells(("2", "1 aim", "2"), ("0", "-1", "0")), cells(("2", "1 aim", "0"), ("0", "-1", "2"))

    assert settled_words(first, "nb") == (
        "2 felt er kodet ulikt. "
        "2 av dem er avgjort som i den første kodingen, ingen som i den andre og ingen på en tredje måte."
    )
    assert settled_words(third, "en") == (
        "2 cells are coded differently. "
        "None of them were settled as in the first coding, none as in the second and 2 in a third way."
    )
    assert settled_words(cells(("2", "1 aim", "2")), "nb") == (
        "Ett felt er kodet ulikt. Avgjort som i den første kodingen: 1; som i den andre: 0; på en tredje måte: 0."
    )


@languages
def test_codings_that_do_not_differ_are_said_not_to(lang: str) -> None:
    words = settled_words(cells(("2", "2", "2")), lang)

    assert "1" not in words
    assert words.count(".") == 1


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("", "ikke funnet"),
        ("-2", "−− avviser"),
        ("0", "± avveier"),
        ("1 problem", "+ støtter delvis – peker på problemet"),
    ],
)
def test_a_coded_value_in_words(label: str, words: str) -> None:
    assert coded_words(label, "nb") == words


@languages
def test_every_row_is_a_cell_on_which_the_codings_differ(lang: str) -> None:
    rows = differing_rows(shipped(), settled(coded()), lang)

    assert len(rows) == int((coded()["first"] != coded()["second"]).sum())
    for key, (actor, claim, first, second, decided) in rows.items():
        who, _, what = key.partition("/")
        assert actor == shipped().actor[who].short.in_language(lang)
        assert claim == shipped().claim[what].wording.in_language(lang)
        assert first != second
        stance = shipped().stance.get(key)
        label = "" if stance is None else f"{stance.value} {stance.basis or ''}".strip()
        assert decided == coded_words(label, lang)
