"""The shortest way to a majority, who decides it, and which demands are nearest to one."""

import re

from analysis.coalitions import coalition
from analysis.narrow import narrow
from analysis.own_words import first_hand
from analysis.pair_stances import pairs_of
from analysis.winning import nearest_to_turn, pivotal, ways_to_majority
from tests.words.coalitions import chamber, languages, made, shipped
from words import text
from words.coalition_ways import distance_words, pivotal_words, reason, reasons, shortest_way, start_answer


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


def test_reason_in_a_package_counts_what_differs() -> None:
    claims = [
        "use-spare-private-capacity",
        "cooperate-with-private-providers",
        "more-commercial-providers",
        "mandatory-standards",
    ]
    found = coalition(shipped(), claims, "storting-2025-2029")
    values = [shipped().stance[f"frp/{claim}"].value for claim in claims[:3]]

    assert values == [2, 2, 1]
    assert reason(shipped(), found, "frp", {}, "nb") == "FrP: støtter 2 og støtter delvis 1 (3 av 4 krav)"
    assert reason(shipped(), coalition(shipped(), claims[:2], found.body), "frp", {}, "nb") == "FrP: støtter (2 av 2 krav)"


def test_pivotal_parties_are_named_and_only_where_there_is_a_majority() -> None:
    data = chamber("2 2 2 .")
    found = made(data)
    parties = pivotal({party: found.seats_of[party] for party in found.supporters}, found.majority)

    said = pivotal_words(data, found, parties, "nb")
    assert said is not None
    assert said.text == "Utslagsgivende hver for seg: rod og midt. Uten ett av dem når de som er for, ikke 50."
    lost = chamber("2 . . .")
    assert pivotal_words(lost, made(lost), (), "nb") is None


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
