"""Who stands alike on a claim, line by line, and why the others are silent."""

import pytest

from analysis.divisions import division
from analysis.narrow import narrow
from analysis.own_words import first_hand
from loaders import Positions, load_positions
from tests.samples import SHIPPED, positions
from words.divisions import Line, division_lines, silence_lines

TABLE = """
               lag  raad  rod  midt  gul  blaa
    loans/lend +  2   1    1    -1    0    .
    loans/give +  .   .    .     .    .    .
"""


def lines(data: Positions, claim: str = "lend", lang: str = "nb") -> list[Line]:
    return division_lines(data, division(data, claim, narrow(data).actors), lang)


def test_a_line_for_each_stance_from_support_to_opposition_and_then_the_silent() -> None:
    assert lines(positions(TABLE, {"raad/lend": {"basis": "condition"}})) == [
        Line("plus2", "++", "støtter", ("lag",), ("lag/lend",)),
        Line("plus1", "+", "støtter delvis – støtter målet", ("rod",), ("rod/lend",)),
        Line("plus1", "+", "støtter delvis – på vilkår", ("raad",), ("raad/lend",)),
        Line("zero", "±", "avveier", ("gul",), ("gul/lend",)),
        Line("minus1", "−", "skeptisk", ("midt",), ("midt/lend",)),
        Line("unknown", "·", "ikke kartlagt – ingen av kildene er partiets egne", ("blaa",)),
    ]


def test_silence_is_told_by_its_reason_and_unmapped_is_said_of_several_as_of_several() -> None:
    found = silence_lines(positions(TABLE), ["gul", "blaa", "lag"], "give", "en")

    assert found == [
        Line("unknown", "·", "not mentioned in the sources we have read", ("gul", "lag")),
        Line("unknown", "·", "not mapped – none of the sources is the party’s own", ("blaa",)),
    ]
    silent = positions("lag rod gul\na/one + 2 . .")
    assert lines(silent, "one")[-1].label == "ikke kartlagt – ingen av kildene er deres egne"


def test_who_is_only_set_aside_is_not_missing_from_the_sources() -> None:
    data = first_hand(positions(TABLE, {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}))

    aside = Line("aside", "( )", "bare i felles tekst, som er satt til side", ("lag", "raad"))
    assert aside in lines(data)
    assert silence_lines(data, ["lag"], "loans", "nb")[0].state == "aside"


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_every_actor_of_the_projects_data_is_on_just_one_line(lang: str) -> None:
    data = load_positions(SHIPPED)
    for claim in data.claims:
        found = lines(data, claim.id, lang)
        named = [actor for line in found for actor in line.actors]

        assert sorted(named) == sorted(narrow(data).actors)
        for line in found:
            values = {data.stance[key].value for key in line.stances}
            assert [data.stance[key].actor for key in line.stances] == (list(line.actors) if line.stances else [])
            assert len(values) == bool(line.stances)
            assert (line.state == "unknown") == (not line.stances)
