"""When an actor's words are from, in one sentence."""

import re
from dataclasses import replace

import pytest

from analysis.profile import pieces, profile
from loaders import load_positions
from loaders.fields import PartialDate
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
        (
            {},
            "Alle 3 belegg fra lag (3 ulike sitater) er fra 26.\u00a0februar\u00a02031",
            "All 3 pieces of evidence from lag en (3 different quotes) are from 26\u00a0February\u00a02031",
        ),
        (
            {"lag/lend": LATER},
            "3 belegg fra lag (3 ulike sitater) er fra 26.\u00a0februar\u00a02031 til mai\u00a02031, flest (2) fra "
            "26.\u00a0februar\u00a02031",
            "3 pieces of evidence from lag en (3 different quotes) are from 26\u00a0February\u00a02031 to May\u00a02031, "
            "most often (2) from 26\u00a0February\u00a02031",
        ),
        (
            {"lag/lend": {**LATER, **MORE}, "lag/give": UNDATED},
            "3 belegg fra lag (3 ulike sitater) er fra 26.\u00a0februar\u00a02031 til mai\u00a02031, flest (2) fra "
            "26.\u00a0februar\u00a02031; "
            "ett er udatert",
            "3 pieces of evidence from lag en (3 different quotes) are from 26\u00a0February\u00a02031 to May\u00a02031, "
            "most often (2) from 26\u00a0February\u00a02031; "
            "one is undated",
        ),
        (
            {"lag/lend": UNDATED, "lag/give": UNDATED},
            "Ett av 3 belegg fra lag (3 ulike sitater) er fra 26.\u00a0februar\u00a02031; 2 er udaterte",
            "One of 3 pieces of evidence from lag en (3 different quotes) is from 26\u00a0February\u00a02031; 2 are undated",
        ),
        (
            {"lag/lend": UNDATED, "lag/give": UNDATED, "lag/test": UNDATED},
            "Alle 3 belegg fra lag (3 ulike sitater) er udaterte",
            "All 3 pieces of evidence from lag en (3 different quotes) are undated",
        ),
    ],
    ids=["one day", "several", "several and undated", "one day and undated", "undated"],
)
def test_dates_are_told_as_far_as_they_are_known(words: dict[str, dict[str, object]], nb: str, en: str) -> None:
    data = positions(TABLE, words)
    said = pieces(data, profile(data, "lag").stances)

    assert [timeline_title(data, "lag", said, lang).text for lang in ("nb", "en")] == [nb, en]


def test_a_single_piece_is_told_as_one() -> None:
    data = positions(TABLE)

    said = pieces(data, profile(data, "raad").stances)
    assert (
        timeline_title(data, "raad", said, "nb").text
        == "Det ene belegget fra raad (ett sitat) er fra 26.\u00a0februar\u00a02031"
    )


def test_a_quote_for_several_stances_is_one_quote_and_evidence_for_each() -> None:
    words = {f"lag/{claim}": {"quote": "q"} for claim in ("lend", "give")}
    elsewhere = {"lag/test": {"quote": "q", "source": "rapport"}}

    assert title(words) == "Alle 3 belegg fra lag (2 ulike sitater) er fra 26.\u00a0februar\u00a02031"
    assert title({**words, **elsewhere}) == "Alle 3 belegg fra lag (2 ulike sitater) er fra 26.\u00a0februar\u00a02031"
    assert title({**words, "lag/test": {"quote": "q"}}) == "Alle 3 belegg fra lag (ett sitat) er fra 26.\u00a0februar\u00a02031"


def test_words_of_another_day_that_are_taken_over_are_told_apart() -> None:
    data = positions(TABLE, {"lag/lend": {"endorses": {"speaker": "raad", "source": "rapport", "section": "1", "quote": "q"}}})
    later = tuple(one.model_copy(update={"date": PartialDate("2030")}) if one.id == "rapport" else one for one in data.sources)
    of_older = replace(data, sources=later)
    said = {name: pieces(one, profile(one, "lag").stances) for name, one in {"same": data, "older": of_older}.items()}

    assert "slutter seg" not in timeline_title(data, "lag", said["same"], "nb").text
    assert timeline_title(of_older, "lag", said["older"], "nb").text.endswith("; ett av disse slutter seg til ord fra 2030")
    assert timeline_title(of_older, "lag", said["older"], "en").text.endswith("; one of these endorses words of 2030")


def test_no_date_is_said_to_be_that_of_most_where_two_have_as_many() -> None:
    assert title({"lag/lend": LATER, "lag/give": {"date": "2030"}}) == (
        "3 belegg fra lag (3 ulike sitater) er fra 2030 til mai\u00a02031"
    )


def title(words: dict[str, dict[str, object]]) -> str:
    data = positions(TABLE, words)
    return timeline_title(data, "lag", pieces(data, profile(data, "lag").stances), "nb").text


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_title_counts_the_evidence_of_the_stances_that_it_names(lang: str) -> None:
    data = load_positions(SHIPPED)
    for actor in dict.fromkeys(one.actor for one in data.stances):
        sentence = timeline_title(data, actor, pieces(data, profile(data, actor).stances), lang)
        evidence = [piece for name in sentence.stances for piece in data.stance[name].evidence]
        undated = [piece for piece in evidence if (piece.date or data.source[piece.source].date).first_day is None]

        assert {name.split("/")[0] for name in sentence.stances} == {actor}
        numbers = {int(one) for one in re.findall(r"\d+", sentence.text.replace("HO21", ""))}
        quotes = {(piece.source, piece.quote) for piece in evidence}
        assert {len(evidence), len(quotes), *([len(undated)] if undated else [])} <= numbers
        assert bool(undated) == bool(re.search("udatert|undated", sentence.text))
