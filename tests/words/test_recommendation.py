"""Sentences about remarks and recommendations: what they say, and the lines of the data that they rest on."""

import re
from functools import cache
from typing import Any

import pytest

from analysis.formal_positions import FormalPositions, formal_positions
from loaders import Positions, load_positions
from loaders.model import Proposal, Recommendation, Remark, RollCall
from tests.motions import FULL, RECOMMENDATION, ROLL_CALL, positions, proposal, remark
from tests.samples import SHIPPED
from words.acts import act_cell
from words.recommendation import ActSentence, overview_answer, proposal_answer, roll_call_words, without_words

Line = Proposal | Remark | Recommendation | RollCall
VOTED = re.compile(r"\b(av)?stem[tmn]|\bvot(e|ing)", re.IGNORECASE)
UNSAID = {
    "nb": ("hvordan noen stemte over dette punktet, står ikke i kildene", "hvordan noen stemte, står ikke i kildene"),
    "en": ("how anyone voted on this point is not in the sources", "how anyone voted is not in the sources"),
}
languages = pytest.mark.parametrize("lang", ["nb", "en"])


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def all_of(data: Positions) -> list[FormalPositions]:
    return [formal_positions(data, one) for one in data.proposals]


def said(data: Positions, lang: str = "nb") -> ActSentence:
    return proposal_answer(data, all_of(data)[0], lang)


def at(data: Positions) -> dict[int, Line]:
    """What stands on each line."""
    found: dict[int, Line] = {}
    for one in data.proposals:
        entries = (one, *one.remarks_for, *one.remarks_against, one.recommendation, one.roll_call)
        found |= {entry.line: entry for entry in entries if entry is not None}
    return found


def shorts(data: Positions, words: str, lang: str) -> set[str]:
    """The parties that a sentence names."""
    return {
        actor.id
        for actor in data.actors
        if actor.kind == "party" and re.search(rf"(?<![\w-]){re.escape(actor.short.in_language(lang))}(?![\w-])", words)
    }


@pytest.mark.parametrize(
    ("key", "nb", "en"),
    [
        (
            "8-200-3",
            "SV og R støtter forslaget i sin merknad og står bak tilrådingen om at Dokument 8:200 S (2024–2025) som helhet "
            "ikke vedtas; også FrP støtter det i sin merknad; hvordan noen stemte over dette punktet, står ikke i kildene.",
            "SV and R support the proposal in a remark and stand behind the recommendation that Dokument 8:200 S (2024–2025) "
            "as a whole not be adopted; FrP also supports it in a remark; how anyone voted on this point is not in the "
            "sources.",
        ),
        (
            "8-200-4",
            "SV og R støtter forslaget i sin merknad og står bak tilrådingen om at Dokument 8:200 S (2024–2025) som helhet "
            "ikke vedtas; hvordan noen stemte over dette punktet, står ikke i kildene.",
            "SV and R support the proposal in a remark and stand behind the recommendation that Dokument 8:200 S (2024–2025) "
            "as a whole not be adopted; how anyone voted on this point is not in the sources.",
        ),
    ],
)
def test_what_is_said_of_the_two_points_that_sv_and_r_support(key: str, nb: str, en: str) -> None:
    (found,) = (one for one in all_of(shipped()) if one.proposal.id == key)

    assert proposal_answer(shipped(), found, "nb").text == nb
    assert proposal_answer(shipped(), found, "en").text == en


@languages
def test_the_overview_says_who_supports_a_point_and_stands_behind_the_whole(lang: str) -> None:
    sentence = overview_answer(shipped(), all_of(shipped()), lang)
    entries = [at(shipped())[line] for line in sentence.lines]

    remarks = [entry for entry in entries if isinstance(entry, Remark)]
    behind = [set(entry.parties) for entry in entries if isinstance(entry, Recommendation)]
    crossing = set.union(*(set(one.parties) for one in remarks)).intersection(*behind)
    assert shorts(shipped(), sentence.text, lang) == crossing == {"sv", "r"}
    assert [int(count) for count in re.findall(r"\b(\d+) (?:av|of) (\d+)\b", sentence.text)[0]] == [len(behind), 8]
    for one in shipped().proposals:
        named = one.name.in_language(lang) in sentence.text
        assert named == any(entry in remarks for entry in one.remarks_for)


@languages
@pytest.mark.parametrize("key", [one.id for one in load_positions(SHIPPED).proposals])
def test_a_sentence_names_just_those_whom_its_lines_name(key: str, lang: str) -> None:
    (found,) = (one for one in all_of(shipped()) if one.proposal.id == key)
    sentence = proposal_answer(shipped(), found, lang)
    entries = [at(shipped())[line] for line in sentence.lines]

    assert found.proposal in entries
    assert found.proposal.recommendation in [*entries, None]
    named = {party for entry in entries if isinstance(entry, Remark) for party in entry.parties}
    behind = {party for entry in entries if isinstance(entry, Recommendation) for party in entry.parties}
    expected = named | (behind if not found.supporting_and_behind else set())
    assert shorts(shipped(), sentence.text, lang) == (expected or set(found.proposal.motion_by))
    assert list(sentence.lines) == sorted(set(sentence.lines))


@languages
def test_a_vote_is_spoken_of_only_in_the_sentence_that_says_that_none_is_in_the_sources(lang: str) -> None:
    for words in [
        overview_answer(shipped(), all_of(shipped()), lang),
        *(proposal_answer(shipped(), one, lang) for one in all_of(shipped())),
    ]:
        kept = words.text
        for sentence in UNSAID[lang]:
            kept = kept.replace(sentence, "")
        assert kept != words.text
        assert not VOTED.search(kept)
    labels = [act_cell(shipped(), one.proposal, party, lang).label for one in all_of(shipped()) for party in one.parties]
    assert not any(VOTED.search(label) for label in labels)
    assert roll_call_words(shipped(), all_of(shipped())[0], lang) == []


@pytest.mark.parametrize(
    ("fields", "nb"),
    [
        (
            {},
            "Midt har fremmet forslaget; i dataene står ingen merknad for eller mot det; i dataene står ingen tilråding om "
            "det; hvordan noen stemte over dette punktet, står ikke i kildene.",
        ),
        (
            {"motion_by": []},
            "I dataene står ingen merknad for eller mot det; i dataene står ingen tilråding om det; "
            "hvordan noen stemte over dette punktet, står ikke i kildene.",
        ),
        (
            {"remarks_for": [remark("midt")], "remarks_against": [remark("gul")], "recommendation": RECOMMENDATION},
            "Midt støtter forslaget i sin merknad; gul skriver i sin merknad at partiet ikke støtter forslaget; rod og "
            "gul står bak tilrådingen "
            "om at Dokument 8:9 S (2030–2031) som helhet ikke vedtas; hvordan noen stemte over dette punktet, står ikke i "
            "kildene.",
        ),
        (
            {"remarks_for": [remark("gul"), remark("gul")], "recommendation": {**RECOMMENDATION, "outcome": "adopted"}},
            "Gul støtter forslaget i sine merknader og står bak tilrådingen om at Dokument 8:9 S (2030–2031) som helhet "
            "vedtas; hvordan noen stemte over dette punktet, står ikke i kildene.",
        ),
        (
            {"remarks_against": [remark("gul")], "recommendation": {**RECOMMENDATION, "quote": "Saken vedtas ikke"}},
            "Gul skriver i sin merknad at partiet ikke støtter forslaget; rod og gul står bak tilrådingen om at "
            "dokumentet som helhet ikke "
            "vedtas; hvordan noen stemte over dette punktet, står ikke i kildene.",
        ),
        (
            {"remarks_for": [remark("midt")], "roll_call": ROLL_CALL},
            "Midt støtter forslaget i sin merknad; i dataene står ingen tilråding om det; ved avstemningen "
            "4.\u00a0mars\u00a02031 stemte "
            "10 (midt 9 og gul 1) for og 50 (rod 20 og gul 30) mot.",
        ),
    ],
    ids=["a motion", "nobody's", "for and against", "adopted", "no name", "a roll call"],
)
def test_what_is_said_of_any_proposal(fields: dict[str, Any], nb: str) -> None:
    assert said(positions(proposal(**fields))).text == nb


def test_both_of_its_remarks_are_named_where_a_party_supports_a_proposal_and_does_not() -> None:
    found = said(positions(FULL)).text

    assert found.startswith("Rod støtter forslaget i sin merknad og står bak tilrådingen")
    assert (
        "også blaa og midt støtter det i sine merknader; gul og rod skriver i sin merknad at partiene ikke støtter forslaget;"
        in found
    )


@languages
def test_of_a_roll_call_its_line_and_its_numbers_are_said(lang: str) -> None:
    data = positions({**FULL, "roll_call": ROLL_CALL})
    (found,) = all_of(data)
    sentence = proposal_answer(data, found, lang)

    assert not any(words in sentence.text for words in UNSAID[lang])
    assert found.proposal.roll_call is not None
    assert found.proposal.roll_call.line in sentence.lines
    assert {one.lines for one in roll_call_words(data, found, lang)} == {(found.proposal.roll_call.line,)}
    counts = [[int(count) for count in re.findall(r"\d+", one.text)] for one in roll_call_words(data, found, lang)]
    assert counts == [[10, 9, 1], [50, 20, 30], [10, 1, 9]]


def test_where_the_seats_are_not_certain_it_is_said_that_nobody_knows_who_did_not_vote() -> None:
    data = positions(proposal(roll_call={**ROLL_CALL, "for": {}}), bodies=[])
    words = [one.text for one in roll_call_words(data, all_of(data)[0], "nb")]

    assert words == ["For: 0", "Mot: 50 (rod 20 og gul 30)", "Hvem som ikke stemte, er ikke kjent."]


def test_the_overview_of_a_file_without_proposals_says_so() -> None:
    assert overview_answer(positions(), [], "nb") == ActSentence("Det er ingen forslag i dataene.")


def test_the_overview_where_nobody_supports_what_they_recommend_against() -> None:
    data = positions(
        proposal("a", remarks_for=[remark("midt")], recommendation=RECOMMENDATION), proposal("b", roll_call=ROLL_CALL)
    )

    assert overview_answer(data, all_of(data), "nb").text == (
        "2 forslag: 1 med merknad for eller mot og 1 med tilråding om dokumentet som helhet; "
        "hvordan partiene stemte, står i kildene for ett av 2 forslag."
    )


def test_the_overview_of_a_recommendation_to_adopt_is_no_crossing() -> None:
    data = positions(proposal(remarks_for=[remark("gul")], recommendation={**RECOMMENDATION, "outcome": "adopted"}))

    assert overview_answer(data, all_of(data), "nb").text.startswith("Ett forslag: 1 med merknad")


def test_the_overview_counts_where_there_are_too_many_to_name() -> None:
    many = {**RECOMMENDATION, "parties": ["rod", "midt", "gul", "blaa"]}
    crossing = [proposal(name, remarks_for=[remark(name)], recommendation=many) for name in many["parties"]]
    same = [proposal(f"a{place}", remarks_for=[remark("rod")], recommendation=RECOMMENDATION) for place in range(4)]
    counted, unnamed = positions(*crossing), positions(*same)

    assert overview_answer(counted, all_of(counted), "nb").text.startswith("4 av 4 forslag støttes i merknad av partier som ")
    assert overview_answer(unnamed, all_of(unnamed), "nb").text.startswith("Rod støtter 4 av 4 forslag i merknad og står bak ")


def test_where_the_documents_are_several_none_is_named() -> None:
    other = {**RECOMMENDATION, "quote": "Dokument 8:10 S (2030–2031) – vedtas ikke."}
    both = [
        proposal(name, remarks_for=[remark("rod")], recommendation=one) for name, one in (("a", RECOMMENDATION), ("b", other))
    ]
    data = positions(*both)

    assert "tilrådingen om at dokumentet som helhet ikke vedtas" in overview_answer(data, all_of(data), "nb").text


def test_who_has_nothing_is_named_with_the_reason() -> None:
    data = positions(proposal(claim="hoard"))
    known = without_words(data, all_of(data)[0], "nb")
    unknown = without_words(
        positions(proposal(claim="hoard"), bodies=[]), all_of(positions(proposal(claim="hoard"), bodies=[]))[0], "nb"
    )

    assert [words.partition(" hadde")[0] for words in known] == ["rod og gul", "graa og fri"]
    assert ["ikke medlem" in words for words in known] == [False, True]
    assert [words.partition(":")[0] for words in unknown] == ["rod, gul, graa og fri"]
    assert without_words(data, FormalPositions(data.proposals[0], ()), "nb") == []
