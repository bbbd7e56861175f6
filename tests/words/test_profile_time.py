"""When an actor's words are from, in one sentence."""

import re

import pytest

from analysis.profile import pieces, profile
from loaders import load_positions
from tests.samples import SHIPPED, positions
from words.profile_time import timeline_title

TABLE = """
               lag  raad
    loans/lend +  2   1
    loans/give + -2   .
    rules/test +  1   .
"""
LATER = {"date": "2031-05"}
UNDATED = {"date": "undated"}
MORE = {"more": [{"source": "rapport", "section": "2", "quote": "q"}]}


@pytest.mark.parametrize(
    ("words", "nb", "en"),
    [
        ({}, "Alle 3 sitatene fra lag er fra 26. februar 2031", "All 3 quotes from lag en are from 26 February 2031"),
        (
            {"lag/lend": LATER},
            "3 sitater fra lag er fra 26. februar 2031 til mai 2031, de fleste (2) fra 26. februar 2031",
            "3 quotes from lag en are from 26 February 2031 to May 2031, most of them (2) from 26 February 2031",
        ),
        (
            {"lag/lend": {**LATER, **MORE}, "lag/give": UNDATED},
            "3 sitater fra lag er fra 26. februar 2031 til mai 2031, de fleste (2) fra 26. februar 2031; ett er udatert",
            "3 quotes from lag en are from 26 February 2031 to May 2031, most of them (2) from 26 February 2031; "
            "one is undated",
        ),
        (
            {"lag/lend": UNDATED, "lag/give": UNDATED},
            "Ett av 3 sitater fra lag er fra 26. februar 2031; 2 er udaterte",
            "One of 3 quotes from lag en is from 26 February 2031; 2 are undated",
        ),
        (
            {"lag/lend": UNDATED, "lag/give": UNDATED, "lag/test": UNDATED},
            "Alle 3 sitatene fra lag er udaterte",
            "All 3 quotes from lag en are undated",
        ),
    ],
    ids=["one day", "several", "several and undated", "one day and undated", "undated"],
)
def test_dates_are_told_as_far_as_they_are_known(words: dict[str, dict[str, object]], nb: str, en: str) -> None:
    data = positions(TABLE, words)
    said = pieces(data, profile(data, "lag").stances)

    assert [timeline_title(data, "lag", said, lang).text for lang in ("nb", "en")] == [nb, en]


def test_a_single_quote_is_told_as_one() -> None:
    data = positions(TABLE)

    said = pieces(data, profile(data, "raad").stances)
    assert timeline_title(data, "raad", said, "nb").text == "Det ene sitatet fra raad er fra 26. februar 2031"


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_title_counts_the_evidence_of_the_stances_that_it_names(lang: str) -> None:
    data = load_positions(SHIPPED)
    for actor in dict.fromkeys(one.actor for one in data.stances):
        sentence = timeline_title(data, actor, pieces(data, profile(data, actor).stances), lang)
        evidence = [piece for name in sentence.stances for piece in data.stance[name].evidence]
        undated = [piece for piece in evidence if (piece.date or data.source[piece.source].date).first_day is None]

        assert {name.split("/")[0] for name in sentence.stances} == {actor}
        numbers = {int(one) for one in re.findall(r"\d+", sentence.text.replace("HO21", ""))}
        assert {len(evidence), *([len(undated)] if undated else [])} <= numbers
        assert bool(undated) == bool(re.search("udatert|undated", sentence.text))
