"""What is known of one actor, in files made to be read by eye."""

from datetime import date

import pytest

from analysis.own_words import first_hand
from analysis.profile import pairs_of_actor, pieces, place_from_left, profile, seats, span, years
from loaders.fields import PartialDate
from tests.motions import BODIES, body
from tests.samples import document, loaded, positions

TABLE = """
                lag  rod  midt  gul  fri
    loans/lend  +   1    2     .    .    .
    loans/give  +  -2    .     .    1    .
    loans/hoard -   2    2     .    .    .
    loans/count 0  -1    .     .    .    .
    loans/save  0   .    .     .    .    .
    rules/test  +   .    0     .    .    .
"""


def test_strongest_come_first_and_those_for_before_those_against() -> None:
    loans, rules = profile(positions(TABLE), "lag").themes

    assert [stance.claim for stance in loans.stances] == ["hoard", "give", "lend", "count"]
    assert (loans.silent, loans.claims) == (("save",), 5)
    assert (rules.stances, rules.silent) == ((), ("test",))


def test_sums_are_those_of_the_themes() -> None:
    found = profile(positions(TABLE), "rod")

    assert [stance.id for stance in found.stances] == ["rod/lend", "rod/hoard", "rod/test"]
    assert found.silent == ("give", "count", "save")
    assert [one.theme for one in found.spoken] == ["loans", "rules"]
    assert [one.theme for one in profile(positions(TABLE), "lag").spoken] == ["loans"]
    assert (found.claims, found.aside) == (6, ())


def test_what_is_set_aside_is_not_silence() -> None:
    left = first_hand(positions(TABLE, {"rod/lend": {"joint_with": ["lag"]}}))

    assert profile(left, "rod").aside == ("lend",)
    assert "lend" not in profile(left, "rod").silent
    assert profile(left, "midt").aside == ()


def test_the_retired_is_left_out() -> None:
    found = profile(positions(TABLE, retired=["hoard", "rules"]), "rod")

    assert [stance.id for stance in found.stances] == ["rod/lend"]
    assert [one.theme for one in found.themes] == ["loans"]
    assert found.claims == 4


def test_evidence_stands_by_date_and_the_undated_first() -> None:
    words = {
        "rod/lend": {"date": "2031-03", "more": [{"source": "brev", "section": "1", "quote": "q", "date": "2030"}]},
        "rod/hoard": {"date": "undated"},
    }
    data = positions(TABLE, words)
    found = pieces(data, profile(data, "rod").stances)

    assert [one.date.text for one in found] == ["undated", "2030", "2031-02-26", "2031-03"]
    assert [one.stance.claim for one in found] == ["hoard", "lend", "test", "lend"]


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("2032-02", (date(2032, 2, 1), date(2032, 2, 29))),
        ("2031", (date(2031, 1, 1), date(2031, 12, 31))),
        ("2031-05-04", (date(2031, 5, 4), date(2031, 5, 4))),
        ("9999-12", (date(9999, 12, 1), date(9999, 12, 31))),
        ("undated", None),
    ],
)
def test_days_that_a_date_can_mean(when: str, days: tuple[date, date] | None) -> None:
    assert span(PartialDate(when)) == days


def test_years_are_those_of_sources_and_of_words() -> None:
    assert years(positions(TABLE)) == (2031, 2031)
    assert years(positions(TABLE, {"gul/give": {"date": "2028-01"}})) == (2028, 2031)
    assert years(positions(TABLE, date="undated")) is None


def test_place_counts_only_the_parties_that_have_one() -> None:
    data = positions(TABLE)

    assert [place_from_left(data, party) for party in ("rod", "midt", "gul")] == [(1, 3), (2, 3), (3, 3)]
    assert place_from_left(data, "fri") is None
    assert place_from_left(data, "lag") is None


def test_seats_are_those_of_every_body_the_newest_first() -> None:
    gone = {**body("borte", "committee", {"rod": 1}, "2031-09-09"), "retired": {"date": "2031-05-01", "reason": _both("x")}}
    named = {**BODIES[0], "members": [{"name": "Ola", "party": "rod", "role": "leader"}, {"name": "Eva", "party": "gul"}]}
    data = loaded({**document(TABLE_OF_ALL, {}, ()), "bodies": [named, BODIES[1], gone]})

    assert [(one.body.id, one.seats) for one in seats(data, "rod")] == [("ting", 20), ("komite", 2)]
    assert [member.name for member in seats(data, "rod")[1].members] == ["Ola"]
    assert [one.seats for one in seats(data, "graa")] == [10, 0]


TABLE_OF_ALL = """
                lag  rod  midt  gul  blaa  graa
    loans/lend  +   1    2     .    .    .     .
"""


def _both(words: str) -> dict[str, str]:
    return {"nb": words, "en": words}


def test_pairs_are_those_of_the_actor_with_everybody_else() -> None:
    found = pairs_of_actor(positions(TABLE), "rod")

    assert [(pair.one, pair.other, pair.n) for pair in found.pairs] == [
        ("lag", "rod", 2),
        ("rod", "midt", 0),
        ("rod", "gul", 0),
        ("rod", "fri", 0),
    ]
    assert found.pairs[0].same == 2


def test_pairs_of_a_retired_actor_are_there_and_nobody_else_meets_it() -> None:
    data = positions(TABLE, retired=["rod"])

    assert next((pair.one, pair.other) for pair in pairs_of_actor(data, "rod").pairs) == ("lag", "rod")
    assert all("rod" not in (pair.one, pair.other) for pair in pairs_of_actor(data, "lag").pairs)


def test_pairs_can_be_without_the_text_that_they_share() -> None:
    data = positions(TABLE, {"rod/lend": {"joint_with": ["lag"]}, "lag/lend": {"joint_with": ["rod"]}})

    assert [pairs_of_actor(data, "rod", without).pairs[0].n for without in (False, True)] == [2, 1]
