"""What is said on one side of a claim: each text and each passage once, the strongest first."""

from typing import Any

from analysis.sides import SideText, side_texts
from analysis.texts import independent_texts
from loaders import Positions, load_positions
from tests.samples import SHIPPED, positions


def side(row: str, **words: dict[str, Any]) -> tuple[SideText, ...]:
    data = positions(f"lag raad rod gul\nloans/lend + {row}", {f"{actor}/lend": fields for actor, fields in words.items()})
    return side_texts(data.stances)


def actors(texts: tuple[SideText, ...]) -> list[list[str]]:
    return [[stance.actor for stance in text.stances] for text in texts]


def joint(*others: str, quote: str = "Sammen", **more: Any) -> dict[str, Any]:
    return {"joint_with": list(others), "quote": quote, **more}


def endorsing(speaker: str, quote: str) -> dict[str, Any]:
    return {
        "quote": f"Vi er enige med {speaker}",
        "endorses": {"speaker": speaker, "source": "brev", "section": "1", "quote": quote},
    }


def piece(quote: str, **fields: Any) -> dict[str, Any]:
    return {"source": "brev", "section": "2", "quote": quote, **fields}


def test_words_of_ones_own_are_a_text_each_and_the_strongest_comes_first() -> None:
    assert actors(side("1 2 -1 -2")) == [["raad"], ["gul"], ["lag"], ["rod"]]


def test_what_several_say_together_is_one_text_and_one_passage() -> None:
    (text,) = side("2 2 . .", lag=joint("raad"), raad=joint("lag"))

    (passage,) = text.deciding
    assert [stance.actor for stance in passage.stances] == ["lag", "raad"]
    assert passage.deciding == passage.stances
    assert (passage.also, text.further) == ((), ())


def test_an_endorser_stands_after_the_one_it_endorses_however_the_file_has_them() -> None:
    (text,) = side("2 2 . .", lag=endorsing("raad", "Ord fra raad om lend"))

    assert [stance.actor for stance in text.stances] == ["raad", "lag"]
    assert [passage.evidence.quote for passage in text.deciding] == ["Ord fra raad om lend", "Vi er enige med raad"]


def test_own_words_come_before_endorsed_ones_and_more_actors_before_fewer() -> None:
    texts = side("2 2 2 2", gul=joint("rod"), rod=joint("gul"))
    endorsed = side("2 2 . .", lag=endorsing("rod", "Ord"))

    assert actors(texts) == [["rod", "gul"], ["lag"], ["raad"]]
    assert actors(endorsed) == [["raad"], ["lag"]]


def test_who_is_behind_words_that_do_not_decide_is_named_beside_those_they_decide() -> None:
    """raad said the same with lag, but later words decide its stance."""
    more = [piece("Sammen", joint_with=["lag"], stance="supports")]
    (text,) = side("2 1 . .", lag=joint("raad", section="2"), raad={"quote": "Nye ord", "more": more})

    together, own = text.deciding
    assert [stance.actor for stance in together.deciding] == ["lag"]
    assert [stance.actor for stance in together.also] == ["raad"]
    assert (own.evidence.quote, own.also, text.further) == ("Nye ord", (), ())


def test_those_whom_words_decide_come_before_stronger_ones_whom_they_do_not() -> None:
    """The words that decide raad's weaker stance are shown as raad has them, though lag has said them too."""
    more = [piece("Sammen", joint_with=["raad"], stance="partly", basis="aim")]
    (text,) = side("2 1 . .", lag={"quote": "Nye ord", "more": more}, raad=joint("lag"))

    together = text.deciding[1]
    assert [stance.actor for stance in together.stances] == ["raad", "lag"]
    assert together.evidence.section == "1"


def test_further_words_are_shown_once_too_and_the_words_decide_nothing() -> None:
    more = {"lag": [piece("Mer", joint_with=["raad"])], "raad": [piece("Mer", joint_with=["lag"]), piece("Enda mer")]}
    (text,) = side("2 2 . .", lag=joint("raad", more=more["lag"]), raad=joint("lag", more=more["raad"]))

    assert [passage.evidence.quote for passage in text.further] == ["Mer", "Enda mer"]
    assert [stance.actor for stance in text.further[0].stances] == ["lag", "raad"]
    assert [(passage.deciding, passage.also) for passage in text.further] == [((), ()), ((), ())]


def test_endorsed_words_do_not_stand_once_more_by_themselves() -> None:
    """lag endorses words of raad that are only further evidence of raad's."""
    (text,) = side("2 2 . .", lag=endorsing("raad", "Andre ord"), raad={"more": [piece("Andre ord"), piece("Siste ord")]})

    assert [passage.evidence.quote for passage in text.further] == ["Siste ord"]


def test_same_words_in_two_sources_are_two_passages() -> None:
    (text,) = side("2 2 . .", lag=joint("raad"), raad=joint("lag", source="rapport"))

    assert len(text.deciding) == 2


def test_nobody_says_nothing() -> None:
    assert side_texts(()) == ()


def test_every_stance_and_every_quote_of_the_projects_data_is_met_once() -> None:
    data: Positions = load_positions(SHIPPED)
    for claim in data.claims:
        for sign in (1, 0, -1):
            stances = [one for one in data.stances if one.claim == claim.id and (one.value > 0) - (one.value < 0) == sign]
            texts = side_texts(stances)

            assert len(texts) == independent_texts(stances)
            assert sorted(one.id for text in texts for one in text.stances) == sorted(one.id for one in stances)
            decided = [one.id for text in texts for passage in text.deciding for one in passage.deciding]
            assert sorted(decided) == sorted(one.id for one in stances)
            for text in texts:
                quotes = {(piece.source, piece.quote) for one in text.stances for piece in one.evidence}
                passages = (*text.deciding, *text.further)
                places = [place for one in passages for place in (one.evidence, one.evidence.endorses) if place]
                assert quotes <= {(place.source, place.quote) for place in places}
                keys = [
                    (one.evidence.source, one.evidence.quote, one.evidence.endorses and one.evidence.endorses.quote)
                    for one in passages
                ]
                assert len(keys) == len(set(keys))
