"""Stances without the text that actors share, decided anew from what is left."""

from dataclasses import replace
from typing import Any

from analysis.own_words import apart, decided_without, first_hand
from loaders import Positions, load_positions
from tests.samples import SHIPPED, positions

TABLE = """
               lag  raad  rod  gul
    loans/lend +  2   2    2   -1
    loans/hoard - 1   .    .    2
"""
OWN = {"source": "rapport", "section": "2", "quote": "Egne ord", "stance": "weighs"}


def endorsing(speaker: str) -> dict[str, Any]:
    return {"endorses": {"speaker": speaker, "source": "brev", "section": "1", "quote": "Låneordningen"}}


def data(**words: dict[str, Any]) -> Positions:
    return positions(TABLE, {f"{actor}/lend": fields for actor, fields in words.items()})


def values(found: Positions) -> dict[str, int]:
    return {stance.id: stance.value for stance in found.stances}


def test_own_words_are_left_as_they_are() -> None:
    whole = data()

    assert first_hand(whole).stances == whole.stances
    assert first_hand(whole).set_aside == ()


def test_a_stance_that_is_only_joint_or_endorsed_is_set_aside_and_is_no_silence() -> None:
    whole = data(lag={"joint_with": ["raad"]}, raad={"joint_with": ["lag"]}, rod=endorsing("gul"))
    left = first_hand(whole)

    assert values(left) == {"gul/lend": -1, "gul/hoard": 2, "lag/hoard": 1}
    assert {stance.id for stance in left.set_aside} == {"lag/lend", "raad/lend", "rod/lend"}
    assert left.is_set_aside("rod", "lend")
    assert left.is_set_aside("rod", "loans")
    assert left.is_set_aside("rod")
    assert not left.is_set_aside("rod", "hoard")
    assert not left.is_set_aside("gul")
    assert not whole.is_set_aside("rod", "lend")


def test_who_has_spoken_only_in_text_that_is_set_aside_stays_mapped() -> None:
    whole = data(lag={"joint_with": ["raad"]}, raad={"joint_with": ["lag"]})
    silent_sources = tuple(source.model_copy(update={"actors": ()}) for source in whole.sources)
    left = first_hand(replace(whole, sources=silent_sources))

    assert {"lag", "raad"} <= left.mapped_actors
    assert "raad" not in {stance.actor for stance in left.stances}


def test_own_words_beside_a_joint_text_decide_anew_with_the_stance_that_they_have_alone() -> None:
    left = first_hand(data(lag={"joint_with": ["raad"], "more": [OWN]}))

    assert values(left)["lag/lend"] == 0
    assert [one.quote for one in left.stance["lag/lend"].evidence] == ["Egne ord"]


def test_the_newest_piece_that_is_left_decides_and_an_undated_one_never_before_a_dated() -> None:
    older = {**OWN, "date": "2030-01-01", "quote": "Eldre", "stance": "opposes"}
    newer = {**OWN, "date": "2031-05-01", "quote": "Nyere", "stance": "partly", "basis": "problem"}
    undated = {**OWN, "date": "undated", "quote": "Udatert"}
    left = first_hand(data(lag={"joint_with": ["raad"], "more": [undated, older, newer]})).stance["lag/lend"]

    assert (left.value, str(left.basis)) == (1, "problem")
    assert [one.quote for one in left.evidence] == ["Nyere", "Udatert", "Eldre"]


def test_of_one_date_own_words_decide_before_endorsed_ones() -> None:
    endorsing_gul = {**OWN, **endorsing("gul"), "stance": "opposes"}
    whole = data(rod={"joint_with": ["raad"], "more": [endorsing_gul, OWN]}, raad={"joint_with": ["rod"]})

    mine, _ = apart(whole, "rod", "raad")["lend"]
    assert mine is not None
    assert mine.value == 0


def test_a_further_joint_piece_falls_away_and_the_decision_stands() -> None:
    whole = data(lag={"note": {"nb": "Fordi", "en": "Because"}, "more": [{**OWN, "joint_with": ["raad"]}]})
    left = first_hand(whole).stance["lag/lend"]

    assert (left.value, left.note, len(left.evidence)) == (2, whole.stance["lag/lend"].note, 1)


def test_the_note_on_a_piece_that_fell_away_goes_with_it() -> None:
    left = first_hand(data(lag={"joint_with": ["raad"], "note": {"nb": "Fordi", "en": "Because"}, "more": [OWN]}))

    assert left.stance["lag/lend"].note is None


def test_nothing_dropped_is_the_same_stance() -> None:
    whole = data()
    stance = whole.stance["lag/lend"]

    assert decided_without(whole, stance, lambda _: False) is stance
    assert decided_without(whole, stance, lambda _: True) is None


def test_a_pair_with_no_text_in_common_is_not_set_apart() -> None:
    assert apart(data(rod=endorsing("gul")), "lag", "raad") == {}


def test_a_joint_text_is_left_out_for_its_two_signatories_only() -> None:
    whole = data(lag={"joint_with": ["raad"]}, raad={"joint_with": ["lag"], "more": [OWN]})
    mine, theirs = apart(whole, "lag", "raad")["lend"]

    assert mine is None
    assert theirs is not None
    assert theirs.value == 0
    assert apart(whole, "raad", "lag")["lend"] == (theirs, None)
    assert apart(whole, "lag", "rod") == {}


def test_an_endorsement_falls_and_the_endorsed_words_stay_their_speakers_own() -> None:
    whole = data(rod={**endorsing("gul"), "more": [OWN]})
    mine, theirs = apart(whole, "rod", "gul")["lend"]

    assert mine is not None
    assert mine.value == 0
    assert theirs == whole.stance["gul/lend"]


def test_who_endorses_joint_words_loses_them_beside_every_signatory() -> None:
    joint = {"lag": {"joint_with": ["gul"]}, "gul": {"joint_with": ["lag"]}}
    whole = data(rod={**endorsing("gul"), "more": [OWN]}, **joint)
    mine, theirs = apart(whole, "rod", "lag")["lend"]

    assert mine is not None
    assert mine.value == 0
    assert theirs == whole.stance["lag/lend"]


def test_two_who_endorse_the_same_words_both_lose_them() -> None:
    whole = data(rod=endorsing("gul"), raad=endorsing("gul"))

    assert apart(whole, "rod", "raad") == {"lend": (None, None)}


def test_the_shipped_joint_paper_is_all_that_nho_has() -> None:
    shipped = load_positions(SHIPPED)
    left = first_hand(shipped)

    assert not [stance for stance in left.stances if stance.actor == "nho"]
    assert len(left.stances) + len(left.set_aside) == len(shipped.stances)
    assert all(not one.joint_with and one.endorses is None for stance in left.stances for one in stance.evidence)
