"""How much is known, in whose words and how old; of the shipped data, computed again from the stances named."""

import re
from datetime import date
from functools import cache

import pytest

from analysis.coverage import EVIDENCE_KINDS, evidence_kind
from analysis.narrow import narrow
from analysis.own_words import first_hand
from loaders import Positions, load_positions
from tests.motions import body
from tests.samples import SHIPPED, WORKED, document, loaded, positions
from words import LANGUAGES, text
from words.source_coverage import actor_rows, age_words, coverage_answer, coverage_cells, election_words, source_rows

languages = pytest.mark.parametrize("lang", LANGUAGES)
TODAY = date(2026, 11, 22)


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def numbers(words: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", words)]


@languages
def test_the_answer_counts_its_stances(lang: str) -> None:
    answer, shown = coverage_answer(shipped(), lang), narrow(shipped())
    actors, claims = len(shown.actors), len(shown.claims)

    assert len(set(answer.stances)) == len(shipped().stances)
    assert numbers(answer.text) == [len(answer.stances), actors * claims, actors, claims]


@languages
def test_what_is_set_aside_is_counted_apart(lang: str) -> None:
    left = first_hand(shipped())
    counts = numbers(coverage_answer(left, lang).text)

    assert counts[-1] == len(left.set_aside) > 0
    assert counts[0] + counts[-1] == len(shipped().stances)


@languages
def test_every_cell_counts_its_stances(lang: str) -> None:
    cells = coverage_cells(shipped(), narrow(shipped()), lang)

    assert len(cells) == len(shipped().themes) * len(shipped().actors)
    for (theme, actor), cell in cells.items():
        claims = [claim.id for claim in shipped().claims if claim.theme == theme]
        known = [claim for claim in claims if f"{actor}/{claim}" in shipped().stance]
        assert set(cell.stances) == {f"{actor}/{claim}" for claim in known}
        assert shipped().actor[actor].short.in_language(lang) in cell.label
        if known:
            assert cell.sign == f"{len(known)}/{len(claims)}"
            fifths = [len(known) * 5 > step * len(claims) for step in range(5)]
            assert cell.state == f"tone{sum(fifths)}"
            assert numbers(cell.label.rpartition(": ")[2]) == [len(known), len(claims)]
        else:
            assert (cell.state, cell.sign) == ("unknown", "·")


@languages
def test_the_silent_say_why(lang: str) -> None:
    cells = coverage_cells(shipped(), narrow(shipped()), lang)
    rows = {row[0]: row[1:] for row in actor_rows(shipped(), narrow(shipped()).actors, TODAY, lang)}

    assert cells["workforce", "mdg"].label.endswith(text("silence.unmapped", lang))
    assert cells["private-capacity", "tek-norge"].label.endswith(text("silence.unsaid", lang))
    assert rows["V"] == (text("silence.unmapped", lang), *[""] * 6)


@languages
def test_what_is_set_aside_is_not_silence(lang: str) -> None:
    left = first_hand(shipped())
    cell = coverage_cells(left, narrow(left), lang)["workforce", "nho"]

    assert (cell.state, cell.stances) == ("aside", ())
    assert actor_rows(left, ["nho"], TODAY, lang)[0][1] == text("silence.set_aside", lang)


@languages
def test_every_row_counts_the_actors_stances(lang: str) -> None:
    actors = narrow(shipped()).actors
    for actor, row in zip(actors, actor_rows(shipped(), actors, TODAY, lang), strict=True):
        theirs = [one for one in shipped().stances if one.actor == actor]
        if theirs:
            assert numbers(row[1]) == [len(theirs), len(shipped().claims)]
            kinds = [evidence_kind(one.deciding) for one in theirs]
            assert [int(count) for count in row[2:6]] == [kinds.count(kind) for kind in EVIDENCE_KINDS]


def test_rows_worked_by_hand() -> None:
    words = {
        "gul/lend": {"joint_with": ["lag"], "date": "2030-12"},
        "gul/hoard": {"date": "2030"},
        "gul/test": {"date": "undated"},
    }

    assert actor_rows(positions(WORKED, words), ["gul"], date(2031, 2, 20), "nb") == [
        ("gul", "3 av 4", "2", "1", "0", "0", "desember\u00a02030", "2 måneder")
    ]


@languages
def test_parties_known_only_from_before_the_election_are_named(lang: str) -> None:
    found = election_words(shipped(), TODAY, lang)
    assert found is not None
    parties = {shipped().stance[key].actor for key in found.stances}

    assert parties == {one.actor for one in shipped().stances if shipped().actor[one.actor].kind == "party"}
    for party in parties:
        assert re.search(rf"(?<!\w){shipped().actor[party].short.in_language(lang)}(?!\w)", found.text)
    newest = max(
        piece.date or shipped().source[piece.source].date for key in found.stances for piece in shipped().stance[key].evidence
    )
    assert str(newest.first_day.day if newest.first_day else "") in found.text


def test_a_party_whose_words_may_be_from_after_the_election_is_not_among_them() -> None:
    bodies = [body("ting", "plenary", {"rod": 5}, "2031-10-01")]
    early, late = ({"date": when} for when in ("2031-02-01", "2031"))
    data = loaded({**document(WORKED, {"rod/test": early, "gul/lend": late}, ()), "bodies": bodies})
    found = election_words(data, TODAY, "nb")

    assert found is not None
    assert {data.stance[key].actor for key in found.stances} == {"rod"}


def test_without_an_assembly_no_election_is_spoken_of() -> None:
    assert election_words(positions(WORKED), TODAY, "nb") is None


@languages
def test_every_source_has_a_row(lang: str) -> None:
    rows = source_rows(shipped(), TODAY, lang)

    assert len(rows) == len(shipped().sources)
    for source, row in zip(shipped().sources, rows, strict=True):
        assert source.title in row[0]
        assert int(row[1]) == sum(one.deciding.source == source.id for one in shipped().stances)
    assert sum(int(row[1]) for row in rows) == len(shipped().stances)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "0 dager"),
        (1, "1 dag"),
        (59, "59 dager"),
        (60, "60 dager"),
        (61, "2 måneder"),
        (551, "18 måneder"),
        (730, "23 måneder"),
        (731, "2 år"),
        (4000, "10 år"),
    ],
)
def test_age_in_words(days: float, words: str) -> None:
    assert age_words(days, "nb") == words
