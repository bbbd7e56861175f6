"""Counts of independent texts."""

from typing import Any

import pytest

from analysis.texts import also_shared, independent_texts, shares_text, text_groups
from tests.samples import positions

TABLE = """
               lag  raad  rod  gul
    loans/lend +  2   2    2    2
"""


def endorsing(speaker: str, source: str = "brev") -> dict[str, Any]:
    return {"endorses": {"speaker": speaker, "source": source, "section": "1", "quote": "Låneordningen"}}


def texts(**words: dict[str, Any]) -> int:
    return independent_texts(positions(TABLE, {f"{actor}/lend": fields for actor, fields in words.items()}).stances)


def test_own_words_are_independent() -> None:
    assert texts() == 4


def test_a_joint_text_is_one_text() -> None:
    assert texts(lag={"joint_with": ["raad"]}, raad={"joint_with": ["lag"]}) == 3


def test_a_joint_text_named_by_one_side_only_still_counts_once() -> None:
    assert texts(raad={"joint_with": ["lag"]}) == 3


def test_joint_words_are_also_those_of_a_signatory_who_decides_by_another_document() -> None:
    assert texts(lag={"joint_with": ["raad"], "source": "rapport"}) == 3


def test_an_endorsement_is_the_text_it_endorses() -> None:
    assert texts(rod=endorsing("lag")) == 3


def test_two_who_endorse_the_same_share_a_text_though_its_speaker_is_silent() -> None:
    data = positions(
        "lag rod gul\nloans/lend + . 2 2\nrules/test + 2 . .", {f"{who}/lend": endorsing("lag") for who in ("rod", "gul")}
    )

    assert independent_texts([data.stance["rod/lend"], data.stance["gul/lend"]]) == 1


def test_the_same_speaker_in_another_document_is_another_text() -> None:
    data = positions(
        "lag rod gul\nloans/lend + . 2 2\nrules/test + 2 . .",
        {"rod/lend": endorsing("lag"), "gul/lend": endorsing("lag", "rapport")},
    )

    assert not shares_text(data.stance["rod/lend"], data.stance["gul/lend"])


def test_words_of_the_other_that_do_not_decide_for_it_are_another_text() -> None:
    # raad's stance is decided by a joint paper; what rod endorses, raad has said elsewhere
    elsewhere = {"source": "rapport", "section": "2", "quote": "Andre ord"}
    raad = {"joint_with": ["lag"], "more": [elsewhere]}

    assert texts(raad=raad, rod=endorsing("raad", "rapport")) == 3
    assert texts(raad=raad, rod=endorsing("raad", "brev")) == 2


def test_endorsed_joint_words_are_those_of_all_their_signatories() -> None:
    words = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}, "rod/lend": endorsing("lag")}
    data = positions(TABLE, words)
    lag, raad, rod, gul = (data.stance[f"{actor}/lend"] for actor in ("lag", "raad", "rod", "gul"))

    assert [shares_text(one, rod) for one in (lag, raad, gul)] == [True, True, False]


def test_the_same_words_endorsed_from_two_who_said_them_together_are_one_text() -> None:
    words = {"rod/lend": endorsing("lag"), "gul/lend": endorsing("raad")}
    data = positions(TABLE, words)
    other = {**words, "gul/lend": {"endorses": {**words["gul/lend"]["endorses"], "quote": "Andre ord"}}}

    assert shares_text(data.stance["rod/lend"], data.stance["gul/lend"])
    assert not shares_text(*(positions(TABLE, other).stance[f"{actor}/lend"] for actor in ("rod", "gul")))


@pytest.mark.parametrize(
    ("rod", "also"),
    [
        ({"more": [{"source": "brev", "section": "2", "quote": "Enig", **endorsing("lag")}]}, True),
        ({"more": [{"source": "brev", "section": "2", "quote": "Sammen", "joint_with": ["lag"]}]}, True),
        ({"more": [{"source": "brev", "section": "2", "quote": "Enig", **endorsing("gul")}]}, False),
        (endorsing("lag"), False),
        ({}, False),
    ],
)
def test_what_is_shared_beside_the_words_that_decide_is_told_apart(rod: dict[str, Any], also: bool) -> None:
    data = positions(TABLE, {"rod/lend": rod})
    both = data.stance["lag/lend"], data.stance["rod/lend"]

    assert also_shared(*both) == also_shared(*reversed(both)) == also


def test_dependence_goes_through_a_third() -> None:
    assert texts(raad={"joint_with": ["lag"]}, rod=endorsing("raad")) == 2
    assert texts(raad={"joint_with": ["lag"]}, rod=endorsing("raad"), gul=endorsing("rod")) == 1


def test_groups_and_their_stances_stand_in_the_order_given() -> None:
    words = {"gul/lend": endorsing("lag"), "raad/lend": {"joint_with": ["rod"]}}
    data = positions(TABLE, words)
    lag, raad, rod, gul = (data.stance[f"{actor}/lend"] for actor in ("lag", "raad", "rod", "gul"))

    assert text_groups(data.stances) == ((lag, gul), (raad, rod))
    assert text_groups((rod, gul, raad, lag)) == ((rod, raad), (gul, lag))
    assert text_groups((rod, gul)) == ((rod,), (gul,))


def test_only_the_deciding_evidence_counts() -> None:
    piece = {"source": "brev", "section": "2", "quote": "Sammen", "joint_with": ["lag"]}

    assert texts(raad={"more": [piece]}) == 4


@pytest.mark.parametrize(("count", "expected"), [(0, 0), (1, 1)])
def test_none_and_one(count: int, expected: int) -> None:
    assert independent_texts(positions(TABLE).stances[:count]) == expected


def test_sharing_goes_both_ways() -> None:
    data = positions(TABLE, {"rod/lend": endorsing("lag")})
    lag, rod = data.stance["lag/lend"], data.stance["rod/lend"]

    assert shares_text(lag, rod)
    assert shares_text(rod, lag)
