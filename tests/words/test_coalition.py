"""The headline of a coalition: groups, seats, dates, assumptions, and the stances that it rests on."""

import re

import pytest

from analysis.coalitions import ASSUMABLE, GROUPS, coalition
from analysis.own_words import first_hand
from tests.words.coalitions import chamber, languages, made, shipped
from words import text
from words.coalition import (
    asking_words,
    assumed_words,
    coalition_answer,
    coalition_silence,
    party_names,
    proposal_words,
)


@pytest.mark.parametrize(
    ("values", "lang", "said"),
    [
        (
            "2 2 . -1",
            "nb",
            "For uten forbehold: 50; delvis: 0; åpent: 0; mot: 39; ikke funnet: 10 av 99 (standpunkter av "
            "26.\u00a0februar\u00a02031).",
        ),
        (
            "2 1 0 .",
            "en",
            "For without reservation: 20; partly: 30; open: 10; against: 0; not found: 39 of 99 (stances of "
            "26\u00a0February\u00a02031).",
        ),
        (". . . .", "nb", "For uten forbehold: 0; delvis: 0; åpent: 0; mot: 0; ikke funnet: 99 av 99."),
    ],
)
def test_answer_gives_every_group_its_seats_and_the_date_of_the_words(values: str, lang: str, said: str) -> None:
    data = chamber(values)

    assert coalition_answer(data, made(data), lang).text == said


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, ""),
        ({"from": "2031-03-01"}, ", før valget"),
        ({"from": "2031-03-01", "kind": "committee"}, ", før denne komiteen ble satt ned"),
        ({"from": "2027-10-01", "until": "2031-01-31"}, ", etter denne perioden"),
        ({"from": "2027-10-01", "until": "2031-01-31", "kind": "committee"}, ", etter denne komiteens tid"),
        ({"from": "2027-10-01", "until": "2031-09-30"}, ""),
    ],
)
def test_stances_from_another_time_than_the_body_say_so(changed: dict[str, str], said: str) -> None:
    data = chamber("2 2 . -1", **changed)

    assert coalition_answer(data, made(data), "nb").text.endswith(f"(standpunkter av 26.\u00a0februar\u00a02031{said}).")


def test_words_of_several_dates_are_dated_from_to() -> None:
    data = chamber("2 2 . -1", {"rod/lend": {"date": "2030-05-20"}})

    assert (
        "(standpunkter fra 20.\u00a0mai\u00a02030 til 26.\u00a0februar\u00a02031)"
        in coalition_answer(data, made(data), "nb").text
    )


@languages
def test_assumption_stands_first_in_the_headline_and_rests_on_nothing(lang: str) -> None:
    data = chamber("2 . . -1")
    found = made(data, blaa="firm", midt="partly")
    answer = coalition_answer(data, found, lang)
    said = {
        "nb": "Antatt: midt for delvis og blaa for uten forbehold. ",
        "en": "Assumed: midt en partly for and blaa en for without reservation. ",
    }

    assert answer.text.startswith(said[lang])
    assert answer.stances == ("rod/lend",)


@languages
def test_asking_actor_is_told_where_the_demand_is_not_its_own(lang: str) -> None:
    data = chamber("2 . . -1")
    found = coalition(data, ["lend", "hoard"], "ting")
    own, not_own = asking_words(data, found, "lag", lang)

    assert own.stances == ("lag/lend",)
    assert text("stance.step_plus2", lang) in own.text
    assert not_own.stances == ()
    claim = data.claim["hoard"].wording.in_language(lang)
    assert not_own.text == text("coalition.asking_silent", lang, actor="lag" if lang == "nb" else "lag en", claim=claim)


def test_assumed_party_is_marked_wherever_it_is_named() -> None:
    data = chamber("2 2 . -1")

    assert party_names(data, made(data, gul="firm"), ["gul", "rod"], "nb") == "rod og gul (antatt)"


def test_set_aside_is_counted_apart_from_what_is_not_found() -> None:
    data = first_hand(chamber("2 2 . -1", {"midt/lend": {"joint_with": ["rod"]}}))

    assert "ikke funnet: 10; satt til side: 30 av 99" in coalition_answer(data, made(data), "nb").text


@languages
@pytest.mark.parametrize("whole", [True, False], ids=["whole", "first hand"])
def test_numbers_of_every_answer_can_be_counted_again_from_the_stances_that_it_rests_on(lang: str, whole: bool) -> None:
    data = shipped() if whole else first_hand(shipped())
    for claim, entry in ((claim, entry) for claim in data.claim for entry in data.bodies):
        found = coalition(data, [claim], entry.id)
        answer = coalition_answer(data, found, lang)
        numbers = [int(number) for number in re.findall(r": (\d+)", answer.text)]
        behind = [data.stance[key] for key in answer.stances]
        firm = sum(entry.seats[one.actor] for one in behind if one.value == 2)
        partly = sum(entry.seats[one.actor] for one in behind if one.value == 1 and one.basis in ("condition", "aim"))
        against = sum(entry.seats[one.actor] for one in behind if one.value < 0)
        spoken = sum(entry.seats[one.actor] for one in behind)
        aside = {one.actor for one in data.set_aside if one.claim == claim} & set(entry.seats)
        aside_seats = sum(entry.seats[party] for party in aside)
        silent = entry.total - spoken - aside_seats
        rest = [silent, aside_seats] if aside else [silent]
        assert numbers == [firm, partly, spoken - firm - partly - against, against, *rest]


def test_nobody_spoke_says_that_nothing_is_known() -> None:
    data = chamber(". . . .")
    said = coalition_silence(data, made(data), "nb")

    assert said.stances == ()
    assert "verken at de er for, mot eller nøytrale" in said.text
    assert "99 plasser" in said.text


@languages
def test_recommendation_is_said_to_be_on_the_document_and_no_view_and_no_vote(lang: str) -> None:
    data = shipped()
    for proposal in data.proposals:
        said = proposal_words(data, proposal, lang)
        assert not re.search(r"stem(t|me|ning)|\bvot", said)
        if proposal.recommendation:
            assert {"nb": "ikke et standpunkt til saken", "en": "not a position on the matter"}[lang] in said


def test_every_group_can_be_named_and_assumed() -> None:
    data = chamber("2 . . -1")

    assert assumed_words(data, made(data), "nb") == ""
    for group in ASSUMABLE:
        assert text(f"coalition.group_{group}", "nb") in assumed_words(data, made(data, gul=group), "nb")
    assert set(ASSUMABLE) < set(GROUPS)
