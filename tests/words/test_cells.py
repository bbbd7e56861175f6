"""What stands in a cell."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from analysis.own_words import first_hand
from analysis.themes import theme_positions
from loaders.model import Stance
from tests.samples import WORKED, positions
from words import text
from words.cells import Cell, claim_cell, theme_cell, theme_cells

CLAIMS = """
               lag  bedrift  raad  rod  midt  gul
    loans/lend + 2     1      0    -1   -2    .
    loans/give + .     .      .     .    .    .
"""
THEMES = """
                lag  bedrift  raad  rod  midt  gul  staten
    loans/lend  +   2     1    .     0   -1    .    -2
    loans/hoard -  -1     2    .     .    .    .     .
    loans/count 0   1     .    2     .    .    .     .
"""


def on_claim(actor: str, lang: str = "nb") -> Cell:
    return claim_cell(positions(CLAIMS), actor, "lend", lang)


def on_theme(actor: str, lang: str = "nb") -> Cell:
    data = positions(THEMES)
    return theme_cell(data, actor, "loans", theme_positions(data, ["loans"], [actor])[("loans", actor)], lang)


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        ("lag", Cell("plus2", "++", "", "lag – Påstand lend: støtter", ("lag/lend",))),
        ("bedrift", Cell("plus1", "+", "mål", "bedrift – Påstand lend: støtter delvis – støtter målet", ("bedrift/lend",))),
        ("raad", Cell("zero", "±", "", "raad – Påstand lend: avveier", ("raad/lend",))),
        ("rod", Cell("minus1", "−", "", "rod – Påstand lend: skeptisk", ("rod/lend",))),
        ("midt", Cell("minus2", "−−", "", "midt – Påstand lend: avviser", ("midt/lend",))),
        ("gul", Cell("unknown", "·", "", "gul – Påstand lend: ikke kartlagt", ())),
    ],
)
def test_claim_cell(actor: str, expected: Cell) -> None:
    assert on_claim(actor) == expected


@pytest.mark.parametrize(
    ("basis", "detail", "words"),
    [("condition", "vilkår", "på vilkår"), ("aim", "mål", "støtter målet"), ("problem", "problem", "peker på problemet")],
)
def test_partly_says_how(basis: str, detail: str, words: str) -> None:
    cell = claim_cell(positions("lag\na/one + 1", {"lag/one": {"basis": basis}}), "lag", "one", "nb")

    assert cell.detail == detail
    assert cell.label == f"lag – Påstand one: støtter delvis – {words}"


def test_an_actor_that_has_spoken_elsewhere_is_not_unmapped() -> None:
    data = positions(CLAIMS)

    assert claim_cell(data, "lag", "give", "nb").label.endswith("ikke omtalt i kildene vi har lest")
    assert claim_cell(data, "gul", "give", "nb").label.endswith("ikke kartlagt")


@pytest.mark.parametrize(
    ("actor", "state", "sign", "detail", "finding"),
    [
        ("lag", "plus2", "++", "n 2", "+1,5 i snitt av 2 påstander på aksen"),
        ("bedrift", "split", "+/−", "n 2", "for noen og mot andre av 2 påstander på aksen (snittet −0,5 skjuler det)"),
        ("raad", "beside", "○", "n 1", "har bare uttalt seg om én påstand utenfor aksen"),
        ("rod", "zero", "±", "n 1", "avveier på én påstand på aksen (0,0)"),
        ("midt", "minus1", "−", "n 1", "−1,0 på én påstand på aksen"),
        ("staten", "minus2", "−−", "n 1", "−2,0 på én påstand på aksen"),
        ("gul", "unknown", "·", "", "ikke kartlagt"),
    ],
)
def test_theme_cell(actor: str, state: str, sign: str, detail: str, finding: str) -> None:
    cell = on_theme(actor)

    assert (cell.state, cell.sign, cell.detail) == (state, sign, detail)
    assert cell.label == f"{actor} – Loans: {finding}"


def test_theme_cell_rests_on_every_stance_of_the_theme() -> None:
    assert on_theme("lag").stances == ("lag/lend", "lag/hoard", "lag/count")
    assert on_theme("gul").stances == ()


def test_cells_made_together_are_those_made_one_by_one() -> None:
    data = positions(WORKED, retired=["count"])
    found = theme_positions(data, ["rules", "loans"], ["gul", "lag", "rod"])
    one_by_one = {pair: theme_cell(data, pair[1], pair[0], position, "nb") for pair, position in found.items()}

    assert list(theme_cells(data, found, "nb").items()) == list(one_by_one.items())
    assert one_by_one[("loans", "lag")].stances == ("lag/lend", "lag/hoard")


class Watched(tuple[Stance, ...]):
    """Stances that count how often somebody goes through all of them."""

    rounds = 0

    def __iter__(self) -> Iterator[Stance]:
        Watched.rounds += 1
        return super().__iter__()


def test_the_stances_are_not_gone_through_anew_for_each_cell() -> None:
    data = positions(WORKED)
    found = theme_positions(data, [theme.id for theme in data.themes], [actor.id for actor in data.actors])
    watched = replace(data, stances=Watched(data.stances))
    Watched.rounds = 0
    cells = theme_cells(watched, found, "nb")

    assert Watched.rounds <= 2 < len(cells)  # for what stands behind them, and for who is mapped at all


def test_cells_speak_english() -> None:
    assert on_claim("bedrift", "en").label == "bedrift en – Påstand lend en: partly supports – supports the aim"
    assert on_claim("bedrift", "en").detail == "aim"
    assert on_theme("lag", "en").label == "lag en – Loans en: +1.5 on average of 2 claims on the axis"


def test_every_state_has_a_sign_of_its_own() -> None:
    signs = {(cell.state, cell.sign) for cell in (on_theme(actor) for actor in THEMES.split()[:7])}
    signs |= {(cell.state, cell.sign) for cell in (on_claim(actor) for actor in CLAIMS.split()[:6])}

    assert len(signs) == len({state for state, _ in signs}) == len({sign for _, sign in signs}) == 8


def test_a_stance_that_is_set_aside_is_no_silence() -> None:
    joint = {"lag/lend": {"joint_with": ["gul"]}}
    left = first_hand(positions("lag gul\nloans/lend + 2 .\nloans/count 0 . .", joint))
    said = text("silence.set_aside", "nb")
    found = theme_positions(left, ["loans"], ["lag", "gul"])

    assert claim_cell(left, "lag", "lend", "nb") == Cell("aside", "( )", "", f"lag – Påstand lend: {said}", ())
    assert claim_cell(left, "lag", "count", "nb").state == "unknown"
    assert theme_cell(left, "lag", "loans", found[("loans", "lag")], "nb").state == "aside"
    assert theme_cell(left, "gul", "loans", found[("loans", "gul")], "nb").state == "unknown"
