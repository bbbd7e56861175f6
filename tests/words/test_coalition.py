"""Sentences about coalitions: what they say, when they may say majority, and the stances that they rest on."""

import re
from functools import cache
from typing import Any

import pytest

from analysis.coalitions import ASSUMABLE, GROUPS, Coalition, coalition
from analysis.narrow import narrow
from analysis.own_words import first_hand
from analysis.pair_stances import pairs_of
from analysis.winning import nearest_to_turn, pivotal, ways_to_majority
from loaders import Positions, load_positions
from tests.motions import body
from tests.samples import SHIPPED, document, loaded
from words import LANGUAGES, text
from words.coalition import (
    asking_words,
    assumed_words,
    coalition_answer,
    coalition_silence,
    party_names,
    proposal_words,
)
from words.coalition_ways import distance_words, pivotal_words, reasons, shortest_way, start_answer
from words.sentences import Sentence
from words.standing import standing

SEATS = {"rod": 20, "midt": 30, "gul": 10, "blaa": 39}
"""Of 99 seats, 50 make a majority."""
DAY = "2031-02-26"
MAJORITY = {"nb": re.compile("flertall", re.IGNORECASE), "en": re.compile("majority", re.IGNORECASE)}
languages = pytest.mark.parametrize("lang", LANGUAGES)


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def chamber(values: str, words: dict[str, Any] | None = None, **changed: Any) -> Positions:
    """rod, midt, gul and blaa on one claim, in a body of 99 seats."""
    content = document(f"lag rod midt gul blaa\nloans/lend + 2 {values}\nloans/hoard - . 2 . . .", words or {}, ())
    return loaded({**content, "bodies": [{**body("ting", "plenary", SEATS, DAY), **changed}]})


def made(data: Positions, **assumed: str) -> Coalition:
    return coalition(data, ["lend"], "ting", assumed)


def everything(data: Positions, found: Coalition, lang: str) -> list[Sentence]:
    return [coalition_answer(data, found, lang), *standing(data, found, lang)]


@pytest.mark.parametrize(
    ("values", "lang", "said"),
    [
        (
            "2 2 . -1",
            "nb",
            "For uten forbehold: 50; delvis: 0; åpent: 0; mot: 39; ikke funnet: 10 av 99 (standpunkter av 26. februar 2031).",
        ),
        (
            "2 1 0 .",
            "en",
            "For without reservation: 20; partly: 30; open: 10; against: 0; not found: 39 of 99 (stances of 26 February 2031).",
        ),
        (". . . .", "nb", "For uten forbehold: 0; delvis: 0; åpent: 0; mot: 0; ikke funnet: 99 av 99."),
    ],
)
def test_answer_gives_every_group_its_seats_and_the_date_of_the_words(values: str, lang: str, said: str) -> None:
    data = chamber(values)

    assert coalition_answer(data, made(data), lang).text == said


@pytest.mark.parametrize(
    ("values", "standing_is", "says_majority"),
    [
        ("2 2 . -1", "firm", True),
        ("2 1 . -1", "with_partly", True),
        ("2 . . -1", "missing", False),
        ("0 0 0 0", "missing", False),
    ],
)
@languages
def test_majority_is_said_only_where_those_for_reach_it(values: str, standing_is: str, says_majority: bool, lang: str) -> None:
    data = chamber(values)
    found = made(data)
    said = " ".join(one.text for one in everything(data, found, lang))

    assert found.standing == standing_is
    assert bool(MAJORITY[lang].search(said)) is says_majority


@languages
def test_majority_stands_alone_only_without_reservation(lang: str) -> None:
    """With those who support in part, the sentence says at once that it needs them."""
    data = chamber("2 1 . -1")
    said = standing(data, made(data), lang)[0].text

    assert said.startswith({"nb": "Flertall bare med dem som støtter delvis", "en": "Majority only with those"}[lang])


def test_unknown_parties_make_a_range_and_never_one_number() -> None:
    data = chamber("2 2 . .")
    words = [one.text for one in standing(data, made(data), "nb")]

    assert (
        words[1]
        == "Tallet på dem som er for, helt eller delvis, ligger mellom 50 og 99, alt etter standpunktet til gul og blaa."
    )


def test_range_says_where_even_everybody_would_not_be_enough() -> None:
    within, beyond = chamber("2 . -2 -2"), chamber("2 -2 . -2")
    between = "Between {} and {} are for, in full or in part, depending on the stance of {} en."

    assert standing(within, made(within), "en")[1].text == between.format(20, 50, "midt")
    said = standing(beyond, made(beyond), "en")[1].text
    assert said == between.format(20, 30, "gul") + " Even with everybody who is open or not found it would be only 30."


def test_no_range_where_everybody_has_spoken() -> None:
    data = chamber("2 2 -1 -2")

    assert [one.topic for one in standing(data, made(data), "nb")] == ["majority"]


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

    assert coalition_answer(data, made(data), "nb").text.endswith(f"(standpunkter av 26. februar 2031{said}).")


def test_words_of_several_dates_are_dated_from_to() -> None:
    data = chamber("2 2 . -1", {"rod/lend": {"date": "2030-05-20"}})

    assert "(standpunkter fra 20. mai 2030 til 26. februar 2031)" in coalition_answer(data, made(data), "nb").text


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


def test_endorsed_words_are_never_passed_off_as_a_partys_own() -> None:
    endorsed = {"endorses": {"speaker": "lag", "source": "brev", "section": "1", "quote": "q"}}
    data = chamber("2 2 . -1", {"midt/lend": endorsed})
    words = {one.topic: one for one in standing(data, made(data), "nb")}

    assert words["endorsed"].text == "Av dem som er for, har midt (30) ikke sagt det selv, men sluttet seg til ord fra lag."
    assert words["own"].text == "I egne eller felles ord er 20 for uten forbehold (rod)."
    assert (words["endorsed"].stances, words["own"].stances) == (("midt/lend",), ("rod/lend",))


def test_stance_that_is_set_aside_is_said_to_be_and_not_taken_for_silence() -> None:
    data = first_hand(chamber("2 2 . -1", {"midt/lend": {"joint_with": ["rod"]}}))
    words = {one.topic: one.text for one in standing(data, made(data), "nb")}

    assert words["set_aside"].startswith("midt har standpunkt, men bare i felles eller tilsluttet tekst")


def test_package_says_how_much_of_it_is_known_of_whom() -> None:
    data = chamber("2 2 . -1")
    words = {one.topic: one for one in standing(data, coalition(data, ["lend", "hoard"], "ting"), "nb")}

    assert words["package"].text == "Av pakkens 2 krav har midt og blaa uttalt seg om 1."
    assert words["package"].stances == ("midt/lend", "blaa/lend")
    assert "package" not in {one.topic for one in standing(data, made(data), "nb")}


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


def test_words_from_before_the_election_are_said_to_be_with_the_majority_itself() -> None:
    old, new = chamber("2 2 . -1", **{"from": "2031-03-01"}), chamber("2 2 . -1")

    assert standing(old, made(old), "nb")[0].text.endswith("Ordene er fra før valget.")
    assert "Ordene" not in standing(new, made(new), "nb")[0].text


def test_majority_that_is_assumed_says_so_itself() -> None:
    data = chamber("2 . . -1")
    said = standing(data, made(data, midt="firm"), "nb")[0].text

    assert said.startswith("Om antakelsen holder: Flertall")


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


def test_faster_adoption_shows_stated_positions_and_endorsement_apart() -> None:
    data = shipped()
    own = {"storting-2021-2025": 78, "storting-2025-2029": 89}
    for chamber_id, seats in own.items():
        words = {one.topic: one.text for one in standing(data, coalition(data, ["faster-adoption"], chamber_id), "nb")}
        assert words["own"] == f"I egne eller felles ord er {seats} for uten forbehold (R, SV, H og FrP)."
        assert "Ap" in words["endorsed"]
        assert words["endorsed"].endswith("sluttet seg til ord fra Regjeringen.")


@languages
def test_shortest_way_names_the_parties_and_by_which_rule(lang: str) -> None:
    data = chamber("2 . 0 -1")
    found = made(data)
    ways = ways_to_majority(found)
    said = shortest_way(data, found, ways, None, lang)

    assert [way.parties for way in ways] == [("midt",)]
    assert ("midt (30)" if lang == "nb" else "midt en (30)") in said.text
    assert said.text.endswith(text("coalition.ways_because_nobody", lang))
    assert shortest_way(data, found, ways, "lag", lang).text.endswith(
        text("coalition.ways_because", lang, actor="lag" if lang == "nb" else "lag en")
    )


def test_no_way_is_needed_and_no_way_leads_there_are_two_things() -> None:
    enough, hopeless = chamber("2 2 . ."), chamber("2 -2 . -2")
    no_need = shortest_way(enough, made(enough), [], None, "nb").text
    no_hope = shortest_way(hopeless, made(hopeless), ways_to_majority(made(hopeless)), None, "nb").text

    assert (no_need, no_hope) == (text("coalition.ways_none_needed", "nb"), text("coalition.ways_none_left", "nb"))


def test_reasons_say_what_a_party_has_said_and_how_often_it_is_on_the_same_side() -> None:
    data = chamber("2 . 0 .")
    ways = {way.parties: way for way in ways_to_majority(made(data))}
    pairs = {pair.other: pair for pair in pairs_of(data, narrow(data)) if pair.one == "lag"}

    assert list(ways) == [("blaa",), ("midt",)]
    assert reasons(data, made(data), ways["midt",], {}, "nb") == "midt: ikke kartlagt"
    assert reasons(data, made(data), ways["midt",], pairs, "nb") == "midt: ikke kartlagt, ingen felles påstander med lag"
    weighing = chamber("2 0 . .")
    (first, *_) = ways_to_majority(made(weighing))
    pairs = {pair.other: pair for pair in pairs_of(weighing, narrow(weighing)) if pair.one == "lag"}
    assert (
        reasons(weighing, made(weighing), first, pairs, "nb") == "midt: avveier, samme side som lag på 0 av 1 felles påstander"
    )


def test_reason_for_an_assumed_party_is_the_assumption_and_never_its_silence() -> None:
    data = chamber("2 2 . -1")
    found = made(data, midt="open")
    (first, *_) = ways_to_majority(found)

    assert first.parties == ("midt",)
    assert reasons(data, found, first, {}, "nb") == "midt: antatt åpent"


def test_reason_for_a_party_that_is_set_aside_elsewhere_only_is_its_silence_here() -> None:
    data = first_hand(chamber("2 . 0 .", {"rod/hoard": {"joint_with": ["gul"]}}))
    found = coalition(data, ["lend"], "ting")
    ways = {way.parties: way for way in ways_to_majority(found)}

    assert reasons(data, found, ways["midt",], {}, "nb") == "midt: ikke kartlagt"


def test_reason_in_a_package_says_how_much_of_it_was_spoken_on() -> None:
    data = chamber("2 2 . -1")
    found = coalition(data, ["lend", "hoard"], "ting")
    ways = {way.parties: way for way in ways_to_majority(found)}

    assert reasons(data, found, ways["midt",], {}, "nb") == "midt: støtter (1 av 2 krav)"


def test_pivotal_parties_are_named_and_only_where_there_is_a_majority() -> None:
    data = chamber("2 2 2 .")
    found = made(data)
    parties = pivotal({party: found.seats_of[party] for party in found.supporters}, found.majority)

    said = pivotal_words(data, found, parties, "nb")
    assert said is not None
    assert said.text == "Utslagsgivende hver for seg: rod og midt. Uten ett av dem når de som er for, ikke 50."
    lost = chamber("2 . . .")
    assert pivotal_words(lost, made(lost), (), "nb") is None


def test_nobody_spoke_says_that_nothing_is_known() -> None:
    data = chamber(". . . .")
    said = coalition_silence(data, made(data), "nb")

    assert said.stances == ()
    assert "verken at de er for, mot eller nøytrale" in said.text
    assert "99 plasser" in said.text


@languages
def test_start_counts_every_demand_once(lang: str) -> None:
    data = shipped()
    turns = nearest_to_turn(data, [claim.id for claim in data.claims], "storting-2025-2029")
    numbers = [
        int(number) for number in re.findall(r"\d+", start_answer(data, turns, None, lang).text.replace("2025–2029", ""))
    ]

    assert numbers[0] == sum(numbers[1:]) == len(data.claims)
    assert {distance_words(data, turn, lang) for turn in turns if not turn.spoken} == {text("coalition.start_unknown", lang)}


def test_start_does_not_take_what_is_set_aside_for_silence() -> None:
    data = first_hand(chamber("2 2 . .", {f"{party}/lend": {"joint_with": ["lag"]} for party in ("rod", "midt")}))
    turns = nearest_to_turn(data, ["lend"], "ting")

    assert distance_words(data, turns[0], "nb") == text("coalition.start_only_aside", "nb")
    assert start_answer(data, turns, None, "nb").text.endswith(
        "Om 0 har ingen partier uttalt seg, og om 1 bare i felles tekst, som er satt til side."
    )
    assert start_answer(data, [], None, "nb").text == text("coalition.start_nothing", "nb")


def test_start_of_an_actor_without_demands_says_so() -> None:
    assert start_answer(shipped(), [], "mdg", "nb").text == "MDG har ingen krav i disse temaene."


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
